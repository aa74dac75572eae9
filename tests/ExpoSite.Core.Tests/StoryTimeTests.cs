using System.Globalization;
using ExpoSite.Core.Content;

namespace ExpoSite.Core.Tests;

public sealed class StoryTimeTests
{
    [Theory]
    [InlineData("2025-11-01T00:30:00+08:00", "2025-11-01")]
    [InlineData("2025-10-31T23:30:00-09:30", "2025-10-31")]
    [InlineData("2025-11-01T12:00:00+00:00", "2025-11-01")]
    public void The_day_of_a_story_is_the_one_of_its_zone(string instant, string day) =>
        Assert.Equal(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            new StoryTime(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture), IsDay: false).Day);
}
