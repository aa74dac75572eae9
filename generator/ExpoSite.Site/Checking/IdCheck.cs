using ExpoSite.Site.Identity;

namespace ExpoSite.Site.Checking;

/// <summary>Ids that two stories have.</summary>
internal static class IdCheck
{
    public static readonly DiagnosticRule DuplicateId = new(
        "EXPO3002", Severity.Error, "Two articles have one id",
        "An id belongs to one story for ever. Remove the id from the newer file and let 'exposite check --fix' mint another.");

    public static IEnumerable<Diagnostic> Run(CheckedSite site)
    {
        var ids = new HashSet<Guid>();
        HashSet<Guid> repeated = [.. site.Loaded.Articles.Select(a => a.Id).Where(id => !ids.Add(id))];
        foreach (IGrouping<Guid, Article> same in site.Loaded.Articles.Where(a => repeated.Contains(a.Id)).GroupBy(a => a.Id))
        {
            Article first = KnownArticles.FirstWith(same, site.Loaded.Record);
            foreach (Article other in same.Where(a => a != first && a.Places.ContainsKey("id")))
            {
                yield return DuplicateId.At(other.PlaceOf("id"), $"{first.Path} has the same id.",
                    "remove the line from the newer file; 'exposite check --fix' mints another");
            }
        }
    }
}
