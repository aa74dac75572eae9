using ExpoSite.Core.Configuration;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Vectors;
using ExpoSite.Site.Articles;
using ExpoSite.Site.Knowledge;
using ExpoSite.Site.Markdown;
using ExpoSite.Site.Settings;
using ExpoSite.Site.Sources;
using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Tests.Knowledge;

public sealed class StoryLinkerTests
{
    private const string Expos =
        """
        - {id: tide-2026, name: Tide Fair 2026, series: Tide Fair, aliases: [潮汐展, eighth Tide Fair], starts: 2026-09-14, ends: 2026-09-19}
        - {id: tide-2024, name: Tide Fair 2024, series: Tide Fair, starts: 2024-09-16, ends: 2024-09-21}
        - {id: rope-days, name: Rope Days, starts: 2026-03-02, ends: 2026-03-04}
        """;

    private const string Exhibitors =
        """
        - {name: Nyota Ice Works, aliases: [Nyota], country: Kenya}
        - {name: Kenya Rope Union}
        """;

    private static readonly SiteConfig Config =
        SiteConfigReader.Read(SmallSite.File("input/site.yml", "title: Pier\nurl: https://example.org/\n")).Value!;

    [Theory]
    [InlineData("2026-09-15", "tide-2026")]
    [InlineData("2025-09-17", "tide-2024")]
    [InlineData("2025-09-19", "tide-2026")]
    [InlineData("2031-01-01", "tide-2026")]
    public void The_name_of_a_series_means_the_edition_nearest_in_time(string day, string expo) =>
        Assert.Equal([expo], ExpoIds(Read("title: The bell", "They came to the Tide Fair by boat.", day)));

    [Fact]
    public void The_longest_name_counts_so_an_edition_that_is_named_is_meant() =>
        Assert.Equal(["tide-2024"], ExpoIds(Read("title: The bell", "At the Tide Fair 2024 there were four halls.", "2026-09-15")));

    [Fact]
    public void A_name_without_spaces_around_it_is_found_where_the_script_has_none() =>
        Assert.Equal(["tide-2026"], ExpoIds(Read("title: The bell", "他们乘船来到潮汐展。")));

    [Fact]
    public void A_part_of_a_word_is_no_name() =>
        Assert.Empty(ExpoIds(Read("title: The bell", "The Rope Dayscape was closed.")));

    [Fact]
    public void Exhibitors_are_found_by_name_and_alias_and_their_names_hide_the_country_within()
    {
        Story story =
            Read("title: Ice for Nyota", "The Kenya Rope Union came along, and again the Kenya Rope Union, and the Kenya Rope Union.");

        Assert.Equal(["Kenya Rope Union", "Nyota Ice Works"], story.Links.Exhibitors.Select(e => e.Name));
        Assert.Empty(Countries(story));
    }

    [Theory]
    [InlineData("title: A Kenyan workshop sells ice", "Some text.")]
    [InlineData("title: Ice\ndescription: A workshop on the coast of Kenya.", "Some text.")]
    [InlineData("title: Ice", "It came from Kenya in a crate.\n\nSome text.")]
    [InlineData("title: Ice", "It came in a crate.\n\nThe Kenyan crate. Kenyans like it. It sells in Kenya.")]
    [InlineData("title: 冰", "肯尼亚的冰。")]
    [InlineData("title: Eis\nlang: de", "Das Eis kommt aus Kenia und bleibt dort.")]
    [InlineData("title: Glace\nlang: fr-CA", "La glace vient du Kenya.")]
    [InlineData("title: Hielo\nlang: es", "El hielo viene de Kenia.")]
    public void A_country_is_the_subject_where_headline_or_lead_name_it_or_the_text_again_and_again(string keys, string body) =>
        Assert.Equal(["Kenya"], Countries(Read(keys, body)));

    [Theory]
    [InlineData("title: Ice", "It came in a crate.\n\nA buyer from Kenya looked on.")]
    [InlineData("title: Ice", "They sang songs of Norway, Ghana, Kenya and Chile.")]
    [InlineData("title: Ice", "Jordan Smith came, and with him Chad Osterly.")]
    [InlineData("title: Ice", "The prize went to Michael Jordan and to Georgia Venn.")]
    [InlineData("title: Jordan Smith Wins the Bollard", "Smith is a diver.")]
    [InlineData("title: Ice", "The ferry from Northern Ireland was late.")]
    [InlineData("title: Ice", "They polish the turkey, and serve it on china.")]
    public void A_country_in_passing_in_a_list_or_inside_another_name_is_not_the_subject(string keys, string body) =>
        Assert.Empty(Countries(Read(keys, body)));

    [Fact]
    public void A_word_that_begins_a_sentence_is_no_first_name_when_the_text_writes_it_small_too() =>
        Assert.Equal(["Jordan"], Countries(Read("title: Ice", "In Jordan the ice melts in an hour.")));

    [Fact]
    public void Front_matter_decides_where_it_speaks()
    {
        Story story =
            Read("title: Kenya at the Tide Fair\nexpo: rope-days\ncountries: [Chile, Vietnamese]\nexhibitors: [nyota-ice-works]", "Text.");

        Assert.Equal(["rope-days"], ExpoIds(story));
        Assert.Equal(["Chile", "Vietnam"], Countries(story));
        Assert.Equal(["Nyota Ice Works"], story.Links.Exhibitors.Select(e => e.Name));
    }

    [Fact]
    public void An_empty_list_means_none()
    {
        Story story = Read("title: Nyota of Kenya at the Tide Fair\nexpo:\ncountries: []\nexhibitors: []", "Text.");

        Assert.Empty(story.Links.Expos);
        Assert.Empty(story.Links.Countries);
        Assert.Empty(story.Links.Exhibitors);
    }

    [Fact]
    public void Front_matter_may_name_an_expo_by_name_or_series() =>
        Assert.Equal(["tide-2024"], ExpoIds(Read("title: The bell\nexpo: Tide Fair", "Text.", "2024-09-17")));

    public static TheoryData<DiagnosticRule, string, string> UnknownNames => new()
    {
        { KnowledgeRules.UnknownExpo, "expo: tide-2025", "did you mean 'tide-2024'?" },
        { KnowledgeRules.UnknownCountry, "countries: [Kennya]", "did you mean 'Kenya'?" },
        { KnowledgeRules.UnknownExhibitor, "exhibitors: [Niota Ice Works]", "did you mean 'Nyota Ice Works'?" },
    };

    [Theory]
    [MemberData(nameof(UnknownNames), DisableDiscoveryEnumeration = true)]
    public void A_name_that_is_not_known_is_told_with_the_nearest(DiagnosticRule rule, string key, string hint)
    {
        var findings = new List<Diagnostic>();
        Read($"title: The bell\n{key}", "Text.", "2026-09-15", findings);

        Diagnostic finding = Assert.Single(findings);
        Assert.Equal((rule, hint), (finding.Rule, finding.Hint));
        Assert.Equal(5, finding.Position.Line);
    }

    private static IEnumerable<string> ExpoIds(Story story) => story.Links.Expos.Select(e => e.Id.Value);

    private static IEnumerable<string> Countries(Story story) => story.Links.Countries.Select(c => c.Name);

    private static Story Read(string keys, string body, string day = "2026-09-15", ICollection<Diagnostic>? findings = null)
    {
        var knowledge = KnowledgeReader.Read(
            SmallSite.File("input/expos.yml", Expos), SmallSite.File("input/exhibitors.yml", Exhibitors), Config, new Phrasebook(Config).Site,
            new DiagnosticSink([]));
        var linker = new StoryLinker(knowledge, Config.Language);
        SourceFile file = SmallSite.Story("bell", $"published: {day}\n{keys}", body);
        return new StoryReader(new BodyRenderer(Config), linker, new(), Config.Language)
            .Read(ArticleReader.Read(file, Config).Value!, new WordCounter(), findings ?? [], out _);
    }
}
