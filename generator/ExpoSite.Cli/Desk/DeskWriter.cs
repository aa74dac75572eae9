using ExpoSite.Cli.Input;

namespace ExpoSite.Cli.Desk;

/// <summary>
/// Puts a story of the desk into its place: pictures, Markdown, raw file, in this order. Normalize reads raw files before it reads
/// Markdown, so whenever it runs meanwhile, it finds the story told already and leaves it alone.
/// </summary>
internal static class DeskWriter
{
    /// <summary>Writes; never over anything that a person wrote, and never outside input/.</summary>
    /// <returns>The Markdown file, relative to the root.</returns>
    /// <exception cref="DeskRefusal">Something is in the way, or the system refuses.</exception>
    public static string Write(DeskReading reading, CorrectedStory story, ReadOnlySpan<byte> content)
    {
        SiteFolder folder = reading.Folder;
        var findings = new List<Diagnostic>();
        var written = new List<WrittenFile>();
        string raw = Path.GetFullPath(Path.Combine(folder.Root, reading.Raw));
        if (!SiteFolder.Holds(folder.Raw, raw))
            throw new InvalidOperationException($"'{reading.Raw}' leaves the folder for raw files.");
        new FolderFiles(folder, findings.Add).MayWriteInto(folder.Raw);
        Refuse(findings);
        MediaFolder.Beside(folder, null).Write(reading.Result.Media, findings, written);
        Refuse(findings);
        reading.Articles.Write([story.File], findings, written);
        Refuse(findings);
        byte[] bytes = content.ToArray();
        folder.TryWrite(
            raw, () => AtomicFile.TryCreate(raw, bytes) || RawNames.Holds(raw, bytes), findings.Add,
            ($"The story stands in {reading.Display(story.File.Path)}, but its raw file was not kept: another file has its name.",
                "put the text into input/raw/ under the name that 'source' gives"));
        Refuse(findings);
        return reading.Display(story.File.Path);
    }

    private static void Refuse(List<Diagnostic> findings)
    {
        if (findings.FirstOrDefault(f => f.Severity == Severity.Error) is { } error)
            throw new DeskRefusal(409, $"{error.Position.Path}: {error.Message}", error.Hint);
    }
}
