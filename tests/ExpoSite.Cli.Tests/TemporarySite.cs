using System.Diagnostics;
using System.Globalization;
using ExpoSite.Cli.Commands;
using ExpoSite.Cli.Running;
using ExpoSite.Cli.Terminal;

namespace ExpoSite.Cli.Tests;

/// <summary>A folder of its own for one test, and the program run in it.</summary>
internal sealed class TemporarySite : IDisposable
{
    public TemporarySite() => Folder = Directory.CreateTempSubdirectory("exposite-").FullName;

    public string Folder { get; }

    /// <summary>A site with settings and one good article.</summary>
    /// <param name="hasCards">True for social cards too, which take longer to draw than all the rest to build.</param>
    public static TemporarySite WithOneArticle(bool hasCards = false)
    {
        var site = new TemporarySite();
        site.Write("input/site.yml",
            $"title: Hall News\nurl: https://example.org/\ncategories: [Business, Culture]\n{(hasCards ? "" : "socialCards: none\n")}");
        site.Write("input/articles/2025-11-04-opening.md", Article("Opening day"));
        return site;
    }

    public static string Article(string title, string more = "") =>
        $"---\nid: {Guid.NewGuid()}\ntitle: {title}\npublished: 2025-11-04\ncategory: Business\n{more}---\n\nThe halls opened at nine.\n";

    public string Path(string relative) => System.IO.Path.Combine(Folder, relative);

    public void Write(string relative, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path(relative))!);
        File.WriteAllText(Path(relative), text);
    }

    public void WriteBytes(string relative, byte[] content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path(relative))!);
        File.WriteAllBytes(Path(relative), content);
    }

    public string Read(string relative) => File.ReadAllText(Path(relative));

    public bool Has(string relative) => System.IO.Path.Exists(Path(relative));

    /// <summary>Every file below the folder with its content, by path.</summary>
    public SortedDictionary<string, string> Snapshot(string below = "")
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (string file in Directory.EnumerateFiles(Path(below), "*", SearchOption.AllDirectories))
            files[System.IO.Path.GetRelativePath(Folder, file)] = Convert.ToHexString(File.ReadAllBytes(file));
        return files;
    }

    public Session Session(TextWriter output, TextWriter error, string below = "", CancellationToken cancellation = default) => new()
    {
        Out = new PrintableWriter(output),
        Error = new PrintableWriter(error),
        IsTerminal = false,
        CurrentDirectory = Path(below),
        Clock = new SetClock(Time),
        Cancellation = cancellation,
    };

    /// <summary>Runs one command line in the folder.</summary>
    public RunResult Run(params string[] args) => RunIn("", args);

    public RunResult RunIn(string below, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        int code = CommandLine.Run(args, Session(output, error, below));
        return new RunResult(code, output.ToString(), error.ToString());
    }

    /// <summary>What git prints, run in the folder.</summary>
    public string Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-c", "user.name=Lio", "-c", "user.email=lio@example.org", .. arguments])
        { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        // Whatever git knows of this machine and of the repository around it has no say.
        start.Environment["GIT_CONFIG_GLOBAL"] = start.Environment["GIT_CONFIG_SYSTEM"] = "/dev/null";
        foreach (string name in start.Environment.Keys.Where(k => k is "GIT_DIR" or "GIT_WORK_TREE" or "GIT_INDEX_FILE").ToArray())
            start.Environment.Remove(name);
        using Process git = Process.Start(start)!;
        Task<string> error = git.StandardError.ReadToEndAsync();
        string output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, string.Create(CultureInfo.InvariantCulture, $"git {arguments[0]}: {output}{error.Result}"));
        return output;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>What every session's clock says, unless it is set.</summary>
    public static DateTime Now { get; } = new(2026, 1, 15, 23, 30, 0, DateTimeKind.Utc);

    /// <summary>What the clock of the next session says.</summary>
    public DateTime Time { get; set; } = Now;

    private sealed class SetClock(DateTime time) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => time;
    }
}

internal sealed record RunResult(int Code, string Out, string Error);
