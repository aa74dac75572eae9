using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Wording;
using ExpoSite.Site.Settings;
using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Tests.Wording;

/// <summary>Whose text it is: the site's, its theme's, the program's, that of the language above, at last English.</summary>
public sealed class PhrasebookTests
{
    private readonly List<Diagnostic> findings = [];

    [Fact]
    public void A_site_words_single_texts_of_its_own()
    {
        Phrases phrases = Read("de", "words: {latest: Frisch, story-count: {one: 'ein Stück', other: '{count} Stücke'}}").Site;

        Assert.Equal(("Frisch", "ein Stück", "2 Stücke", "Archiv"),
            (phrases["latest"], phrases.Counted("story-count", 1), phrases.Counted("story-count", 2), phrases["archive"]));
        Assert.Empty(findings);
    }

    [Fact]
    public void The_words_of_a_site_are_in_its_language_and_stay_out_of_others() =>
        Assert.Equal("Latest", Read("de", "words: {latest: Frisch}").For("en")["latest"]);

    [Fact]
    public void A_table_of_the_theme_stands_over_that_of_the_program_and_below_the_words_of_the_site()
    {
        Phrases phrases = Read("de", "words: {latest: Frisch}", ("de", "words: {latest: Neu, archive: Ablage}\nnumbers: {group: \"'\"}")).Site;

        Assert.Equal(("Frisch", "Ablage", "Suche", "1'234"), (phrases["latest"], phrases["archive"], phrases["search"], phrases.Number(1234)));
        Assert.Empty(findings);
    }

    [Fact]
    public void A_region_has_what_it_says_and_else_what_its_language_says()
    {
        Phrasebook book = Read("de-CH", "", ("de-CH", "words: {search: Suchen}\nnumbers: {group: \"'\"}"), ("de", "words: {archive: Ablage}"));

        Assert.Equal(("Suchen", "Ablage", "1'234", "14. September 2026"),
            (book.Site["search"], book.Site["archive"], book.Site.Number(1234), book.Site.Dates.Full(new DateOnly(2026, 9, 14))));
        Assert.Equal("Suche", book.For("de")["search"]);
        Assert.Empty(findings);
    }

    [Fact]
    public void A_story_in_another_language_has_its_words() =>
        Assert.Equal(("Latest", "Neueste Artikel"), (Read("en", "").Site["latest"], Read("en", "").For("de")["latest"]));

    [Fact]
    public void Broken_YAML_keeps_what_is_below()
    {
        Phrases phrases = Read("de", "", ("de", "words:\n  latest: \"Neu\n  archive: Ablage\n")).Site;

        Assert.Equal("Suche", phrases["search"]);
        Diagnostic finding = Assert.Single(findings);
        Assert.Equal((LoadRules.InvalidYaml, "theme/i18n/de.yml"), (finding.Rule, finding.Position.Path));
    }

    [Fact]
    public void A_text_that_is_no_text_is_a_finding_at_its_place_and_the_one_below_stays()
    {
        Phrases phrases = Read("de", "", ("de", "words:\n  latest: [Neu]\n  story-count: {one: eins}\ndates:\n  full: d MMMM Y\n  months: [Jan]\n")).Site;

        Assert.Equal("Archiv", phrases["archive"]);
        Assert.NotEqual("Neu", phrases["latest"]);
        Assert.Equal("14. September 2026", phrases.Dates.Full(new DateOnly(2026, 9, 14)));
        Assert.Equal([2, 3, 5, 6], findings.Select(f => f.Position.Line).Order());
    }

    [Fact]
    public void A_key_that_is_misspelt_is_told_with_the_nearest()
    {
        Read("de", "", ("de", "words: {lattest: Neu}"));

        Diagnostic finding = Assert.Single(findings);
        Assert.Equal((WordingRules.UnknownWord, "did you mean 'latest'?"), (finding.Rule, finding.Hint));
    }

    [Fact]
    public void A_text_of_the_themes_own_is_known_by_the_template_that_asks_for_it()
    {
        var book = new Phrasebook(
            Interface.Config("de"), [Table("de", "words: {sponsors: Förderer}")],
            [SmallSite.File("theme/templates/home.liquid", "{{ 'sponsors' | t }}")], findings);

        Assert.Equal("Förderer", book.Site["sponsors"]);
        Assert.Empty(findings);
    }

    [Fact]
    public void A_place_that_a_text_never_gets_a_value_for_is_told_and_the_text_below_stays()
    {
        Phrases phrases = Read("de", "", ("de", "words: {page: 'Blatt {nummer}'}")).Site;

        Assert.Equal("Seite 2", phrases.Of("page", ("number", "2")));
        Diagnostic finding = Assert.Single(findings);
        Assert.Equal((WordingRules.UnfitText, "it gets {number}"), (finding.Rule, finding.Hint));
    }

    [Fact]
    public void A_language_without_a_table_is_told_once_and_is_English()
    {
        Assert.Equal("Latest", Read("et", "").Site["latest"]);

        Diagnostic finding = Assert.Single(findings);
        Assert.Equal((WordingRules.MissingWords, "input/site.yml", 3), (finding.Rule, finding.Position.Path, finding.Position.Line));
        Assert.Contains("theme/i18n/et.yml", finding.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_table_of_the_theme_lacks_is_told_once_with_its_number()
    {
        Phrases phrases = Read("et", "", ("et", "words: {latest: Viimased, search: Otsing}")).Site;

        Assert.Equal(("Viimased", "Archive"), (phrases["latest"], phrases["archive"]));
        Diagnostic finding = Assert.Single(findings);
        Assert.Equal((WordingRules.MissingWords, "theme/i18n/et.yml"), (finding.Rule, finding.Position.Path));
        Assert.StartsWith($"{phrases.Keys.Count() - 2} texts are missing", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_another_language_is_read_for_its_mistakes_and_need_not_be_whole()
    {
        Read("en", "", ("et", "words: {latest: Viimased, serch: Otsing}"));

        Assert.Equal(WordingRules.UnknownWord, Assert.Single(findings).Rule);
    }

    [Fact]
    public void Names_run_the_other_way_by_themselves()
    {
        Phrases arabic = Interface.Of("ar");

        Assert.Contains("\u2068Quay Bank\u2069", arabic.Of("sponsored-by", ("name", "Quay Bank")), StringComparison.Ordinal);
        Assert.DoesNotContain("\u2068", arabic.Of("sponsored-by", ("name", "بنك")), StringComparison.Ordinal);
    }

    private Phrasebook Read(string language, string settings, params (string Tag, string Yaml)[] tables) =>
        new(Interface.Config(language, settings), [.. tables.Select(t => Table(t.Tag, t.Yaml))], [], findings);

    private static SourceFile Table(string tag, string yaml) => SmallSite.File($"theme/i18n/{tag}.yml", yaml);
}
