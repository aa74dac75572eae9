namespace ExpoSite.Normalize.Imports.Sources;

/// <summary>Addresses that stand for others while a body is read. RFC 2606 keeps the name from ever being a host.</summary>
internal static class ImportedSiteAddress
{
    /// <summary>The other system's site, where a source does not say what its address is.</summary>
    public const string Unknown = "https://elsewhere.invalid";

    /// <summary>What a reference names that leads nowhere.</summary>
    public const string Nowhere = "https://nowhere.invalid/";

    /// <summary>First segment of addresses that stand for files of which no address is known.</summary>
    public const string OfNoPage = "no-page.invalid";

    /// <summary>This site.</summary>
    public const string Here = "https://here.invalid";
}
