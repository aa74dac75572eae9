using System.Text;

namespace ExpoSite.Cli.Disk;

/// <summary>Gives articles that have none an id: one line below the opening mark, and no other byte changed.</summary>
internal static class MintedIds
{
    /// <summary>Writes the ids and returns how many.</summary>
    public static int Write(SiteFolder folder)
    {
        int minted = 0;
        foreach (string path in FolderFiles.List(folder.Articles, ".md", ".markdown"))
        {
            byte[] before = File.ReadAllBytes(path);
            if (WithId(before, Guid.NewGuid()) is not { } after)
                continue;
            string beside = path + ".tmp";
            File.WriteAllBytes(beside, after);
            File.Move(beside, path, overwrite: true);
            minted++;
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
