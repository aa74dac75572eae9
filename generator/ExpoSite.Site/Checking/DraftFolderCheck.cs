namespace ExpoSite.Site.Checking;

/// <summary>
/// What is published although its folder or name says otherwise in other programs; a front matter that decides is believed.
/// </summary>
internal static class DraftFolderCheck
{
    private const string Key = "draft";

    public static IEnumerable<Diagnostic> Run(CheckedSite site) =>
        site.Loaded.Stories.Select(s => (s.Article.Path, At: s.Article.PlaceOf(Key)))
            .Concat(site.Loaded.Pages.Select(p => (p.Page.Path, At: p.Page.PlaceOf(Key))))
            .Where(f => f.At == SourcePosition.WholeFile(f.Path))
            .Select(f => (f.At, Reason: WithholdingPath.ReasonOf(f.Path)))
            .Where(f => f.Reason is not null)
            .Select(f => CheckRules.PublishedFromDrafts.At(
                f.At, $"{f.Reason}, but it is published here.",
                "add  draft: true , or move the file; if it may be published  draft: false"));
}
