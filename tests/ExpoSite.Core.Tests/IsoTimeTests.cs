using System.Globalization;
using ExpoSite.Core.Content;

namespace ExpoSite.Core.Tests;

public sealed class IsoTimeTests
{
    private static readonly string[] Forms =
    [
        "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
    ];

    [Theory]
    [InlineData("2026-09-14T09:30:05Z")]
    [InlineData("2026-09-14T09:30:05+08:00")]
    [InlineData("2026-09-14T23:59:59-09:30")]
    [InlineData("2024-02-29T00:00:00.5Z")]
    [InlineData("2024-02-29T00:00:00.0000001-14:00")]
    [InlineData("2026-09-14T09:30:05.120000+00:00")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59.9999999Z")]
    public void An_instant_is_read_as_the_framework_reads_it(string text) => Assert.Equal(
        DateTimeOffset.ParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal), IsoTime.Instant(text));

    [Fact]
    public void Of_a_second_ten_millionths_are_read() => Assert.Equal(
        IsoTime.Instant("2026-09-14T09:30:05.1234567Z"), IsoTime.Instant("2026-09-14T09:30:05.123456789Z"));

    [Theory]
    [InlineData("")]
    [InlineData("2026-09-14")]
    [InlineData("2026-09-14T09:30:05")]
    [InlineData("2026-09-14T09:30Z")]
    [InlineData("2026-09-14 09:30:05Z")]
    [InlineData("2026-09-14t09:30:05z")]
    [InlineData("2026-02-30T09:30:05Z")]
    [InlineData("2026-13-01T09:30:05Z")]
    [InlineData("2026-00-01T09:30:05Z")]
    [InlineData("2026-09-00T09:30:05Z")]
    [InlineData("0000-09-14T09:30:05Z")]
    [InlineData("2026-09-14T24:00:00Z")]
    [InlineData("2026-09-14T09:60:05Z")]
    [InlineData("2026-09-14T09:30:60Z")]
    [InlineData("2026-09-14T09:30:05.Z")]
    [InlineData("2026-09-14T09:30:05.5")]
    [InlineData("2026-09-14T09:30:05+08")]
    [InlineData("2026-09-14T09:30:05+0800")]
    [InlineData("2026-09-14T09:30:05+08:60")]
    [InlineData("2026-09-14T09:30:05+14:01")]
    [InlineData("2026-09-14T09:30:05+99:00")]
    [InlineData("2026-09-14T09:30:05Z ")]
    [InlineData("+026-09-14T09:30:05Z")]
    [InlineData(" 026-09-14T09:30:05Z")]
    [InlineData("２０２６-09-14T09:30:05Z")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("9999-12-31T23:59:59-00:01")]
    public void What_is_no_instant_of_the_calendar_is_none(string text) => Assert.Null(IsoTime.Instant(text));

    [Fact]
    public void Every_day_is_read_and_no_other()
    {
        for (int year = 1999; year <= 2000; year++)
        {
            for (int month = 0; month <= 13; month++)
            {
                for (int day = 0; day <= 32; day++)
                {
                    string text = $"{year:0000}-{month:00}-{day:00}";
                    DateOnly? expected = DateOnly.TryParseExact(
                        text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly read) ? read : null;
                    Assert.Equal(expected, IsoTime.Day(text));
                }
            }
        }
    }
}
