using System.Globalization;

namespace ExpoSite.Benchmarks;

/// <summary>
/// Builds generated sites of one size, with one program or with two in turns, so that a machine that gets slower meanwhile is the same for
/// both.
/// </summary>
/// <param name="folder">An empty folder; each program gets its own site in it.</param>
/// <param name="programs">This one and, if there is one, the earlier.</param>
internal sealed class SiteTurns(string folder, int stories, IReadOnlyList<string> programs)
{
    // Files are dated by a clock that ticks up to a hundred times in a second.
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(20);

    /// <summary>The figures of clean builds and of builds after an edit; a first turn only warms the disk's cache.</summary>
    public IReadOnlyList<MeasuredBuilds> Run(int runs)
    {
        foreach (string root in Roots())
            GeneratedSite.Write(root, stories);
        var clean = new List<BuildFigures[]>();
        var edited = new List<BuildFigures[]>();
        for (int turn = 0; turn <= runs; turn++)
        {
            BuildFigures[] first = InTurns(turn, i => Clean(i, turn)), second = InTurns(turn, i => Edited(i, turn));
            if (turn == 0)
                continue;
            clean.Add(first);
            edited.Add(second);
        }

        return [Measured(BuildKind.Clean, clean), Measured(BuildKind.Edited, edited)];
    }

    private MeasuredBuilds Measured(BuildKind kind, List<BuildFigures[]> turns) =>
        new(stories, kind, [.. turns.Select(t => t[0])], [.. turns.Where(t => t.Length > 1).Select(t => t[1])]);

    private IEnumerable<string> Roots() => programs.Select((_, i) => Root(i));

    private string Root(int program) => Path.Combine(folder, program == 0 ? "now" : "earlier");

    // Who goes first has the quieter disk, or the busier one: each in every second turn.
    private BuildFigures[] InTurns(int turn, Func<int, BuildFigures> build)
    {
        var figures = new BuildFigures[programs.Count];
        for (int i = 0; i < figures.Length; i++)
        {
            int program = (i + turn) % figures.Length;
            figures[program] = build(program);
        }

        return figures;
    }

    // A new output for each, and what was there is moved, not deleted: ext4 passes over every inode that was deleted in the last minutes
    // when it looks for a free one, so that a run after a deletion measures the file system.
    private BuildFigures Clean(int program, int turn)
    {
        string cache = Path.Combine(Root(program), ".exposite");
        if (Directory.Exists(cache))
            Directory.Move(cache, Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"cache-{program}-{turn}")));
        return Build(program, turn);
    }

    private BuildFigures Edited(int program, int turn)
    {
        string story = Path.Combine(Root(program), "input", "articles", GeneratedSite.NameOf(stories / 2));
        File.AppendAllText(story, string.Create(CultureInfo.InvariantCulture, $"\nThe ferry was late again, {turn} times.\n"));
        return Build(program, turn);
    }

    private BuildFigures Build(int program, int turn)
    {
        string root = Root(program), output = Path.Combine(root, string.Create(CultureInfo.InvariantCulture, $"output-{turn}"));
        Thread.Sleep(Tick);
        DateTime start = DateTime.UtcNow;
        Thread.Sleep(Tick);
        ProcessFigures took = MeasuredProcess.Run(
            programs[program], ["build", "--root", root, "--output", output, "--quiet", "--now", GeneratedSite.Now]);
        FileInfo[] written =
            [.. new DirectoryInfo(output).EnumerateFiles("*", SearchOption.AllDirectories).Where(f => f.LastWriteTimeUtc > start)];
        return new BuildFigures(took.Wall, took.Cpu, took.Peak, written.Sum(f => f.Length), written.Length);
    }
}
