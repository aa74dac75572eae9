using System.Formats.Tar;
using System.Globalization;

namespace ExpoSite.Cli.Tests.Workflows;

/// <summary>
/// GitHub, as far as the workflows see it: a repository, caches, artifacts and Pages, all in folders. Nothing is downloaded, and the
/// program is the one that these tests were built with.
/// </summary>
internal sealed class GithubHost : IDisposable
{
    public const string Token = "ghs_TOKEN";

    private readonly TemporarySite folders = new();
    private readonly ProgramForScripts program;
    private readonly List<(string Key, string Folder)> caches = [];
    private int made;
    private int runs;

    public GithubHost()
    {
        foreach (string name in (string[])["repository/theme", "repository/generator", "pages", "programs"])
            Directory.CreateDirectory(folders.Path(name));
        foreach (string name in (string[])[
            "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "global.json", "theme/README.md",
            "generator/Program.cs", "tools/ExpoSite.ViewMembers/Generator.cs"])
        {
            folders.Write("repository/" + name, "");
        }

        folders.Write("repository/.github/actions/exposite/action.yml", "");
        Program("dotnet",
            $"mkdir -p \"$RUNNER_TEMP/exposite\"\ncp \"{folders.Path("programs/exposite-of-tests")}\" \"$RUNNER_TEMP/exposite/exposite\"");
        program = new ProgramForScripts(folders.Path("calls"));
        Program("exposite-of-tests",
            // What is published is here, and on no host.
            $"for given; do shift; [ \"$last\" = --published ] && given=\"{Live}\"; set -- \"$@\" \"$given\"; last=$given; done\n"
            + $"echo \"$1\" >> \"{folders.Path("runs")}\"\ncase \" $UNRUN \" in *\" $1 \"*) exit 0;; esac\n"
            + program.Script("--now \"$NOW\""));
        Program("date", "echo \"$NOW\"");
        Program("gh", "[ -n \"$PAGES_URL\" ] && echo \"$PAGES_URL\"");
        Program("curl", "[ -n \"$PAGES_URL\" ] && printf 200");
    }

    /// <summary>The clock of every job, in UTC.</summary>
    public string Now { get; set; } = "2026-01-10T09:00:00Z";

    /// <summary>Commit at the head of main.</summary>
    public string Commit { get; set; } = "c1";

    /// <summary>Address of the published site, or an empty text when there is none.</summary>
    public string PagesUrl { get; set; } = "";

    /// <summary>Commands of the program that succeed without being run, where a test is of another one.</summary>
    public string Unrun { get; init; } = "";

    public bool DeployFails { get; set; }

    public int Deploys { get; private set; }

    /// <summary>What jobs printed.</summary>
    public List<string> Log { get; } = [];

    /// <summary>Keys of the caches, oldest first.</summary>
    public IEnumerable<string> CacheKeys => caches.Select(c => c.Key);

    /// <summary>Full path of the live site.</summary>
    public string Live => folders.Path("pages");

    /// <summary>Commands of the program that were run since the last time somebody asked.</summary>
    public string[] ProgramRuns()
    {
        string file = folders.Path("runs");
        string[] seen = File.Exists(file) ? File.ReadAllLines(file) : [];
        File.Delete(file);
        return seen;
    }

    public string Path(string relative) => folders.Path(relative);

    public void Write(string relative, string text) => folders.Write("repository/" + relative, text);

    public void Write(string relative, byte[] content) => folders.WriteBytes("repository/" + relative, content);

    public string NewFolder(string name) => Directory.CreateDirectory(folders.Path($"machines/{++made}/{name}")).FullName;

    /// <summary>Puts the repository's site on Pages, without a workflow.</summary>
    public void Publish() => Assert.Equal(0, folders.RunIn("repository", "build", "--output", Live).Code);

    /// <summary>The files of the newest cache whose key begins so.</summary>
    public string Cached(string prefix) => caches.Last(c => c.Key.StartsWith(prefix, StringComparison.Ordinal)).Folder;

    /// <summary>Runs a workflow; the jobs that ran, each with its success.</summary>
    public Dictionary<string, bool> Run(string workflow, string eventName)
    {
        var values = new Dictionary<string, string>
        {
            ["github.event_name"] = eventName,
            ["github.sha"] = Commit,
            ["github.run_id"] = (++runs).ToString(CultureInfo.InvariantCulture),
            ["github.run_attempt"] = "1",
            ["github.repository"] = "our/news",
            ["github.event.inputs.first_publish"] = "",
        };
        var done = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (WorkflowJob job in WorkflowFile.Jobs(workflow))
        {
            var run = new JobRun(this, values);
            if (!job.Needs.All(n => done.GetValueOrDefault(n)) || !run.Holds(job.Condition))
                continue;
            done[job.Name] = run.Run(job.Steps);
            foreach ((string name, string value) in job.Outputs)
                values[$"needs.{job.Name}.outputs.{name}"] = run.Fill(value);
        }

        return done;
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
        ["GITHUB_STEP_SUMMARY"] = folders.Path("summary.md"),
    };

    /// <summary>A stand-in for an action: its outputs, or null when it fails.</summary>
    public Dictionary<string, string>? Act(string action, Dictionary<string, string> with, string workspace)
    {
        string Full(string path) => System.IO.Path.GetFullPath(path, workspace);
        switch (action)
        {
            case "actions/checkout":
                Copy(folders.Path("repository"), workspace);
                return [];
            case "actions/setup-dotnet":
                return [];
            case "actions/configure-pages":
                return new() { ["base_url"] = PagesUrl.Length == 0 ? "https://news.example" : PagesUrl.TrimEnd('/') };
            case "actions/cache":
                // What it would save after the job is the program, which a stand-in makes anew.
                return Restore(with, Full(with["path"]));
            case "actions/cache/restore":
                return Restore(with, Full(with["path"]));
            case "actions/cache/save":
                return Save(with["key"], Full(with["path"]));
            case "actions/upload-artifact":
                Copy(Full(with["path"]), Empty($"artifacts/{with["name"]}"));
                return [];
            case "actions/upload-pages-artifact":
                string stripped = NewFolder("artifact");
                Copy(Full(with["path"]), stripped, withoutHidden: true);
                TarFile.CreateFromDirectory(
                    stripped, System.IO.Path.Combine(Empty("artifacts/github-pages"), "artifact.tar"), includeBaseDirectory: false);
                return [];
            case "actions/download-artifact":
                Copy(folders.Path($"artifacts/{with["name"]}"), Directory.CreateDirectory(Full(with["path"])).FullName);
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

    private Dictionary<string, string>? Deploy()
    {
        if (DeployFails)
            return null;
        TarFile.ExtractToDirectory(folders.Path("artifacts/github-pages/artifact.tar"), Empty("pages"), overwriteFiles: false);
        Deploys++;
        return new() { ["page_url"] = PagesUrl };
    }

    private Dictionary<string, string> Restore(Dictionary<string, string> with, string path)
    {
        IEnumerable<string> prefixes = with.GetValueOrDefault("restore-keys", "")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        (string Key, string Folder) found = caches.LastOrDefault(c => c.Key == with["key"]);
        foreach (string prefix in prefixes)
            found = found.Key is null ? caches.LastOrDefault(c => c.Key.StartsWith(prefix, StringComparison.Ordinal)) : found;
        if (found.Key is null)
            return [];
        Copy(found.Folder, System.IO.Path.GetDirectoryName(path)!);
        return new() { ["cache-hit"] = found.Key == with["key"] ? "true" : "false", ["cache-matched-key"] = found.Key };
    }

    // A key that is there already is kept as it is, as GitHub does.
    private Dictionary<string, string> Save(string key, string path)
    {
        if (caches.Exists(c => c.Key == key))
            return [];
        string folder = NewFolder("cache");
        if (Directory.Exists(path))
            Copy(path, Directory.CreateDirectory(System.IO.Path.Combine(folder, System.IO.Path.GetFileName(path))).FullName);
        else
            File.Copy(path, System.IO.Path.Combine(folder, System.IO.Path.GetFileName(path)));
        caches.Add((key, folder));
        return [];
    }

    private string Empty(string relative)
    {
        if (folders.Has(relative))
            Directory.Delete(folders.Path(relative), recursive: true);
        return Directory.CreateDirectory(folders.Path(relative)).FullName;
    }

    private static void Copy(string from, string to, bool withoutHidden = false)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string relative = System.IO.Path.GetRelativePath(from, file);
            if (withoutHidden && relative.Split('/').Any(p => p.StartsWith('.')))
                continue;
            string target = System.IO.Path.Combine(to, relative);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
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
