using ExpoSite.Cli.Disk;
using ExpoSite.Cli.Output;

namespace ExpoSite.Cli.Tests;

/// <summary>A run that is killed at a change of the disk makes none after it, not even those that tidy up.</summary>
public sealed class KillTests
{
    [Fact]
    public void A_build_killed_at_any_change_leaves_the_old_site_or_the_new_one_and_the_next_run_leaves_nothing_else()
    {
        using var site = TemporarySite.WithOneArticle(hasCards: true);
        // From the third build on, the next site is made in the folder that was replaced last.
        site.Run("build");
        site.Run("build");
        SortedDictionary<string, string> old = site.Snapshot("output");
        site.Write("input/articles/2025-11-05-second.md", TemporarySite.Article("Second day"));
        List<string> changes = Changes(site, "build");
        SortedDictionary<string, string> next = site.Snapshot("output");
        Assert.NotEqual(old, next);
        Assert.Contains("exchange the folders", changes);
        Assert.Contains("take the kept folder", changes);
        string story = site.Read("input/articles/2025-11-05-second.md");
        foreach (int at in Chosen(changes))
        {
            File.Delete(site.Path("input/articles/2025-11-05-second.md"));
            Assert.Equal(0, site.Run("build").Code);
            Assert.Equal(old, site.Snapshot("output"));
            site.Write("input/articles/2025-11-05-second.md", story);
            Kill(site, at, "build");
            SortedDictionary<string, string> left = site.Snapshot("output");
            Assert.True(IsSame(old, left) || IsSame(next, left), $"killed before: {changes[at]}");
            Assert.Equal(0, site.Run("build").Code);
            Assert.Equal(next, site.Snapshot("output"));
            Assert.Empty(Directory.GetFileSystemEntries(site.Folder, ".output*"));
        }
    }

    [Fact]
    public void A_normalize_killed_at_any_change_loses_nothing_and_the_next_run_leaves_no_temporary_file()
    {
        const string Raw = "The gates open early\n\n4 November 2025\n\nThe gates of the fair open at eight, an hour earlier than in all "
            + "the years before, as the hall said on Monday.\n";
        using var whole = TemporarySite.WithOneArticle();
        whole.Write("input/raw/story.txt", Raw);
        List<string> changes = Changes(whole, "normalize");
        Assert.Contains("rename a temporary file", changes);
        string[] expected = [.. whole.Snapshot("input").Keys];
        for (int at = 0; at < changes.Count; at++)
        {
            using var site = TemporarySite.WithOneArticle();
            site.Write("input/raw/story.txt", Raw);
            SortedDictionary<string, string> before = site.Snapshot("input");
            Kill(site, at, "normalize");
            SortedDictionary<string, string> left = site.Snapshot("input");
            Assert.All(before, file => Assert.Equal(file.Value, left[file.Key]));
            Assert.All(left.Keys.Except(before.Keys), name => Assert.Matches(@"\.exposite-.*\.tmp$|\.md$", name));
            Assert.Equal(0, site.Run("normalize").Code);
            Assert.Equal(expected, site.Snapshot("input").Keys);
        }
    }

    [Fact]
    public void An_output_that_cannot_be_renamed_is_replaced_in_place_and_a_killed_run_is_completed()
    {
        using var counted = new TemporarySite();
        int changes = Stage(counted, kill: int.MaxValue);
        Assert.True(changes > 6);
        SortedDictionary<string, string> next = counted.Snapshot("output");
        for (int at = 0; at < changes; at++)
        {
            using var site = new TemporarySite();
            Stage(site, at);
            var swap = new InPlaceSwap(site.Path("output"));
            swap.Recover();
            foreach (string left in StagingFolder.RemoveLeftovers(site.Path("output"), InPlaceSwap.Name))
                Assert.Fail(left);
            SortedDictionary<string, string> found = site.Snapshot("output");
            foreach (string temporary in found.Keys.Where(k => k.Contains(".exposite-", StringComparison.Ordinal)).ToArray())
                found.Remove(temporary);
            Assert.True(IsSame(next, found) || found.ContainsKey("output/old.html"), $"change {at}");
            Assert.Equal(found.ContainsKey("output/old.html"), !found.ContainsKey("output/new.html"));
        }
    }

    [Fact]
    public void A_temporary_file_that_a_run_is_writing_is_not_swept()
    {
        using var site = TemporarySite.WithOneArticle();
        using var writing = TemporaryFile.Write(site.Path("input/articles/story.md"), "text"u8, isDurable: true);
        site.Write("input/articles/.exposite-left.tmp", "half");
        site.Run("build");
        Assert.Single(Directory.GetFiles(site.Path("input/articles"), ".exposite-*.tmp"));
        Assert.False(site.Has("input/articles/.exposite-left.tmp"));
    }

    [Fact]
    public void A_second_build_of_one_output_is_refused()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Run("build");
        SortedDictionary<string, string> good = site.Snapshot("output");
        using IDisposable? held = OutputLock.TryTake(site.Folder, "output", out _);
        RunResult run = site.Run("build");
        Assert.Equal(1, run.Code);
        Assert.Contains("error EXPO5008", run.Error, StringComparison.Ordinal);
        Assert.Equal(good, site.Snapshot("output"));
    }

    [Fact]
    public void A_leftover_that_cannot_be_removed_is_told_and_stops_nothing()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Run("build");
        site.Write(".output.old-1/half.html", "half");
        DiskChange.Watcher = what =>
        {
            if (what == "delete a folder")
                throw new IOException("busy");
        };
        RunResult run = site.Run("build");
        DiskChange.Watcher = null;
        Assert.Equal(0, run.Code);
        Assert.Contains(".output.old-1: warning EXPO5007", run.Error, StringComparison.Ordinal);
        Assert.True(site.Has("output/index.html"));
    }

    private static int Stage(TemporarySite site, int kill)
    {
        site.Write("output/.exposite", "mark");
        site.Write("output/old.html", "old");
        site.Write("output/both/index.html", "old");
        int count = 0;
        try
        {
            using var staging = StagingFolder.Create(site.Path("output"), InPlaceSwap.Name);
            File.WriteAllText(Path.Combine(staging.Path, "new.html"), "new");
            Directory.CreateDirectory(Path.Combine(staging.Path, "both"));
            File.WriteAllText(Path.Combine(staging.Path, "both", "index.html"), "new");
            staging.Release();
            DiskChange.Watcher = _ => count = count < kill ? count + 1 : throw new Killed();
            new InPlaceSwap(site.Path("output")).Run(staging.Path);
        }
        catch (Killed)
        {
            // As if the process had ended.
        }
        finally
        {
            DiskChange.Watcher = null;
        }

        return count;
    }

    // Each kind of change, and of those that come often the first, one in the middle and the last.
    private static IEnumerable<int> Chosen(List<string> changes) =>
        changes.Select((what, at) => (what, at)).GroupBy(c => c.what)
            .SelectMany(g => new[] { g.First().at, g.ElementAt(g.Count() / 2).at, g.Last().at }).Distinct();

    private static List<string> Changes(TemporarySite site, string command)
    {
        var changes = new List<string>();
        DiskChange.Watcher = what =>
        {
            lock (changes)
                changes.Add(what);
        };
        Assert.Equal(0, site.Run(command).Code);
        DiskChange.Watcher = null;
        return changes;
    }

    private static void Kill(TemporarySite site, int at, string command)
    {
        int count = -1;
        DiskChange.Watcher = _ =>
        {
            if (Interlocked.Increment(ref count) >= at)
                throw new Killed();
        };
        site.Run(command);
        DiskChange.Watcher = null;
    }

    private static bool IsSame(SortedDictionary<string, string> one, SortedDictionary<string, string> other) => one.SequenceEqual(other);

    private sealed class Killed : Exception;
}
