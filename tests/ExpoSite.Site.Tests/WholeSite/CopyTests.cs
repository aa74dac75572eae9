using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Tests.WholeSite;

public sealed class CopyTests
{
    private const string Layout = "<link rel=\"canonical\" href=\"{{ page.canonical }}\">{{ content }}";

    private static readonly SortedDictionary<string, string> Site = new SmallSite
    {
        Templates = [SmallSite.File("theme/templates/layout.liquid", Layout), .. new SmallSite().Templates.Skip(1)],
    }.With(
        Story("tugs", "The tugs carried rope into the halls before the gates were opened."),
        Story("quiet", "The tugs carried rope into the halls before the gates opened, an agency said.",
            "copyOf: tugs\ntags: [Only the copy, Rope]"),
        Story("choir", "Singers on the quay at dusk.", "related: [tugs]\ntags: [Rope]"),
        Story("left", "A copy of something that is gone.", "copyOf: nowhere"),
        Story("chicken", "One of two that name each other.", "copyOf: egg"),
        Story("egg", "The other of two that name each other.", "copyOf: chicken")).WithEveryFeed().Render();

    [Fact]
    public void A_copy_keeps_its_page_which_names_the_original_to_search_engines() =>
        Assert.Contains("<link rel=\"canonical\" href=\"https://example.org/2026/09/tugs/\">", Site["2026/09/quiet/index.html"],
            StringComparison.Ordinal);

    [Fact]
    public void No_list_feed_or_other_page_links_a_copy() =>
        Assert.DoesNotContain(
            Site, file => file.Key is not ("2026/09/quiet/index.html" or "published.json") && file.Value.Contains("2026/09/quiet", StringComparison.Ordinal));

    [Fact]
    public void The_original_is_listed_as_any_story() =>
        Assert.All((string[])["feed.xml", "atom.xml", "sitemap.xml", "2026/09/choir/index.html"],
            file => Assert.Contains("/2026/09/tugs/", Site[file], StringComparison.Ordinal));

    [Fact]
    public void A_tag_that_only_a_copy_has_gets_no_page()
    {
        Assert.True(Site.ContainsKey("tag/rope/index.html"));
        Assert.False(Site.ContainsKey("tag/only-the-copy/index.html"));
    }

    [Theory]
    [InlineData("left")]
    [InlineData("egg")]
    [InlineData("chicken")]
    public void A_copy_without_an_original_is_listed_itself(string slug) =>
        Assert.Contains($"/2026/09/{slug}/", Site["feed.xml"], StringComparison.Ordinal);

    [Theory]
    [InlineData("", false)]
    [InlineData("copyOf: None\n", true)]
    public void Stories_alike_show_one_another_as_related_only_where_an_editor_says_that_they_are_no_copies(string keys, bool isShown)
    {
        const string Text = "The tugs carried rope into the halls before the gates were opened, and the crews sang on the quay.";
        SortedDictionary<string, string> site = new SmallSite().With(
            Story("tugs", Text), Story("crews", Text, keys + "kind: article"), Story("choir", "Singers on the quay at dusk.")).Render();
        Assert.Contains("/2026/09/crews/", site["feed.xml"], StringComparison.Ordinal);
        Assert.Equal(isShown, site["2026/09/tugs/index.html"].Contains("/2026/09/crews/", StringComparison.Ordinal));
        Assert.Equal(isShown, site["2026/09/crews/index.html"].Contains("/2026/09/tugs/", StringComparison.Ordinal));
    }

    [Fact]
    public void None_names_no_story_so_nothing_is_missing() =>
        Assert.DoesNotContain(new SmallSite().With(Story("crews", "Ropes.", "copyOf: none")).Plan().Diagnostics,
            d => d.Rule == Core.Diagnostics.CheckRules.UnknownReference);

    private static SourceFile Story(string name, string body, string keys = "kind: article") =>
        SmallSite.Story(name, $"title: About the {name}\npublished: 2026-09-14\n{keys}", body + "\n");
}
