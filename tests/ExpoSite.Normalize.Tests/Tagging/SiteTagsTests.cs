using System.Collections.Immutable;
using ExpoSite.Core.Configuration;
using ExpoSite.Core.Text;
using ExpoSite.Normalize.Tagging;

namespace ExpoSite.Normalize.Tests.Tagging;

public sealed class SiteTagsTests
{
    private const string Explained = "The Avella Machine Fair (AMF) opened. The Avella Machine Fair has six halls.";
    private const string Unexplained = "Six boats came to the AMF. The AMF likes boats, and the boats like the AMF.";

    private static readonly (string, string) Boats = ("Boats Come to the AMF", Unexplained);
    private static readonly (string, string) Opening = ("The Avella Machine Fair Opens", Explained);

    // What editors wrote over eight stories.
    private static readonly (string, string, string[])[] Filed =
    [
        .. Enumerable.Range(1, 4).Select(i => (
            $"Ropes for Pier {i}", $"A rope holds pier {i}. Whoever splices a rope for the pier needs tar, hemp and time.",
            (string[])["Rigging", "Piers"])),
        .. Enumerable.Range(1, 4).Select(i => (
            $"Bread on Day {i}", $"The oven of stand {i} was warm. Loaves and rolls were sold from the oven by noon.", (string[])["Food"])),
    ];

    [Fact]
    public void A_story_gets_what_stands_over_stories_like_it()
    {
        ImmutableArray<ChosenTag> tags =
            Tags.Chosen([("Ropes for the Lightship", "A rope holds the lightship. It needs hemp, tar, and a pier to splice it on.")], Filed)[0];
        Assert.Equal(["Piers", "Rigging"], tags.Select(t => t.Form).Order(StringComparer.Ordinal));
        Assert.All(tags, t => Assert.Contains("% of the nearest stories have it", t.Reason, StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_of_the_headline_that_is_a_tag_of_the_site_is_one_although_no_near_story_has_it() =>
        Assert.Contains("Corvane", Tags.Chosen(
            [("A Rope from Corvane", "A rope of Corvane holds the pier. Corvane has hemp and tar.")],
            [.. Filed, ("Ice", "It melts.", ["Corvane"])], takesNew: false)[0].Select(t => t.Form));

    [Fact]
    public void An_edition_is_not_taken_over_by_a_story_that_does_not_name_it()
    {
        (string, string, string[])[] filed =
            [.. Filed.Take(4).Select(f => (f.Item1, f.Item2, (string[])["Brinemark 2030", "Rigging"]))];
        (string, string) next = ("Ropes for Pier 9", "A rope holds pier 9 at Brinemark 2031. Whoever splices a rope for the pier needs tar.");
        Assert.Equal(["Rigging"], Tags.Forms([next], filed)[0]);
    }

    [Fact]
    public void A_hidden_tag_is_not_suggested_and_a_synonym_is_written_as_the_tag()
    {
        SourcePosition place = SourcePosition.WholeFile("input/site.yml");
        ImmutableArray<TagConfig> declared =
            [new TagConfig("Piers", place) { IsHidden = true }, new TagConfig("Ropework", place) { FormerNames = ["Rigging"] }];
        ImmutableArray<ChosenTag> tags =
            Tags.Chosen([("Ropes for the Lightship", "A rope holds the lightship. It needs hemp, tar, and a pier.")], Filed, declared)[0];
        Assert.Equal(["Ropework"], tags.Select(t => t.Form));
    }

    [Fact]
    public void A_new_name_in_the_headline_needs_a_second_story_where_a_site_has_habits()
    {
        (string, string, string[])[] filed = [.. Enumerable.Repeat(Filed, 4).SelectMany(f => f)];
        (string, string) alone = ("Corvane Sells Loaves", "Corvane sells loaves and rolls from the oven. The oven of Corvane is warm.");
        Assert.DoesNotContain("Corvane", Tags.Forms([alone], filed)[0]);
        Assert.Contains("Corvane", Tags.Forms([alone], Filed)[0]);
        (string, string) other = ("Corvane Sells Rope", "A rope of Corvane holds the pier. Corvane has hemp and tar.");
        Assert.All(Tags.Forms([alone, other], filed), tags => Assert.Contains("Corvane", tags));
        Assert.Contains("Corvane", Tags.Forms([alone], [.. filed, ("Corvane Comes", "It came by ship.", [])])[0]);
    }

    [Fact]
    public void A_text_that_came_with_front_matter_gets_no_tag_that_the_site_has_not() =>
        Assert.Empty(Tags.Chosen([Opening, Boats], takesNew: false).SelectMany(t => t));

    [Fact]
    public void A_common_word_is_no_new_tag() =>
        Assert.Empty(Tags.Forms([.. Enumerable.Repeat(("Company sells buckets", "The company sells buckets. Who needs a bucket asks the company."), 5)])
            .SelectMany(t => t));

    [Fact]
    public void A_new_tag_is_never_the_section() =>
        Assert.DoesNotContain("Avella Machine Fair", Tags.Chosen([Opening, Boats], category: "Avella machine fair")[0].Select(t => t.Form));

    [Fact]
    public void An_acronym_that_one_story_explains_is_written_out_in_all() =>
        Assert.Contains("Avella Machine Fair", Tags.Forms([Boats, Opening])[0]);

    [Fact]
    public void A_form_that_stands_on_the_site_is_kept() =>
        Assert.All(Tags.Forms([Boats, Opening], [("Ice", "Ice.", ["AMF"])]), tags => Assert.Contains("AMF", tags));

    [Fact]
    public void A_surname_alone_is_whom_another_story_introduces()
    {
        (string, string) introduced =
            ("Starkadder Turns a Key", "It was Wilma Starkadder who had the key. Starkadder turned it, and the gate opened for Starkadder.");
        (string, string) alone =
            ("Starkadder Leaves", "At noon Starkadder left with the key. Nobody saw where Starkadder went, and the gate stayed shut.");
        Assert.Contains("Wilma Starkadder", Tags.Forms([introduced, alone])[1]);
        (string, string) namesake =
            ("Starkadder Rings", "It was Odo Starkadder who rang the bell. Starkadder rang it twice, and the quay heard Starkadder.");
        Assert.Contains("Starkadder", Tags.Forms([introduced, alone, namesake])[1]);
    }

    [Fact]
    public void The_order_of_stories_does_not_matter()
    {
        ImmutableArray<string>[] forth = Tags.Forms([Boats, Opening], Filed), back = Tags.Forms([Opening, Boats], Filed);
        Assert.Equal(forth[0], back[1]);
        Assert.Equal(forth[1], back[0]);
    }

    [Fact]
    public void A_story_of_a_new_site_has_few_tags_and_a_brief_none_of_its_own()
    {
        string[] names = ["Ulvik", "Brome", "Cradock", "Dunmore", "Elvas", "Farrow", "Gisla", "Hestad", "Ilmen", "Jostedal"];
        (string, string) story = ("Boats of Ulvik and Brome, of Cradock, of Dunmore, of Elvas and of Farrow are sold",
            string.Join(' ', names.Select(n => $"The yard of {n} sells boats. Nobody knows {n}.")));
        Assert.Equal(4, Tags.Forms([story])[0].Length);
        Assert.Empty(Tags.Chosen([story], isBrief: true)[0]);
    }
}
