using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Runs;
using ExpoSite.Normalize.SavedPages;

namespace ExpoSite.Normalize.MarkdownFiles;

/// <summary>Reads a page of HTML, above which a generator's front matter may stand as it does above Markdown.</summary>
internal static class PageWithFrontMatter
{
    /// <param name="companions">What stands in the page's own folder.</param>
    public static Draft Read(string text, string path, ImmutableArray<CompanionFile> companions, NormalizeOptions options)
    {
        string whole = text.ReplaceLineEndings("\n");
        ForeignFrontMatter front = ForeignFrontMatter.Read(whole, path);
        if (front is { Keys: not null, BodyStart: 0 })
            return SavedPageReader.Read(text, path, companions, options);
        // Its lines go, and their numbers stay.
        string page = new string('\n', whole.AsSpan(0, front.BodyStart).Count('\n')) + whole[front.BodyStart..];
        Draft draft = SavedPageReader.Read(page, path, companions, options);
        ForeignKeys keys = front.Keys ?? new ForeignKeys();
        if (keys.First("title") is { } title)
            draft = draft with { Title = title, Diagnostics = draft.Diagnostics.RemoveAll(d => d.Rule == NormalizeRules.PageWithoutTitle) };
        draft = draft with
        {
            Published = MarkdownFileReader.DateOf(keys, path, options) ?? draft.Published,
            Slug = ForeignAddresses.Segment(keys),
            Addresses = ForeignAddresses.Former(keys),
        };
        return MarkdownFileReader.Withheld(draft, front, options);
    }
}
