namespace ExpoSite.Site.Tests.Indexing;

/// <summary>A tag that too few stories have stands as a word.</summary>
public sealed class TagPageTests
{
    private static readonly SmallSite Two = Site("", "tags: [Quay, Rope]", "tags: [Rope, Sand]");

    [Fact]
    public void A_tag_of_one_story_is_a_word_without_page_and_feed()
    {
        SortedDictionary<string, string> files = Two.Render();
        Assert.Contains("Quay:|Rope:/tag/rope/|", files["2026/09/s0/index.html"], StringComparison.Ordinal);
        Assert.Equal(["tag/index.html", "tag/rope/index.html"], files.Keys.Where(f => f.StartsWith("tag/", StringComparison.Ordinal)));
        Assert.DoesNotContain("/tag/quay/", string.Concat(files.Values), StringComparison.Ordinal);
    }

    [Fact]
    public void It_still_stands_in_feeds() => Assert.Contains("<category>Quay</category>", Two.Rendered("feed.xml"), StringComparison.Ordinal);

    [Theory]
    [InlineData("tagPages: 1\n", true)]
    [InlineData("tagPages: 3\n", false)]
    public void A_setting_says_how_many_stories_a_page_takes(string setting, bool hasPages)
    {
        SortedDictionary<string, string> files = Site(setting, "tags: [Rope, Quay]", "tags: [Rope]").Render();
        Assert.Equal((hasPages, hasPages), (files.ContainsKey("tag/rope/index.html"), files.ContainsKey("tag/quay/index.html")));
    }

    [Fact]
    public void A_page_that_was_published_stays()
    {
        SmallSite one = Site("", "tags: [Rope]", "tags: [Quay]") with { Published = Two.Rendered("published.json") };
        Assert.Contains("tag/rope/index.html", one.Render().Keys);
        Assert.DoesNotContain("tag/quay/index.html", one.Render().Keys);
        SmallSite later = one with { Published = one.Rendered("published.json") };
        Assert.Contains("tag/rope/index.html", later.Render().Keys);
    }

    [Fact]
    public void A_tag_with_a_former_name_has_a_page_to_lead_to()
    {
        SortedDictionary<string, string> files = Site("tags: [{name: Quay, formerNames: [Pier]}]\n", "tags: [Quay]", "tags: [Rope]").Render();
        Assert.Contains("url=/tag/quay/", files["tag/pier/index.html"], StringComparison.Ordinal);
        Assert.Contains("tag/quay/index.html", files.Keys);
    }

    private static SmallSite Site(string settings, params string[] tags) =>
        new SmallSite
        {
            Configuration = "title: Pier Gazette\nurl: https://example.org/\n" + settings,
            Templates =
            [
                .. new SmallSite().Templates.Where(t => !t.Path.EndsWith("/article.liquid", StringComparison.Ordinal)),
                SmallSite.File("theme/templates/article.liquid", "{% for t in article.tags %}{{ t.name }}:{{ t.url }}|{% endfor %}"),
            ],
        }
            .With([.. tags.Select((t, i) => SmallSite.Story($"s{i}", $"title: Story {i}\npublished: 2026-09-14\n{t}"))]);
}
