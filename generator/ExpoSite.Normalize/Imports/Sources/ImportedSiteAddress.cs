namespace ExpoSite.Normalize.Imports.Sources;

/// <summary>Addresses that stand for others while a body is read. RFC 2606 keeps the name from ever being a host.</summary>
internal static class ImportedSiteAddress
{
    /// <summary>The other system's site, where a source does not say what its address is.</summary>
    public const string Unknown = "https://elsewhere.invalid";

    /// <summary>This site.</summary>
    public const string Here = "https://here.invalid";
}
