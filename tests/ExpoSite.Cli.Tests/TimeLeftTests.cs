using ExpoSite.Cli.Terminal;

namespace ExpoSite.Cli.Tests;

public sealed class TimeLeftTests
{
    [Theory]
    [InlineData(10, 50, 100, "about 10 s left")]
    [InlineData(10, 10, 100, "about 90 s left")]
    [InlineData(10, 48, 100, "about 15 s left")]
    [InlineData(12, 10, 100, "about 2 min left")]
    [InlineData(600, 10, 100, "about 90 min left")]
    [InlineData(10, 90, 100, "a few seconds left")]
    public void Work_is_taken_to_go_on_as_it_went(double seconds, long done, long total, string expected) =>
        Assert.Equal(expected, TimeLeft.Of(TimeSpan.FromSeconds(seconds), done, total));

    [Theory]
    [InlineData(0.9, 50, 100)]
    [InlineData(10, 9, 100)]
    [InlineData(10, 100, 100)]
    [InlineData(10, 0, 0)]
    public void Nothing_is_said_at_once_while_little_is_done_and_in_the_end(double seconds, long done, long total) =>
        Assert.Null(TimeLeft.Of(TimeSpan.FromSeconds(seconds), done, total));
}
