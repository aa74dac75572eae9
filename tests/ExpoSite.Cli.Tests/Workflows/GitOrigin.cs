using System.Diagnostics;
using System.Text;

namespace ExpoSite.Cli.Tests.Workflows;

/// <summary>A repository on GitHub, as one of git in a folder: people commit to its branches on its page, and runs fetch and push.</summary>
internal sealed class GitOrigin : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("exposite-origin-").FullName;

    public GitOrigin()
    {
        // As GitHub answers actions/checkout.
        Initialize(folder, "[uploadpack]\n\tallowAnySHA1InWant = true\n", isBare: true);
    }

    /// <summary>The newest commit of a branch, or with <c>~1</c> behind it the one before; null where there is none.</summary>
    public string? Tip(string branch) => File.Exists(FileOf(branch)) ? File.ReadAllText(FileOf(branch)).Trim()
        : Run(folder, ["rev-parse", "--verify", "--quiet", $"refs/heads/{branch}"]) is (0, var commit, _) ? commit.Trim() : null;

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
    public void Point(string branch, string commit)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FileOf(branch))!);
        File.WriteAllText(FileOf(branch), commit + "\n");
    }

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
        using var stream = new MemoryStream();
        void Line(string line) => stream.Write(Encoding.UTF8.GetBytes(line + "\n"));
        void Data(byte[] bytes)
        {
            Line($"data {bytes.Length}");
            stream.Write(bytes);
            Line("");
        }

        Line($"commit {Kept()}\nmark :1\ncommitter Lio <lio@example.org> 1767945600 +0000");
        Data("Add files via upload"u8.ToArray());
        if (parent is not null)
            Line($"from {parent}");
        foreach ((string path, byte[]? content) in files)
        {
            string quoted = $"\"{string.Concat(path.Select(c => c == '\n' ? @"\n" : c is '\\' or '"' ? $"\\{c}" : $"{c}"))}\"";
            Line(content is null ? $"D {quoted}" : $"M 100644 inline {quoted}");
            if (content is not null)
                Data(content);
        }

        Line("get-mark :1");
        return Succeed(["fast-import", "--quiet"], Run(folder, ["fast-import", "--quiet"], stream.ToArray())).Trim();
    }

    /// <summary>The commit that would merge a branch into another, which a run of a pull request is given.</summary>
    public string Merge(string branch, string into)
    {
        string tree = Git(folder, "merge-tree", "--write-tree", into, branch).Trim();
        string commit = Git(folder, "commit-tree", tree, "-p", into, "-p", branch, "-m", "Merge").Trim();
        Git(folder, "update-ref", Kept(), commit);
        return commit;
    }

    /// <summary>What somebody runs to put a commit on a branch.</summary>
    public string ScriptToPoint(string branch, string commit) => $"git --git-dir='{folder}' update-ref 'refs/heads/{branch}' {commit}\n";

    /// <summary>As actions/checkout does it.</summary>
    /// <param name="commit">Its full name.</param>
    /// <param name="depth">Number of commits, 0 for all.</param>
    public void CheckOut(string commit, string depth, string workspace)
    {
        Initialize(workspace, $"[remote \"origin\"]\n\turl = file://{folder}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n");
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
        Initialize(workspace, "");
        Git(workspace, "add", "--all");
        Git(workspace, ["rm", "--quiet", "--cached", "--ignore-unmatch", "--", .. changed.Split('\n').Where(c => c.Length > 0).DefaultIfEmpty("no file")]);
        Git(workspace, "commit", "--quiet", "--allow-empty", "--message", "Base");
        Git(workspace, "add", "--all");
        Git(workspace, "commit", "--quiet", "--allow-empty", "--message", "Change");
        string merge = Git(workspace, "commit-tree", "HEAD^{tree}", "-p", "HEAD^", "-p", "HEAD", "-m", "Merge").Trim();
        Git(workspace, "checkout", "--quiet", "--detach", merge);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>What <c>git init</c> makes, without a program for each of hundreds of folders.</summary>
    private static void Initialize(string folder, string config, bool isBare = false)
    {
        string place = isBare ? folder : Path.Combine(folder, ".git");
        foreach (string name in (string[])["objects", "refs"])
            Directory.CreateDirectory(Path.Combine(place, name));
        File.WriteAllText(Path.Combine(place, "HEAD"), "ref: refs/heads/trunk\n");
        File.WriteAllText(Path.Combine(place, "config"), $"[core]\n\trepositoryformatversion = 0\n\tbare = {(isBare ? "true" : "false")}\n{config}");
    }

    /// <summary>A name that keeps a commit, and that no run fetches.</summary>
    private static string Kept() => "refs/kept/" + Guid.NewGuid().ToString("N");

    private string FileOf(string branch) => Path.Combine(folder, "refs/heads", branch);

    private static string Git(string folder, params string[] arguments) => Succeed(arguments, Run(folder, arguments));

    private static string Succeed(string[] arguments, (int Code, string Output, string Error) done)
    {
        Assert.True(done.Code == 0, $"git {string.Join(' ', arguments)}: {done.Output}{done.Error}");
        return done.Output;
    }

    private static (int Code, string Output, string Error) Run(string folder, string[] arguments, byte[]? input = null)
    {
        var start = new ProcessStartInfo("git", ["-c", "user.name=Lio", "-c", "user.email=lio@example.org", .. arguments])
        { WorkingDirectory = folder, RedirectStandardInput = input is not null, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach ((string name, string value) in RunnerPrograms.GitEnvironment)
            start.Environment[name] = value;
        using Process git = Process.Start(start)!;
        Task<string> error = git.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        if (input is not null)
        {
            git.StandardInput.BaseStream.Write(input);
            git.StandardInput.Close();
        }

        string output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return (git.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
