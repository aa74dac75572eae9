using ExpoSite.Core.Configuration;
using ExpoSite.Core.Content;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Site.Articles;
using ExpoSite.Site.Settings;

namespace ExpoSite.Site.Tests.Loading;

public sealed class WrittenListTests
{
    private const string Url = "url: https://example.org/\n";

    [Theory]
    [InlineData("authors: Ana Reyes", "Ana Reyes")]
    [InlineData("author: Ana Reyes", "Ana Reyes")]
    [InlineData("authors: Newsroom", "Newsroom")]
    [InlineData("authors: Ana Reyes, Bo Lind", "Ana Reyes|Bo Lind")]
    [InlineData("authors: [Ana Reyes, Bo Lind]", "Ana Reyes|Bo Lind")]
    [InlineData("authors: ['Reyes, Ana']", "Reyes, Ana")]
    [InlineData("authors:", "")]
    public void A_text_for_authors_is_one_of_them_and_several_where_each_has_two_words(string keys, string authors)
    {
        Outcome<Article> read = Read(keys);

        Assert.Empty(read.Diagnostics);
        Assert.Equal(authors, string.Join('|', read.Value!.Authors));
    }

    [Theory]
    [InlineData("Reyes, Ana")]
    [InlineData("Ana Reyes, Jr.")]
    public void A_text_that_may_be_one_author_or_two_is_one_and_the_editor_is_asked(string written)
    {
        Outcome<Article> read = Read($"authors: {written}");

        Diagnostic finding = Assert.Single(read.Diagnostics);
        Assert.Equal([written], read.Value!.Authors);
        Assert.Equal((LoadRules.OneOrSeveral, 5, 10), (finding.Rule, finding.Position.Line, finding.Position.Column));
        Assert.Contains($"['{written}']", finding.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_for_a_list_of_what_has_no_comma_is_split_at_commas()
    {
        Article article = Read(
            "tags: quay, ice\ncountries: Kenya, Norway\nexhibitors: nyota, lind\nrelated: a, b\naliases: /a/, /b/\nchecked: expo3301, "
            + "EXPO3302").Value!;

        Assert.Equal(["quay", "ice"], article.Tags);
        Assert.Equal(["Kenya", "Norway"], article.Countries);
        Assert.Equal(["nyota", "lind"], article.Exhibitors);
        Assert.Equal(["a", "b"], article.Related);
        Assert.Equal(["/a/", "/b/"], article.Aliases);
        Assert.Equal(["EXPO3301", "EXPO3302"], article.Checked);
    }

    [Theory]
    [InlineData("category: Food, Drink & Ice", "Food, Drink & Ice")]
    [InlineData("categories: [Halls, Visitors]", "Halls")]
    [InlineData("categories: []", null)]
    public void A_category_is_the_whole_text_or_the_first_of_a_list(string keys, string? category) =>
        Assert.Equal(category, Read(keys).Value!.Category);

    [Theory]
    [InlineData("authors: Orla Vennet")]
    [InlineData("authors: [Orla Vennet]")]
    [InlineData("authors:\n  - Orla Vennet")]
    [InlineData("authors: [{name: Orla Vennet}]")]
    public void An_author_of_the_settings_may_be_no_more_than_a_name(string setting) =>
        Assert.Equal("Orla Vennet", Assert.Single(Settings(setting).Authors).Name);

    [Fact]
    public void One_text_is_a_list_of_one_in_the_settings_too()
    {
        SiteConfig config = Settings("categories: Halls\nfront: opening\ncountries: Vessaly");

        Assert.Equal("Halls", Assert.Single(config.Categories).Name);
        Assert.Equal("opening", Assert.Single(config.Front).Reference);
        Assert.Equal("Vessaly", Assert.Single(config.Countries).Name);
    }

    public static TheoryData<DiagnosticRule, string, int, int> BrokenLists => new()
    {
        { LoadRules.InvalidValue, "navigation: About", 2, 13 },
        { LoadRules.InvalidValue, "footer: [About]", 2, 10 },
        { LoadRules.InvalidValue, "navigation: {title: About, url: /about/}", 2, 13 },
        { LoadRules.InvalidValue, "categories: {name: Halls}", 2, 13 },
        { LoadRules.InvalidValue, "front: [[opening]]", 2, 9 },
        { LoadRules.MissingKey, "navigation: [{title: About}]", 2, 14 },
        { LoadRules.MissingKey, "footer: [{url: /about/}]", 2, 10 },
        { LoadRules.MissingKey, "categories: [{description: All of them}]", 2, 14 },
        { LoadRules.MissingKey, "authors: [{role: Writer}]", 2, 11 },
        { LoadRules.UnknownKey, "authors: [{name: Orla Vennet, url: /orla/}]", 2, 31 },
    };

    [Theory]
    [MemberData(nameof(BrokenLists), DisableDiscoveryEnumeration = true)]
    public void An_entry_that_says_too_little_is_told_at_its_place(DiagnosticRule rule, string setting, int line, int column)
    {
        Diagnostic finding = Assert.Single(SiteConfigReader.Read(SmallSite.File("input/site.yml", Url + setting + "\n")).Diagnostics);

        Assert.Equal((rule, line, column), (finding.Rule, finding.Position.Line, finding.Position.Column));
        Assert.NotNull(finding.Hint);
    }

    private static SiteConfig Settings(string more)
    {
        Outcome<SiteConfig> read = SiteConfigReader.Read(SmallSite.File("input/site.yml", Url + more + "\n"));
        Assert.Empty(read.Diagnostics);
        return read.Value!;
    }

    private static Outcome<Article> Read(string keys) => ArticleReader.Read(
        SmallSite.Story("a", "title: A\npublished: 2026-09-14\n" + keys), new SiteConfig { Title = "T", Url = "https://example.org/" });
}
