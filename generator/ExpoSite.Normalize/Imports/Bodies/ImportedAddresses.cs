using ExpoSite.Normalize.Imports.Sources;

namespace ExpoSite.Normalize.Imports.Bodies;

/// <summary>Where the stories of another system stand here.</summary>
/// <param name="site">Where the other one stood, or null.</param>
internal sealed class ImportedAddresses(Uri? site)
{
    private readonly Dictionary<string, string> byOld = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The other site.</summary>
    public Uri Site { get; } = site ?? new Uri(ImportedSiteAddress.Unknown);

    /// <summary>Says where a story stands now.</summary>
    /// <returns>False when another story had this address.</returns>
    public bool Add(string old, string address) =>
        !Uri.TryCreate(old, UriKind.Absolute, out Uri? uri) || byOld.TryAdd(KeyOf(uri), address);

    /// <summary>The address of the story that stood at an address, or null.</summary>
    public string? Of(Uri old) => byOld.GetValueOrDefault(KeyOf(old));

    /// <summary>True for an address of the other site.</summary>
    public bool IsOld(Uri address) => Host(address) == Host(Site);

    private static string Host(Uri uri) => uri.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? uri.Host[4..] : uri.Host;

    // "?p=12" and, of pages, "?page_id=12" are addresses of WordPress; other queries count and track.
    private static string KeyOf(Uri uri)
    {
        string path = Uri.UnescapeDataString(uri.AbsolutePath).Trim('/');
        string number = uri.Query.TrimStart('?').Split('&').FirstOrDefault(
            q => q.StartsWith("p=", StringComparison.Ordinal) || q.StartsWith("page_id=", StringComparison.Ordinal)) ?? "";
        return number.Length > 0 ? $"{Host(uri)}?p={number[(number.IndexOf('=', StringComparison.Ordinal) + 1)..]}" : $"{Host(uri)}/{path}";
    }
}
