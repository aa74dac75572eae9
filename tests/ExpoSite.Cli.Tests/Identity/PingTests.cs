using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Cli.Tests.Identity;

public sealed class PingTests
{
    [Fact]
    public async Task The_hub_is_told_of_every_feed_at_first_and_then_only_of_those_that_changed()
    {
        await using LocalServer server = await LocalServer.Start();
        using TemporarySite site = Deployed(server);
        RunResult first = site.Run("ping", "--state", "cache/ping.tsv", "--timeout", "600");
        Assert.Equal((0, ""), (first.Code, first.Error));
        Assert.Equal("6 feeds of 6 changed; the hub was told of 6.\n", first.Out);
        Assert.Contains($"publish {server.Url}feed.xml", server.Told);

        server.Told.Clear();
        Assert.Equal("0 feeds of 6 changed; the hub was told of 0.\n", site.Run("ping", "--state", "cache/ping.tsv").Out);
        Assert.Empty(server.Told);

        site.Write("input/articles/second.md",
            TemporarySite.Article("Second story").Replace("Business", "Culture", StringComparison.Ordinal));
        site.Run("build", "--base-url", server.Url);
        Assert.Equal(0, site.Run("ping", "--state", "cache/ping.tsv", "--timeout", "600").Code);
        Assert.DoesNotContain(server.Told, t => t.Contains("/business/", StringComparison.Ordinal));
        Assert.Contains($"publish {server.Url}category/culture/atom.xml", server.Told);
        Assert.Contains($"publish {server.Url}feed.json", server.Told);
    }

    [Fact]
    public async Task The_hub_is_told_nothing_before_the_new_bytes_are_live()
    {
        await using LocalServer server = await LocalServer.Start();
        using TemporarySite site = Deployed(server);
        server.Folder = site.Path("not-deployed");
        RunResult run = site.Run("ping", "--state", "ping.tsv", "--timeout", "1");
        Assert.Equal(1, run.Code);
        Assert.Contains($"feed.xml: error {WriteRules.NotLive.Code}", run.Error, StringComparison.Ordinal);
        Assert.Empty(server.Told);
        server.Folder = site.Path("output");
        Assert.Contains("the hub was told of 6", site.Run("ping", "--state", "ping.tsv", "--timeout", "600").Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deploy_that_takes_a_while_is_waited_for()
    {
        await using LocalServer server = await LocalServer.Start();
        using TemporarySite site = Deployed(server);
        int asked = 0;
        server.Special = context =>
        {
            if (Interlocked.Increment(ref asked) > 6)
                return false;
            context.Response.StatusCode = 404;
            return true;
        };
        Assert.Equal((0, "6 feeds of 6 changed; the hub was told of 6.\n"), Short(site.Run("ping", "--timeout", "600")));
    }

    [Fact]
    public async Task A_hub_that_refuses_is_told_again_the_next_time()
    {
        await using LocalServer server = await LocalServer.Start();
        using TemporarySite site = Deployed(server);
        server.HubStatus = 500;
        RunResult run = site.Run("ping", "--state", "ping.tsv", "--timeout", "600");
        Assert.Equal(1, run.Code);
        Assert.Contains($"{WriteRules.HubRefused.Code}: {server.Url}hub was not notified of {server.Url}atom.xml: it answered 500.",
            run.Error, StringComparison.Ordinal);
        Assert.Equal(3, server.Told.Count);
        server.HubStatus = 202;
        Assert.Equal(
            (0, "6 feeds of 6 changed; the hub was told of 6.\n"), Short(site.Run("ping", "--state", "ping.tsv", "--timeout", "600")));
    }

    [Fact]
    public async Task A_damaged_memory_is_told_and_written_anew()
    {
        await using LocalServer server = await LocalServer.Start();
        using TemporarySite site = Deployed(server);
        site.Write("ping.tsv", "not a memory\n");
        RunResult run = site.Run("ping", "--state", "ping.tsv", "--timeout", "600");
        Assert.Equal(0, run.Code);
        Assert.StartsWith($"ping.tsv(1,1): warning {WriteRules.DamagedPingState.Code}", run.Error, StringComparison.Ordinal);
        Assert.Equal(6, site.Read("ping.tsv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void Without_a_hub_nothing_happens()
    {
        using var site = TemporarySite.WithOneArticle();
        Assert.Equal((0, "No hub is set in site.yml: there is nobody to tell.\n"), Short(site.Run("ping")));
    }

    [Fact]
    public void Without_a_built_site_ping_is_a_usage_error()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write("input/site.yml", "title: Hall News\nurl: https://example.org/\nhub: https://hub.example.org/\n");
        Assert.Equal(2, site.Run("ping").Code);
        Assert.Equal(2, site.Run("ping", "--timeout", "-1").Code);
    }

    private static (int Code, string Out) Short(RunResult run) => (run.Code, run.Out);

    private static TemporarySite Deployed(LocalServer server)
    {
        var site = TemporarySite.WithOneArticle();
        site.Write("input/site.yml", $"{site.Read("input/site.yml")}hub: {server.Url}hub\n");
        Assert.Equal(0, site.Run("build", "--base-url", server.Url).Code);
        server.Folder = site.Path("output");
        return site;
    }
}
