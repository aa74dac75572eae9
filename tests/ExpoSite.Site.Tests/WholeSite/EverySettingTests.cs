using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.FrontMatter;
using ExpoSite.Site.Settings;

namespace ExpoSite.Site.Tests.WholeSite;

/// <summary>What is documented can be used: a site with each setting and each key, one at a time, has no error and looks different.</summary>
public sealed class EverySettingTests
{
    private const string Settings = "title: \"The quay's news\"\nurl: https://example.org/\n";
    private const string Keys = "title: \"The \\\"gates\\\" aren't shut...\"\npublished: 2026-09-10\ncategory: Halls";
    private const string Body = "She said \"it's open -- today...\" in Lisbon.\n\n`\"code\" -- ...`\n\n## A \"part\"\n\nMore of it.\n";

    private static readonly Dictionary<string, string> SettingSamples = new()
    {
        ["title"] = "title: Another name",
        ["url"] = "url: https://other.example/base/",
        ["tagline"] = "tagline: News from the \"quay\"",
        ["description"] = "description: What happens at the quay's fair.",
        ["language"] = "language: de",
        ["timeZone"] = "timeZone: Europe/Lisbon",
        ["publisher"] = "publisher: The Quay & Sons",
        ["notice"] = "notice: A sample.",
        ["categories"] = "categories: [{name: Halls, description: The halls., color: \"#aa0000\"}]",
        ["navigation"] = "navigation: [{title: Archive, url: /archive/}]",
        ["footer"] = "footer: [{title: Archive, url: /archive/}]",
        ["pageSize"] = "pageSize: 1",
        ["feedSize"] = "feedSize: 1",
        ["feedAliases"] = "feedAliases: {rss.xml: feed.xml}",
        ["hub"] = "hub: https://hub.example.org/",
        ["countries"] = "countries: [{name: Ropeland}]",
        ["relatedCount"] = "relatedCount: 0",
        ["smartTypography"] = "smartTypography: true",
        ["socialCards"] = "socialCards: 0",
        ["domain"] = "domain: example.org",
        ["theme"] = "theme: {brand: \"#005500\"}",
        ["front"] = "front: [second]",
        ["authors"] = "authors: [{name: Ada Quay, role: Editor}]",
        ["ignoreKeys"] = "ignoreKeys: [layout, permalink]",
    };

    // The templates of the small site show no footer, tagline or brand, and it has neither pictures nor a place in Ropeland.
    private static readonly HashSet<string> UnseenSettings = ["tagline", "description", "notice", "navigation", "footer", "publisher", "timeZone", "countries", "socialCards", "theme", "front", "authors", "categories", "relatedCount", "ignoreKeys"];

    private static readonly Dictionary<string, string> KeySamples = new()
    {
        ["id"] = "id: 11111111-2222-4333-8444-555555555555",
        ["title"] = "title: Another headline",
        ["published"] = "published: 2026-09-11T08:00:00.123Z",
        ["updated"] = "updated: 2026-09-12",
        ["category"] = "category: Visitors",
        ["tags"] = "tags: [\"C#\", halls]",
        ["authors"] = "authors: [Ada Quay]",
        ["description"] = "description: \"The gates' \\\"day\\\".\"",
        ["image"] = "image: hall.jpg",
        ["imageAlt"] = "imageAlt: The \"hall\"",
        ["imageCredit"] = "imageCredit: Ada's camera",
        ["imageFocus"] = "imageFocus: 30% 20%",
        ["kind"] = "kind: brief",
        ["expo"] = "expo: quay-fair",
        ["countries"] = "countries: [Portugal]",
        ["exhibitors"] = "exhibitors: [Nyota Ice Works]",
        ["lang"] = "lang: de",
        ["slug"] = "slug: other",
        ["aliases"] = "aliases: [/2025/01/old/]",
        ["related"] = "related: [second]",
        ["recommends"] = "recommends: [second]",
        ["thread"] = "thread: gates",
        ["copyOf"] = "copyOf: second",
        ["draft"] = "draft: true",
        ["embargo"] = "embargo: 2027-01-01T09:00:00Z",
        ["expires"] = "expires: 2027-01-01",
        ["corrections"] = "corrections: [{date: 2026-09-12, text: The \"gate\" isn't the west one.}]",
        ["checked"] = "checked: [EXPO3300]",
        ["contact"] = "contact: press@example.org",
        ["source"] = "source: input/raw/a.txt",
        ["sourceHash"] = "sourceHash: abc",
    };

    // With a text of its own a brief looks like any story, and of two stories each is related to the other.
    private static readonly HashSet<string> UnseenKeys = ["kind", "related", "imageAlt", "imageCredit", "imageFocus", "recommends", "thread", "expires", "checked", "contact", "source", "sourceHash"];

    public static TheoryData<string> AllSettings => [.. SiteConfigReader.Keys];

    public static TheoryData<string> AllKeys => [.. FrontMatterSchema.Fields.Select(f => f.Key)];

    [Theory]
    [MemberData(nameof(AllSettings))]
    public void A_site_with_any_setting_has_no_error(string key) =>
        Differs(Site(Settings, Keys), Site(With(Settings, SettingSamples[key]), Keys), UnseenSettings.Contains(key));

    [Theory]
    [MemberData(nameof(AllKeys))]
    public void A_story_with_any_key_has_no_error(string key)
    {
        foreach (string settings in (string[])[Settings, Settings + "smartTypography: true\n"])
            Differs(Site(settings, Keys), Site(settings, With(Keys + "\n", KeySamples[key]).TrimEnd()), UnseenKeys.Contains(key));
    }

    [Fact]
    public void Typography_is_that_of_each_text_and_never_in_code()
    {
        SmallSite site = Site(Settings + "smartTypography: true\n", Keys + "\nlang: fr\ndescription: \"C'est \\\"ouvert\\\"\"");
        string page = site.Rendered("2026/09/first/index.html");

        Assert.Contains("She said «\u202Fit’s open – today…\u202F» in Lisbon.", page, StringComparison.Ordinal);
        Assert.Contains("<code>&quot;code&quot; -- ...</code>", page, StringComparison.Ordinal);
        Assert.Contains(">A «\u202Fpart\u202F»</h2>", page, StringComparison.Ordinal);
        Assert.Contains("The «\u202Fgates\u202F» aren’t shut…", page, StringComparison.Ordinal);
        Assert.Contains("She said “it’s open – today…” in Lisbon.", site.Rendered("2026/09/second/index.html"), StringComparison.Ordinal);
        Assert.Contains("C’est «\u202Fouvert\u202F»", site.Rendered("feed.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("&ldquo;", string.Concat(site.Rendered(_ => true)), StringComparison.Ordinal);
    }

    private static void Differs(SmallSite plain, SmallSite changed, bool maybeNot)
    {
        Assert.DoesNotContain(changed.Findings(), f => f.Severity == Severity.Error);
        if (!maybeNot)
            Assert.NotEqual(string.Concat(plain.Rendered(_ => true)), string.Concat(changed.Rendered(_ => true)));
    }

    // The line takes the place of the one with its key.
    private static string With(string lines, string line) =>
        string.Join('\n', lines.Split('\n').Where(l => l.Length > 0 && l[..l.IndexOf(':', StringComparison.Ordinal)] != line[..line.IndexOf(':', StringComparison.Ordinal)]).Append(line)) + "\n";

    private static SmallSite Site(string settings, string keys) => new SmallSite
    {
        Configuration = settings,
        Expos = "- id: quay-fair\n  name: Quay Fair 2026\n  starts: 2026-09-09\n  ends: 2026-09-12\n",
        Exhibitors = "- name: Nyota Ice Works\n",
        Media = [SmallSite.MediaFile("hall.jpg", "x")],
    }.With(
        SmallSite.Story("2026-09-10-first", keys, Body),
        SmallSite.Story("2026-09-09-second", "title: Second\npublished: 2026-09-09\ncategory: Halls\nauthors: [Ada Quay]", Body.Replace("More", "Other", StringComparison.Ordinal)));
}
