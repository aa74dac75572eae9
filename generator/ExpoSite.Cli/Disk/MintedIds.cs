using System.Text;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Normalize.Writing;
using ExpoSite.Site;

namespace ExpoSite.Cli.Disk;

/// <summary>Gives articles that have none an id: one line below the opening mark, and no other byte changed.</summary>
internal static class MintedIds
{
    /// <summary>Writes the ids and returns how many.</summary>
    /// <param name="folder">The root.</param>
    /// <param name="known">Ids that articles without one have in the feeds already, by path; others get a new one.</param>
    /// <param name="report">Told what could not be written.</param>
    public static int Write(SiteFolder folder, IReadOnlyDictionary<string, Guid> known, Action<Diagnostic> report)
    {
        // What cannot be read is reported when the site is planned.
        string[] paths = [.. new FolderFiles(folder, _ => { }).List(folder.Articles, ".md", ".markdown").Where(p => !Proposal.IsProposal(p))];
        int minted = 0;
        foreach (SourceFile file in FileReader.ReadAll(paths, p => p, FileReader.TextLimit, _ => { }))
        {
            Guid id = known.TryGetValue(folder.Display(file.Path), out Guid used) ? used : Guid.NewGuid();
            if (WithId(file.Content.Span, id) is not { } withId)
                continue;
            try
            {
                if (AtomicFile.TryReplace(file.Path, withId, file.Content.Span))
                    minted++;
            }
            catch (Exception e) when (FileFault.Is(e))
            {
                report(WriteRules.WriteFailed.At(folder.Display(file.Path), FileFault.Reason(e, file.Path, folder.Display(file.Path)), "check permissions and free space"));
            }
        }

        return minted;
    }

    /// <summary>The file with an id, or null when it has one already or no front matter.</summary>
    public static byte[]? WithId(ReadOnlySpan<byte> file, Guid id)
    {
        int start = file.StartsWith("\uFEFF"u8) ? 3 : 0;
        ReadOnlySpan<byte> text = file[start..];
        if (!text.StartsWith("---"u8))
            return null;
        int lineEnd = text.IndexOf((byte)'\n');
        int close = lineEnd < 0 ? -1 : text[lineEnd..].IndexOf("\n---"u8);
        if (close < 0 || HasId(text.Slice(lineEnd, close + 1)))
            return null;
        string newLine = text[lineEnd - 1] == '\r' ? "\r\n" : "\n";
        byte[] line = Encoding.ASCII.GetBytes($"id: {id}{newLine}");
        return [.. file[..(start + lineEnd + 1)], .. line, .. file[(start + lineEnd + 1)..]];
    }

    private static bool HasId(ReadOnlySpan<byte> yaml)
    {
        foreach (string line in Encoding.UTF8.GetString(yaml).Split('\n'))
        {
            if (line.StartsWith("id", StringComparison.OrdinalIgnoreCase) && line.AsSpan(2).TrimStart().StartsWith(":", StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
