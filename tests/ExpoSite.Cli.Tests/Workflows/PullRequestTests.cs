using ExpoSite.Cli.Tests.Identity;

namespace ExpoSite.Cli.Tests.Workflows;

/// <summary>The workflow pull-request, as for somebody who may change nothing here and gets no secret.</summary>
public sealed class PullRequestTests
{
    private const string Second = "input/articles/2025-11-06-second.md";
    private const string Hushed = "The hushed halls open in spring.";

    [Fact]
    public void A_first_pull_request_gets_a_preview_with_its_drafts_and_no_others()
    {
        using GithubHost github = Newsroom("https://news.example/");
        github.Write(Second, Article("Second", "2025-11-06", "draft: true\n"));
        github.Changed = Second;
        Assert.True(Run(github));

        Assert.Equal(["receive", "build"], Runs(github));
        Assert.Contains("href=\"2025/11/second/index.html\"", Preview(github, "changes.html"), StringComparison.Ordinal);
        Assert.Contains("New, a draft", Preview(github, "2025/11/second/index.html"), StringComparison.Ordinal);
        Assert.Contains("https://news.example/2025/11/second/", Preview(github, "feed.xml"), StringComparison.Ordinal);
        Assert.Equal(0, github.Deploys);
        AssertNothingLeaks(github);
    }

    [Fact]
    public void The_summary_lists_the_change_and_leads_to_the_archive_in_which_each_story_is_pictured()
    {
        using GithubHost github = Newsroom("https://news.example/");
        github.Changed = "input/articles/2025-11-04-opening.md\nREADME.md";
        Assert.True(Run(github));

        Assert.Contains("| Opening | New. | input/articles/2025-11-04-opening.md |", github.Summary, StringComparison.Ordinal);
        Assert.Contains("### [Download the preview](https://github.example/our/news/actions/runs/1/artifacts/7)", github.Summary, StringComparison.Ordinal);
        Assert.EndsWith("/preview/changes/1.html\n", Preview(github, "changes/1.png"), StringComparison.Ordinal);
        Assert.Contains("data=\"changes/1.png\"", Preview(github, "changes.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pull_request_tells_what_subscribers_of_the_live_site_will_see()
    {
        await using LocalServer server = await LocalServer.Start();
        using GithubHost github = Newsroom(server.Url);
        github.PagesUrl = server.Url;
        server.Folder = github.Live;
        github.Publish();
        github.Write(Second, Article("Second", "2025-11-06", ""));
        github.Changed = Second;
        Assert.True(Run(github), string.Join("\n", github.Log.TakeLast(60)));

        Assert.Equal(["receive", "build", "check"], Runs(github));
        Assert.Contains("<summary>1 story new</summary>\n\n- Second\n", github.Summary, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(github.Live, "2025/11/second/index.html")));
        AssertNothingLeaks(github);
    }

    [Fact]
    public void Errors_make_it_red_and_are_annotated_once_and_what_can_be_shown_is_shown()
    {
        using GithubHost github = Newsroom("https://news.example/");
        github.Write(Second, Article("Second", "2025-11-06", "") + "\n![](hall.svg)\n");
        github.Write("input/articles/broken.md", "---\ntitle: a: b\n---\n");
        github.Changed = $"{Second}\ninput/articles/broken.md";
        Assert.False(Run(github));

        foreach (string file in github.Changed.Split('\n'))
            Assert.Single(github.Log.SelectMany(l => l.Split('\n')), l => l.StartsWith($"::error file={file}", StringComparison.Ordinal));
        Assert.Contains("The halls opened at nine.", Preview(github, "2025/11/second/index.html"), StringComparison.Ordinal);
        Assert.Contains("| broken.md | Cannot be shown: see the errors. |", github.Summary, StringComparison.Ordinal);
        Assert.Contains("Download the preview", github.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void No_job_of_a_pull_request_may_write()
    {
        foreach (string name in (string[])["pull-request", "newsroom-pull-request"])
        {
            Assert.All(WorkflowFile.Jobs(name), job => Assert.All(job.Permissions.Values, right => Assert.Equal("read", right)));
            Assert.DoesNotContain("pull_request_target",
                File.ReadAllText(Path.Combine(WorkflowFile.Repository, $".github/workflows/{name}.yml")), StringComparison.Ordinal);
        }
    }

    private static bool Run(GithubHost github) => github.Run("pull-request", "pull_request").Values.All(done => done);

    private static string[] Runs(GithubHost github) => [.. github.ProgramRuns().Where(r => r != "dotnet")];

    private static string Preview(GithubHost github, string file) => File.ReadAllText(github.Path("artifacts/preview/" + file));

    // The token is the one secret that a job of a fork has; a draft of the branch that it goes to may be read there, and nowhere else.
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
        github.Write("input/site.yml", $"title: Hall News\nurl: {url}\nsocialCards: none\ncategories: [Business]\n");
        github.Write("input/media/hall.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
        github.Write("input/articles/2025-11-04-opening.md", Article("Opening", "2025-11-04", ""));
        github.Write("input/articles/hushed.md",
            Article("Hushed", "2025-11-04", "draft: true\n").Replace("The halls opened at nine.", Hushed, StringComparison.Ordinal));
        return github;
    }

    private static string Article(string title, string published, string more) =>
        $"---\nid: {Core.Content.NameBasedId.From(title)}\ntitle: {title}\npublished: {published}\ncategory: Business\n{more}---\n\nThe "
            + $"halls opened at nine.\n";
}
