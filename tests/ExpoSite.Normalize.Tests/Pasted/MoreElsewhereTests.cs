using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Pasted;

namespace ExpoSite.Normalize.Tests.Pasted;

/// <summary>Lines that send readers on to more of the site.</summary>
public sealed class MoreElsewhereTests
{
    private const string Lead = "The quay of the fair was full by nine, and the ferries from the hills had to wait behind the mole until noon.";
    private const string Last = "Nobody went home before the lamps were lit, the harbour master said, and the last ferry left with three bands on it.";

    [Theory]
    [InlineData("For more on the ferries and the bands of the hills, follow the blog of the Brinemark Courier.")]
    [InlineData("To learn more about the storm of last year, watch \"Nine Lamps\" on Courier Television, every day of the week.")]
    [InlineData("To read more from the Harbour Weekly, please click on the lamp.")]
    [InlineData("See: How the ferries found their way into the harbour")]
    [InlineData("Don’t miss: Ten ways to light a hall without a lamp")]
    public void They_stay_out_of_the_text(string line)
    {
        Draft draft = PastedTextReader.Read(Page(line), "page.txt", Raws.Options);
        Assert.DoesNotContain(line[..12], draft.Body, StringComparison.Ordinal);
        Assert.Contains("the last ferry left", draft.Body, StringComparison.Ordinal);
        Assert.Contains(draft.Reading, l => l is { Role: "read more" } && l.Text == line);
    }

    [Theory]
    [InlineData("For more information on the halls, visit quay.example or ask at the harbour office.")]
    [InlineData("To learn more about stands and to register for one, visit the office of the fair on the quay.")]
    [InlineData("For more than a year nobody had come to visit the halls, and the ferries had stayed behind the mole.")]
    [InlineData("For more than a year, visit after visit to the halls had to wait for the ferries that stayed behind the mole.")]
    [InlineData("For more light the visitors follow the harbour master to the mole, and most of them stay there until noon.")]
    [InlineData("To see the ferries the visitors climb the mole, and most of them stay there until the lamps are lit.")]
    [InlineData("See: the harbour master had been right about the fog.")]
    public void How_to_reach_the_fair_and_sentences_that_begin_alike_stay(string line) =>
        Assert.Contains(line, PastedTextReader.Read(Page(line), "page.txt", Raws.Options).Body, StringComparison.Ordinal);

    [Theory]
    [InlineData("Read: How the ferries found their way into the harbour")]
    [InlineData("Opinion: The quay of the fair is full, and we want more ferries")]
    public void A_headline_may_begin_with_a_label(string title)
    {
        string page = Page("The halls are open until the lamps are lit.").Replace("The quay of the fair was full\n", $"{title}\n", StringComparison.Ordinal);
        Assert.EndsWith(title[10..], PastedTextReader.Read(page, "page.txt", Raws.Options).Title, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_clean_text_they_stay()
    {
        const string Line = "For more on the ferries and the bands of the hills, follow the blog of the fair.";
        string text = $"The quay of the fair was full\n\n{Lead}\n\n{Raws.Body}\n\n{Last}\n\n{Line}\n";
        Assert.Contains(Line, PastedTextReader.Read(text, "text.txt", Raws.Options).Body, StringComparison.Ordinal);
    }

    private static string Page(string line) =>
        $"Home\nHalls\n\nThe quay of the fair was full\nBy Ana Reyes, 12 March 2031\n\n{Lead}\n\n{Raws.Body}\n\n{line}\n\n{Last}\n\n"
        + "Related stories\nFerry sold\n© 2031 Brinemark Courier. All rights reserved.";
}
