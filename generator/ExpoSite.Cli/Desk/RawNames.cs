using ExpoSite.Normalize.Runs;

namespace ExpoSite.Cli.Desk;

/// <summary>Names for raw files: of what a stranger's program called a file, only letters, digits and a known ending are left.</summary>
internal static class RawNames
{
    /// <summary>What a pasted text is called until its headline is known.</summary>
    public const string Pasted = "pasted.txt";

    private const int MostLetters = 60;
    private const int MostEndings = 5;

    // Windows opens a device instead of a file of such a name.
    private static readonly string[] Devices = ["con", "prn", "aux", "nul", "com", "lpt"];

    /// <summary>A name without folders and signs; of a dropped file <c>Hall plan (2).docx</c> this is <c>hall-plan-2.docx</c>.</summary>
    public static string Clean(string given)
    {
        string name = given[(given.LastIndexOfAny(['/', '\\', ':']) + 1)..];
        string ending = System.IO.Path.GetExtension(name).ToLowerInvariant();
        bool isPlain = ending.Length is > 1 and <= MostEndings + 1 && ending.AsSpan(1).IndexOfAnyExceptInRange('a', 'z') < 0;
        string stem = isPlain ? name[..^ending.Length] : name;
        return Stem(stem) + (isPlain ? ending : "");
    }

    /// <summary>A name for a pasted text, made of its headline.</summary>
    public static string Of(string title) => $"{Stem(title)}.txt";

    private static string Stem(string text)
    {
        string stem = Slug.From(text, MostLetters)?.Value ?? "story";
        return Devices.Contains(stem.TrimEnd([.. "0123456789"]), StringComparer.Ordinal) ? $"story-{stem}" : stem;
    }

    /// <summary>
    /// The path for a raw file, relative to the root: numbered while a file of other content has it, or a story was made of a file that had
    /// it and is gone.
    /// </summary>
    public static string Free(SiteFolder folder, string name, ReadOnlySpan<byte> content, ImmutableArray<ExistingMarkdown> existing)
    {
        (string stem, string ending) = (System.IO.Path.GetFileNameWithoutExtension(name), System.IO.Path.GetExtension(name));
        for (int number = 1; ; number++)
        {
            string numbered = number == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}{ending}");
            string path = System.IO.Path.Combine(folder.Raw, numbered);
            string display = folder.Display(path);
            if (Holds(path, content))
                return display;
            if (!System.IO.Path.Exists(path) && !existing.Any(e => e.Text.Contains(display, StringComparison.OrdinalIgnoreCase)))
                return display;
        }
    }

    /// <summary>True for a plain file with this very content.</summary>
    public static bool Holds(string path, ReadOnlySpan<byte> content) =>
        File.Exists(path) && PlainFile.OtherKind(path) is null && new FileInfo(path).Length == content.Length
        && content.SequenceEqual(File.ReadAllBytes(path));
}
