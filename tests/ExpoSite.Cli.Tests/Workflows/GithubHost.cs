using System.Formats.Tar;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using ExpoSite.Cli.Founding;

namespace ExpoSite.Cli.Tests.Workflows;

/// <summary>
/// GitHub, as far as the workflows see it: a repository, caches, artifacts, releases, deployments and Pages, all in folders. Nothing is
/// downloaded, and the program is the one that these tests were built with.
/// </summary>
internal sealed class GithubHost : IDisposable
{
    public const string Token = "ghs_TOKEN";
    public const string Domain = "https://our.github.example/news/";

    private const string Server = "https://github.example";
    private const string OurRepository = "our/news";

    private readonly TemporarySite folders = new();
    private readonly ProgramForScripts program;
    private readonly ActionCaches caches;
    private int made;
    private int runs;

    public GithubHost()
    {
        Assert.SkipUnless(((string[])["/usr/local/bin", "/usr/bin", "/bin"]).Any(f => File.Exists($"{f}/jq")), "GitHub's runners have jq.");
        foreach (string name in (string[])["repository", "pages", "programs", "releases", "api"])
            Directory.CreateDirectory(folders.Path(name));
        foreach (string name in (string[])[
            "Directory.Build.targets", "Directory.Packages.props", "global.json", "theme/README.md", "generator/Program.cs",
            "tools/ExpoSite.ViewMembers/Generator.cs", ".github/actions/exposite/action.yml"])
        {
            folders.Write("downloaded/" + name, "");
        }

        folders.Write("downloaded/Directory.Build.props", $"  <Version>{NewsroomFiles.Tag[1..]}</Version>\n");
        caches = new ActionCaches(() => NewFolder("cache"));
        program = new ProgramForScripts(folders.Path("calls"));
        Program("exposite-of-tests", RunnerPrograms.Exposite(Live, folders.Path("runs"), folders.Path("command-lines"), program));
        Program("dotnet", $"""
            echo >> "{folders.Path("builds")}"
            mkdir -p "$RUNNER_TEMP/exposite"
            cp "{folders.Path("programs/exposite-of-tests")}" "$RUNNER_TEMP/exposite/exposite"
            """);
        Program("date", RunnerPrograms.Date);
        Program("git", RunnerPrograms.Git(folders.Path("tags"), folders.Path("rival")));
        Program("google-chrome", RunnerPrograms.Chrome);
        Program("gh", RunnerPrograms.Gh(folders.Path("api")));
        Program("curl", RunnerPrograms.Curl(Live, folders.Path("releases")));
        Answer("deployments", "[]");
        folders.Write("tags", "");
    }

    /// <summary>The repository whose workflows are called.</summary>
    public static string ProgramRepository { get; } = new Uri(NewsroomFiles.Repository).AbsolutePath[1..];

    /// <summary>What the caller's workflow names of it.</summary>
    public string ProgramRef { get; set; } = "main";

    /// <summary>Full path of what the runner downloads for an action of that repository.</summary>
    public string Downloaded => folders.Path("downloaded");

    /// <summary>The clock of every job, in UTC.</summary>
    public string Now { get; set; } = "2026-01-10T09:00:00Z";

    /// <summary>Commit at the head of the default branch.</summary>
    public string Commit { get; set; } = "c1";

    /// <summary>Branch that was pushed, or is chosen.</summary>
    public string Branch { get; set; } = "trunk";

    /// <summary>Address of the published site, or an empty text when there is none.</summary>
    public string PagesUrl
    {
        get;
        set
        {
            field = value;
            Answer("pages", value.Length == 0 ? null : $$"""{"html_url":"{{value}}","build_type":"workflow","https_enforced":true}""");
        }
    } = "";

    /// <summary>Files that a pull request changes, a line each.</summary>
    public string Changed { get; set; } = "";

    /// <summary>The repository with its branches; null for one that is a folder.</summary>
    public GitOrigin? Origin { get; init; }

    /// <summary>Commands of the program that succeed without being run, where a test is of another one.</summary>
    public string Unrun { get; init; } = "";

    public bool DeployFails { get; set; }

    public int Deploys { get; private set; }

    /// <summary>True when the workflow wake-up runs every half hour; null when there is none.</summary>
    public bool? IsAwake => !folders.Has("api/actions/workflows/wake-up.yml.json") ? null
        : folders.Read("api/actions/workflows/wake-up.yml.json").Contains("\"active\"", StringComparison.Ordinal);

    /// <summary>What jobs printed.</summary>
    public List<string> Log { get; } = [];

    /// <summary>What jobs wrote to the summary of their run.</summary>
    public string Summary => folders.Has("summary.md") ? folders.Read("summary.md") : "";

    public ActionCaches Caches => caches;

    /// <summary>Full path of the live site.</summary>
    public string Live => folders.Path("pages");

    /// <summary>Commands of the program that were run since the last time somebody asked.</summary>
    public string[] ProgramRuns() => Since("runs");

    /// <summary>How often the program was built since the last time somebody asked.</summary>
    public int ProgramBuilds() => Since("builds").Length;

    /// <summary>Every command line of the program, with a space at its end.</summary>
    public string[] CommandLines() => File.ReadAllLines(folders.Path("command-lines"));

    public string Path(string relative) => folders.Path(relative);

    public void Write(string relative, string text) => folders.Write("repository/" + relative, text);

    public void Write(string relative, byte[] content) => folders.WriteBytes("repository/" + relative, content);

    public string Read(string relative) => folders.Read("repository/" + relative);

    public string NewFolder(string name) => Directory.CreateDirectory(folders.Path($"machines/{++made}/{name}")).FullName;

    /// <summary>Runs a command of the program in the repository, as an editor would.</summary>
    public RunResult Exposite(params string[] args) => ProgramForScripts.Run(folders, "repository", args);

    /// <summary>Makes the repository that of the program.</summary>
    public void HoldProgram() => FileTree.Copy(Downloaded, folders.Path("repository"));

    /// <summary>Puts the repository's site on Pages, without a workflow.</summary>
    public void Publish() => Assert.Equal(0, Exposite("build", "--output", Live).Code);

    /// <summary>What the API says of our repository; null for an answer 404.</summary>
    public void Answer(string path, string? json)
    {
        string file = $"api/{path}.json";
        if (json is null)
            File.Delete(folders.Path(file));
        else
            folders.Write(file, json);
    }

    /// <summary>Number of the run that was started last.</summary>
    public string LastRun => runs.ToString(CultureInfo.InvariantCulture);

    /// <summary>Lets somebody else do something just before the next push.</summary>
    /// <param name="script">Of a shell.</param>
    public void BeforeNextPush(string script) => folders.Write("rival", script);

    /// <summary>Makes a release of the program at a commit.</summary>
    public void Release(string commit)
    {
        string name = $"exposite-{NewsroomFiles.Tag[1..]}-linux-x64";
        string folder = NewFolder("archive");
        Directory.CreateDirectory(System.IO.Path.Combine(folder, name));
        File.Copy(folders.Path("programs/exposite-of-tests"), System.IO.Path.Combine(folder, name, "exposite"));
        string archive = folders.Path($"releases/{name}.tar.gz");
        using (FileStream file = File.Create(archive))
        using (var zipped = new GZipStream(file, CompressionLevel.Fastest))
            TarFile.CreateFromDirectory(folder, zipped, includeBaseDirectory: false);
        string sum = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(archive)));
        folders.Write("releases/SHA256SUMS", $"{new string('0', 64)}  another.zip\n{sum}  {name}.tar.gz\n");
        folders.Write("tags", $"{new string('a', 40)}\trefs/tags/{NewsroomFiles.Tag}\n{commit}\trefs/tags/{NewsroomFiles.Tag}^{{}}\n");
    }

    /// <summary>Runs a workflow of the repository, or of this one where it has none of that name; the jobs that ran, each with its
    /// success.</summary>
    /// <param name="payload">What the event tells beyond that, by full name.</param>
    public Dictionary<string, bool> Run(string workflow, string eventName, IEnumerable<KeyValuePair<string, string>>? payload = null)
    {
        string file = folders.Path($"repository/.github/workflows/{workflow}.yml");
        var values = new Dictionary<string, string>
        {
            ["github.event_name"] = eventName,
            ["github.sha"] = Commit,
            ["github.run_id"] = (++runs).ToString(CultureInfo.InvariantCulture),
            ["github.run_attempt"] = "1",
            ["github.server_url"] = Server,
            ["github.repository"] = OurRepository,
            ["github.ref_name"] = eventName == "schedule" ? "trunk" : Branch,
            // A scheduled run is not told.
            ["github.event.repository.default_branch"] = eventName == "schedule" ? "" : "trunk",
            ["github.event.pull_request.head.ref"] = Branch,
        };
        foreach (string name in (string[])["before", .. UploadedNewsroom.RunNames.Select(n => $"workflow_run.{n}")])
            values[$"github.event.{name}"] = "";
        foreach ((string name, string value) in payload ?? [])
            values[name] = value;
        Answer($"actions/runs/{runs}/artifacts", """{"artifacts":[]}""");
        return new WorkflowRun(this).Run(File.Exists(file) ? WorkflowFile.JobsOf(file) : WorkflowFile.Jobs(workflow), values);
    }

    public IEnumerable<KeyValuePair<string, string>> Environment(string workspace, string temporary) => new Dictionary<string, string>
    {
        ["PATH"] = $"{folders.Path("programs")}:/usr/local/bin:/usr/bin:/bin",
        ["HOME"] = temporary,
        ["TMPDIR"] = temporary,
        ["CI"] = "true",
        ["NOW"] = Now,
        ["UNRUN"] = Unrun,
        ["PAGES_URL"] = PagesUrl,
        ["RUNNER_TEMP"] = temporary,
        ["GITHUB_WORKSPACE"] = workspace,
        ["GITHUB_SERVER_URL"] = Server,
        ["GITHUB_STEP_SUMMARY"] = folders.Path("summary.md"),
    };

    /// <summary>A stand-in for an action: its outputs, or null when it fails.</summary>
    /// <param name="commit">That of the run.</param>
    public Dictionary<string, string>? Act(string action, Dictionary<string, string> with, string workspace, string commit)
    {
        string Full(string path) => System.IO.Path.GetFullPath(path, workspace);
        switch (action)
        {
            case "actions/checkout":
                if (Origin is not null)
                    Origin.CheckOut(with.GetValueOrDefault("ref", commit), with.GetValueOrDefault("fetch-depth", "1"), workspace);
                else
                    GitOrigin.CopyWithHistory(folders.Path("repository"), Changed, with.ContainsKey("fetch-depth"), workspace);
                return [];
            case "actions/setup-dotnet":
                return [];
            case "actions/cache":
                return caches.RestoreAndSave(with, Full(with["path"]));
            case "actions/cache/restore":
                return caches.Restore(with, Full(with["path"]));
            case "actions/cache/save":
                return caches.Save(with["key"], Full(with["path"]));
            case "actions/upload-artifact":
                if (!Directory.Exists(Full(with["path"])))
                    return [];
                FileTree.Copy(Full(with["path"]), Empty($"artifacts/{with["name"]}"));
                if (with["name"] == "upload")
                    Answer($"actions/runs/{runs}/artifacts", """{"artifacts":[{"name":"preview","expired":false},{"name":"upload","expired":false}]}""");
                return new() { ["artifact-url"] = $"{Server}/{OurRepository}/actions/runs/{runs}/artifacts/7" };
            case "actions/upload-pages-artifact":
                string stripped = NewFolder("artifact");
                FileTree.Copy(Full(with["path"]), stripped, withoutHidden: true);
                TarFile.CreateFromDirectory(
                    stripped, System.IO.Path.Combine(Empty("artifacts/github-pages"), "artifact.tar"), includeBaseDirectory: false);
                return [];
            case "actions/download-artifact":
                FileTree.Copy(folders.Path($"artifacts/{with["name"]}"), Directory.CreateDirectory(Full(with["path"])).FullName);
                return [];
            case "actions/deploy-pages":
                return Deploy();
            default:
                throw new NotSupportedException($"There is no stand-in for {action}.");
        }
    }

    public void Dispose()
    {
        program.Dispose();
        folders.Dispose();
    }

    private string[] Since(string name)
    {
        string file = folders.Path(name);
        string[] seen = File.Exists(file) ? File.ReadAllLines(file) : [];
        File.Delete(file);
        return seen;
    }

    private Dictionary<string, string>? Deploy()
    {
        int id = Deploys + 1;
        Answer("deployments", $$"""[{"id":{{id}},"sha":"{{Commit}}"}]""");
        Answer($"deployments/{id}/statuses", $$"""[{"state":"{{(DeployFails ? "failure" : "success")}}"}]""");
        if (DeployFails)
            return null;
        TarFile.ExtractToDirectory(folders.Path("artifacts/github-pages/artifact.tar"), Empty("pages"), overwriteFiles: false);
        Deploys++;
        return new() { ["page_url"] = PagesUrl };
    }

    private string Empty(string relative)
    {
        if (folders.Has(relative))
            Directory.Delete(folders.Path(relative), recursive: true);
        return Directory.CreateDirectory(folders.Path(relative)).FullName;
    }

    private void Program(string name, string script)
    {
        folders.Write("programs/" + name, $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(
                folders.Path("programs/" + name), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
