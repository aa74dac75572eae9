using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Pasted;

namespace ExpoSite.Normalize.Tests.Pasted;

/// <summary>Captions that only the credit beside them shows.</summary>
public sealed class CreditedCaptionTests
{
    private const string Lead = "The quay of the fair was full by nine, and the ferries from the hills had to wait behind the mole until noon.";
    private const string Last = "Nobody went home before the lamps were lit, the harbour master said, and the last ferry left with three bands on it.";
    private const string Waiting = "Visitors wait on the quay for the first ferry from the hills, which had lost its way in the fog off the mole.";

    [Theory]
    [InlineData("Photo: Ana Reyes")]
    [InlineData("Getty Images")]
    [InlineData("(Ana Reyes / Lantern Pictures)")]
    public void What_stands_right_above_a_credit_is_a_caption(string credit)
    {
        Draft draft = Read($"{Lead}\n\n{Raws.Body}\n\n{Waiting}\n{credit}\n\n{Last}");
        Assert.DoesNotContain("had lost its way", draft.Body, StringComparison.Ordinal);
        Assert.Contains("the last ferry left", draft.Body, StringComparison.Ordinal);
        Assert.Contains(draft.Reading, l => l is { Role: "caption" } && l.Text == Waiting);
    }

    [Theory]
    [InlineData("Photo: Ana Reyes")]
    [InlineData("(Ana Reyes / Lantern Pictures)")]
    public void A_paragraph_apart_from_the_credit_below_it_stays(string credit) =>
        Assert.Contains("had lost its way", Read($"{Lead}\n\n{Raws.Body}\n\n{Waiting}\n\n{credit}\n\n{Last}").Body, StringComparison.Ordinal);

    [Fact]
    public void A_headline_above_the_credit_of_its_picture_is_no_caption()
    {
        string page = $"Home\nHalls\n\nThe quay of the fair was full by nine\nPhoto: Ana Reyes\n\n12 March 2031\n\n{Lead}\n\n{Raws.Body}\n\n{Last}\n\n"
            + "Related stories\nFerry sold\n© 2031 Brinemark Courier. All rights reserved.";
        Assert.Equal("The quay of the fair was full by nine", PastedTextReader.Read(page, "page.txt", Raws.Options).Title);
    }

    [Fact]
    public void Where_no_paragraph_stands_apart_the_one_above_a_credit_stays()
    {
        string tight = $"{Lead}\n{Raws.Body.Replace("\n\n", "\n", StringComparison.Ordinal)}\n{Waiting}\nPhoto: Ana Reyes\n{Last}";
        Assert.Contains("had lost its way", Read(tight).Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Which ferry comes at noon?\nThe one that left the hills at nine.")]
    [InlineData("Nine lamps.")]
    public void The_end_of_a_verse_above_a_credit_stays(string verse) => Assert.Contains(
        verse[^11..], Read($"{Lead}\n\n{Raws.Body}\n\n{verse}\nPhoto: Ana Reyes\n\n{Last}").Body, StringComparison.Ordinal);

    [Fact]
    public void A_caption_that_is_long_itself_makes_no_caption_of_what_stands_above_it()
    {
        const string Caption = "The first ferry from the hills, seen from the third hall at nine in the morning. Photo: Ana Reyes";
        Assert.Contains("had lost its way", Read($"{Lead}\n\n{Raws.Body}\n\n{Waiting}\n{Caption}\n\n{Last}").Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_clean_text_nothing_is_a_caption_for_what_stands_below_it()
    {
        Draft draft = PastedTextReader.Read(
            $"The quay of the fair was full\n\n{Lead}\n\n{Raws.Body}\n\n{Waiting}\nPhoto: Ana Reyes\n", "text.txt", Raws.Options);
        Assert.Contains("had lost its way", draft.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Visitors wait on the quay for the first ferry.LANTERN")]
    [InlineData("The ferry that “had lost its way.”HARBOUR PRESS/LANTERN")]
    [InlineData("Is that the first ferry from the hills?QUAY & MOLE")]
    public void A_name_in_capitals_right_behind_the_last_sentence_is_a_credit(string caption)
    {
        Draft draft = Read($"{Lead}\n\n{Raws.Body}\n\n{caption}\n\n{Last}");
        Assert.DoesNotContain(caption[..20], draft.Body, StringComparison.Ordinal);
        Assert.Contains("the last ferry left", draft.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The halls are open to all members of the A.B.C. UNION")]
    [InlineData("Those who want a lamp write to the harbour at lamps@quay.COM")]
    [InlineData("The programs of the harbour are written for Mole.JS")]
    [InlineData("The ferries of the harbour fly the flag of the LANTERN")]
    public void Other_capitals_at_the_end_are_none(string line) =>
        Assert.Contains(line[..20], Read($"{Lead}\n\n{Raws.Body}\n\n{line}\n\n{Last}").Body, StringComparison.Ordinal);

    private static Draft Read(string text) => PastedTextReader.Read(
        $"Home\nHalls\n\nThe quay of the fair was full\nBy Ana Reyes, 12 March 2031\n\n{text}\n\nRelated stories\nFerry sold\n"
        + "© 2031 Brinemark Courier. All rights reserved.", "page.txt", Raws.Options);
}
