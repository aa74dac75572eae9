using System.Collections.Immutable;
using ExpoSite.Core.Configuration;
using ExpoSite.Core.Text;
using ExpoSite.Normalize;
using ExpoSite.Normalize.Runs;
using ExpoSite.Site.Sources;

namespace ExpoSite.Fuzz;

/// <summary>A raw file is normalized; what came of it is read as Markdown, normalized again, and built.</summary>
internal static class RawWork
{
    // Building takes ten times as long as normalizing.
    private const int BuiltOneIn = 3;

    private static readonly NormalizeOptions Options = new() { Sections = [.. new[] { "Trade", "Culture" }.Select(n => new CategoryConfig(n, null, null, SourcePosition.WholeFile("input/site.yml")))] };

    public static Fault? FaultOf(string path, byte[] input) => FaultOf(path, input, builds: input.Length % BuiltOneIn == 0);

    public static Fault? FaultOf(string path, byte[] input, bool builds)
    {
        NormalizeResult result = Normalizer.Run([new RawFile(path, input)], [], Options);
        if (Findings.FaultOf(result.Diagnostics) is { } unforeseen)
            return unforeseen;
        if (result.Files.IsEmpty && result.Diagnostics.IsEmpty)
            return new Fault("silence", "No file, and no finding.");
        foreach (MarkdownFile file in result.Files)
        {
            if ((OutputCheck.FaultOfPath(file.Path) ?? FaultOfText(file.Text)) is { } fault)
                return new Fault("Markdown: " + fault, $"{SafeText.FirstUnsafe(file.Text)}\n{file.Path}\n{file.Text}");
        }

        if (result.Media.FirstOrDefault(m => OutputCheck.FaultOfPath(m.Name) is not null) is { } media)
            return new Fault("the name of a picture", media.Name);
        return builds && !result.Files.IsEmpty ? Build(result) : null;
    }

    private static string? FaultOfText(string text)
    {
        int forbidden = OutputCheck.IndexOfForbidden(text);
        return forbidden >= 0
            ? $"the character U+{(int)text[forbidden]:X4}" : SafeText.IsSafe(text) ? null : "raw HTML or an address that runs";
    }

    private static Fault? Build(NormalizeResult result)
    {
        ImmutableArray<SourceFile> articles = [.. result.Files.Select(f => FuzzedSite.File("input/articles/" + f.Path, f.Text))];
        return new FuzzedSite { Articles = articles }.FindFault();
    }
}
