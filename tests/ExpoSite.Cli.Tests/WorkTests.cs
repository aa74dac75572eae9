using ExpoSite.Benchmarks;

namespace ExpoSite.Cli.Tests;

/// <summary>
/// How much work a build may be, counted and not timed, so that it is the same on every machine: what each further story of a generated
/// site costs. Bounds are a quarter above what was counted when they were set; whoever makes a build cheaper lowers them. Memory that
/// other tests ask for would be counted too, so these run by themselves when all others are done.
/// </summary>
[Collection(nameof(WorkTests))]
[CollectionDefinition(nameof(WorkTests), DisableParallelization = true)]
public sealed class WorkTests
{
    private const int Few = 40;
    private const int Many = 240;

    // The more threads take part, the more of them have buffers of their own: the least of some builds is nearest to what stories cost.
    private const int Builds = 3;

    // What does not grow with stories is in both sizes, and falls out.
    private static readonly Lazy<(Work Few, Work Many)> Counted = new(() => (Count(Few), Count(Many)));

    [Fact]
    public void A_story_more_takes_so_much_memory()
    {
        // 373 to 389 KB: on some threads a buffer grows once more than on others.
        Assert.InRange(PerStory(w => w.Allocated), 1, 475_000);
    }

    [Fact]
    public void A_story_more_writes_so_many_files()
    {
        // 1.64: its page, and its share of further months, tags, authors and pages of lists, which grow less than stories do.
        Assert.InRange(PerStory(w => w.Files), 1, 2.05);
    }

    [Fact]
    public void A_story_more_writes_so_many_bytes()
    {
        // 69 KB for an article of 5.5: its page has 14, and the feeds of section, tags and author carry it whole.
        Assert.InRange(PerStory(w => w.Bytes), 1, 86_000);
    }

    private static double PerStory(Func<Work, long> of) => (double)(of(Counted.Value.Many) - of(Counted.Value.Few)) / (Many - Few);

    private static Work Count(int stories)
    {
        Work[] builds = [.. Enumerable.Range(0, Builds).Select(_ => Build(stories))];
        return builds[0] with { Allocated = builds.Min(b => b.Allocated) };
    }

    private static Work Build(int stories)
    {
        using var site = new TemporarySite();
        GeneratedSite.Write(site.Folder, stories);
        long before = GC.GetTotalAllocatedBytes(precise: true);
        RunResult run = site.Run("build", "--now", GeneratedSite.Now);
        long allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        Assert.Equal((0, ""), (run.Code, run.Error));
        FileInfo[] files = new DirectoryInfo(site.Path("output")).GetFiles("*", SearchOption.AllDirectories);
        return new Work(allocated, files.Length, files.Sum(f => f.Length));
    }

    private sealed record Work(long Allocated, long Files, long Bytes);
}
