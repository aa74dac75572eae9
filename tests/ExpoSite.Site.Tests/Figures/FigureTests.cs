using System.Text.Json;
using ExpoSite.Benchmarks;

namespace ExpoSite.Site.Tests.Figures;

/// <summary>What the benchmark program makes of its measurements.</summary>
public sealed class FigureTests
{
    private static readonly MeasuredBuilds Alone = new(1_000, BuildKind.Clean, [Run(2, 30), Run(1, 10), Run(9, 20)], []);

    private static readonly MeasuredBuilds Beside = new(21, BuildKind.Edited, [Run(2, 10), Run(3, 10)], [Run(4, 10), Run(3, 40)]);

    [Fact]
    public void A_table_has_the_medians() => Assert.Equal(
        """
        | stories | build | wall s | CPU s | peak MB | MB written | files written |
        | ---: | --- | ---: | ---: | ---: | ---: | ---: |
        | 1,000 | clean | 2.00 | 4.00 | 20 | 3.0 | 7 |

        """,
        FigureTable.Of([Alone]));

    [Fact]
    public void Beside_an_earlier_program_it_has_the_ratios_of_turns() => Assert.EndsWith(
        """
        | stories | build | wall | CPU | peak | bytes written | files written |
        | ---: | --- | --- | --- | --- | --- | --- |
        | 21 | one story edited | 0.75 (0.50 to 1.00) | 0.75 (0.50 to 1.00) | 0.63 (0.25 to 1.00) | 1.00 (1.00 to 1.00) | 1.00 (1.00 to 1.00) |

        """,
        FigureTable.Of([Beside]),
        StringComparison.Ordinal);

    [Fact]
    public void A_line_has_medians_of_both_programs_and_the_spread_of_ratios()
    {
        using var line = JsonDocument.Parse(FigureLine.Of(Beside, "c1", new DateTimeOffset(2026, 9, 14, 12, 0, 0, TimeSpan.Zero)));
        JsonElement root = line.RootElement;
        Assert.Equal(("c1", 21, "edited", 2), (
            root.GetProperty("label").GetString(), root.GetProperty("stories").GetInt32(), root.GetProperty("build").GetString(),
            root.GetProperty("runs").GetInt32()));
        Assert.Equal((2.5, 3.5), (Wall(root, "now"), Wall(root, "earlier")));
        Assert.Equal([0.25, 0.625, 1], root.GetProperty("ratio").GetProperty("peak").EnumerateArray().Select(v => v.GetDouble()));
    }

    [Fact]
    public void A_line_of_one_program_has_no_ratio()
    {
        using var line = JsonDocument.Parse(FigureLine.Of(Alone, "", default));
        Assert.False(line.RootElement.TryGetProperty("ratio", out _));
        Assert.False(line.RootElement.TryGetProperty("earlier", out _));
    }

    [Theory]
    [InlineData("--against")]
    [InlineData("--unknown 3")]
    [InlineData("0")]
    [InlineData("21 --runs none")]
    [InlineData("--against /nowhere/exposite")]
    public void A_command_line_with_a_slip_is_none(string slip) =>
        Assert.Null(BenchmarkOptions.Read([Environment.ProcessPath!, .. slip.Split(' ')]));

    [Fact]
    public void A_command_line_names_sizes_and_the_earlier_program()
    {
        string program = Environment.ProcessPath!;
        BenchmarkOptions options = BenchmarkOptions.Read([program, "21", "500", "--against", program, "--json", "history.jsonl"])!;
        Assert.Equal([21, 500], options.Stories);
        Assert.Equal([program, program], options.Programs);
        Assert.Equal((5, 3, "history.jsonl"), (options.RunsOf(21), options.RunsOf(10_000), options.Json));
    }

    private static double Wall(JsonElement line, string program) => line.GetProperty(program).GetProperty("wall").GetDouble();

    private static BuildFigures Run(double wall, long megabytes) => new(wall, wall * 2, megabytes << 20, 3 << 20, 7);
}
