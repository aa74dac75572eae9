using ExpoSite.Cli.Tests.Identity;

namespace ExpoSite.Cli.Tests.Workflows;

/// <summary>The workflow pull-request, as for somebody who may change nothing here and gets no secret.</summary>
public sealed class PullRequestTests
{
    private const string Hushed = "The hushed halls open in spring.";

    [Fact]
    public void A_first_pull_request_builds_a_preview_without_drafts_and_compares_with_nothing()
    {
        using GithubHost github = Newsroom("https://news.example/");
        Dictionary<string, bool> done = github.Run("pull-request", "pull_request");

        Assert.All(done.Values, Assert.True);
        Assert.Equal(["check", "check", "build"], github.ProgramRuns());
        Assert.True(File.Exists(github.Path("artifacts/preview/2025/11/opening/index.html")));
        Assert.Equal(0, github.Deploys);
        Assert.Contains("No site is published yet", File.ReadAllText(github.Path("summary.md")), StringComparison.Ordinal);
        AssertNothingLeaks(github);
    }

    [Fact]
    public async Task A_pull_request_tells_what_subscribers_of_the_live_site_will_see()
    {
        await using LocalServer server = await LocalServer.Start();
        using GithubHost github = Newsroom(server.Url);
        github.PagesUrl = server.Url;
        server.Folder = github.Live;
        github.Publish();
        github.Write("input/articles/2025-11-06-second.md", Article("Second", "2025-11-06", "draft: false\n"));

        Dictionary<string, bool> done = github.Run("pull-request", "pull_request");
        Assert.True(done.Values.All(d => d), string.Join("\n", github.Log.TakeLast(60)));
        Assert.Equal(["check", "check", "build", "check"], github.ProgramRuns());
        Assert.Contains("<summary>1 story new</summary>\n\n- Second\n", await File.ReadAllTextAsync(github.Path("summary.md"), TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(github.Live, "2025/11/second/index.html")));
        AssertNothingLeaks(github);
    }

    [Fact]
    public void No_job_of_a_pull_request_may_write()
    {
        Assert.All(WorkflowFile.Jobs("pull-request"), job => Assert.All(job.Permissions.Values, right => Assert.Equal("read", right)));
        Assert.DoesNotContain("pull_request_target",
            File.ReadAllText(Path.Combine(WorkflowFile.Repository, ".github/workflows/pull-request.yml")), StringComparison.Ordinal);
    }

    // The token is the one secret that a job of a fork has; a draft may be read in the repository, but in nothing that is published.
    private static void AssertNothingLeaks(GithubHost github)
    {
        Assert.DoesNotContain(github.Log, l => l.Contains(GithubHost.Token, StringComparison.Ordinal));
        string[] kept = [.. ((string[])["artifacts", "pages"]).Select(github.Path).Where(Directory.Exists)
            .SelectMany(f => Directory.EnumerateFiles(f, "*", SearchOption.AllDirectories)), github.Path("summary.md")];
        Assert.All(kept, file => Assert.DoesNotContain(Hushed, File.ReadAllText(file), StringComparison.Ordinal));
        Assert.All(kept, file => Assert.DoesNotContain(GithubHost.Token, File.ReadAllText(file), StringComparison.Ordinal));
    }

    private static GithubHost Newsroom(string url)
    {
        var github = new GithubHost();
        github.HoldProgram();
        github.Write("input/site.yml", $"title: Hall News\nurl: {url}\nsocialCards: none\ncategories: [Business]\n");
        github.Write("input/articles/2025-11-04-opening.md", Article("Opening", "2025-11-04", ""));
        github.Write("input/articles/hushed.md",
            Article("Hushed", "2025-11-04", "draft: true\n").Replace("The halls opened at nine.", Hushed, StringComparison.Ordinal));
        return github;
    }

    private static string Article(string title, string published, string more) =>
        $"---\nid: {Core.Content.NameBasedId.From(title)}\ntitle: {title}\npublished: {published}\ncategory: Business\n{more}---\n\nThe "
            + $"halls opened at nine.\n";
}
