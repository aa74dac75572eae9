using ExpoSite.Cli.Tests.Pictures;

namespace ExpoSite.Cli.Tests.Workflows;

/// <summary>The workflow publish, run by run, with the program of these tests.</summary>
public sealed class PublishTests
{
    private const string Scheduled = "input/articles/2026-01-12-evening.md";

    [Fact]
    public void A_scheduled_run_deploys_when_a_story_is_due_and_else_does_nothing()
    {
        using GithubHost github = Newsroom(unrun: "check ping");
        Assert.Equal(["due", "build", "deploy", "ping"], Succeeded(github.Run("publish", "push")));
        Assert.Equal(["check", "build", "ping"], github.ProgramRuns());
        Assert.True(File.Exists(Path.Combine(github.Live, "2025/11/opening/index.html")));
        Assert.Empty(Directory.EnumerateFileSystemEntries(github.Live, ".*"));
        Assert.False(Directory.Exists(Path.Combine(github.Live, "2026")));

        Assert.Equal(["due"], Succeeded(github.Run("publish", "schedule")));
        github.Now = "2026-01-12T17:59:59Z";
        Assert.Equal(["due"], Succeeded(github.Run("publish", "schedule")));
        Assert.Equal((1, 0), (github.Deploys, github.ProgramRuns().Length));

        github.Now = "2026-01-12T18:00:00Z";
        Assert.Equal(["due", "build", "deploy", "ping"], Succeeded(github.Run("publish", "schedule")));
        Assert.True(File.Exists(Path.Combine(github.Live, "2026/01/evening/index.html")));
        Assert.Equal(["due"], Succeeded(github.Run("publish", "schedule")));
        Assert.Equal(2, github.Deploys);

        // A commit that changes nothing of the site is looked at once.
        github.Write("README.md", "Words beside the site.");
        github.Commit = "c2";
        Assert.Equal(["due", "build"], Succeeded(github.Run("publish", "schedule")));
        Assert.Equal(["due"], Succeeded(github.Run("publish", "schedule")));
        Assert.Equal(2, github.Deploys);
        Assert.Matches(
            "^c2 [0-9a-f]{64} 2026-01-14T18:00:00Z\n$", File.ReadAllText(Path.Combine(github.Cached("published-"), ".published")));
    }

    [Fact]
    public void After_a_failed_deploy_the_next_run_deploys_although_nothing_is_due()
    {
        using GithubHost github = Newsroom(unrun: "check ping");
        github.DeployFails = true;
        Assert.False(github.Run("publish", "push")["deploy"]);
        Assert.DoesNotContain(github.CacheKeys, k => k.StartsWith("published-", StringComparison.Ordinal));

        github.DeployFails = false;
        Assert.Equal(["due", "build", "deploy", "ping"], Succeeded(github.Run("publish", "schedule")));
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
        Assert.Equal(["check"], github.ProgramRuns());
        Assert.Equal(0, github.Deploys);
        Assert.Single(
            string.Concat(github.Log).Split('\n'), l => l.StartsWith("::error file=input/articles/broken.md", StringComparison.Ordinal));
    }

    [Fact]
    public void Pictures_that_are_new_are_kept_for_the_next_run_and_the_same_ones_not_twice()
    {
        using GithubHost github = Newsroom(unrun: "check ping");
        ShowPicture(github, "one", 330);
        github.Run("publish", "push");
        Assert.Single(Pictures(github));

        ShowPicture(github, "two", 340);
        github.Run("publish", "push");
        Assert.Equal(2, Pictures(github).Length);
        int kept = Directory.GetFiles(github.Cached("pictures-"), "*", SearchOption.AllDirectories).Length;
        github.Run("publish", "push");
        Assert.Equal(
            (2, kept), (Pictures(github).Length, Directory.GetFiles(github.Cached("pictures-"), "*", SearchOption.AllDirectories).Length));
    }

    private static GithubHost Newsroom(string unrun = "")
    {
        var github = new GithubHost { Unrun = unrun };
        github.Write("input/site.yml", "title: Hall News\nurl: https://news.example/\nsocialCards: none\ncategories: [Business]\n");
        github.Write("input/articles/2025-11-04-opening.md", Article("Opening", "2025-11-04", "aaaaaaaa-0000-4000-8000-000000000001"));
        github.Write(Scheduled, Article("Evening", "2026-01-12T19:00:00+01:00", "aaaaaaaa-0000-4000-8000-000000000002"));
        return github;
    }

    private static string Article(string title, string published, string id, string more = "") =>
        $"---\nid: {id}\ntitle: {title}\npublished: {published}\ncategory: Business\n{more}---\n\nThe halls opened at nine.\n";

    private static void ShowPicture(GithubHost github, string name, int width)
    {
        github.Write($"input/media/{name}.jpg", PictureBuildTests.Photo(width, 60));
        github.Write($"input/articles/2025-11-05-{name}.md",
            Article(name, "2025-11-05", Guid.NewGuid().ToString(), $"image: {name}.jpg\nimageAlt: A hall\n"));
    }

    private static string[] Pictures(GithubHost github) =>
        [.. github.CacheKeys.Where(k => k.StartsWith("pictures-", StringComparison.Ordinal))];

    private static IEnumerable<string> Succeeded(Dictionary<string, bool> done) => done.Where(d => d.Value).Select(d => d.Key);
}
