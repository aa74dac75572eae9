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
    [InlineData("Fairs  Harbour  Stands\nThe stands of the fair were full\nBy Ana Reyes\nMarch 12, 2031")]
    [InlineData("The stands of the fair were full\nBy Ana Reyes\nFacebook\nTwitter\nEmail\nclose\n Video\nVisitors on the quay of the fair")]
    public void It_stands_above_its_summary_and_byline_and_below_trails_and_the_page_s_title(string head) =>
        Assert.Equal("The stands of the fair were full", Page(head).Title);

    [Theory]
    [InlineData("The fair is full. The quay outside it is fuller.")]
    [InlineData("The stands of the fair, seen on 2031.03.12")]
    public void It_may_end_as_a_sentence_does_and_have_a_date_in_it(string title) =>
        Assert.Equal(title, Page($"{title}\nBy Ana Reyes\nMarch 12, 2031").Title);
}
