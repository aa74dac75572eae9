using System.Globalization;
using ExpoSite.Core.Configuration;
using ExpoSite.Core.Knowledge;
using ExpoSite.Core.Wording;
using ExpoSite.Site.Knowledge;
using ExpoSite.Site.Settings;
using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Tests.Knowledge;

public sealed class ExpoStatusTests
{
    private static readonly Phrases English = new Phrasebook(new SiteConfig { Title = "T", Url = "https://example.org/" }).Site;

    [Theory]
    [InlineData("2026-08-14T23:59+08:00", "Opens on 14 September 2026")]
    [InlineData("2026-08-15T00:00+08:00", "Opens in 30 days")]
    [InlineData("2026-09-02T12:00+08:00", "Opens in 12 days")]
    [InlineData("2026-09-13T23:59+08:00", "Opens tomorrow")]
    [InlineData("2026-09-14T08:00+08:00", "Opens today at 09:12")]
    [InlineData("2026-09-14T09:12+08:00", "Day 1 of 6")]
    [InlineData("2026-09-15T00:00+08:00", "Day 2 of 6")]
    [InlineData("2026-09-14T16:00Z", "Day 2 of 6")]
    [InlineData("2026-09-19T17:59+08:00", "Day 6 of 6")]
    [InlineData("2026-09-19T18:00+08:00", "Closed on 19 September 2026")]
    [InlineData("2027-01-01T00:00+08:00", "Closed on 19 September 2026")]
    public void The_status_follows_the_clock_of_the_venue(string now, string status) =>
        Assert.Equal(status, Status("2026-09-14T09:12+08:00", "2026-09-19T18:00+08:00", now));

    [Theory]
    [InlineData("2026-09-13T15:59Z", "Opens tomorrow")]
    [InlineData("2026-09-13T16:00Z", "Day 1 of 6")]
    [InlineData("2026-09-19T15:59Z", "Day 6 of 6")]
    [InlineData("2026-09-19T16:00Z", "Closed on 19 September 2026")]
    public void Mere_days_last_from_midnight_to_midnight_in_the_sites_zone(string now, string status) =>
        Assert.Equal(status, Status("2026-09-14", "2026-09-19", now));

    [Theory]
    [InlineData("2026-01-01T12:00+08:00", "2026-08-15T00:00+08:00")]
    [InlineData("2026-09-13T12:00+08:00", "2026-09-14T00:00+08:00")]
    [InlineData("2026-09-14T08:00+08:00", "2026-09-14T09:12+08:00")]
    [InlineData("2026-09-14T10:00+08:00", "2026-09-15T00:00+08:00")]
    [InlineData("2026-09-19T10:00+08:00", "2026-09-19T18:00+08:00")]
    public void Each_status_knows_until_when_it_is_true(string now, string until)
    {
        string text = At("2026-09-14T09:12+08:00", "2026-09-19T18:00+08:00", now).Text;
        DateTimeOffset end = DateTimeOffset.Parse(until, CultureInfo.InvariantCulture);

        Assert.Equal(end, At("2026-09-14T09:12+08:00", "2026-09-19T18:00+08:00", now).Until);
        Assert.Equal(text,
            Status("2026-09-14T09:12+08:00", "2026-09-19T18:00+08:00", end.AddSeconds(-1).ToString("o", CultureInfo.InvariantCulture)));
        Assert.NotEqual(text, Status("2026-09-14T09:12+08:00", "2026-09-19T18:00+08:00", until));
    }

    [Fact]
    public void The_build_tells_when_a_status_changes()
    {
        var site = new SmallSite
        {
            Expos = "- {id: tide, name: Tide, starts: 2026-09-19, ends: 2026-09-23}",
            Options = new BuildOptions { Now = new DateTimeOffset(2026, 9, 20, 12, 0, 0, TimeSpan.Zero) },
        };

        Assert.Equal(new DateTimeOffset(2026, 9, 21, 0, 0, 0, TimeSpan.Zero), site.Plan().NextChange);
    }

    [Fact]
    public void An_expo_of_one_day_is_today() => Assert.Equal("Today", Status("2026-09-14", "2026-09-14", "2026-09-14T12:00Z"));

    [Theory]
    [InlineData("2026-09-14", "2026-09-14", "14 September 2026")]
    [InlineData("2026-09-14", "2026-09-19", "14–19 September 2026")]
    [InlineData("2026-08-30", "2026-09-02", "30 August – 2 September 2026")]
    [InlineData("2026-12-30", "2027-01-02", "30 December 2026 – 2 January 2027")]
    public void Days_are_told_without_saying_a_month_or_year_twice(string first, string last, string days) =>
        Assert.Equal(
            days, English.Dates.Days(DateOnly.Parse(first, CultureInfo.InvariantCulture), DateOnly.Parse(last, CultureInfo.InvariantCulture)));

    private static string Status(string starts, string ends, string now) => At(starts, ends, now).Text;

    private static ExpoStatus At(string starts, string ends, string now)
    {
        string text = $"- id: tide\n  name: Tide Fair\n  starts: {starts}\n  ends: {ends}\n";
        var reader = new ExposReader(new CountryLookup(Country.All), TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"));
        Expo expo = Assert.Single(reader.Read(SmallSite.File("input/expos.yml", text)).Value!);
        return ExpoStatus.At(expo, DateTimeOffset.Parse(now, CultureInfo.InvariantCulture), English);
    }
}
