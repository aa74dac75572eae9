using System.Text.RegularExpressions;
using ExpoSite.Architecture.Tests;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Knowledge;
using ExpoSite.Core.Text;
using ExpoSite.Core.Wording;
using ExpoSite.Site.Knowledge;
using ExpoSite.Site.Settings;
using ExpoSite.Site.Sources;
using static ExpoSite.Site.Tests.Wording.Interface;

namespace ExpoSite.Site.Tests.Wording;

/// <summary>The language tables of the program are whole, and say what is asked for.</summary>
public sealed partial class ShippedTableTests
{
    private static readonly Phrases English = Of("en");

    // de-AT has only what differs from de.
    public static TheoryData<string> Whole => [.. ShippedTables.Languages.Where(l => l != "en" && (l.StartsWith("zh-", StringComparison.Ordinal) || !l.Contains('-', StringComparison.Ordinal)))];

    public static TheoryData<string> All => [.. ShippedTables.Languages];

    [Theory]
    [MemberData(nameof(All))]
    public void A_table_has_no_mistake(string language)
    {
        var findings = new List<Diagnostic>();
        // Given as a theme's own it is read again, with the tests that those get.
        SourceFile file = ShippedTables.Find(language)!;
        _ = new Phrasebook(Config(language), [new SourceFile(file.Path, (byte[])[.. file.Content.Span, .. "\n# own\n"u8])], [], findings);

        Assert.Empty(findings);
    }

    [Theory]
    [MemberData(nameof(Whole))]
    public void A_language_has_every_text_of_the_English_table(string language)
    {
        Phrases own = Of(language);

        Assert.DoesNotContain(English.Keys, k => ReferenceEquals(own.All(k), English.All(k)) || own[k].Length == 0);
        Assert.Empty(own.Keys.Except(English.Keys));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_text_with_a_number_has_every_form_that_its_language_takes(string language)
    {
        Phrases own = Of(language);

        Assert.Empty(
            from key in English.Keys.Where(k => English.All(k).Forms.OfType<string>().Count() > 1)
            from category in PluralRules.CategoriesOf(language)
            where own.All(key).Forms[(int)category] is null
            select $"{key}: {category}");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_text_has_the_values_and_links_of_the_English_one(string language)
    {
        Phrases own = Of(language);

        Assert.DoesNotContain(English.Keys, k => !own.All(k).Places.Order().SequenceEqual(English.All(k).Places.Order()));
        Assert.DoesNotContain(English.Keys, k => Link().Count(own[k]) != Link().Count(English[k]));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Dates_are_whole(string language)
    {
        WrittenDates dates = Of(language).Dates;

        Assert.Equal(12, dates.Months.Distinct().Count());
        Assert.Equal(12, dates.MonthsAlone.Distinct().Count());
        Assert.Equal(12, dates.ShortMonths.Distinct().Count());
        DateOnly[] days = [.. Enumerable.Range(0, 800).Select(d => new DateOnly(2026, 1, 1).AddDays(d))];
        foreach (Func<DateOnly, string> written in (Func<DateOnly, string>[])[dates.Full, dates.Compact])
            Assert.Equal(days.Length, days.Select(written).Distinct().Count());
        Assert.Equal(days.Length - 1, days.Skip(1).Select(d => dates.Days(days[0], d)).Distinct().Count());
        Assert.Equal(12, days.Select(dates.MonthAlone).Distinct().Count());
        Assert.Equal(days.Select(d => (d.Year, d.Month)).Distinct().Count(), days.Select(dates.Month).Distinct().Count());
        Assert.Equal(24 * 60, Enumerable.Range(0, 24 * 60)
            .Select(m => dates.Time(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(m))).Distinct().Count());
    }

    [Fact]
    public void A_key_is_asked_for_by_a_template_or_by_the_program_and_none_is_asked_for_that_is_not_there()
    {
        string templates = string.Concat(Repository.Files("theme", "*.liquid").Select(Repository.Read));
        string code = string.Concat(Repository.CSharpFiles("generator/ExpoSite.Site").Select(Repository.Read));
        string[] asked =
        [
            .. InTemplate().Matches(templates).Concat(InCode().Matches(code)).Select(m => m.Groups["key"].Value).Distinct(),
        ];

        Assert.Empty(asked.Except(English.Keys));
        Assert.DoesNotContain(English.Keys.Except(asked), k => !code.Contains($"\"{k}\"", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Whole))]
    public void Every_country_has_one_name_in_a_language(string language)
    {
        Country[] named = [.. ShownCountries.Name(Country.All, Of(language), new DiagnosticSink([]))];

        Assert.Equal(Country.All.Length, named.Select(c => c.Shown).Distinct().Count());
        // Half of the names of Vietnamese and Italian are those of English.
        Assert.InRange(named.Count(c => c.Shown == c.Name), 0, Country.All.Length * 3 / 4);
        Assert.All(named, c => Assert.NotNull(Slug.From(c.Shown)));
    }

    [Theory]
    [InlineData("de", "Germany Czechia", "Deutschland Tschechien")]
    [InlineData("de-AT", "Austria", "Österreich")]
    [InlineData("zh-TW", "Italy", "義大利")]
    [InlineData("zh-CN", "Italy", "意大利")]
    [InlineData("pt", "Poland", "Polônia")]
    [InlineData("pt-PT", "Poland Germany", "Polónia Alemanha")]
    [InlineData("en", "Germany", "Germany")]
    [InlineData("et", "Germany", "Germany")]
    public void A_country_is_called_as_in_the_news_of_a_language(string language, string names, string shown) => Assert.Equal(
        shown.Split(' '),
        names.Split(' ').Select(n => ShownCountries.Name(Country.All, Of(language), new DiagnosticSink([])).Single(c => c.Name == n).Shown));

    [Theory]
    [InlineData("en", "14 September 2026|14 Sep 2026|14–19 September 2026|14:05")]
    [InlineData("en-US", "September 14, 2026|Sep 14, 2026|September 14–19, 2026|2:05 p.m.")]
    [InlineData("de", "14. September 2026|14. Sept. 2026|14.–19. September 2026|14:05")]
    [InlineData("zh-Hans", "2026年9月14日|2026-09-14|2026年9月14日至19日|14:05")]
    [InlineData("ja", "2026年9月14日|2026/09/14|2026年9月14日～19日|14:05")]
    [InlineData("pt", "14 de setembro de 2026|14 de set. de 2026|14–19 de setembro de 2026|14:05")]
    [InlineData("th", "14 กันยายน 2569|14 ก.ย. 2569|14–19 กันยายน 2569|14:05")]
    public void A_day_is_written_as_in_its_language(string language, string written)
    {
        WrittenDates dates = Of(language).Dates;
        DateOnly day = new(2026, 9, 14);

        Assert.Equal(written, string.Join('|', dates.Full(day), dates.Compact(day), dates.Days(day, day.AddDays(5)),
            dates.Time(new DateTimeOffset(2026, 9, 14, 14, 5, 0, TimeSpan.Zero))));
    }

    [GeneratedRegex(@"'(?<key>[a-z-]+)' \| t\b")]
    private static partial Regex InTemplate();

    [GeneratedRegex(@"(?:[pP]hrases|BodyWords\.Of\(\w+\)|phrasebook\.Site)(?:\[|\.(?:Of|Counted|Form|All)\()""(?<key>[a-z-]+)""")]
    private static partial Regex InCode();

    [GeneratedRegex(@"\]\(\{")]
    private static partial Regex Link();
}
