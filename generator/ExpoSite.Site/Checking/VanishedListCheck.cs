namespace ExpoSite.Site.Checking;

/// <summary>Pages of sections, tags and other terms that were published and are gone: their readers and subscribers find nothing.</summary>
internal static class VanishedListCheck
{
    private const int MostNamed = 5;

    public static IEnumerable<Diagnostic> Run(CheckedSite site)
    {
        if (site.Loaded.Record is not { } record || record.Lists.IsEmpty)
            return [];
        HashSet<string> files = [.. site.Files.Select(f => f.Path)];
        return
            from address in record.Lists
            where !files.Contains(SiteAddress.ToFile(address))
            group address by address.Split('/')[1] into kind
            let more = kind.Count() > MostNamed ? $" and {kind.Count() - MostNamed} more" : ""
            select IdentityRules.VanishedList.At(
                site.Sources.Configuration?.Path ?? "input/site.yml",
                $"Nothing stands any more at {string.Join(", ", kind.Take(MostNamed))}{more}.",
                "if one of them has another name now, write the old one under formerNames of the new one");
    }
}
