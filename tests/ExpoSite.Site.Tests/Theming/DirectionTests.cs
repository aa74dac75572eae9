using System.Globalization;
using ExpoSite.Site.Media;

namespace ExpoSite.Site.Tests.Theming;

/// <summary>What runs another way than the text around it.</summary>
public sealed class DirectionTests
{
    private const string Keys = "title: Tugs\npublished: 2026-09-14\ncategory: Harbour";

    [Theory]
    [InlineData("en", "Harbour", "Harbour")]
    [InlineData("en", "الميناء", "<bdi>الميناء</bdi>")]
    [InlineData("ar", "الميناء", "الميناء")]
    [InlineData("ar", "Harbour & Co", "<bdi>Harbour &amp; Co</bdi>")]
    [InlineData("ar", "Harbour الميناء", "<bdi dir=\"rtl\">Harbour الميناء</bdi>")]
    public void A_name_is_set_apart_only_where_it_needs_it(string language, string name, string expected) =>
        Assert.Equal(expected, Rendered(language, $"{{{{ '{name}' | bdi }}}}"));

    [Theory]
    [InlineData("{{ 'about-search' | t: site: 'Quay!' }}", "\u2068Quay!\u2069")]
    [InlineData("{{ 'feeds-note' | t: opml: '/feeds.opml' }}", "href=\"/feeds.opml\"")]
    [InlineData("{{ 'page' | t: number: 3 }}", "صفحة 3")]
    [InlineData("{{ 'هاتف +971 4 555 0142' | bidi_text }}", "هاتف \u2066+971 4 555 0142\u2069")]
    public void Values_of_texts_are_set_apart_and_addresses_are_not(string template, string part) =>
        Assert.Contains(part, Rendered("ar", template), StringComparison.Ordinal);

    [Theory]
    [InlineData("ar", "<https://example.org/a/>", "<a href=\"https://example.org/a/\" dir=\"ltr\">")]
    [InlineData("ar", "[Quay (PDF)](https://example.org/a/)", "dir=\"ltr\">Quay (PDF)</a>")]
    [InlineData("ar", "[دليل Quay](https://quay.example/a/)", "<a href=\"https://quay.example/a/\">دليل Quay</a>")]
    [InlineData("en", "<https://example.org/a/>", "<a href=\"https://example.org/a/\">")]
    [InlineData("en", "[دليل!](https://example.org/a/)", "dir=\"rtl\">دليل!</a>")]
    [InlineData("ar", "هاتف +971 4 555 0142.", "هاتف \u2066+971 4 555 0142\u2069.")]
    [InlineData("en", "Call +971 4 555 0142.", "Call +971 4 555 0142.")]
    public void Links_and_numbers_of_a_story_keep_their_order(string language, string body, string part) =>
        Assert.Contains(part, Story(language, body), StringComparison.Ordinal);

    [Fact]
    public void A_chart_of_a_story_from_right_to_left_begins_at_the_right()
    {
        double[] plain = Places(Chart("en")), mirrored = Places(Chart("ar"));

        Assert.Equal(2, plain.Length);
        Assert.True(plain[0] < plain[1], "The first column stands left of the second.");
        Assert.True(mirrored[0] > mirrored[1], "The first column stands right of the second.");
    }

    private static double[] Places(string chart) => [.. chart.Split("<rect").Skip(1)
        .Select(r => double.Parse(r.Split(" x=\"")[1].Split('%')[0], CultureInfo.InvariantCulture))];

    private static string Chart(string language) => Story(language, "![Stands](t.csv){type=column}\n");

    private static string Rendered(string language, string template)
    {
        SmallSite site = Site(language, "");
        return (site with { Templates = [SmallSite.File("theme/templates/layout.liquid", template), .. site.Templates.Skip(1)] })
            .Rendered("index.html");
    }

    private static string Story(string language, string body) => Site(language, body).Rendered("2026/09/tugs/index.html");

    private static SmallSite Site(string language, string body) => new SmallSite
    {
        Configuration = $"title: Pier Gazette\nurl: https://example.org/\nlanguage: {language}\n",
        Media = [new CopiedFile("input/media/t.csv", 20) { Table = "Hall,Stands\nA,1\nB,2\n"u8.ToArray() }],
    }.With(SmallSite.Story("tugs", Keys, body));
}
