namespace ExpoSite.Normalize.Metadata;

/// <summary>What the names mean that templates give to dates: properties, attributes, classes, keys of scripts.</summary>
internal static class DateNames
{
    private static readonly string[] Others = ["expir", "event", "start", "ends", "end_", "enddate", "valid", "birth", "death", "build",
        "cache", "crawl", "verif", "copyright", "unpublish", "embargo", "schedul"];

    private static readonly string[] Updates =
        ["modif", "updat", "revis", "lastmod", "lastpub", "changed", "edited", "aktualis", "actualiz", "maj"];

    private static readonly string[] Publications =
        ["publi", "pubdate", "pub_date", "pub-date", "issued", "posted", "release", "firstpub", "original", "veroeffentl"];

    private static readonly string[] Dates = ["date", "time", "datum", "fecha", "data", "created", "zeit", "day"];

    /// <summary>What a date under this name is, and how far the name can be trusted, 0 to 1; null for a name of something else.</summary>
    public static (DateMeaning Meaning, double Weight)? Read(string name)
    {
        if (Has(name, Others))
            return null;
        if (Has(name, Updates))
            return (DateMeaning.Updated, DateWeights.NamedUpdate);
        if (Has(name, Publications))
            return (DateMeaning.Published, DateWeights.NamedPublication);
        if (name.Contains("creat", StringComparison.OrdinalIgnoreCase) || name.Contains("upload", StringComparison.OrdinalIgnoreCase))
            return (DateMeaning.Published, DateWeights.NamedCreation);
        return Has(name, Dates) ? (DateMeaning.Unclear, DateWeights.NamedDate) : null;
    }

    private static bool Has(string name, string[] parts) =>
        Array.Exists(parts, part => name.Contains(part, StringComparison.OrdinalIgnoreCase));
}
