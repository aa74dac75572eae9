using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Knowledge;
using ExpoSite.Site.Knowledge;

namespace ExpoSite.Site.Tests.Knowledge;

public sealed class KnowledgeReaderTests
{
    private const string Fair = "- id: tide-2026\n  name: Tide Fair 2026\n  starts: 2026-09-14\n  ends: 2026-09-19\n";
    private const string OtherFair = "- id: tide-2024\n  name: Tide Fair 2024\n  starts: 2024-09-16\n  ends: 2024-09-21\n";

    private static readonly SmallSite Newsroom = new SmallSite()
        .With(SmallSite.Story("bell", "title: The bell rings\npublished: 2026-09-14"));

    public static TheoryData<DiagnosticRule, string, int, int> BrokenExpos => new()
    {
        { LoadRules.InvalidYaml, "- id: \"open\n  name: x\n  starts: 2026-01-01\n  ends: 2026-01-02\n", 1, 7 },
        { LoadRules.InvalidYaml, "id: tide-2026\nname: Tide Fair\n", 1, 1 },
        { LoadRules.InvalidYaml, Fair + "- only a text\n", 5, 3 },
        { LoadRules.UnknownKey, Fair + "  venu: Old Quay\n", 5, 3 },
        { LoadRules.MissingKey, "- name: Tide Fair\n  starts: 2026-09-14\n  ends: 2026-09-19\n", 1, 3 },
        { LoadRules.MissingKey, "- id: tide-2026\n  starts: 2026-09-14\n  ends: 2026-09-19\n", 1, 3 },
        { LoadRules.MissingKey, "- id: tide-2026\n  name: Tide Fair\n  ends: 2026-09-19\n", 1, 3 },
        { LoadRules.MissingKey, "- id: tide-2026\n  name: Tide Fair\n  starts: 2026-09-14\n  ends:\n", 4, 8 },
        { LoadRules.InvalidValue, "- id: tide-2026\n  name: Tide Fair\n  starts: 2026-09-31\n  ends: 2026-10-02\n", 3, 11 },
        { LoadRules.InvalidValue, "- id: Tide 2026\n  name: Tide Fair\n  starts: 2026-09-14\n  ends: 2026-09-19\n", 1, 7 },
        { LoadRules.InvalidValue, Fair + "  edition: eighth\n", 5, 12 },
        { LoadRules.InvalidValue, Fair + "  site: javascript:alert(1)\n", 5, 9 },
        { LoadRules.InvalidValue, Fair + "  site: www.example.org\n", 5, 9 },
        { KnowledgeRules.EndsBeforeStart, "- id: tide-2026\n  name: Tide Fair\n  starts: 2026-09-19\n  ends: 2026-09-14\n", 4, 9 },
        { KnowledgeRules.EndsBeforeStart,
            "- id: tide-2026\n  name: Tide Fair\n  starts: 2026-09-19T10:00+01:00\n  ends: 2026-09-19T09:00+01:00\n", 4, 9 },
        { KnowledgeRules.SharedId, Fair + Fair, 5, 7 },
        { KnowledgeRules.SharedName, Fair + "  aliases: [Tide]\n" + OtherFair + "  aliases: [Tide]\n", 6, 3 },
        { KnowledgeRules.SharedName, Fair + "  series: Tide Fair\n" + OtherFair + "  aliases: [tide fair]\n", 6, 3 },
        { KnowledgeRules.UnknownCountry, Fair + "  country: Norwey\n", 5, 12 },
    };

    public static TheoryData<DiagnosticRule, string, int, int> BrokenExhibitors => new()
    {
        { LoadRules.MissingKey, "- stand: A 12\n", 1, 3 },
        { LoadRules.MissingKey, "- name: ''\n", 1, 9 },
        { LoadRules.InvalidValue, "- name: '***'\n", 1, 9 },
        { LoadRules.InvalidYaml, "- Nyota Ice Works\n", 1, 3 },
        { LoadRules.UnknownKey, "- name: Nyota Ice Works\n  stands: A 12\n", 2, 3 },
        { LoadRules.InvalidValue, "- name: Nyota Ice Works\n  site: ftp://example.org/\n", 2, 9 },
        { KnowledgeRules.SharedId, "- name: Nyota Ice Works\n- name: Nyota Ice-Works\n", 2, 3 },
        { KnowledgeRules.SharedName, "- name: Nyota Ice Works\n  aliases: [Nyota]\n- name: Nyota Boats\n  aliases: [Nyota]\n", 3, 3 },
        { KnowledgeRules.UnknownCountry, "- name: Nyota Ice Works\n  country: Kenia\n", 2, 12 },
    };

    [Theory]
    [MemberData(nameof(BrokenExpos), DisableDiscoveryEnumeration = true)]
    public void Each_fault_of_the_expos_is_found_at_its_place(DiagnosticRule rule, string text, int line, int column) =>
        AssertFound(Newsroom with { Expos = text }, "input/expos.yml", rule, line, column);

    [Theory]
    [MemberData(nameof(BrokenExhibitors), DisableDiscoveryEnumeration = true)]
    public void Each_fault_of_the_exhibitors_is_found_at_its_place(DiagnosticRule rule, string text, int line, int column) =>
        AssertFound(Newsroom with { Exhibitors = text }, "input/exhibitors.yml", rule, line, column);

    [Fact]
    public void A_place_without_a_letter_is_told() =>
        AssertFound(Newsroom with { Configuration = "title: Pier\nurl: https://example.org/\ncountries: [Vessaly, '--']\n" },
            "input/site.yml", LoadRules.InvalidValue, 3, 22);

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("# none yet\n")]
    [InlineData("---\n")]
    [InlineData("[]\n")]
    public void Files_that_say_nothing_are_no_fault(string nothing) =>
        Assert.Empty((Newsroom with { Expos = nothing, Exhibitors = nothing }).Plan().Diagnostics);

    [Fact]
    public void A_name_of_two_editions_is_told_with_both_and_with_what_to_do()
    {
        Diagnostic finding = Assert.Single(
            (Newsroom with { Expos = Fair + OtherFair.Replace("Fair 2024", "Fair 2026", StringComparison.Ordinal) }).Plan().Diagnostics);

        Assert.Contains("'tide-2024'", finding.Message, StringComparison.Ordinal);
        Assert.Contains("'tide-2026'", finding.Message, StringComparison.Ordinal);
        Assert.Contains("series", finding.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_series_that_editions_share_is_no_fault() =>
        Assert.Empty((Newsroom with { Expos = Fair + "  series: Tide Fair\n" + OtherFair + "  series: Tide Fair\n" }).Plan().Diagnostics);

    [Fact]
    public void The_days_of_an_expo_are_those_of_its_venue()
    {
        Expo expo = Read(
            "- id: tide-2026\n  name: Tide Fair\n  starts: 2026-11-05T07:00+08:00\n  ends: 2026-11-10T12:00+08:00\n", "Europe/Lisbon");

        Assert.Equal((new DateOnly(2026, 11, 5), 6), (expo.Starts.Day, expo.DayCount));
        Assert.Equal(2, expo.DayOf(new DateOnly(2026, 11, 6)));
    }

    [Fact]
    public void A_day_without_time_is_one_of_the_sites_zone()
    {
        Expo expo = Read(Fair, "Asia/Shanghai");

        Assert.True(expo.Starts.IsDay);
        Assert.Equal(TimeSpan.FromHours(8), expo.Starts.Instant.Offset);
    }

    [Theory]
    [InlineData("2026-09-14T09:00+0800", 8)]
    [InlineData("2026-09-14T09:00:00.5-03:00", -3)]
    [InlineData("2026-09-14 09:00Z", 0)]
    [InlineData("2026-09-14T09:00", 1)]
    public void An_opening_keeps_the_offset_that_it_is_written_with(string starts, int hours) =>
        Assert.Equal(TimeSpan.FromHours(hours),
            Read($"- id: tide\n  name: Tide\n  starts: {starts}\n  ends: 2026-09-19\n", "Europe/Lisbon").Starts.Instant.Offset);

    [Fact]
    public void An_offset_that_no_place_has_is_told_or_ignored_but_never_an_exception() =>
        Assert.NotNull(
            (Newsroom with { Expos = "- id: tide\n  name: Tide\n  starts: 2026-09-14T09:00:00+23:00\n  ends: 2026-09-19T09:00:00-99:99\n" })
            .Plan());

    [Fact]
    public void Every_name_in_another_language_belongs_to_a_country_of_the_table()
    {
        IEnumerable<string> named = ((string[])["de", "fr-CA", "es", "ZH"]).SelectMany(Country.NamesIn).Select(n => n.Country)
            .Distinct();

        Assert.Equivalent(Country.All.Select(c => c.Name), named, strict: true);
    }

    [Fact]
    public void Another_form_of_a_country_is_read_as_its_name() =>
        Assert.Equal("United Kingdom", Read(Fair + "  country: Great Britain\n", "Etc/UTC").Country);

    [Fact]
    public void A_place_that_the_table_lacks_is_declared_in_the_settings()
    {
        SmallSite site = Newsroom with
        {
            Configuration = "title: Pier\nurl: https://example.org/\ncountries:\n  - name: Vessaly\n    "
            + "forms: [Vessalian]\n",
            Expos = Fair + "  country: vessalian\n"
        };

        Assert.Empty(site.Plan().Diagnostics);
    }

    [Fact]
    public void A_further_name_of_a_country_is_added_to_those_of_the_table()
    {
        Country norway = CountryLookup.Extend(Country.All, [new Country("Norway", ["Norwegia"])]).Single(c => c.Name == "Norway");

        Assert.Contains("Norwegia", norway.Forms);
        Assert.Contains("Norwegian", norway.Forms);
    }

    private static Expo Read(string text, string zone) =>
        Assert.Single(new ExposReader(new CountryLookup(Country.All), TimeZoneInfo.FindSystemTimeZoneById(zone))
            .Read(SmallSite.File("input/expos.yml", text)).Value!);

    private static void AssertFound(SmallSite site, string path, DiagnosticRule rule, int line, int column)
    {
        Diagnostic finding = Assert.Single(site.Plan().Diagnostics);
        Assert.Equal(rule, finding.Rule);
        Assert.Equal((path, line, column), (finding.Position.Path, finding.Position.Line, finding.Position.Column));
        Assert.NotNull(finding.Hint);
    }
}
