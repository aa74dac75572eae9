using ExpoSite.Core.Configuration;
using ExpoSite.Core.Content;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Fields;

namespace ExpoSite.Site.Tests.WholeSite;

/// <summary>
/// What is documented can be used: a site with the example of each setting and each key, one at a time, has no error; where its templates
/// show them, it looks different.
/// </summary>
public sealed class EverySettingTests
{
    private const string Settings = "title: \"The quay's news\"\nurl: https://example.org/\n";
    private const string Keys = "title: \"The \\\"gates\\\" aren't shut...\"\npublished: 2026-09-10\ncategory: Halls";
    private const string Body = "She said \"it's open -- today...\" in Lisbon.\n\n`\"code\" -- ...`\n\n## A \"part\"\n\nMore of it.\n";

    // The templates of the small site show no footer, tagline or brand, and it has neither pictures nor a place in Ropeland.
    private static readonly HashSet<string> SeenSettings =
        ["title", "url", "language", "pageSize", "feedSize", "feedAliases", "hub", "smartTypography", "domain"];

    // With a text of its own a brief looks like any story, and of two stories each is related to the other.
    private static readonly HashSet<string> SeenKeys =
    [
        "id", "title", "published", "updated", "category", "tags", "authors", "description", "image", "expo", "countries", "exhibitors",
        "lang", "slug",
        "aliases", "copyOf", "draft", "embargo", "corrections",
    ];

    public static TheoryData<string> AllSettings => [.. SiteKeys.Table.Keys.Select(k => k.Name)];

    public static TheoryData<string> AllKeys => [.. FrontMatterKeys.Table.Keys.Select(k => k.Name)];

    [Theory]
    [MemberData(nameof(AllSettings))]
    public void A_site_with_any_setting_has_no_error(string key) =>
        Differs(Site(Settings, Keys), Site(With(Settings, Sample(SiteKeys.Table, key)), Keys), SeenSettings.Contains(key));

    [Theory]
    [MemberData(nameof(AllKeys))]
    public void A_story_with_any_key_has_no_error(string key)
    {
        foreach (string settings in (string[])[Settings, Settings + "smartTypography: true\n"])
        {
            Differs(Site(settings, Keys), Site(settings, With(Keys + "\n", Sample(FrontMatterKeys.Table, key)).TrimEnd()),
                SeenKeys.Contains(key));
        }
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
        Assert.Contains("it’s open", site.Rendered("feed.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("it's open", site.Rendered("feed.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("&ldquo;", string.Concat(site.Rendered(_ => true)), StringComparison.Ordinal);
    }

    private static string Sample(FieldTable keys, string key) => $"{key}: {keys.Find(key)!.Example}";

    private static void Differs(SmallSite plain, SmallSite changed, bool isSeen)
    {
        Assert.DoesNotContain(changed.Findings(), f => f.Severity == Severity.Error);
        if (isSeen)
            Assert.NotEqual(string.Concat(plain.Rendered(_ => true)), string.Concat(changed.Rendered(_ => true)));
    }

    // The line takes the place of the one with its key.
    private static string With(string lines, string line) =>
        string.Join('\n', lines.Split('\n').Where(l => l.Length > 0
            && l[..l.IndexOf(':', StringComparison.Ordinal)] != line[..line.IndexOf(':', StringComparison.Ordinal)]).Append(line)) + "\n";

    private static SmallSite Site(string settings, string keys) => new SmallSite
    {
        Configuration = settings,
        Expos = "- id: quay-fair\n  name: Quay Fair 2026\n  starts: 2026-09-09\n  ends: 2026-09-12\n",
        Exhibitors = "- name: Nyota Ice Works\n",
        Media = [SmallSite.MediaFile("hall.jpg", "x")],
    }.With(
        SmallSite.Story("2026-09-10-first", keys, Body),
        SmallSite.Story("2026-09-09-second", "title: Second\npublished: 2026-09-09\ncategory: Halls\nauthors: [Ada Quay]",
            Body.Replace("More", "Other", StringComparison.Ordinal)));
}
