using System.Text.Json.Nodes;
using ExpoSite.Cli.Founding;
using ExpoSite.Cli.Tests.Pictures;

namespace ExpoSite.Cli.Tests.Workflows;

/// <summary>
/// A newsroom that <c>exposite init</c> made, run by run: its own workflows, which call the reusable one, with the program of these tests
/// and without the sources.
/// </summary>
public sealed class PublishTests
{
    private const string Scheduled = "input/articles/2026-01-12-evening.md";
    private static readonly string[] Whole = ["due", "build", "deploy"];

    [Fact]
    public void From_nothing_to_a_live_site_nothing_is_red_and_nobody_ticks_anything()
    {
        using var github = new GithubHost();
        Assert.Equal(0, github.Exposite("init", "Hall News").Code);
        github.Answer("actions/workflows/wake-up.yml", """{"state":"active"}""");

        // Before Pages is on, a push says what to do, and nothing runs every half hour.
        Assert.Equal(["due", "wake-up"], Succeeded(github.Run("publish", "push")));
        Assert.Contains("**GitHub Pages is not on yet.** Open https://github.example/our/news/settings/pages and choose", github.Summary,
            StringComparison.Ordinal);
        Assert.False(github.IsAwake);
        Assert.Equal(["due"], Succeeded(github.Run("publish", "schedule")));
        github.Answer("pages", """{"html_url":"https://our.github.example/news/","build_type":"legacy"}""");
        Assert.Equal(["due"], Succeeded(github.Run("publish", "workflow_dispatch")));
        Assert.Contains("**GitHub Pages publishes a branch.**", github.Summary, StringComparison.Ordinal);

        // Texts that somebody has to write hold the first publish, and no later one.
        github.PagesUrl = GithubHost.Domain;
        Dictionary<string, bool> held = github.Run("publish", "workflow_dispatch");
        Assert.False(held["build"]);
        Assert.Equal(3, Findings(github).Count(f => f.StartsWith("::error file=input/pages/", StringComparison.Ordinal)));
        Fill(github);
        github.Log.Clear();
        Assert.Equal(Whole, Succeeded(github.Run("publish", "workflow_dispatch")));
        Assert.True(File.Exists(Path.Combine(github.Live, "imprint/index.html")));
        Assert.Contains(GithubHost.Domain, File.ReadAllText(Path.Combine(github.Live, "index.html")), StringComparison.Ordinal);
        Assert.DoesNotContain(Findings(github), f => f.StartsWith("::error", StringComparison.Ordinal));

        github.Write("input/pages/contact.md", "---\ntitle: Contact\n---\n\nWrite here an address.\n");
        github.Commit = "c2";
        Assert.Equal(Whole, Succeeded(github.Run("publish", "push")));
        Assert.Equal(2, github.Deploys);
    }

    [Fact]
    public void What_GitHub_does_not_answer_is_no_sign_that_Pages_is_off()
    {
        using GithubHost github = Newsroom();
        github.Answer("pages", "HTTP 502");
        Assert.False(github.Run("publish", "push")["due"]);
        Assert.Equal("", github.Summary);
    }

    [Fact]
    public void A_scheduled_run_deploys_when_a_story_is_due_and_else_does_nothing()
    {
        using GithubHost github = Newsroom();
        Assert.Equal(Whole, Succeeded(github.Run("publish", "push")));
        Assert.Equal(["build"], github.ProgramRuns());
        Assert.True(File.Exists(Path.Combine(github.Live, "2025/11/opening/index.html")));
        Assert.Empty(Directory.EnumerateFileSystemEntries(github.Live, ".*"));
        Assert.False(Directory.Exists(Path.Combine(github.Live, "2026")));

        Assert.Equal(["due"], Succeeded(github.Run("publish", "schedule")));
        github.Now = "2026-01-12T17:59:59Z";
        github.Answer("actions/workflows/wake-up.yml", """{"state":"active"}""");
        Assert.Equal(["due"], Succeeded(github.Run("wake-up", "schedule")));
        Assert.Equal((1, 0), (github.Deploys, github.ProgramRuns().Length));

        github.Now = "2026-01-12T18:00:00Z";
        Assert.Equal([.. Whole, "wake-up"], Succeeded(github.Run("wake-up", "schedule")));
        Assert.True(File.Exists(Path.Combine(github.Live, "2026/01/evening/index.html")));
        Assert.Equal(["due"], Succeeded(github.Run("publish", "schedule")));
        Assert.Equal(2, github.Deploys);

        // A commit whose own run was lost is published by the next.
        github.Write("README.md", "Words beside the site.");
        github.Commit = "c2";
        Assert.Equal(Whole, Succeeded(github.Run("publish", "schedule")));
        Assert.Equal(["due"], Succeeded(github.Run("publish", "schedule")));
        Assert.Equal(3, github.Deploys);
    }

    [Fact]
    public void Nothing_wakes_up_every_half_hour_unless_something_is_due_within_a_day()
    {
        using GithubHost github = Newsroom();
        github.Answer("actions/workflows/wake-up.yml", """{"state":"active"}""");
        Assert.Equal([.. Whole, "wake-up"], Succeeded(github.Run("publish", "push")));
        Assert.False(github.IsAwake);

        github.Now = "2026-01-11T15:59:59Z";
        Assert.Equal(["due"], Succeeded(github.Run("publish", "schedule")));
        github.Now = "2026-01-11T16:00:01Z";
        Assert.Equal(["due", "wake-up"], Succeeded(github.Run("publish", "schedule")));
        Assert.True(github.IsAwake);
        Assert.Equal(["due"], Succeeded(github.Run("publish", "schedule")));

        // A failed build leaves the published site, and what is due of it.
        github.Write("input/site.yml", "title: [\n");
        github.Commit = "c2";
        Assert.Equal(["due"], Succeeded(github.Run("publish", "push")));
        Assert.True(github.IsAwake);
    }

    [Fact]
    public void After_a_failed_deploy_the_next_run_deploys_although_nothing_is_due()
    {
        using GithubHost github = Newsroom();
        github.DeployFails = true;
        Assert.False(github.Run("publish", "push")["deploy"]);

        github.DeployFails = false;
        Assert.Equal(Whole, Succeeded(github.Run("publish", "schedule")));
        Assert.Equal(1, github.Deploys);
    }

    [Fact]
    public void A_site_with_errors_is_not_deployed_and_each_finding_is_annotated_once()
    {
        using GithubHost github = Newsroom();
        github.Write("input/articles/broken.md", "---\ntitle: a: b\n---\n");
        Dictionary<string, bool> done = github.Run("publish", "push");

        Assert.Equal(["due"], Succeeded(done));
        Assert.False(done["build"]);
        Assert.Equal(0, github.Deploys);
        Assert.Single(Findings(github), l => l.StartsWith("::error file=input/articles/broken.md", StringComparison.Ordinal));
    }

    [Fact]
    public void A_scheduled_run_leaves_out_a_new_story_with_errors_and_ends_red_once()
    {
        using GithubHost github = Newsroom();
        github.Run("publish", "push");
        github.Write("input/articles/2026-01-09-broken.md",
            Article("Broken", "2026-01-09", "aaaaaaaa-0000-4000-8000-000000000003", "image: gone.jpg\n"));
        github.Commit = "c2";
        Assert.Equal(["due"], Succeeded(github.Run("publish", "push")));

        github.Now = "2026-01-12T18:00:00Z";
        Dictionary<string, bool> done = github.Run("wake-up", "schedule");
        Assert.Equal(Whole, Succeeded(done));
        Assert.False(done["held-back"]);
        Assert.Contains(Findings(github), f => f.StartsWith("::error title=New stories were left out::", StringComparison.Ordinal));
        Assert.True(File.Exists(Path.Combine(github.Live, "2026/01/evening/index.html")));
        Assert.False(Directory.Exists(Path.Combine(github.Live, "2026/01/broken")));
        Assert.Equal(["due"], Succeeded(github.Run("wake-up", "schedule")));
    }

    [Fact]
    public void Only_a_site_with_a_hub_pings_and_the_default_branch_alone_is_published()
    {
        using GithubHost github = Newsroom(unrun: "ping");
        github.Write("input/site.yml", github.Read("input/site.yml") + "hub: https://hub.example/\n");
        github.Branch = "main";
        Assert.Equal(["due"], Succeeded(github.Run("publish", "push")));
        Assert.Contains("**Nothing was published.** Only the default branch of the repository is: trunk.", github.Summary,
            StringComparison.Ordinal);
        Assert.Empty(github.ProgramRuns());

        github.Branch = "trunk";
        Assert.Equal([.. Whole, "ping"], Succeeded(github.Run("publish", "push")));
        Assert.Equal(["build", "ping"], github.ProgramRuns());
    }

    [Theory]
    [InlineData("dddddddddddddddddddddddddddddddddddddddd", 1, 0)]
    [InlineData(null, 1, 0)]
    [InlineData("main", 1, 1)]
    [InlineData("dddddddddddddddddddddddddddddddddddddddd", 0, 0, "0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("dddddddddddddddddddddddddddddddddddddddd", 1, 1, "")]
    public void A_version_runs_the_program_that_was_released_and_another_commit_builds_it(
        string? commit, int ran, int built, string? sum = null)
    {
        using GithubHost github = Newsroom(unrun: "build");
        github.Release(new string('d', 40));
        github.ProgramRef = commit ?? NewsroomFiles.Tag;
        string released = Directory.GetFiles(github.Path("releases"), "*.gz").Single();
        if (sum is { Length: > 0 })
            File.WriteAllText(github.Path("releases/SHA256SUMS"), $"{sum}  {Path.GetFileName(released)}\n");
        else if (sum is not null)
            File.Delete(released);
        github.Run("publish", "push");
        Assert.Equal((ran, built), (github.ProgramRuns().Length, github.ProgramBuilds()));
    }

    [Theory]
    [InlineData("http://our.example/", false, "approved", "https://our.example/")]
    [InlineData("http://our.example", true, null, "https://our.example/")]
    [InlineData("http://our.example/", false, "dns_changed", "http://our.example/")]
    [InlineData("https://our.github.example/news/", true, null, "https://our.github.example/news/")]
    public void The_address_is_encrypted_as_soon_as_it_can_be(string address, bool isEnforced, string? certificate, string expected)
    {
        using GithubHost github = Newsroom(unrun: "build");
        github.PagesUrl = expected;
        github.Answer("pages", new JsonObject
        {
            ["html_url"] = address,
            ["build_type"] = "workflow",
            ["https_enforced"] = isEnforced,
            ["https_certificate"] = certificate is null ? null : new JsonObject { ["state"] = certificate },
        }.ToJsonString());
        github.Run("publish", "push");
        Assert.Contains($" --base-url {expected} ", github.CommandLines().Single(), StringComparison.Ordinal);
        bool isTold = github.Summary.Contains("Tick Enforce HTTPS", StringComparison.Ordinal);
        Assert.Equal(expected.StartsWith("http:", StringComparison.Ordinal), isTold);
    }

    [Theory]
    [InlineData("<h1>This domain is for sale</h1>", "[]", true)]
    [InlineData("<h1>This domain is for sale</h1>", """[{"id":1,"sha":"c0"}]""", false)]
    [InlineData("""{"version":1,"next":null}""", "[]", false)]
    [InlineData(null, "[]", true)]
    public void What_stands_at_a_new_domain_does_not_keep_a_site_from_its_first_publish(string? record, string deployments, bool isFirst)
    {
        using GithubHost github = Newsroom(unrun: "build");
        github.Answer("deployments", deployments);
        if (record is not null)
            File.WriteAllText(Path.Combine(github.Live, "published.json"), record);
        github.Run("publish", "push");
        Assert.Equal(isFirst, github.CommandLines().Single().Contains(" --first-publish ", StringComparison.Ordinal));
    }

    [Fact]
    public void Pictures_that_are_new_are_kept_for_the_next_run_and_the_same_ones_not_twice()
    {
        using GithubHost github = Newsroom();
        ShowPicture(github, "one", 330);
        github.Run("publish", "push");
        Assert.Single(Pictures(github));

        ShowPicture(github, "two", 340);
        github.Run("publish", "push");
        Assert.Equal(2, Pictures(github).Length);
        int kept = Kept();
        github.Run("publish", "push");
        Assert.Equal((2, kept), (Pictures(github).Length, Kept()));

        int Kept() => Directory.GetFiles(github.Caches.Newest("pictures-"), "*", SearchOption.AllDirectories).Length;
    }

    private static GithubHost Newsroom(string unrun = "")
    {
        var github = new GithubHost { Unrun = unrun };
        Assert.Equal(0, github.Exposite("init", "Hall News", "--quiet").Code);
        Fill(github);
        github.PagesUrl = GithubHost.Domain;
        return github;
    }

    // What an editor does before the first publish.
    private static void Fill(GithubHost github)
    {
        string settings = github.Read("input/site.yml").Replace("- name: Visitors", "- name: Business", StringComparison.Ordinal);
        github.Write("input/site.yml", settings + "socialCards: none\n");
        foreach (string page in (string[])["about", "contact", "imprint"])
            github.Write($"input/pages/{page}.md", $"---\ntitle: {page}\n---\n\nOur Society, 1 Quay, Quillhaven.\n");
        github.Write("input/articles/2025-11-04-opening.md", Article("Opening", "2025-11-04", "aaaaaaaa-0000-4000-8000-000000000001"));
        github.Write(Scheduled, Article("Evening", "2026-01-12T19:00:00+01:00", "aaaaaaaa-0000-4000-8000-000000000002"));
    }

    private static string Article(string title, string published, string id, string more = "") =>
        $"---\nid: {id}\ntitle: {title}\npublished: {published}\ncategory: Business\n{more}---\n\nThe halls opened at nine.\n";

    private static void ShowPicture(GithubHost github, string name, int width)
    {
        github.Write($"input/media/{name}.jpg", PictureBuildTests.Photo(width, 60));
        github.Write($"input/articles/2025-11-05-{name}.md",
            Article(name, "2025-11-05", Guid.NewGuid().ToString(), $"image: {name}.jpg\nimageAlt: A hall\n"));
    }

    private static string[] Findings(GithubHost github) =>
        [.. string.Concat(github.Log).Split('\n').Where(l => l.StartsWith("::", StringComparison.Ordinal))];

    private static string[] Pictures(GithubHost github) =>
        [.. github.Caches.Keys.Where(k => k.StartsWith("pictures-", StringComparison.Ordinal))];

    private static IEnumerable<string> Succeeded(Dictionary<string, bool> done) => done.Where(d => d.Value).Select(d => d.Key);
}
