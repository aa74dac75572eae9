using System.Collections.Immutable;
using ExpoSite.Normalize.Markdown;
using ExpoSite.Normalize.Tagging;
using ExpoSite.Normalize.Tagging.Candidates;

namespace ExpoSite.Normalize.Tests.Tagging;

public sealed class SiteTagsTests
{
    private const string Explained = "The Avella Machine Fair (AMF) opened. The Avella Machine Fair has six halls.";
    private const string Unexplained = "Six boats came to the AMF. The AMF likes boats, and the boats like the AMF.";

    [Fact]
    public void An_acronym_that_one_story_explains_is_written_out_in_all() =>
        Assert.Contains("Avella Machine Fair", Of([("Boats Come", Unexplained), ("A Fair Opens", Explained)], [])[0]);

    [Fact]
    public void A_form_that_stands_on_the_site_is_kept()
    {
        ImmutableArray<string>[] tags = Of([("Boats Come", Unexplained), ("A Fair Opens", Explained)], ["AMF", "Boats"]);
        Assert.Contains("AMF", tags[0]);
        Assert.Contains("AMF", tags[1]);
        Assert.Contains("Boats", tags[0]);
        Assert.DoesNotContain("boats", tags[0]);
    }

    [Fact]
    public void Singular_plural_and_capitals_get_the_form_that_most_stories_use()
    {
        (string, string) plural = ("Sailmakers Arrive", "The sailmakers came early. The sailmakers of the fair like the quay.");
        (string, string) single =
            ("A Sailmaker Stays", "One sailmaker of the town stayed. The sailmaker sleeps on the quay, and the sailmaker snores.");
        Assert.All(Of([plural, single, plural], []), tags => Assert.Contains("sailmakers", tags));
    }

    [Fact]
    public void A_surname_alone_is_whom_another_story_introduces()
    {
        (string, string) introduced =
            ("A Key Turns", "It was Wilma Starkadder who had the key. Starkadder turned it, and the gate opened for Starkadder.");
        (string, string) alone =
            ("Starkadder Leaves", "At noon Starkadder left with the key. Nobody saw where Starkadder went, and the gate stayed shut.");
        Assert.Contains("Wilma Starkadder", Of([introduced, alone], [])[1]);
        (string, string) namesake =
            ("A Bell Rings", "It was Odo Starkadder who rang the bell. Starkadder rang it twice, and the quay heard Starkadder.");
        Assert.Contains("Starkadder", Of([introduced, alone, namesake], [])[1]);
    }

    [Fact]
    public void A_common_word_that_a_good_part_of_the_site_speaks_of_gives_way_to_others()
    {
        TagReading[] few = [Nouns("anchors", "barrels", "cables", "quay"), Nouns("quay"), Nouns("ropes"), Nouns("tar")];
        TagReading[] many = [.. few, Nouns("quay"), Nouns("quay"), Nouns("quay")];
        Assert.Contains("quay", FirstOf(few));
        Assert.DoesNotContain("quay", FirstOf(many));
    }

    [Fact]
    public void The_order_of_stories_does_not_matter()
    {
        (string, string) one = ("Boats Come", Unexplained), other = ("A Fair Opens", Explained);
        ImmutableArray<string>[] forth = Of([one, other], []), back = Of([other, one], []);
        Assert.Equal(forth[0], back[1]);
        Assert.Equal(forth[1], back[0]);
    }

    [Fact]
    public void Of_common_words_that_no_other_story_has_only_the_likeliest_are_tags()
    {
        string[] things = ["anchors", "barrels", "cables", "dinghies", "engines", "fenders", "girders", "hawsers"];
        (string, string) inventory =
            ("What Is Sold", string.Join(' ', things.Select(t => $"The {t} of the quay are sold. Nobody needs the {t}.")));
        ImmutableArray<string> alone = Of([inventory], [])[0];
        Assert.Equal(5, alone.Length);
        Assert.Equal(8, Of([inventory, inventory], [])[0].Length);
        Assert.Equal(6, Of([inventory], [things.Except(alone).First()])[0].Length);
    }

    [Fact]
    public void A_brief_has_one_common_word_of_its_own_at_most_and_that_from_its_headline()
    {
        TagReading reading = TagSuggestion.Read(
            "A Sextant and an Umbrella Are Found", ["The sextant lay under the umbrella beside the turnstile of Hall D."], [], null);
        ImmutableArray<string> tags =
            [.. new SiteTags([reading], []).Choose([new UntaggedText(reading, null, IsBrief: true)])[0].Select(t => t.Form)];
        Assert.Contains("Hall D", tags);
        Assert.Single(tags, t => t is "sextant" or "umbrella");
        Assert.DoesNotContain("turnstile", tags);
    }

    // Each less likely than the one before.
    private static TagReading Nouns(params string[] forms) => new(
        [.. forms.Select((form, i) => new TagCandidate { Form = form, Kind = TagKind.Noun, Count = 2, Likelihood = 0.48 - (0.04 * i) })],
        ImmutableDictionary<string, string>.Empty);

    private static IEnumerable<string> FirstOf(TagReading[] readings) =>
        new SiteTags(readings, []).Choose([.. readings.Select(r => new UntaggedText(r, null))])[0].Select(t => t.Form);

    private static ImmutableArray<string>[] Of((string Title, string Body)[] stories, string[] standing)
    {
        TagReading[] readings = [.. stories.Select(s => TagSuggestion.Read(s.Title, [.. PlainMarkdown.Paragraphs(s.Body)], [], null))];
        return [.. new SiteTags(readings, standing).Choose([.. readings.Select(r => new UntaggedText(r, null))])
            .Select(tags => tags.Select(t => t.Form).ToImmutableArray())];
    }
}
