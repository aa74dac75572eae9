using ExpoSite.Core.Wording;

namespace ExpoSite.Core.Tests.Wording;

public sealed class WrittenDatesTests
{
    private static readonly DateOnly Day = new(2026, 9, 4);

    private static readonly WrittenNumbers Plain = new(",", null, 1);

    private static readonly WrittenDates English = new()
    {
        Months = [.. Enumerable.Range(1, 12).Select(m => new DateOnly(2026, m, 1).ToString("MMMM", System.Globalization.CultureInfo.InvariantCulture))],
        MonthsAlone = [.. Enumerable.Range(1, 12).Select(m => $"alone{m}")],
        ShortMonths = [.. Enumerable.Range(1, 12).Select(m => new DateOnly(2026, m, 1).ToString("MMM", System.Globalization.CultureInfo.InvariantCulture))],
        FullPattern = "d MMMM y",
        CompactPattern = "d MMM y",
        DayAndMonthPattern = "d MMM",
        MonthPattern = "LLLL y",
        MonthAlonePattern = "LLLL",
        YearPattern = "y",
        TimePattern = "HH:mm",
        InMonth = new WrittenRange("d", "–", "d MMMM y"),
        InYear = new WrittenRange("d MMMM", " – ", "d MMMM y"),
        OverYears = new WrittenRange("d MMMM y", " – ", "d MMMM y"),
        YearOffset = 0,
        Noon = ("a.m.", "p.m."),
        Numbers = Plain,
    };

    [Theory]
    [InlineData("d MMMM y", "4 September 2026")]
    [InlineData("dd.MM.y", "04.09.2026")]
    [InlineData("d. MMM", "4. Sep")]
    [InlineData("LLL y", "Sep 2026")]
    [InlineData("y年M月d日", "2026年9月4日")]
    [InlineData("d 'de' MMMM 'de' y", "4 de September de 2026")]
    [InlineData("'d' d", "d 4")]
    [InlineData("d 'o''clock'", "4 o'clock")]
    [InlineData("d''M", "4'9")]
    [InlineData("ngày", "ngà2026")]
    public void A_pattern_is_written_letter_by_letter(string pattern, string written) =>
        Assert.Equal(written, (English with { FullPattern = pattern }).Full(Day));

    [Fact]
    public void Each_kind_of_date_has_a_pattern_of_its_own() => Assert.Equal(
        ["4 September 2026", "4 Sep 2026", "4 Sep", "alone9 2026", "alone9", "2026"],
        [English.Full(Day), English.Compact(Day), English.DayAndMonth(Day), English.Month(Day), English.MonthAlone(Day), English.Year(Day)]);

    [Theory]
    [InlineData("2026-09-14", "2026-09-14", "14 September 2026")]
    [InlineData("2026-09-14", "2026-09-19", "14–19 September 2026")]
    [InlineData("2026-08-30", "2026-09-02", "30 August – 2 September 2026")]
    [InlineData("2026-12-30", "2027-01-02", "30 December 2026 – 2 January 2027")]
    [InlineData("2025-09-14", "2026-09-14", "14 September 2025 – 14 September 2026")]
    public void Two_days_share_what_is_the_same(string first, string last, string written) => Assert.Equal(
        written,
        English.Days(DateOnly.ParseExact(first, "yyyy-MM-dd"), DateOnly.ParseExact(last, "yyyy-MM-dd")));

    [Theory]
    [InlineData(0, "12:05 a.m.")]
    [InlineData(9, "9:05 a.m.")]
    [InlineData(12, "12:05 p.m.")]
    [InlineData(14, "2:05 p.m.")]
    public void A_clock_of_twelve_hours_has_twelve_at_noon_and_at_midnight(int hour, string written) => Assert.Equal(
        written,
        (English with { TimePattern = "h:mm a" }).Time(new DateTimeOffset(2026, 9, 4, hour, 5, 0, TimeSpan.FromHours(2))));

    [Fact]
    public void A_time_is_that_of_its_own_zone() =>
        Assert.Equal("08:30", English.Time(new DateTimeOffset(2026, 9, 4, 8, 30, 0, TimeSpan.FromHours(9))));

    [Fact]
    public void A_year_may_be_that_of_another_era()
    {
        WrittenDates thai = English with { YearOffset = 543 };

        Assert.Equal("4 September 2569", thai.Full(Day));
        Assert.Equal("2569", thai.Year(Day));
        Assert.Equal("2569", (thai with { YearPattern = "y年" }).YearNumber(Day));
        Assert.Equal("30 December 2569 – 2 January 2570", thai.Days(new DateOnly(2026, 12, 30), new DateOnly(2027, 1, 2)));
    }

    [Fact]
    public void Digits_are_those_of_the_language_in_dates_and_times()
    {
        WrittenDates persian = English with { Numbers = Plain with { Digits = "۰۱۲۳۴۵۶۷۸۹" } };

        Assert.Equal("۴ September ۲۰۲۶", persian.Full(Day));
        Assert.Equal("۰۸:۳۰", persian.Time(new DateTimeOffset(2026, 9, 4, 8, 30, 0, TimeSpan.Zero)));
    }
}
