using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Pasted;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Tests.Pasted;

public sealed class PressReleaseTests
{
    private const string Release =
        """
        FOR IMMEDIATE RELEASE

        Rope Works Opens a School for Riggers at the Fair

        BRINEMARK, 12 March 2031 - The rope works of Brinemark opens a school for riggers in Hall F, where forty pupils learn to splice.

        "We looked for riggers in five harbours and found two," said Orla Venn, who runs the works and will teach the first year herself.

        The school is paid by the fair, the port and three shipyards, and takes pupils of any age from the first of May.

        ###

        About the Brinemark Expo
        The Brinemark Expo is the invented fair of an invented harbour and is held in six halls on one quay every second year.

        Media contact:
        Tomas Reith
        press@example.org
        +00 000 555 0100
        """;

    private static Draft Read(string text) => PastedTextReader.Read(text, "release.txt", Raws.Options);

    [Fact]
    public void A_release_is_read_from_its_headline_to_its_end_mark()
    {
        Draft draft = Read(Release);
        Assert.Equal("Rope Works Opens a School for Riggers at the Fair", draft.Title);
        Assert.Equal("2031-03-12", draft.Published?.Iso);
        Assert.StartsWith("BRINEMARK, 12 March 2031", draft.Body, StringComparison.Ordinal);
        Assert.EndsWith("first of May.", draft.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void The_contact_becomes_a_value_and_is_not_text()
    {
        Draft draft = Read(Release);
        Assert.Equal("Tomas Reith, press@example.org, +00 000 555 0100", draft.Contact);
        MarkdownFile file = Assert.Single(Raws.Run(Raws.Text("release.txt", Release)).Files);
        Assert.Contains("contact: ", file.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("FOR IMMEDIATE RELEASE", "release")]
    [InlineData("###", "end mark")]
    [InlineData("About the Brinemark Expo", "boilerplate")]
    [InlineData("Media contact:", "contact")]
    [InlineData("press@example.org", "contact")]
    public void The_parts_of_a_release_have_roles(string line, string role) =>
        Assert.Equal(role, Read(Release).Reading.Single(l => l.Text == line).Role);

    [Theory]
    [InlineData("EMBARGOED UNTIL 14 March 2031, 09:00 UTC", "2031-03-14T09:00:00+00:00")]
    [InlineData("Sperrfrist: 14. März 2031", "2031-03-14")]
    [InlineData("Sous embargo jusqu'au 14 mars 2031", "2031-03-14")]
    public void An_embargo_line_is_kept_as_the_time_before_which_nothing_is_shown(string line, string time)
    {
        Draft draft = Read(Release.Replace("FOR IMMEDIATE RELEASE", line, StringComparison.Ordinal));
        Assert.Equal(time, draft.Embargo?.Iso);
        Assert.Equal("2031-03-12", draft.Published?.Iso);
        Assert.DoesNotContain(line, draft.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_date_of_its_own_a_release_is_published_when_its_embargo_ends()
    {
        Draft draft = Read(Release.Replace("FOR IMMEDIATE RELEASE", "Embargo: 14 March 2031", StringComparison.Ordinal)
            .Replace("BRINEMARK, 12 March 2031 - ", "", StringComparison.Ordinal));
        Assert.Equal("2031-03-14", draft.Published?.Iso);
    }

    [Fact]
    public void About_in_an_article_that_is_no_release_is_a_subheading()
    {
        Draft draft = Read(
            $"Robots Learn to Fold Sails\n12 March 2031\n\n{Raws.Body}\nAbout the old quay\nThe old quay was built by hand in nine "
            + $"summers and has been repaired in every winter since then.\n");
        Assert.Contains("## About the old quay", draft.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_menu_entry_called_contact_is_no_contact() =>
        Assert.Null(Read($"Home\nContact\nImprint\nRobots Learn to Fold Sails\n12 March 2031\n\n{Raws.Body}").Contact);

    [Fact]
    public void An_embargo_without_a_date_holds_the_story_back()
    {
        Draft draft = Read(Release.Replace("FOR IMMEDIATE RELEASE", "STRICTLY EMBARGOED", StringComparison.Ordinal));
        Assert.True(draft.IsHeldBack);
        Assert.Contains(draft.Diagnostics, d => d.Rule.Code == "EXPO1779");
    }

    [Fact]
    public void An_embargo_may_name_its_time_on_the_line_below() =>
        Assert.Equal("2031-03-14",
            Read(Release.Replace("FOR IMMEDIATE RELEASE", "EMBARGOED UNTIL\n14 March 2031", StringComparison.Ordinal)).Embargo?.Iso);

    [Fact]
    public void Where_nobody_can_be_reached_there_is_no_contact() =>
        Assert.Null(Read(Release.Replace("press@example.org\n", "", StringComparison.Ordinal)
            .Replace("+00 000 555 0100", "", StringComparison.Ordinal)).Contact);
}
