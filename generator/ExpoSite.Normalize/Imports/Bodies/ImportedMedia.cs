using System.Text.RegularExpressions;

namespace ExpoSite.Normalize.Imports.Bodies;

/// <summary>The pictures and other files that stand beside an export, found by the addresses that they had.</summary>
internal sealed partial class ImportedMedia
{
    private readonly ILookup<string, string> byName;
    private readonly Dictionary<string, string> targets = new(StringComparer.Ordinal);
    private readonly HashSet<string> shown = new(StringComparer.Ordinal);

    /// <param name="files">Relative to the folder, with forward slashes.</param>
    public ImportedMedia(IEnumerable<string> files)
    {
        string[] all = [.. files.Order(StringComparer.Ordinal)];
        byName = all.ToLookup(f => NameOf(f), StringComparer.OrdinalIgnoreCase);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (string file in all)
        {
            string target = TargetOf(file, 1);
            for (int number = 2; !taken.Add(target); number++)
                target = TargetOf(file, number);
            targets[file] = target;
        }
    }

    /// <summary>What is shown: the file beside the export, and its path below the media folder.</summary>
    public IEnumerable<(string From, string To)> Shown => shown.Order(StringComparer.Ordinal).Select(f => (f, targets[f]));

    /// <summary>The address here of what had an address there, or null for what did not come along.</summary>
    public string? At(string address)
    {
        string path = Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) ? uri.AbsolutePath : address.Split('?', '#')[0];
        path = Uri.UnescapeDataString(path);
        return (Find(path) ?? Find(Size().Replace(path, "$1"))) is { } file ? OfFile(file) : null;
    }

    /// <summary>The address here of a file, which counts as shown; null when there is no such file.</summary>
    /// <param name="file">As it is listed.</param>
    public string? OfFile(string file)
    {
        if (!targets.TryGetValue(file, out string? target))
            return null;
        lock (shown)
            shown.Add(file);
        return "/media/" + target;
    }

    // The file whose folders agree best from the end; none where two do.
    private string? Find(string path)
    {
        string[] parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0)
            return null;
        (string File, int Agree)[] found =
            [.. byName[parts[^1]].Select(f => (f, Agree(f.Split('/'), parts))).OrderByDescending(f => f.Item2).Take(2)];
        return found.Length == 0 || (found.Length == 2 && found[0].Agree == found[1].Agree) ? null : found[0].File;
    }

    private static int Agree(string[] file, string[] address)
    {
        int count = 0;
        while (count < file.Length && count < address.Length
            && file[^(count + 1)].Equals(address[^(count + 1)], StringComparison.OrdinalIgnoreCase))
        {
            count++;
        }

        return count;
    }

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    private static string TargetOf(string file, int number)
    {
        string[] parts = file.Split('/');
        string stem = Path.GetFileNameWithoutExtension(parts[^1]);
        string more = number == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"-{number}");
        IEnumerable<string> folders = parts[..^1].Select(p => Slug.From(p)?.Value ?? "x");
        return string.Join('/', folders.Append($"{Slug.From(stem)?.Value ?? "x"}{more}{Path.GetExtension(parts[^1]).ToLowerInvariant()}"));
    }

    // WordPress keeps each picture in several sizes: "hall-600x400.jpg", "hall-scaled.jpg".
    [GeneratedRegex(@"-(?:\d{2,4}x\d{2,4}|scaled)(\.\w+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Size();
}
