using ExpoSite.Normalize.Articles;
using ExpoSite.Normalize.Runs;
using ExpoSite.Normalize.Stories;

namespace ExpoSite.Normalize.Findings;

/// <summary>What an editor should know of the raw files, once it is known what becomes of them, and what not.</summary>
internal static class RawFindings
{
    /// <summary>Names raw files that articles were made of and that are no longer there. The articles stay.</summary>
    public static IEnumerable<Diagnostic> Missing(Shelf shelf, RawFolder? folder)
    {
        if (folder is null)
            yield break;
        string below = folder.Path.TrimEnd('/') + "/";
        IEnumerable<IGrouping<string, ExistingStory>> missing = shelf.Files
            .Where(f => f.Source is { } source && source.StartsWith(below, StringComparison.Ordinal) && !folder.Files.Contains(source))
            .GroupBy(f => f.Source!, StringComparer.Ordinal);
        foreach (IGrouping<string, ExistingStory> source in missing)
        {
            string others = source.Count() == 1 ? "" : $" and {source.Count() - 1} more";
            yield return NormalizeRules.RawMissing.At(
                source.Key, $"'{source.First().File.Path}'{others} came from this file, which no longer exists. The Markdown stays.",
                "put the raw file back, or remove 'source' and 'sourceHash' from the Markdown");
        }
    }

    /// <summary>Names raw files of which nothing is written and about which nothing was found, so that none passes in silence.</summary>
    public static Diagnostic[] Silent(IReadOnlyCollection<RawFile> raws, NormalizeResult result, IEnumerable<Diagnostic> known)
    {
        var named = known.Select(d => d.Position.Path).Concat(result.Files.Concat(result.Proposals).Select(f => f.Source))
            .ToHashSet(StringComparer.Ordinal);
        return [.. raws.Where(r => !named.Contains(r.Path)).Select(r => NormalizeRules.NothingWritten.At(
            r.Path, "This file gives no story: other files of this run already have everything in it.",
            "see --explain; if an article is missing, paste its text into a .txt file"))];
    }

    /// <summary>
    /// Drops warnings about cards of which nothing is written: the story stands in full elsewhere, or another page's card made the brief.
    /// </summary>
    /// <returns>True when any was dropped.</returns>
    public static bool DropNeedless(List<Diagnostic> findings, ImmutableArray<ReadDraft> drafts, ImmutableArray<PlacedStory> placed)
    {
        var needless = drafts.SelectMany(d => d.Draft.Teasers).Select(t => (t.Place.Path, t.Place.Line)).ToHashSet();
        needless.ExceptWith(placed.Select(p => (p.Story.Place.Path, p.Story.Place.Line)));
        needless.ExceptWith(drafts.Select(d => (d.Draft.TitlePlace.Path, d.Draft.TitlePlace.Line)));
        return findings.RemoveAll(d => d.Severity != Severity.Error && needless.Contains((d.Position.Path, d.Position.Line))) > 0;
    }

    /// <summary>The stories but for those that somebody deleted: they are in the record, and no file holds them.</summary>
    public static ImmutableArray<PlacedStory> WithoutDeleted(
        ImmutableArray<PlacedStory> placed, Shelf shelf, NormalizeOptions options, List<Diagnostic> diagnostics)
    {
        ILookup<bool, PlacedStory> stories = placed.ToLookup(p =>
            !options.WritesDeleted && p.Existing is null && options.Record.Has(p.Story.MintedId) && !shelf.HasId(p.Story.MintedId));
        diagnostics.AddRange(stories[true].Select(p => NormalizeRules.DeletedStory.At(
            p.Story.Place, $"'{p.Path}' was made from this file and has been deleted since, so it is not written again.",
            $"to restore it, run  exposite normalize --again {ShellWord.Of(p.Story.Source)}")));
        return [.. stories[false]];
    }
}
