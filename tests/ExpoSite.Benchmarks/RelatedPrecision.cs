using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace ExpoSite.Benchmarks;

/// <summary>
/// Measures related stories: of the first five of each story, how many are of its own section (P@5). A section is a coarse
/// measure of relation, but nobody has to judge pairs by hand.
/// </summary>
internal static class RelatedPrecision
{
    private const int Places = 5;

    /// <summary>Prints the figure for all stories, and for the two halves that their names divide them into.</summary>
    /// <param name="program">The published program.</param>
    /// <param name="folder">A site's root, or a plain folder of Markdown articles.</param>
    /// <param name="truth">JSON that gives each file, by its name without extension, a <c>label</c> that the program does not see; null
    /// takes the category, which it does see.</param>
    public static void Print(string program, string folder, string? truth)
    {
        List<(string Stem, string[] Related)> stories = Read(program, folder);
        Dictionary<string, string> labels = truth is null ? Categories(folder) : Labels(truth);
        (string Stem, double Part)[] parts =
        [
            .. stories.Where(s => labels.ContainsKey(s.Stem))
                .Select(s => (s.Stem, s.Related.Take(Places).Count(r => labels.GetValueOrDefault(r) == labels[s.Stem]) / (double)Places)),
        ];
        if (parts.Length == 0)
            throw new InvalidOperationException("no story of the folder has a label");
        double[] even = [.. parts.Where(p => IsEven(p.Stem)).Select(p => p.Part).DefaultIfEmpty()];
        double[] odd = [.. parts.Where(p => !IsEven(p.Stem)).Select(p => p.Part).DefaultIfEmpty()];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"related   P@5 {parts.Average(p => p.Part):0.000}   halves {even.Average():0.000} {odd.Average():0.000}   {parts.Length} "
                + $"stories, {parts.Select(p => labels[p.Stem]).Distinct().Count()} "
                + $"{(truth is null ? "categories, which the program sees" : "labels")}"));
    }

    private static List<(string Stem, string[] Related)> Read(string program, string folder)
    {
        var start = new ProcessStartInfo(program, ["check", "--root", folder, "--explain", "--format", "json"])
        { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        using var json = JsonDocument.Parse(process.StandardOutput.BaseStream);
        process.WaitForExit();
        return [.. json.RootElement.GetProperty("related").EnumerateArray()
            .Select(s => (Stem(s), s.GetProperty("related").EnumerateArray().Select(Stem).ToArray()))];

        static string Stem(JsonElement story) => Path.GetFileNameWithoutExtension(story.GetProperty("path").GetString()!);
    }

    private static Dictionary<string, string> Labels(string truth)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(truth));
        return json.RootElement.EnumerateObject()
            .ToDictionary(p => p.Name, p => p.Value.GetProperty("label").GetString()!, StringComparer.Ordinal);
    }

    private static Dictionary<string, string> Categories(string folder)
    {
        var categories = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string file in Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories))
        {
            if (File.ReadLines(file).FirstOrDefault(l => l.StartsWith("category:", StringComparison.OrdinalIgnoreCase)) is { } line)
                categories[Path.GetFileNameWithoutExtension(file)] = line["category:".Length..].Trim(' ', '"', '\'');
        }

        return categories;
    }

    // Tune on one half and look at the other. By the sum of the name's characters, so that it is the same everywhere.
    private static bool IsEven(string stem) => stem.Sum(c => c) % 2 == 0;
}
