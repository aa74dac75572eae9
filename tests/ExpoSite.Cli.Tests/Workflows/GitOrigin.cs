using System.Diagnostics;

namespace ExpoSite.Cli.Tests.Workflows;

/// <summary>A repository on GitHub, as one of git in a folder: people commit to its branches on its page, and runs fetch and push.</summary>
internal sealed class GitOrigin : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("exposite-origin-").FullName;

    public GitOrigin()
    {
        Git(folder, "init", "--quiet", "--bare", "--initial-branch=trunk");
        // As GitHub answers actions/checkout.
        Git(folder, "config", "uploadpack.allowAnySHA1InWant", "true");
    }

    /// <summary>The newest commit of a branch, or with <c>~1</c> behind it the one before; null where there is none.</summary>
    public string? Tip(string branch) =>
        Run(folder, ["rev-parse", "--verify", "--quiet", $"refs/heads/{branch}"]) is (0, var commit, _) ? commit.Trim() : null;

    /// <summary>Every branch by its name.</summary>
    public string[] Branches() => Git(folder, "for-each-ref", "--format=%(refname:short)", "refs/heads").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Paths of a commit's files.</summary>
    public string[] Files(string commit) =>
        Git(folder, "ls-tree", "-r", "-z", "--name-only", commit).Split('\0', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The text of a file at a commit.</summary>
    public string Read(string commit, string path) => Git(folder, "show", $"{commit}:{path}");

    /// <summary>The commits of a branch, newest first, each as its author and subject.</summary>
    public string[] Log(string branch) => Git(folder, "log", "--format=%an: %s", branch).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Commits files on top of a branch, as GitHub's page does; the commit. A branch that is not there begins at trunk.</summary>
    /// <param name="files">Each with its content; one without is deleted.</param>
    public string Upload(string branch, params (string Path, byte[]? Content)[] files)
    {
        string commit = Commit(Tip(branch) ?? Tip("trunk"), files);
        Point(branch, commit);
        return commit;
    }

    /// <summary>Lets a branch be at a commit.</summary>
    public void Point(string branch, string commit) => Git(folder, "update-ref", $"refs/heads/{branch}", commit);

    /// <summary>Packs a commit into a file, on top of the one before it.</summary>
    public void Bundle(string commit, string file)
    {
        string place = Directory.CreateTempSubdirectory("exposite-").FullName;
        CheckOut(commit, "2", place);
        Git(place, "bundle", "create", "--quiet", file, "HEAD^..HEAD");
        Directory.Delete(place, recursive: true);
    }

    /// <summary>Makes a commit that no branch has.</summary>
    public string Commit(string? parent, params (string Path, byte[]? Content)[] files)
    {
        string place = Directory.CreateTempSubdirectory("exposite-").FullName;
        try
        {
            Git(place, "clone", "--quiet", "--no-checkout", folder, ".");
            if (parent is not null)
                Git(place, "checkout", "--quiet", "--detach", parent);
            foreach ((string path, byte[]? content) in files)
            {
                string full = Path.Combine(place, path);
                Directory.CreateDirectory(Path.GetDirectoryName(full)!);
                if (content is null)
                    File.Delete(full);
                else
                    File.WriteAllBytes(full, content);
            }

            Git(place, "add", "--all");
            Git(place, "commit", "--quiet", "--allow-empty", "--message", "Add files via upload");
            Git(place, "push", "--quiet", "origin", "HEAD:refs/kept/" + Guid.NewGuid().ToString("N"));
            return Git(place, "rev-parse", "HEAD").Trim();
        }
        finally
        {
            Directory.Delete(place, recursive: true);
        }
    }

    /// <summary>What somebody runs to put a commit on a branch.</summary>
    public string ScriptToPoint(string branch, string commit) => $"git --git-dir='{folder}' update-ref 'refs/heads/{branch}' {commit}\n";

    /// <summary>The commit that would merge a branch into another, which a run of a pull request is given.</summary>
    public string Merge(string branch, string into)
    {
        string place = Directory.CreateTempSubdirectory("exposite-").FullName;
        try
        {
            Git(place, "clone", "--quiet", "--branch", into, folder, ".");
            Git(place, "merge", "--quiet", "--no-ff", "--message", "Merge", $"origin/{branch}");
            Git(place, "push", "--quiet", "origin", "HEAD:refs/kept/" + Guid.NewGuid().ToString("N"));
            return Git(place, "rev-parse", "HEAD").Trim();
        }
        finally
        {
            Directory.Delete(place, recursive: true);
        }
    }

    /// <summary>As actions/checkout does it.</summary>
    /// <param name="commit">Its full name.</param>
    /// <param name="depth">Number of commits, 0 for all.</param>
    public void CheckOut(string commit, string depth, string workspace)
    {
        Git(workspace, "init", "--quiet");
        Git(workspace, "remote", "add", "origin", "file://" + folder);
        string[] history = depth == "0" ? ["origin", "+refs/heads/*:refs/remotes/origin/*", commit] : ["--depth=" + depth, "origin", commit];
        Git(workspace, ["fetch", "--quiet", "--no-tags", .. history]);
        Git(workspace, "checkout", "--quiet", "--detach", commit);
    }

    /// <summary>Copies a folder, which becomes a repository with a commit of everything, or with the merge of a branch that changes some.</summary>
    /// <param name="changed">The files that the branch has beyond the rest, a line each.</param>
    public static void CopyWithHistory(string from, string changed, bool isMerge, string workspace)
    {
        FileTree.Copy(from, workspace);
        if (!isMerge)
            return;
        Git(workspace, "init", "--quiet");
        Git(workspace, "add", "--all");
        Git(workspace, ["rm", "--quiet", "--cached", "--ignore-unmatch", "--", .. changed.Split('\n').Where(c => c.Length > 0).DefaultIfEmpty("no file")]);
        Git(workspace, "commit", "--quiet", "--allow-empty", "--message", "Base");
        Git(workspace, "add", "--all");
        Git(workspace, "commit", "--quiet", "--allow-empty", "--message", "Change");
        string merge = Git(workspace, "commit-tree", "HEAD^{tree}", "-p", "HEAD^", "-p", "HEAD", "-m", "Merge").Trim();
        Git(workspace, "checkout", "--quiet", "--detach", merge);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string Git(string folder, params string[] arguments)
    {
        (int code, string output, string error) = Run(folder, arguments);
        Assert.True(code == 0, $"git {string.Join(' ', arguments)}: {output}{error}");
        return output;
    }

    private static (int Code, string Output, string Error) Run(string folder, string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-c", "user.name=Lio", "-c", "user.email=lio@example.org", .. arguments])
        { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        // Whatever git knows of this machine has no say.
        start.Environment["GIT_CONFIG_GLOBAL"] = start.Environment["GIT_CONFIG_SYSTEM"] = "/dev/null";
        using Process git = Process.Start(start)!;
        Task<string> error = git.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return (git.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
