using System.Security.Cryptography;

namespace ExpoSite.Cli.Published;

/// <summary>What the hub was last told of: the hash of each feed's bytes, by path. Losing it only tells the hub too much.</summary>
internal sealed class PingState
{
    private const int HashLength = 64;

    private readonly SortedDictionary<string, string> hashes = new(StringComparer.Ordinal);

    /// <summary>Reads the file; an empty memory when there is none.</summary>
    /// <param name="name">As it was given.</param>
    /// <param name="report">Told of a file that is no such memory.</param>
    public static PingState Read(string? file, string? name, Action<Diagnostic> report)
    {
        var state = new PingState();
        if (file is null || !File.Exists(file))
            return state;
        string[] lines = File.ReadAllLines(file);
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length == 0)
                continue;
            if (lines[i].Split('\t') is [{ Length: HashLength } hash, { Length: > 0 } path] && hash.All(char.IsAsciiHexDigitLower))
            {
                state.hashes[path] = hash;
                continue;
            }

            report(WriteRules.DamagedPingState.At(new SourcePosition(name!, i + 1, 1), "The line is not a hash and a path, so every feed "
                + "counts as changed.", "check whether this is the right file; it will be written anew"));
            return new PingState();
        }

        return state;
    }

    public static string HashOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    public bool Knows(string path, string hash) => hashes.GetValueOrDefault(path) == hash;

    public void Remember(string path, string hash) => hashes[path] = hash;

    /// <summary>Forgets feeds that are no more.</summary>
    public void KeepOnly(IReadOnlySet<string> paths)
    {
        foreach (string gone in hashes.Keys.Where(p => !paths.Contains(p)).ToArray())
            hashes.Remove(gone);
    }

    public void Write(string file)
    {
        var text = new StringBuilder();
        foreach ((string path, string hash) in hashes)
            text.Append(CultureInfo.InvariantCulture, $"{hash}\t{path}\n");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        AtomicFile.Put(file, Encoding.UTF8.GetBytes(text.ToString()));
    }
}
