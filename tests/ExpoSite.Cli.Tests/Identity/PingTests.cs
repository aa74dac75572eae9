using ExpoSite.Cli.Commands;
using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Cli.Tests.Identity;

public sealed class PingTests
{
    private static readonly string[] Ping = ["ping", "--timeout", "600"];

    [Fact]
    public async Task The_hub_is_told_of_the_feeds_that_the_latest_change_is_in()
    {
        await using LocalServer server = await LocalServer.Start();
        using TemporarySite site = Deployed(server);
        Assert.Equal((0, "", "6 feeds of 6 changed; the hub was told of 6.\n"), Whole(site.Run(Ping)));
        Assert.Contains($"publish {server.Url}feed.xml", server.Told);
        Assert.Equal(["/published.json"], server.Asked.Where(a => a != "/hub"));

        server.Told.Clear();
        site.Write("input/articles/second.md",
            TemporarySite.Article("Second story").Replace("Business", "Culture", StringComparison.Ordinal));
        Publish(site, server, "2026-01-17");
        Assert.Equal((0, "", "6 feeds of 9 changed; the hub was told of 6.\n"), Whole(site.Run(Ping)));
        Assert.DoesNotContain(server.Told, t => t.Contains("/business/", StringComparison.Ordinal));
        Assert.Contains($"publish {server.Url}category/culture/atom.xml", server.Told);
        Assert.Contains($"publish {server.Url}feed.json", server.Told);
    }

    [Fact]
    public async Task The_record_of_the_site_is_all_that_is_needed()
    {
        await using LocalServer server = await LocalServer.Start();
        using TemporarySite site = Deployed(server);
        using var elsewhere = new TemporarySite();
        elsewhere.Write("site/published.json", site.Read("output/published.json"));
        Assert.Equal((0, "", "6 feeds of 6 changed; the hub was told of 6.\n"), Whole(elsewhere.Run([.. Ping, "--output", "site"])));
    }

    [Fact]
    public async Task The_hub_is_told_nothing_before_the_new_site_is_live()
    {
        await using LocalServer server = await LocalServer.Start();
        using TemporarySite site = Deployed(server);
        server.Folder = site.Path("not-deployed");
        RunResult run = site.Run("ping", "--timeout", "1");
        Assert.Equal(1, run.Code);
        Assert.Contains($"published.json: error {WriteRules.NotLive.Code}", run.Error, StringComparison.Ordinal);
        Assert.Empty(server.Told);
        server.Folder = site.Path("output");
        Assert.Contains("the hub was told of 6", site.Run(Ping).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deploy_that_takes_a_while_is_waited_for()
    {
        await using LocalServer server = await LocalServer.Start();
        using TemporarySite site = Deployed(server);
        int asked = 0;
        server.Special = context =>
        {
            if (Interlocked.Increment(ref asked) > 2)
                return false;
            context.Response.StatusCode = 404;
            return true;
        };
        Assert.Equal((0, "", "6 feeds of 6 changed; the hub was told of 6.\n"), Whole(site.Run(Ping)));
    }

    [Fact]
    public async Task Who_watches_is_told_once_what_is_waited_for()
    {
        await using LocalServer server = await LocalServer.Start();
        using TemporarySite site = Deployed(server);
        Assert.Equal("", Watched(site, Ping));
        server.Folder = site.Path("not-deployed");
        string told = Watched(site, "ping", "--timeout", "1");
        Assert.Single(told.Split("Waiting until ")[1..]);
        Assert.Contains("is what was built, for 1 seconds at most", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Waiting", Watched(site, "ping", "--timeout", "1", "--quiet"), StringComparison.Ordinal);
    }

    private static string Watched(TemporarySite site, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        CommandLine.Run(args, site.Session(output, error) with { IsTerminal = true });
        return error.ToString();
    }

    [Fact]
    public async Task A_hub_that_refuses_is_asked_no_more_than_three_times()
    {
        await using LocalServer server = await LocalServer.Start();
        using TemporarySite site = Deployed(server);
        server.HubStatus = 500;
        RunResult run = site.Run(Ping);
        Assert.Equal(1, run.Code);
        Assert.Contains($"{WriteRules.HubRefused.Code}: {server.Url}hub was not notified of {server.Url}atom.xml: it answered 500.",
            run.Error, StringComparison.Ordinal);
        Assert.Equal(3, server.Told.Count);
        server.HubStatus = 202;
        Assert.Equal((0, "", "6 feeds of 6 changed; the hub was told of 6.\n"), Whole(site.Run(Ping)));
    }

    [Fact]
    public void Without_a_hub_nothing_happens()
    {
        using var site = TemporarySite.WithOneArticle();
        Assert.Equal(0, site.Run("build").Code);
        Assert.Equal((0, "", "No hub is set in site.yml: there is nobody to tell.\n"), Whole(site.Run("ping")));
    }

    [Fact]
    public void Without_a_built_site_ping_is_a_usage_error_and_with_a_damaged_record_an_error()
    {
        using var site = TemporarySite.WithOneArticle();
        Assert.Equal(2, site.Run("ping").Code);
        Assert.Equal(2, site.Run("ping", "--timeout", "-1").Code);
        site.Write("output/published.json", "{\"version\":1,\"feeds\":\"5b0b6a3e-0c58-4c55-9a34-2f6d1d3f9b10\",\"stories\":[],\"lists\":[]}");
        Assert.Equal(2, site.Run("ping").Code);
        site.Write("output/published.json", "{");
        RunResult run = site.Run("ping");
        Assert.Equal((1, ""), (run.Code, run.Out));
        Assert.StartsWith($"output/published.json(1,2): error {IdentityRules.DamagedRecord.Code}", run.Error, StringComparison.Ordinal);
    }

    private static (int Code, string Error, string Out) Whole(RunResult run) => (run.Code, run.Error, run.Out);

    private static TemporarySite Deployed(LocalServer server)
    {
        var site = TemporarySite.WithOneArticle();
        site.Write("input/site.yml", $"{site.Read("input/site.yml")}hub: {server.Url}hub\n");
        site.Write("live/readme", "");
        Publish(site, server, "2026-01-16");
        return site;
    }

    private static void Publish(TemporarySite site, LocalServer server, string now)
    {
        string before = site.Has("output") ? "output" : "live";
        Assert.Equal(0, site.Run("build", "--base-url", server.Url, "--published", before, "--now", now).Code);
        server.Folder = site.Path("output");
    }
}
