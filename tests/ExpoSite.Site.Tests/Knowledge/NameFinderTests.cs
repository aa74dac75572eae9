using ExpoSite.Core.Configuration;
using ExpoSite.Site.Knowledge;
using ExpoSite.Site.Markdown;
using ExpoSite.Site.Markdown.Parsing;

namespace ExpoSite.Site.Tests.Knowledge;

public sealed class NameFinderTests
{
    [Theory]
    [InlineData("The Brinemark Expo opens.", "Brinemark Expo")]
    [InlineData("THE BRINEMARK EXPO OPENS", "BRINEMARK EXPO")]
    [InlineData("A Brinemark-Expo badge", "Brinemark-Expo")]
    [InlineData("Brinemark\nExpo", "Brinemark\nExpo")]
    [InlineData("the brinemark expo", null)]
    [InlineData("Brinemark. Expo", null)]
    [InlineData("Brinemark Expos", null)]
    [InlineData("OldBrinemark Expo", null)]
    [InlineData("第二届盐标博览会开幕", "盐标博览会")]
    public void A_name_is_found_as_whole_words_in_its_own_capitals(string text, string? found)
    {
        var finder = new NameFinder<int>([("Brinemark Expo", 1), ("盐标博览会", 2)]);

        Assert.Equal(found is null ? [] : [found], finder.Find(text).Select(m => text.Substring(m.Start, m.Length)));
    }

    [Fact]
    public void The_longest_name_wins_and_nothing_is_found_inside_it()
    {
        var finder = new NameFinder<string>([("Guinea", "a"), ("Papua New Guinea", "b"), ("New Guinea Salt", "c"), ("Guinea", "d")]);

        Assert.Equal(["b", "a"], finder.Find("Papua New Guinea Salt and Guinea").Select(m => m.Target));
    }

    [Theory]
    [InlineData("U.S.", "the U.S. stand", true)]
    [InlineData("US", "us", false)]
    [InlineData("US", "US", true)]
    [InlineData("Côte d'Ivoire", "Côte d’Ivoire", true)]
    [InlineData("U.S.", "U,S", false)]
    public void Marks_inside_a_name_count_where_they_do_not_merely_join(string name, string text, bool found) =>
        Assert.Equal(found, new NameFinder<int>([(name, 1)]).Find(text).Count == 1);

    [Fact]
    public void A_place_in_the_plain_text_leads_back_to_the_Markdown()
    {
        const string markdown = "# First\n\nSee **the [Brinemark](/a/) Expo** &amp; `Brinemark` \\* Brinemark[^1].\n\n[^1]: Brinemark\n";
        SourcedText text = new BodyRenderer(new SiteConfig { Title = "T", Url = "https://example.org/" }).Render(markdown).PlainText;

        int[] sources = [.. new NameFinder<int>([("Brinemark", 1)]).Find(text.Text).Select(m => text.SourceOf(m.Start))];

        Assert.Equal(3, sources.Length);
        Assert.All(sources, s => Assert.StartsWith("Brinemark", markdown[s..], StringComparison.Ordinal));
        Assert.True(sources[0] < sources[1] && sources[1] < sources[2]);
    }
}
