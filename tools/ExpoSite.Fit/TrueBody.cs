using System.Text.RegularExpressions;
using Markdig;

namespace ExpoSite.Fit;

/// <summary>What is known of a file's body: its text, or sentences that must be and must not be in it.</summary>
internal sealed partial class TrueBody
{
    private const int Run = 4;
    private const double MostlyIn = 0.5;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras().Build();

    private readonly string? body;
    private readonly string[] with, without;
    private readonly HashSet<string> runs, lines;

    private TrueBody(string? body, string[] with, string[] without)
    {
        (this.body, this.with, this.without) = (body, [.. with.Select(Flat)], [.. without.Select(Flat)]);
        runs = [.. Runs(body ?? "")];
        lines = [.. (body ?? "").Split('\n').Select(l => string.Join(' ', Words(l)))];
    }

    /// <summary>The number of figures in <see cref="Score"/>.</summary>
    public bool IsWhole => body is not null;

    public static bool IsKnown(LabelledFile file) => file.Says("body") is not null || file.List("with") is not null;

    public static TrueBody Of(LabelledFile file) => new(file.Says("body"), file.List("with") ?? [], file.List("without") ?? []);

    /// <summary>The text of Markdown, without pictures.</summary>
    public static string TextOf(string markdown) => Markdown.ToPlainText(Picture().Replace(markdown, ""), Pipeline);

    /// <summary>Whether a piece of the page belongs to the body; null when that is not known.</summary>
    public bool? Holds(string text)
    {
        if (!IsWhole)
        {
            string flat = Flat(text);
            return with.Any(s => flat.Contains(s, StringComparison.Ordinal)) ? true
                : without.Any(s => flat.Contains(s, StringComparison.Ordinal)) ? false
                : null;
        }

        string[] words = Words(text);
        if (words.Length == 0)
            return null;
        if (words.Length < Run)
            return lines.Contains(string.Join(' ', words));
        string[] own = [.. Runs(text)];
        return own.Count(runs.Contains) >= MostlyIn * own.Length;
    }

    /// <summary>What was right, what was given and what should have been, and 1 for the same words.</summary>
    public double[] Score(string text)
    {
        if (!IsWhole)
        {
            string flat = Flat(text);
            int hits = with.Count(s => flat.Contains(s, StringComparison.Ordinal));
            return [hits, hits + without.Count(s => flat.Contains(s, StringComparison.Ordinal)), with.Length, 0, 1];
        }

        Dictionary<string, int> want = Runs(body!).CountBy(r => r).ToDictionary(), got = Runs(text).CountBy(r => r).ToDictionary();
        double both = got.Sum(g => Math.Min(g.Value, want.GetValueOrDefault(g.Key)));
        return [both, got.Values.Sum(), want.Values.Sum(), Words(body!).SequenceEqual(Words(text)) ? 1 : 0, 0];
    }

    /// <summary>F1 of whole bodies by runs of four words, as score.py has it; of sentences where those are known.</summary>
    public static Figure[] Sum(IReadOnlyList<double[]> scores)
    {
        double[][] whole = [.. scores.Where(s => s[4] == 0)], sentences = [.. scores.Where(s => s[4] == 1)];
        double hits = sentences.Sum(s => s[0]), sentenceF1 = sentences.Length == 0
            ? 0 : 2 * hits / (sentences.Sum(s => s[1]) + sentences.Sum(s => s[2]));
        if (whole.Length == 0)
            return [new Figure("F1 of sentences", sentenceF1)];
        double precision = whole.Where(s => s[1] > 0).Select(s => s[0] / s[1]).DefaultIfEmpty().Average();
        double recall = whole.Average(s => s[2] > 0 ? s[0] / s[2] : 1);
        Figure[] found =
        [
            new("F1", precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0),
            new("precision", precision), new("recall", recall), new("whole", whole.Average(s => s[3])),
        ];
        return sentences.Length == 0 ? found : [.. found, new Figure("F1 of sentences", sentenceF1)];
    }

    private static string[] Words(string text) => [.. WordRun().Matches(text).Select(m => m.Value)];

    private static IEnumerable<string> Runs(string text)
    {
        string[] words = Words(text);
        return words.Length == 0
            ? [] : Enumerable.Range(0, Math.Max(1, words.Length - Run + 1)).Select(i => string.Join(' ', words.Skip(i).Take(Run)));
    }

    private static string Flat(string text) => Spaces().Replace(text, " ").Trim();

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant)]
    private static partial Regex WordRun();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"!\[(?:[^\]\\]|\\.)*\]\([^)\n]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Picture();
}
