using System.Text.RegularExpressions;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Cli.Input;

/// <summary>Pictures that a Markdown file names and that stand in its folder or below.</summary>
internal static partial class MarkdownPictures
{
    private const int MaxPictures = 100;

    /// <summary>The pictures by the path that the file gives them; none for other files.</summary>
    /// <param name="file">Full path of the raw file.</param>
    public static ImmutableArray<CompanionFile> Read(string file, ReadOnlyMemory<byte> content)
    {
        if (Path.GetExtension(file).ToLowerInvariant() is not (".md" or ".markdown"))
            return [];
        string around = Path.GetDirectoryName(file)!;
        string[] paths =
            [.. Name().Matches(Encoding.UTF8.GetString(content.Span)).Select(m => Uri.UnescapeDataString(m.Groups["name"].Value))
            .Where(n => !n.Any(char.IsControl)).Distinct(StringComparer.Ordinal).Take(MaxPictures)
                .Select(n => Path.GetFullPath(Path.Combine(around, n)))
            .Where(p => IsBelow(p, around) && PlainFile.OtherKind(p) is null
                && new FileInfo(p) is { Exists: true, Length: < CompanionFolders.MaxPictureBytes }).Distinct(StringComparer.Ordinal)];
        return CompanionFolders.ReadAll(paths, around);
    }

    // No text leads out of its own folder, not by a link either.
    private static bool IsBelow(string path, string folder)
    {
        string? at = path;
        while (at is not null && at.Length > folder.Length && new FileInfo(at).LinkTarget is null)
            at = Path.GetDirectoryName(at);
        return at == folder;
    }

    [GeneratedRegex(@"<(?<name>[^<>:\n]{1,200}\.(png|jpe?g|gif|webp|avif|svg))>|(?<![^\s()<>""'\[\]|:])(?<name>[^\s()<>""'\[\]"
        + @"|:]{1,200}\.(png|jpe?g|gif|webp|avif|svg))(?![^\s()<>""'\[\]|?#])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Name();
}
