using CsCheck;
using ExpoSite.Normalize.Metadata;

namespace ExpoSite.Normalize.Tests.Metadata;

public sealed class WrittenDateTests
{
    private static readonly TimeZoneInfo Harbour =
        TimeZoneInfo.CreateCustomTimeZone("Harbour", TimeSpan.FromHours(8), "Harbour", "Harbour");

    [Theory]
    [InlineData("Nov 4, 2025", "2025-11-04")]
    [InlineData("Nov. 4, 2025", "2025-11-04")]
    [InlineData("November 4th, 2025", "2025-11-04")]
    [InlineData("NOVEMBER 4 2025", "2025-11-04")]
    [InlineData("4 Nov 2025", "2025-11-04")]
    [InlineData("4th of November 2025", "2025-11-04")]
    [InlineData("4-Nov-2025", "2025-11-04")]
    [InlineData("Tuesday, 4 November 2025", "2025-11-04")]
    [InlineData("2025-11-04", "2025-11-04")]
    [InlineData("2025/11/4", "2025-11-04")]
    [InlineData("2025年11月4日", "2025-11-04")]
    [InlineData("2025年11月4日星期二", "2025-11-04")]
    [InlineData("2025년 11월 4일", "2025-11-04")]
    [InlineData("4.11.2025", "2025-11-04")]
    [InlineData("Dienstag, den 4. November 2025", "2025-11-04")]
    [InlineData("4. März 2025", "2025-03-04")]
    [InlineData("le 1er août 2025", "2025-08-01")]
    [InlineData("1 AOUT 2025", "2025-08-01")]
    [InlineData("4 févr. 2025", "2025-02-04")]
    [InlineData("4 de noviembre de 2025", "2025-11-04")]
    [InlineData("4 dicembre 2025", "2025-12-04")]
    [InlineData("terça-feira, 4 de março de 2025", "2025-03-04")]
    [InlineData("4 mrt 2025", "2025-03-04")]
    [InlineData("dinsdag 4 maart 2025", "2025-03-04")]
    [InlineData("4 listopada 2025", "2025-11-04")]
    [InlineData("4 ноября 2025", "2025-11-04")]
    [InlineData("2025. november 4.", "2025-11-04")]
    [InlineData("4 tháng 11 năm 2025", "2025-11-04")]
    [InlineData("4 نوفمبر 2025", "2025-11-04")]
    [InlineData("4 تشرين الثاني/نوفمبر 2025", "2025-11-04")]
    [InlineData("4 آب/اغسطس 2025", "2025-08-04")]
    [InlineData("4 حزيران 2025", "2025-06-04")]
    [InlineData("4 Kasım 2025", "2025-11-04")]
    [InlineData("4 lis 2025", "2025-11-04")]
    [InlineData("4 нояб. 2025", "2025-11-04")]
    [InlineData("4 novembra 2025", "2025-11-04")]
    [InlineData("11/14/2025", "2025-11-14")]
    [InlineData("14/11/2025", "2025-11-14")]
    public void A_day_is_found_in_the_forms_that_people_write(string line, string day)
    {
        WrittenDate found = Assert.IsType<WrittenDate>(WrittenDate.Find(line, Harbour));
        Assert.Equal(day, found.Time.Iso);
        Assert.False(found.IsAmbiguous);
    }

    [Theory]
    [InlineData("Tuesday, 4 November 2025, 9:30 am", "2025-11-04T09:30:00+08:00")]
    [InlineData("Nov 4, 2025 at 12:05 p.m. EST", "2025-11-04T12:05:00-05:00")]
    [InlineData("Nov 4, 2025 at 12:05 a.m. EST", "2025-11-04T00:05:00-05:00")]
    [InlineData("2025-11-04T09:30:00+08:00", "2025-11-04T09:30:00+08:00")]
    [InlineData("2025-11-04T09:30:00.123456Z", "2025-11-04T09:30:00+00:00")]
    [InlineData("20251104T093000Z", null)]
    [InlineData("2025-11-04 09:30 -0330", "2025-11-04T09:30:00-03:30")]
    [InlineData("Tue, 04 Nov 2025 09:30:00 GMT", "2025-11-04T09:30:00+00:00")]
    [InlineData("Nov 4, 2025, 9:30 (UTC+8)", "2025-11-04T09:30:00+08:00")]
    [InlineData("4. November 2025 um 9.30 Uhr", "2025-11-04T09:30:00+08:00")]
    [InlineData("4 novembre 2025 à 9h30", "2025-11-04T09:30:00+08:00")]
    [InlineData("09:30 CET, 4 November 2025", "2025-11-04T09:30:00+01:00")]
    [InlineData("4 November 2025 | 9 p.m.", "2025-11-04T21:00:00+08:00")]
    [InlineData("Tue Nov 04 09:30:00 UTC 2025", "2025-11-04T09:30:00+00:00")]
    [InlineData("4 November 2025 9:30 CST", "2025-11-04T09:30:00+08:00")]
    public void A_time_and_a_zone_that_means_one_offset_are_read(string line, string? instant)
    {
        WrittenDate? found = WrittenDate.Find(line, Harbour);
        Assert.Equal(instant ?? "2025-11-04", found?.Time.Iso);
    }

    [Theory]
    [InlineData("")]
    [InlineData("yesterday, 2 hours ago, last Tuesday")]
    [InlineData("31 February 2025")]
    [InlineData("31 April 2025")]
    [InlineData("2025-06-31")]
    [InlineData("2025-13-04")]
    [InlineData("30.02.2025")]
    [InlineData("November 2025")]
    [InlineData("Hall 4, booth 11.2025")]
    [InlineData("call 555-04-11-2025")]
    [InlineData("release 1.4.11.2025")]
    [InlineData("4 marches 2025")]
    [InlineData("20251104")]
    public void Relative_partial_and_impossible_dates_are_none(string line) => Assert.Null(WrittenDate.Find(line, Harbour));

    [Fact]
    public void A_numeric_date_that_can_be_read_both_ways_is_day_and_month_and_ambiguous()
    {
        WrittenDate? found = WrittenDate.Find("04/11/2025", Harbour);
        Assert.Equal("2025-11-04", found?.Time.Iso);
        Assert.True(found?.IsAmbiguous);
        Assert.False(WrittenDate.Find("11/11/2025", Harbour)?.IsAmbiguous);
    }

    [Fact]
    public void A_figure_above_twelve_shows_the_order_and_a_written_offset_is_told()
    {
        Assert.True(WrittenDate.Find("11/14/2025", Harbour)?.IsMonthFirst);
        Assert.False(WrittenDate.Find("14/11/2025", Harbour)?.IsMonthFirst);
        Assert.Null(WrittenDate.Find("4 Nov 2025", Harbour)?.IsMonthFirst);
        Assert.True(WrittenDate.Find("2025-11-04T09:30Z", Harbour)?.HasZone);
        Assert.False(WrittenDate.Find("2025-11-04 09:30", Harbour)?.HasZone);
    }

    [Theory]
    [InlineData("By Ana Reyes | Tuesday, 4 November 2025, 9:30 am | Trade", "Tuesday, 4 November 2025, 9:30 am")]
    [InlineData("LANTERN BAY, Nov. 4, 2025 - The fair", "Nov. 4, 2025")]
    [InlineData("(2025-11-04)", "2025-11-04")]
    public void Start_and_length_cover_weekday_day_and_time(string line, string covered)
    {
        WrittenDate found = Assert.IsType<WrittenDate>(WrittenDate.Find(line, Harbour));
        Assert.Equal(covered, line.Substring(found.Start, found.Length));
    }

    [Theory]
    [InlineData("04/11/2025", true)]
    [InlineData("12/11/2025", true)]
    [InlineData("11/12/2025", true)]
    [InlineData("13/11/2025", false)]
    [InlineData("11/13/2025", false)]
    [InlineData("11/11/2025", false)]
    [InlineData("04.11.2025", false)]
    public void Figures_that_may_be_day_and_month_or_month_and_day_are_ambiguous(string written, bool isAmbiguous) =>
        Assert.Equal(isAmbiguous, WrittenDate.Find(written, Harbour)!.IsAmbiguous);

    [Fact]
    public void Every_date_of_a_line_is_found_in_order()
    {
        string[] days = [.. WrittenDate.FindAll("Published 4 Nov 2025, updated 6 Nov 2025, 10:00", Harbour).Select(d => d.Time.Iso)];
        Assert.Equal(["2025-11-04", "2025-11-06T10:00:00+08:00"], days);
    }

    [Fact]
    public void Any_line_is_read_without_an_exception() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["0123459 :.-/TZ+adeNovmbrpt年月日"], 0, 60])
            .Sample(line => Assert.All(WrittenDate.FindAll(line, Harbour), d => Assert.InRange(d.Start + d.Length, 1, line.Length)));

    [Fact]
    public void A_long_line_of_near_dates_is_read_to_its_end()
    {
        string line = string.Concat(Enumerable.Repeat("4 Nov 9:30 2025- 11.", 50_000));
        Assert.Equal(WrittenDate.FindAll(line + " 7 Dec 2026", Harbour).Count(), WrittenDate.FindAll(line, Harbour).Count() + 1);
    }
}
