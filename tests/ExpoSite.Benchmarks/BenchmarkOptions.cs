using System.Globalization;

namespace ExpoSite.Benchmarks;

/// <summary>What the command line asks for.</summary>
/// <param name="Program">The published program.</param>
internal sealed record BenchmarkOptions(string Program)
{
    private const int Usual = 5;
    private const int OfLarge = 3;
    private const int Large = 10_000;

    public const string Usage = """
        usage: ExpoSite.Benchmarks PROGRAM [STORIES ...] [--against PROGRAM] [--runs N] [--json FILE] [--markdown FILE] [--label TEXT]
               ExpoSite.Benchmarks PROGRAM related FOLDER [TRUTH.json]

        Builds generated sites of 21, 1000 and 10000 stories (or other numbers) of 5.5 KB, clean and after one story was edited.
          --against PROGRAM   an earlier program, which builds the same sites in turns with this one
          --runs N            builds that count, for each program and kind (default: 5, from 10000 stories on 3)
          --json FILE         adds a line of JSON for each size and kind of build
          --markdown FILE     adds the table
          --label TEXT        says in the lines of JSON what was measured, for example a commit
        """;

    public IReadOnlyList<int> Stories { get; init; } = [21, 1_000, 10_000];

    public string? Against { get; init; }

    public int? Runs { get; init; }

    public string? Json { get; init; }

    public string? Markdown { get; init; }

    public string Label { get; init; } = "";

    /// <summary>This program and, if there is one, the earlier; full paths.</summary>
    public IReadOnlyList<string> Programs => [.. ((string?[])[Program, Against]).OfType<string>().Select(Path.GetFullPath)];

    /// <summary>How many builds of a site count.</summary>
    public int RunsOf(int stories) => Runs ?? (stories < Large ? Usual : OfLarge);

    /// <summary>Null for what cannot be read.</summary>
    public static BenchmarkOptions? Read(IReadOnlyList<string> arguments)
    {
        if (arguments.Count == 0)
            return null;
        var options = new BenchmarkOptions(arguments[0]);
        List<int> stories = [];
        for (int i = 1; i < arguments.Count; i++)
        {
            string? value = i + 1 < arguments.Count ? arguments[i + 1] : null;
            if (Number(arguments[i]) is { } count)
                stories.Add(count);
            else if (value is not null && options.With(arguments[i], value) is { } read)
                (options, i) = (read, i + 1);
            else
                return null;
        }

        options = stories.Count == 0 ? options : options with { Stories = stories };
        return options.Programs.All(File.Exists) ? options : null;
    }

    private BenchmarkOptions? With(string option, string value) => option switch
    {
        "--against" => this with { Against = value },
        "--runs" => Number(value) is { } runs ? this with { Runs = runs } : null,
        "--json" => this with { Json = value },
        "--markdown" => this with { Markdown = value },
        "--label" => this with { Label = value },
        _ => null,
    };

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 ? number : null;
}
