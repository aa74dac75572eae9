namespace ExpoSite.Cli.Tests;

/// <summary>A feed that would be invalid stops build and check, and nothing of it is written.</summary>
public sealed class FeedGateTests
{
    [Theory]
    [InlineData("title: \"\\x01\\x02\"", "input/articles/bad.md(4,8): error EXPO2007")]
    [InlineData("title: Two stories, one id\nid: 5f0d7c52-91ab-4a6e-8c3f-d27e64b1a908", "input/articles/bad.md(5,5): error EXPO3002")]
    [InlineData("title: A picture that is missing\nimage: gone.jpg", "input/articles/bad.md(5,8): error EXPO3006")]
    [InlineData("title: A language that is none\nlang: English", "input/articles/bad.md(5,7): error EXPO3121")]
    public void What_would_make_a_feed_invalid_stops_a_publish_with_its_place(string keys, string told)
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write("input/articles/2025-11-05-other.md",
            "---\nid: 5f0d7c52-91ab-4a6e-8c3f-d27e64b1a908\ntitle: Other\npublished: 2025-11-05\n---\n\nText.\n");
        Assert.Equal(0, site.Run("build").Code);
        SortedDictionary<string, string> published = site.Snapshot("output");
        string id = keys.Contains("id:", StringComparison.Ordinal) ? "slug: bad" : $"id: {Guid.NewGuid()}";
        site.Write("input/articles/bad.md", $"---\n{id}\npublished: 2025-11-06\n{keys}\n---\n\nText.\n");

        RunResult check = site.Run("check");
        RunResult build = site.Run("build");

        Assert.Equal((1, 1), (check.Code, build.Code));
        Assert.Contains(told, check.Error, StringComparison.Ordinal);
        Assert.Contains(told, build.Error, StringComparison.Ordinal);
        Assert.Equal(published, site.Snapshot("output"));
    }

    [Fact]
    public void A_language_in_the_settings_that_is_none_stops_a_publish()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write("input/site.yml", "title: Hall News\nurl: https://example.org/\nlanguage: English\n");

        RunResult build = site.Run("build");

        Assert.Equal(1, build.Code);
        Assert.Contains("input/site.yml(3,11): error EXPO3121", build.Error, StringComparison.Ordinal);
        Assert.False(site.Has("output"));
    }
}
