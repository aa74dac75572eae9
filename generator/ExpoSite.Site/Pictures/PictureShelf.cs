using ExpoSite.Site.Media;

namespace ExpoSite.Site.Pictures;

/// <summary>The measured pictures of <c>input/media/</c>, and tables there and beside texts, by address.</summary>
internal sealed class PictureShelf
{
    private readonly FrozenDictionary<string, SitePicture> pictures;
    private readonly FrozenDictionary<string, CopiedFile> tables;
    private readonly FrozenSet<string> withheld;
    private readonly FrozenSet<string> files;
    private readonly FrozenDictionary<string, string> byComposed;

    /// <param name="media">The files that may be published.</param>
    /// <param name="withheld">Paths of those that may not.</param>
    /// <param name="isMade">True where smaller copies are made.</param>
    public PictureShelf(ImmutableArray<CopiedFile> media, ImmutableArray<string> withheld, bool isMade)
    {
        pictures = media
            .Where(m => m.Picture is not null)
            .Select(m => new SitePicture(m.Address, m, m.Picture!))
            .Select(p => isMade ? p.WithCopies() : p)
            .ToFrozenDictionary(p => p.Address, StringComparer.Ordinal);
        tables = media.Where(m => m.Path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
            .ToFrozenDictionary(m => m.Address, StringComparer.Ordinal);
        this.withheld = withheld.Select(CopiedFile.AddressOf).ToFrozenSet(StringComparer.Ordinal);
        files = media.Select(m => m.Address).Concat(this.withheld).ToFrozenSet(StringComparer.Ordinal);
        byComposed = files.Order(StringComparer.Ordinal).DistinctBy(Composed).ToFrozenDictionary(Composed, StringComparer.Ordinal);
    }

    /// <summary>No pictures.</summary>
    public static PictureShelf Empty { get; } = new([], [], isMade: false);

    /// <summary>The picture at an address as it is written in an article; null for what is not measured.</summary>
    public SitePicture? Find(string address) => pictures.GetValueOrDefault(SiteAddress.OfLink(address));

    /// <summary>The table at an address; null for what is none, or is not published.</summary>
    public CopiedFile? FindTable(string address) => tables.GetValueOrDefault(SiteAddress.OfLink(address));

    /// <summary>True for a file of input/media/, a picture or not, published or not; and for a table beside a text.</summary>
    public bool Holds(string address) => ActualOf(SiteAddress.OfLink(address)) is not null;

    /// <summary>
    /// The address of a file as its name is spelled: letters with marks may be one character or two (Unicode Standard Annex 15). Null for
    /// no file.
    /// </summary>
    /// <param name="path">Address without query, not percent-encoded.</param>
    public string? ActualOf(string path) => files.Contains(path) ? path : byComposed.GetValueOrDefault(Composed(path));

    /// <summary>The address of a link with the name of its file spelled as it is; any other as it was.</summary>
    public string Spelled(string address)
    {
        string path = SiteAddress.OfLink(address);
        if (ActualOf(path) is not { } actual || actual == path)
            return address;
        int tail = address.AsSpan().IndexOfAny('?', '#');
        return SiteAddress.Escape(actual) + (tail < 0 ? "" : address[tail..]);
    }

    /// <summary>The file that was most likely meant: its name in other case, with another ending, or almost the same; or null.</summary>
    public string? Nearest(string path)
    {
        string name = Composed(path[(path.LastIndexOf('/') + 1)..]);
        string stem = System.IO.Path.GetFileNameWithoutExtension(name);
        bool isTable = path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
        string[] known = [.. files.Where(f => isTable || f.StartsWith("/media/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        string[] names = [.. known.Select(NameOf)];
        int found = Array.FindIndex(names, n => n.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (found < 0 && stem.Length > 0)
        {
            found = Array.FindIndex(
                names, n => System.IO.Path.GetFileNameWithoutExtension(n).Equals(stem, StringComparison.OrdinalIgnoreCase));
        }

        if (found < 0)
            found = Array.FindIndex(names, n => Letters(n).Equals(Letters(name), StringComparison.OrdinalIgnoreCase));
        if (found < 0 && NearestName.Of(name, names) is { } near)
            found = Array.IndexOf(names, near);
        return found < 0 ? null : known[found];

        static string NameOf(string file) => Composed(file[(file.LastIndexOf('/') + 1)..]);

        static string Letters(string name) => string.Concat(name.Where(c => char.IsLetterOrDigit(c) || c == '.'));
    }

    /// <summary>How a text names the file at an address: those of input/media/ and of its own folder without a folder.</summary>
    /// <param name="path">Of the text, relative to the root.</param>
    public static string NameOf(string address, string path)
    {
        if (address.StartsWith("/media/", StringComparison.Ordinal))
            return address["/media/".Length..];
        int name = address.LastIndexOf('/') + 1;
        return path.StartsWith($"input{address[..name]}", StringComparison.Ordinal) && path.LastIndexOf('/') == "input".Length + name - 1
            ? address[name..] : address;
    }

    private static string Composed(string path) => ForbiddenCharacters.Remove(path).Normalize(NormalizationForm.FormC);

    /// <summary>Addresses of the files of this name, in whatever folder.</summary>
    public IEnumerable<string> Named(string name) =>
        files.Where(f => f.AsSpan(f.LastIndexOf('/') + 1).Equals(name, StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal);

    /// <summary>True for a file that is there and cannot be published.</summary>
    public bool IsWithheld(string address) => withheld.Contains(SiteAddress.OfLink(address));
}
