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
        site.Git("init", "--quiet", "--initial-branch=main");
        Commit(site, "First stories");
        Publish(site);
        string[] before = FeedIds(site);

        Branch(site, "one", text => text.Replace("at nine", "at ten", StringComparison.Ordinal));
        site.Git("checkout", "--quiet", "main");
        Branch(site, "two", text => text + "\nAnd it rained.\n");
        site.Git("checkout", "--quiet", "main");
        site.Git("merge", "--quiet", "--no-edit", "one");
        site.Git("merge", "--quiet", "--no-edit", "two");

        Assert.Equal((0, ""), Short(site.Run("check", "--published", "live")));
        Publish(site);
        string[] after = FeedIds(site);
        Assert.Equal(11, after.Distinct().Count());
        Assert.Subset(after.ToHashSet(), before.ToHashSet());
        Assert.Equal("", site.Git("status", "--porcelain"));
    }

    private static void Branch(TemporarySite site, string name, Func<string, string> edit)
    {
        site.Git("checkout", "--quiet", "-b", name);
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
        site.Git("add", "--all");
        site.Git("commit", "--quiet", "-m", message);
    }

    private static (int Code, string Error) Short(RunResult run) => (run.Code, run.Error);

    [GeneratedRegex("<guid isPermaLink=\"false\">([^<]+)</guid>", RegexOptions.CultureInvariant)]
    private static partial Regex Guids();
}
