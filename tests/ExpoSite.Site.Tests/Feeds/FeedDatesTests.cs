using ExpoSite.Core.Content;
using ExpoSite.Site.Feeds;

namespace ExpoSite.Site.Tests.Feeds;

public sealed class FeedDatesTests
{
    private static readonly DateTimeOffset Morning = new(2026, 9, 14, 6, 30, 5, TimeSpan.FromHours(8));

    [Fact]
    public void A_date_of_a_feed_is_in_UTC_wherever_the_story_was_written()
    {
        Assert.Equal("Sun, 13 Sep 2026 22:30:05 GMT", FeedDates.Rfc822(Morning));
        Assert.Equal("2026-09-13T22:30:05Z", FeedDates.Rfc3339(Morning));
    }

    [Theory]
    [InlineData("2026-07-01T12:00", "2026-07-01T12:00:00+02:00")]
    [InlineData("2026-12-01T12:00", "2026-12-01T12:00:00+01:00")]
    [InlineData("2026-07-01T12:00Z", "2026-07-01T14:00:00+02:00")]
    public void A_time_is_read_in_the_zone_of_the_site_as_it_is_on_that_day(string written, string read) =>
        Assert.Equal(read, StoryTimeReader.Parse(written, TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"))?.Iso);
}
