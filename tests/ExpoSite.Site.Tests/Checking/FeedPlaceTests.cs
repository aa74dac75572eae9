using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Site.Tests.Checking;

public sealed class FeedPlaceTests
{
    private const string Settings = "title: Pier Gazette\nurl: https://example.org/\n";
    private const string Expo =
        "- id: tide-2026\n  name: Tide Fair\n  starts: 2026-09-14\n  ends: 2026-09-19\n  description: All &amp; more\n";

    public static TheoryData<string, string, string?, string, int, int> Marked => new()
    {
        { "title: Pier <b>Gazette</b>\nurl: https://example.org/\n", "quay", null, "input/site.yml", 1, 8 },
        { Settings + "description: News &amp; more\n", "quay", null, "input/site.yml", 3, 14 },
        { Settings + "tagline: News &amp; more\n", "quay", null, "input/site.yml", 3, 10 },
        { Settings + "language: Klingon\n", "quay", null, "input/site.yml", 3, 11 },
        { Settings + "categories:\n  - name: Halls\n    description: All <b>halls</b>\n", "quay", null, "input/site.yml", 4, 5 },
        { Settings, "quay <i>east</i>", null, "input/articles/a.md", 6, 7 },
        { Settings, "quay", Expo, "input/expos.yml", 1, 3 },
    };

    [Theory]
    [MemberData(nameof(Marked), DisableDiscoveryEnumeration = true)]
    public void What_is_wrong_with_a_feed_as_a_whole_is_told_once_where_it_is_written(
        string settings, string tag, string? expos, string path, int line, int column)
    {
        SmallSite site = new SmallSite { Configuration = settings, Expos = expos }.WithEveryFeed()
            .With(SmallSite.Story("a", $"title: Ropewalk opens\npublished: 2026-09-14\ncategory: Halls\ntags: "
                + $"['{tag}']{(expos is null ? "" : "\nexpo: tide-2026")}"));

        Diagnostic finding =
            Assert.Single(site.Findings().Distinct(), f => f.Rule == FeedRules.MarkupInText || f.Rule == FeedRules.BadLanguage);

        Assert.Equal((path, line, column), (finding.Position.Path, finding.Position.Line, finding.Position.Column));
    }
}
