using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Pasted;

namespace ExpoSite.Normalize.Tests.Pasted;

/// <summary>Which of the lines that may be it is the headline.</summary>
public sealed class HeadlinePlaceTests
{
    private const string Menu = "Home\nExhibitors\nHalls\nOpinion\n";
    private const string Foot = "\n\nRelated stories\nFerry sold\n© 2031 Brinemark Courier. All rights reserved.";

    private static Draft Page(string head, string body = Raws.Body) =>
        PastedTextReader.Read($"{Menu}{head}\n\n{body}{Foot}", "page.txt", Raws.Options);

    [Theory]
    [InlineData("News / Harbour / The stands of the fair were full\nThe stands of the fair were full\nBy Ana Reyes, 12 March 2031")]
    [InlineData("The stands of the fair were full | Harbour Weekly\n\nThe stands of the fair were full\nBy Ana Reyes, 12 March 2031")]
    [InlineData("HarbourThe stands of the fair were full\nThe stands of the fair were full\nBy Ana Reyes, 12 March 2031")]
    [InlineData("The stands of the fair were full\nBack\nPrint\nBy Ana Reyes - Harbour Weekly - Monday, March 12, 2031")]
    [InlineData("The stands of the fair were full\nVisitors from the hills found the quay and the ferries fuller still\nBy Ana Reyes")]
    [InlineData("The stands of the fair were full\nVisitors came from the hills with three trains and stayed until the evening.\nBy Ana Reyes")]
    [InlineData("The stands of the fair were full\nAna Reyes\n·\nFollow\n6 min read\n·\nMar 12, 2031\n--\n7\nEver seen such visitors on the quay?")]
    [InlineData("Home News The stands of the fair were full\nThe stands of the fair were full\nNobody had counted on such visitors, said the port office")]
    [InlineData("The port office lets halls\nFAIRS\nThe stands of the fair were full\nBy Ana Reyes, 12 March 2031")]
    [InlineData("The stands of the fair were full\nBy Ana Reyes\nMarch 12, 2031\n3 min read\nRead later\nOther buttons\nMore buttons\nVisitors on the quay of the fair on the first morning of all")]
    [InlineData("The stands of the fair were full\n\nLantern Pictures\n\nSign up for our newsletter\n\nemail\n\nStay connected\n\n"
        + "By Ana Reyes,\nDirector of visitors, Brinemark Fair and Quay\nBy Ana Reyes\n\n| March 12, 2031")]
    [InlineData("Read full story\nThe stands of the fair were full\nVisitors came from the hills with three trains and stayed until the evening.\n\nAna Reyes\nMarch 12, 2031")]
    [InlineData("The stands of the fair were full [Watch]\nBy Ana Reyes\nMarch 12, 2031")]
    [InlineData("The stands of the fair were full | Opinion\nBy Ana Reyes\nMarch 12, 2031")]
    [InlineData("Fairs  Harbour  Stands\nThe stands of the fair were full\nBy Ana Reyes\nMarch 12, 2031")]
    [InlineData("The stands of the fair were full\nBy Ana Reyes\nFacebook\nTwitter\nEmail\nclose\n Video\nVisitors on the quay of the fair")]
    public void It_stands_above_its_summary_and_byline_and_below_trails_and_the_page_s_title(string head) =>
        Assert.Equal("The stands of the fair were full", Page(head).Title);

    [Theory]
    [InlineData("The fair is full. The quay outside it is fuller.")]
    [InlineData("The stands of the fair, seen on 2031.03.12")]
    [InlineData("The stands of the fair were full on the first morning. Now the organisers want the halls open until midnight - and the ferries with them as well")]
    public void It_may_end_as_a_sentence_does_and_have_a_date_in_it(string title) =>
        Assert.Equal(title, Page($"{title}\nBy Ana Reyes\nMarch 12, 2031").Title);

    [Fact]
    public void Small_words_of_the_page_s_language_tell_nothing()
    {
        const string Text = "Les exposants ont ouvert leurs stands sur le quai, et les visiteurs sont venus de la vallée par le train du matin.\n\n"
            + "Le port veut que les halles restent ouvertes plus longtemps, et que les bateaux passent jusqu'à minuit pour les visiteurs.\n\n"
            + "Une halle de plus sera prête pour la foire du printemps, ont dit les exposants du quai dans leur lettre à la mairie.";
        Assert.Equal("Exposants ravis, visiteurs nombreux", Page(
            "Exposants ravis, visiteurs nombreux\nFAIRE\nTout ce que vous avez à savoir sur les jeux de la nuit et le reste", Text).Title);
    }

    [Fact]
    public void A_summary_without_full_stop_right_below_it_is_the_description()
    {
        const string Summary = "More guests than ever before are counted, and longer hours are wanted";
        Draft draft = Page($"The stands of the fair were full\n{Summary}\nBy Ana Reyes, 12 March 2031");
        Assert.Equal(Summary, draft.Description);
        Assert.DoesNotContain(Summary, draft.Body, StringComparison.Ordinal);
    }
}
