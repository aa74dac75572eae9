using ExpoSite.Cli.Disk;
using ExpoSite.Fuzz;
using ExpoSite.Site.Sources;

namespace ExpoSite.Cli.Tests;

/// <summary>
/// Whatever was edited, whatever somebody did to the output and to what is kept of it, and wherever the run before was killed: a build
/// gives what a build into an empty folder gives.
/// </summary>
public sealed class KeptOutputTests
{
    private const int Sequences = 4;
    private const int StepsOfSequence = 8;
    private const string Settings = "title: Hall News\nurl: https://example.org/\ncategories: [Business, Culture]\nsocialCards: false\n";

    private static readonly string[] Words = ["quay", "ferry", "rope", "bell", "tide", "loom"];

    // What editors do.
    private static readonly Action<TemporarySite, Sequence>[] Edits =
    [
        (site, chance) => Story(site, chance, chance.Next(6)),
        (site, chance) => Story(site, chance, chance.Next(6)),
        (site, chance) => Story(site, chance, 6 + chance.Next(3)),
        (site, chance) => File.Delete(site.Path($"input/articles/s{chance.Next(9)}.md")),
        (site, chance) => Rename(site, chance),
        (site, chance) => site.Write("input/site.yml", Settings + $"tagline: Of the {chance.Pick(Words)}\npageSize: {1 + chance.Next(4)}\n"),
        (site, chance) => site.Write("input/site.yml", Settings + $"theme: {{brand: \"#00{10 + chance.Next(80)}00\"}}\n"),
        (site, chance) => site.Write("input/expos.yml",
            $"- id: {chance.Pick(Words)}-2025\n  name: Pier Fair 2025\n  starts: 2025-11-01\n  ends: 2025-11-0{2 + chance.Next(8)}\n"),
        (site, chance) => site.Write("input/exhibitors.yml", $"- name: {chance.Pick(Words)} and {chance.Pick(Words)}\n"),
        (site, chance) => site.Write("input/pages/about.md", $"---\ntitle: {chance.Pick(Words)}\n---\n\nAbout.\n"),
        (site, chance) => site.Write("theme/templates/not-found.liquid", $"<h1>{chance.Pick(Words)} {{{{ page.title }}}}</h1>"),
        (site, chance) => site.Write("theme/templates/page.liquid", $"<h1>{chance.Pick(Words)} {{{{ page.titel }}}}</h1>{{{{ body }}}}"),
        (site, chance) => site.Write("theme/assets/own.css", $"body {{ margin: {chance.Next(9)}px; }}"),
        (site, _) => Remove(site.Path("theme")),
        (site, chance) => site.Write("input/media/plan.svg",
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"12\" height=\"7\"><path d=\"M0 {chance.Next(9)}h1\"/></svg>"),
        (site, chance) => site.Write("input/media/plan.pdf", $"%PDF-1.4 {chance.Pick(Words)}"),
        (site, _) => Remove(site.Path("input/media")),
        (_, _) => { },
    ];

    // What others do to files, wherever they stand.
    private static readonly Action<TemporarySite, Sequence, string>[] Deeds =
    [
        (_, _, file) => File.AppendAllText(file, "more"),
        (_, _, file) => File.WriteAllBytes(file, new byte[new FileInfo(file).Length]),
        (_, _, file) => File.WriteAllText(file, ""),
        (_, _, file) => File.Delete(file),
        (site, _, file) => File.SetLastWriteTimeUtc(file, site.Time),
        (_, _, file) => Directory.CreateDirectory(Replaced(file) + "/deeper/folder"),
        (_, _, file) => File.WriteAllText(Directory.CreateDirectory(Replaced(file)).FullName + "/index.html", "foreign"),
        (site, _, file) => File.CreateSymbolicLink(Replaced(file), site.Path("precious.txt")),
        (site, _, file) => Directory.CreateSymbolicLink(Replaced(file), site.Path("input")),
        (_, _, file) => File.WriteAllText(Path.GetDirectoryName(file) + "/foreign.html", "foreign"),
        (_, _, file) => Directory.CreateDirectory(Path.GetDirectoryName(file) + "/foreign/deeper"),
        (_, _, file) => Remove(Path.GetDirectoryName(file)!),
        (_, chance, file) => Records(file).ForEach(r => Damage(r, chance)),
        (_, _, file) => Records(file).ForEach(r => File.WriteAllText(r, "")),
        (_, _, file) => Exchange(Records(file)),
        (_, _, file) => Records(file).ForEach(File.Delete),
        (site, _, _) => Exchange(["output", .. Directory.GetDirectories(site.Path(".exposite"), "previous", SearchOption.AllDirectories)], site),
    ];

    [Fact]
    public void A_build_with_what_is_kept_gives_what_a_build_into_an_empty_folder_gives()
    {
        int kept = 0;
        for (int sequence = 0; sequence < FuzzSlice.Scaled(Sequences); sequence++)
        {
            using TemporarySite site = Site(new Sequence(sequence));
            var chance = new Sequence(sequence);
            for (int step = 0; step < StepsOfSequence; step++)
            {
                int edit = chance.Next(Edits.Length);
                Edits[edit](site, chance);
                int deed = chance.Next(Deeds.Length);
                if (chance.OneIn(2) && Chosen(site, chance) is { } file)
                    Deeds[deed](site, chance, file);
                string[] options = chance.OneIn(4) ? ["build", "--now", $"2026-01-{10 + chance.Next(15)}"] : ["build"];
                if (chance.OneIn(4))
                    Kill(site, chance.Next(60), options);
                site.Time = site.Time.AddSeconds(1);
                string[] before = Dated(site, "output");
                RunResult run = site.Run(options);
                Assert.Equal($"{sequence} {step} {edit} {deed}\n{Fresh(site, options)}", $"{sequence} {step} {edit} {deed}\n{Written(site, "output", run)}");
                Assert.Equal("precious", site.Read("precious.txt"));
                Assert.Empty(Directory.GetFileSystemEntries(site.Folder, ".output*"));
                kept += Dated(site, "output").Intersect(before).Count();
            }
        }

        Assert.True(kept > 0, "nothing was kept");
    }

    [Fact]
    public void From_the_third_build_on_only_files_that_changed_are_written()
    {
        using TemporarySite site = Site(new Sequence(1));
        foreach (int _ in (int[])[1, 2])
            Assert.Equal(0, site.Run("build").Code);
        Assert.DoesNotContain("write a file of the site", Changes(site));
        site.Write("input/pages/about.md", "---\ntitle: About\n---\n\nAbout.\n");
        List<string> changes = Changes(site);
        Assert.InRange(changes.Count(c => c == "write a file of the site"), 1, 5);
        Assert.Contains("keep the replaced folder", changes);
    }

    [Fact]
    public void The_summary_tells_how_many_files_differ_from_the_last_output()
    {
        using TemporarySite site = Site(new Sequence(1));
        Assert.DoesNotContain("changed", site.Run("build").Out, StringComparison.Ordinal);
        Assert.Contains(", 0 files of ", site.Run("build").Out, StringComparison.Ordinal);
        site.Write("theme/templates/not-found.liquid", "<h1>Washed ashore</h1>");
        File.Delete(site.Path("input/articles/s1.md"));
        Assert.Matches(", [0-9]+ files of [0-9]+ changed\\.", site.Run("build").Out);
    }

    [Fact]
    public void A_file_that_takes_the_place_of_another_is_never_older()
    {
        using TemporarySite site = Site(new Sequence(1));
        site.Run("build");
        foreach (string text in (string[])["one", "two", "one"])
        {
            site.Write("input/pages/about.md", $"---\ntitle: About\n---\n\n{text}.\n");
            DateTime before = site.Has("output/about") ? File.GetLastWriteTimeUtc(site.Path("output/about/index.html")) : default;
            site.Run("build");
            Assert.InRange(File.GetLastWriteTimeUtc(site.Path("output/about/index.html")), before.AddTicks(1), DateTime.MaxValue);
        }
    }

    [Fact]
    public void Nothing_is_written_into_a_file_that_has_a_second_name()
    {
        using TemporarySite site = Site(new Sequence(1));
        foreach (string word in (string[])["one", "two", "one"])
        {
            site.Write("theme/assets/own.css", "body { color: teal; }");
            site.Write("input/pages/about.md", $"---\ntitle: About\n---\n\n{word}.\n");
            site.Run("build");
        }

        string page = Directory.GetFiles(site.Path(".exposite"), "index.html", SearchOption.AllDirectories)
            .Single(f => f.EndsWith("about/index.html", StringComparison.Ordinal));
        File.Move(page, site.Path("saved.html"));
        Link(site.Path("saved.html"), page);
        string saved = site.Read("saved.html");
        site.Write("input/pages/about.md", "---\ntitle: About\n---\n\nthree.\n");
        site.Run("build");
        Assert.Equal(saved, site.Read("saved.html"));
        Assert.Contains("three.", site.Read("output/about/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_kept_goes_with_clean_and_with_its_output()
    {
        using TemporarySite site = Site(new Sequence(1));
        foreach (string output in (string[])["one", "one", "two", "two"])
            site.Run("build", "--output", output);
        Assert.Equal(2, Directory.GetDirectories(site.Path(".exposite/output"), "previous", SearchOption.AllDirectories).Length);
        Directory.Delete(site.Path("one"), recursive: true);
        site.Run("build", "--output", "two", "--clean");
        Assert.Single(Directory.GetDirectories(site.Path(".exposite/output")));
        Assert.Empty(Directory.GetDirectories(site.Path(".exposite/output"), "previous", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_file_that_somebody_wrote_to_does_not_stay_even_with_its_length()
    {
        using TemporarySite site = Site(new Sequence(1));
        foreach (int _ in (int[])[1, 2])
            site.Run("build");
        string[] pages = Directory.GetFiles(site.Path(".exposite/output"), "*.html", SearchOption.AllDirectories);
        foreach (string page in pages)
            File.WriteAllBytes(page, new byte[new FileInfo(page).Length]);
        SortedDictionary<string, string> good = site.Snapshot("output");
        Assert.NotEmpty(pages);
        Assert.Equal(pages.Length, Changes(site).Count(c => c == "write a file of the site"));
        Assert.Equal(good, site.Snapshot("output"));
    }

    [Fact]
    public void What_another_program_wrote_is_written_anew()
    {
        using TemporarySite site = Site(new Sequence(1));
        foreach (int _ in (int[])[1, 2, 3])
            site.Run("build");
        foreach (string record in Directory.GetFiles(site.Path(".exposite/output"), "*.record", SearchOption.AllDirectories))
        {
            // The mark of the program comes behind the mark of the form, and a mark of all stands at the end.
            byte[] content = File.ReadAllBytes(record);
            content[sizeof(ulong)] ^= 1;
            ContentMark whole = ContentMark.Of(content.AsSpan(0, content.Length - ContentMark.Length));
            System.Buffers.Binary.BinaryPrimitives.WriteUInt128LittleEndian(content.AsSpan(content.Length - ContentMark.Length), whole.Value);
            File.WriteAllBytes(record, content);
        }

        int files = Directory.GetFiles(site.Path("output"), "*", SearchOption.AllDirectories).Length;
        Assert.Equal(files - 1, Changes(site).Count(c => c == "write a file of the site"));
    }

    [Fact]
    public void Where_the_cache_leads_out_of_the_root_nothing_is_kept()
    {
        using TemporarySite site = Site(new Sequence(1));
        using var other = new TemporarySite();
        Directory.CreateSymbolicLink(site.Path(".exposite"), other.Folder);
        for (int build = 0; build < 3; build++)
            Assert.Equal(0, site.Run("build").Code);
        Assert.Empty(Directory.GetFileSystemEntries(other.Folder));
    }

    private static TemporarySite Site(Sequence chance)
    {
        var site = new TemporarySite();
        site.Write("precious.txt", "precious");
        site.Write("input/site.yml", Settings);
        for (int i = 0; i < 6; i++)
            Story(site, chance, i);
        return site;
    }

    private static void Story(TemporarySite site, Sequence chance, int number) => site.Write(
        $"input/articles/s{number}.md",
        $"---\nid: 3f2b8c1e-7a54-4c1d-9d0e-5b1f0c2a9e0{number}\ntitle: On the {chance.Pick(Words)} {number}\npublished: 2025-11-0{1 + chance.Next(9)}\n"
        + $"category: Business\ntags: [{chance.Pick(Words)}, {chance.Pick(Words)}]\nauthors: [Lio {chance.Pick(Words)}]\n---\n\n"
        + $"Some text on the {chance.Pick(Words)} of the {chance.Pick(Words)} at the Pier Fair 2025.\n");

    private static void Rename(TemporarySite site, Sequence chance)
    {
        string story = site.Path($"input/articles/s{chance.Next(6)}.md");
        if (File.Exists(story))
            File.Move(story, site.Path($"input/articles/{chance.Pick(Words)}.md"), overwrite: true);
    }

    // A file of the output, or of what is kept of it.
    private static string? Chosen(TemporarySite site, Sequence chance)
    {
        string[] files =
        [
            .. ((string[])["output", ".exposite/output"]).Select(site.Path).Where(Directory.Exists)
                .SelectMany(f => Directory.EnumerateFiles(f, "*.*", SearchOption.AllDirectories))
                .Where(f => Path.GetFileName(f) != ".exposite").Order(StringComparer.Ordinal),
        ];
        return files.Length == 0 ? null : chance.Pick(files);
    }

    // The records beside a file of the folder that is kept.
    private static List<string> Records(string file)
    {
        string cache = $"{Path.DirectorySeparatorChar}.exposite{Path.DirectorySeparatorChar}";
        int at = file.IndexOf(cache, StringComparison.Ordinal);
        return at < 0 ? [] : [.. Directory.GetFiles(file[..(at + cache.Length)], "*.record", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
    }

    private static void Damage(string record, Sequence chance)
    {
        byte[] content = File.ReadAllBytes(record);
        int at = chance.Next(content.Length);
        if (chance.OneIn(2))
            Array.Resize(ref content, at);
        else if (content.Length > 0)
            content[at] ^= 1;
        File.WriteAllBytes(record, content);
    }

    // Two records, or the output and the folder that is kept, change places: if there are two.
    private static void Exchange(List<string> two, TemporarySite? site = null)
    {
        if (two is not [var first, var second])
            return;
        string one = site?.Path(first) ?? first;
        string beside = one + ".beside";
        Directory.Move(one, beside);
        Directory.Move(second, one);
        Directory.Move(beside, second);
    }

    private static string Replaced(string file)
    {
        File.Delete(file);
        return file;
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    private static void Link(string existing, string name)
    {
        using var link = System.Diagnostics.Process.Start("ln", [existing, name]);
        link.WaitForExit();
        Assert.Equal(0, link.ExitCode);
    }

    private static string Fresh(TemporarySite site, string[] options)
    {
        Remove(site.Path("fresh"));
        return Written(site, "fresh", site.Run([.. options, "--output", "fresh"]));
    }

    // How it ended, what was found, and every file and folder with its bytes; with an error nothing was written.
    private static string Written(TemporarySite site, string output, RunResult run)
    {
        string folder = site.Path(output);
        IEnumerable<string> entries = run.Code != 0 ? [] : Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(e => $"{Path.GetRelativePath(folder, e)} {(Directory.Exists(e) ? "" : Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(e))))}");
        return $"{run.Code}\n{run.Error}\n{string.Join('\n', entries)}";
    }

    private static string[] Dated(TemporarySite site, string output) => !site.Has(output) ? [] :
        [.. Directory.EnumerateFiles(site.Path(output), "*", SearchOption.AllDirectories).Select(f => $"{f} {File.GetLastWriteTimeUtc(f).Ticks}")];

    private static List<string> Changes(TemporarySite site)
    {
        var changes = new List<string>();
        DiskChange.Watcher = what =>
        {
            lock (changes)
                changes.Add(what);
        };
        Assert.Equal(0, site.Run("build").Code);
        DiskChange.Watcher = null;
        return changes;
    }

    private static void Kill(TemporarySite site, int at, string[] options)
    {
        int count = -1;
        DiskChange.Watcher = _ =>
        {
            if (Interlocked.Increment(ref count) >= at)
                throw new Killed();
        };
        site.Run(options);
        DiskChange.Watcher = null;
    }

    private sealed class Killed : Exception;
}
