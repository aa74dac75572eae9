using System.Text;
using System.Text.Json.Nodes;

namespace ExpoSite.Cli.Tests.Workflows;

/// <summary>A newsroom on GitHub whose editors upload files on its page, with the runs that follow.</summary>
internal sealed class UploadedNewsroom : IDisposable
{
    /// <summary>What a run tells of the one that it follows.</summary>
    public static readonly string[] RunNames =
        ["id", "event", "conclusion", "head_sha", "head_branch", "head_repository.full_name", "head_repository.owner.login"];

    public UploadedNewsroom()
    {
        Origin = new GitOrigin();
        Host = new GithubHost { Origin = Origin };
        Origin.Upload("trunk",
            ("input/site.yml", Bytes("title: Hall News\nurl: https://news.example/\nsocialCards: none\ncategories: [Business, Visitors]\n")),
            ("input/articles/2025-11-04-opening.md", Bytes(
                "---\nid: 0b5dcd30-6b5e-4f53-9f34-0a4f2c7a3a11\ntitle: Opening\npublished: 2025-11-04\ncategory: Business\n---\n\nThe halls opened at nine.\n")));
    }

    public GitOrigin Origin { get; }

    public GithubHost Host { get; }

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>A pasted text of a story.</summary>
    public static byte[] Pasted(string title, string day = "14 September 2025") => Bytes(
        $"{title}\n\nBy Mira Lund\n{day}\n\nThe doors of the hall open an hour earlier than last year, the organisers of {title} said on "
            + "Monday. Visitors may enter at eight.\n\nExhibitors asked for it after long queues in spring. They had waited for two years.\n");

    /// <summary>Runs what GitHub runs for a pull request of a branch, and what that starts; true when the pull request is green.</summary>
    /// <param name="owner">Whose repository has the branch.</param>
    public bool RunPullRequest(string branch, string owner = "our")
    {
        string head = Origin.Tip(branch)!;
        bool isGreen = Preview(branch);
        RunUpload(branch, head, isGreen, owner);
        return isGreen;
    }

    /// <summary>The first half: the workflow pull-request.</summary>
    public bool Preview(string branch)
    {
        Host.Branch = branch;
        Host.Commit = Origin.Merge(branch, "trunk");
        return Host.Run("pull-request", "pull_request").Values.All(done => done);
    }

    /// <summary>The other half: the workflow upload, which follows the run before.</summary>
    public Dictionary<string, bool> RunUpload(string branch, string head, bool isGreen, string owner = "our")
    {
        string followed = Host.LastRun;
        string artifacts = Host.Path($"api/actions/runs/{followed}/artifacts.json");
        Host.Answer("pulls", $$$"""[{"number":7,"head":{"label":"{{{owner}}}:{{{branch}}}"}}]""");
        Host.Branch = "trunk";
        Host.Commit = Origin.Tip("trunk")!;
        Assert.True(File.Exists(artifacts));
        string[] values =
            [followed, "pull_request", isGreen ? "success" : "failure", head, branch, owner == "our" ? "our/news" : $"{owner}/fork", owner];
        return Host.Run("upload", "workflow_run", RunNames.Zip(values, (n, v) => KeyValuePair.Create($"github.event.workflow_run.{n}", v)));
    }

    /// <summary>Runs what GitHub runs for a push to the default branch.</summary>
    public Dictionary<string, bool> RunPush(string before)
    {
        Host.Branch = "trunk";
        Host.Commit = Origin.Tip("trunk")!;
        return Host.Run("upload", "push", [KeyValuePair.Create("github.event.before", before)]);
    }

    /// <summary>The comments of the pull request.</summary>
    public string[] Comments() => Bodies("api/issues/7/comments.json");

    /// <summary>Those of a commit.</summary>
    public string[] CommentsOn(string commit) => Bodies($"api/commits/{commit}/comments.json");

    /// <summary>The status that a commit was given, or null.</summary>
    public string? StatusOf(string commit) => Host.Path($"api/statuses/{commit}.json") is var file && File.Exists(file)
        ? JsonNode.Parse(File.ReadAllText(file))!["state"]!.ToString() : null;

    public void Dispose()
    {
        Host.Dispose();
        Origin.Dispose();
    }

    private string[] Bodies(string file) => File.Exists(Host.Path(file))
        ? [.. JsonNode.Parse(File.ReadAllText(Host.Path(file)))!.AsArray().Select(c => c!["body"]!.ToString())] : [];
}
