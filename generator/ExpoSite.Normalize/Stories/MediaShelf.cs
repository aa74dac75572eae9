using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Stories;

/// <summary>The media folder: a picture that several raw files bring, or that stands there already, has one name.</summary>
internal static class MediaShelf
{
    /// <summary>The drafts with every picture under the name that it has first.</summary>
    /// <param name="drafts">In ordinal order of their paths.</param>
    /// <param name="standing">Names in the media folder.</param>
    public static ImmutableArray<ReadDraft> Settle(ImmutableArray<ReadDraft> drafts, IEnumerable<string> standing)
    {
        if (drafts.All(d => d.Draft.Media.IsEmpty))
            return drafts;
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string name in standing.Where(n => n.Contains('-', StringComparison.Ordinal)).Order(StringComparer.Ordinal))
            names.TryAdd(name[name.LastIndexOf('-')..], name);
        foreach (MediaFile file in drafts.SelectMany(d => d.Draft.Media))
            names.TryAdd(file.ContentPart, file.Name);
        return [.. drafts.Select(
            d => d.Draft.Media.All(m => names[m.ContentPart] == m.Name) ? d : d with { Draft = Renamed(d.Draft, names) })];
    }

    private static Draft Renamed(Draft draft, Dictionary<string, string> names)
    {
        foreach (MediaFile file in draft.Media)
        {
            string name = names[file.ContentPart];
            draft = draft with
            {
                Body = draft.Body.Replace("/media/" + file.Name, "/media/" + name, StringComparison.Ordinal),
                Image = draft.Image is { } image && image.Source == file.Name ? image with { Source = name } : draft.Image,
                Media = draft.Media.Replace(file, file with { Name = name }),
            };
        }

        return draft;
    }

    /// <summary>The pictures that files show which normalize keeps up to date, each once, by name.</summary>
    public static ImmutableArray<MediaFile> ShownBy(IReadOnlyCollection<MarkdownFile> files, ImmutableArray<ReadDraft> drafts)
    {
        string[] texts = [.. files.Where(f => f.Action != MarkdownAction.KeepEdited).Select(f => f.Text)];
        return [.. drafts.SelectMany(d => d.Draft.Media).DistinctBy(m => m.Name).OrderBy(m => m.Name, StringComparer.Ordinal)
            .Where(m => texts.Any(t => t.Contains(m.Name, StringComparison.Ordinal)))];
    }
}
