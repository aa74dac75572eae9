using System.Text;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Site.Checking.Parts;
using ExpoSite.Site.Tests.Pictures;

namespace ExpoSite.Site.Tests.Checking;

public sealed class AddressLeaksTests
{
    [Fact]
    public void A_template_that_forgets_the_base_path_is_found_at_its_place()
    {
        Diagnostic leak =
            Assert.Single(Leaks("https://example.org/repo/", "a/index.html", "<p>\n<a href=\"/repo/x/\">x</a> <img src='/media/y.png'>"));

        Assert.Equal((CheckRules.LeakedAddress, 2, 36), (leak.Rule, leak.Position.Line, leak.Position.Column));
        Assert.Contains("/media/y.png", leak.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<img src=\"/repo/y.png\" srcset=\"/repo/y-320.png 320w, /y-640.png 640w\">", "/y-640.png")]
    [InlineData("<link rel=\"preload\" imagesrcset='/y-320.avif 320w'>", "/y-320.avif")]
    [InlineData("<source srcset=\"/y.avif\">", "/y.avif")]
    public void Copies_of_a_picture_are_addresses_too(string page, string leak) =>
        Assert.Contains(leak, Assert.Single(Leaks("https://example.org/repo/", "index.html", page)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("<a href=\"https://other.example/\">x</a><a href=\"//cdn.example/\">x</a><a href=\"#top\">x</a><a href=\"next/\">x</a>")]
    [InlineData("<p>Write href=\u201C/x/\u201D</p>")]
    public void Addresses_of_others_and_relative_ones_are_no_leaks(string page) =>
        Assert.Empty(Leaks("https://example.org/repo/", "index.html", page));

    [Theory]
    [InlineData("feed.xml", "<link>https://news.example/a/</link>", 1)]
    [InlineData("index.html", "<a href=\"https://NEWS.example/a/\">a</a> https://news.example/b/", 2)]
    [InlineData("media/notes.pdf", "https://news.example/a/", 0)]
    public void The_address_of_site_yml_does_not_stand_in_a_site_built_for_another(string path, string content, int leaks) =>
        Assert.Equal(leaks, Leaks("https://preview.example/", path, content).Count());

    [Fact]
    public void A_site_built_for_its_own_address_or_a_path_below_it_may_name_it()
    {
        Assert.Empty(Leaks("https://news.example/", "index.html", "<a href=\"/a/\">https://news.example/a/</a>"));
        Assert.Empty(Leaks("https://news.example/repo/", "index.html", "<a href=\"/repo/a/\">https://news.example/repo/a/</a>"));
    }

    [Theory]
    [InlineData("https://preview.example/")]
    [InlineData("https://preview.example/some/path/")]
    public void A_site_of_ours_leaks_nothing(string url)
    {
        SortedDictionary<string, string> files = Ours(url).Render();

        Assert.Empty(files.SelectMany(f => new AddressLeaks(url, "https://example.org/").In(f.Key, Encoding.UTF8.GetBytes(f.Value))));
        Assert.All(["expo/tide-2026/event.ics", "calendar.ics"],
            f => Assert.Contains($"URL:{url}expo/tide-2026/\r\n", files[f], StringComparison.Ordinal));
        Assert.Contains($"\"{new Uri(url).AbsolutePath}2026/09/a/\"", files["search/stories-0.json"], StringComparison.Ordinal);
        Assert.Contains($" srcset=\"{new Uri(url).AbsolutePath}pictures/", files["2026/09/a/index.html"], StringComparison.Ordinal);
    }

    private static SmallSite Ours(string url)
    {
        var site = new SmallSite
        {
            Articles = [SmallSite.Story("a", "title: A\npublished: 2026-09-01\ntags: [b]\naliases: [/old/]",
                "See [b](/tag/b/) of Nyota Boats.\n\n![Hall](/media/hall.jpg)\n")],
            Expos = "- id: tide-2026\n  name: Tide Fair\n  starts: 2026-09-01\n  ends: 2026-09-02\n",
            Exhibitors = "- name: Nyota Boats\n  country: Kenya\n",
            Media = [TestPictures.Measured("hall.jpg", 1200, 800)],
            MakesPictures = true,
        };
        return site with { Options = site.Options with { BaseUrl = url } };
    }

    private static IEnumerable<Diagnostic> Leaks(string url, string path, string content) =>
        new AddressLeaks(url, "https://news.example/").In(path, Encoding.UTF8.GetBytes(content));
}
