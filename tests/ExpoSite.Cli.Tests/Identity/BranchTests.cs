using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ExpoSite.Cli.Tests.Identity;

/// <summary>Two people who each publish: git merges their branches without help, and no story loses its id.</summary>
public sealed partial class BranchTests
{
    private const string Shared = "input/articles/2025-11-01-shared.md";

    [Fact]
    public void Branches_with_new_stories_and_edits_of_one_story_merge_without_conflict_and_keep_every_id()
    {
        using var site = new TemporarySite();
        site.Write("input/site.yml", "title: Hall News\nurl: https://example.org/\n");
        Write(site, "shared", "The halls open at nine", "The first bell rang early.", "Nobody ran.", "The last boat left late.");
        site.Write(".gitignore", "output/\nlive/\n.exposite/\n");
        Git(site, "init", "--quiet", "--initial-branch=main");
        Commit(site, "First stories");
        Publish(site);
        string[] before = FeedIds(site);

        Branch(site, "one", text => text.Replace("at nine", "at ten", StringComparison.Ordinal));
        Git(site, "checkout", "--quiet", "main");
        Branch(site, "two", text => text + "\nAnd it rained.\n");
        Git(site, "checkout", "--quiet", "main");
        Git(site, "merge", "--quiet", "--no-edit", "one");
        Git(site, "merge", "--quiet", "--no-edit", "two");

        Assert.Equal((0, ""), Short(site.Run("check", "--published", "live")));
        Publish(site);
        string[] after = FeedIds(site);
        Assert.Equal(11, after.Distinct().Count());
        Assert.Subset(after.ToHashSet(), before.ToHashSet());
        Assert.Equal("", Git(site, "status", "--porcelain"));
    }

    private static void Branch(TemporarySite site, string name, Func<string, string> edit)
    {
        Git(site, "checkout", "--quiet", "-b", name);
        for (int i = 0; i < 5; i++)
            Write(site, $"{name}-{i}", $"Story {i} of {name}", $"Number {i} from the desk of {name} is about lamp {i * 7}.");
        site.Write(Shared, edit(site.Read(Shared)));
        Commit(site, $"Five stories of {name}");
    }

    private static void Write(TemporarySite site, string name, string title, params string[] paragraphs) => site.Write(
        $"input/articles/2025-11-01-{name}.md",
        $"---\ntitle: {title}\npublished: 2025-11-01\n---\n\n{string.Join("\n\n", paragraphs)}\n");

    private static void Publish(TemporarySite site)
    {
        Directory.CreateDirectory(site.Path("live"));
        Assert.Equal((0, ""), Short(site.Run("build", "--published", "live")));
        Directory.Delete(site.Path("live"), recursive: true);
        Directory.Move(site.Path("output"), site.Path("live"));
    }

    private static string[] FeedIds(TemporarySite site) =>
        [.. Guids().Matches(site.Read("live/feed.xml")).Select(m => m.Groups[1].Value)];

    private static void Commit(TemporarySite site, string message)
    {
        Git(site, "add", "--all");
        Git(site, "commit", "--quiet", "-m", message);
    }

    private static string Git(TemporarySite site, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-c", "user.name=Lio", "-c", "user.email=lio@example.org", .. arguments])
        { WorkingDirectory = site.Folder, RedirectStandardOutput = true, RedirectStandardError = true };
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

    private static (int Code, string Error) Short(RunResult run) => (run.Code, run.Error);

    [GeneratedRegex("<guid isPermaLink=\"false\">([^<]+)</guid>", RegexOptions.CultureInvariant)]
    private static partial Regex Guids();
}
