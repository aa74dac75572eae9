using System.Security.Cryptography;
using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Theming;

/// <summary>The theme's assets under names that change with their content, so that browsers may keep them for ever.</summary>
internal sealed class AssetCatalog
{
    private readonly FrozenDictionary<string, string> addresses;

    public AssetCatalog(IEnumerable<SourceFile> assets)
    {
        Files = [.. assets.Select(a => (Address: AddressOf(a), Asset: a)).OrderBy(a => a.Address, StringComparer.Ordinal)];
        addresses = Files.ToFrozenDictionary(f => NameOf(f.Asset), f => f.Address, StringComparer.Ordinal);
    }

    /// <summary>Each asset with its address (without base path), by address.</summary>
    public IReadOnlyList<(string Address, SourceFile Asset)> Files { get; }

    /// <summary>The address of an asset by its path below <c>assets/</c>, or null.</summary>
    public string? Find(string name) => addresses.GetValueOrDefault(name);

    private static string AddressOf(SourceFile asset)
    {
        string name = NameOf(asset);
        string hash = Convert.ToHexStringLower(SHA256.HashData(asset.Content.Span).AsSpan(0, 5));
        string extension = Path.GetExtension(name);
        return $"/assets/{name[..^extension.Length]}.{hash}{extension}";
    }

    private static string NameOf(SourceFile asset)
    {
        const string folder = "assets/";
        int at = asset.Path.IndexOf(folder, StringComparison.Ordinal);
        return at < 0 ? asset.Path : asset.Path[(at + folder.Length)..];
    }
}
