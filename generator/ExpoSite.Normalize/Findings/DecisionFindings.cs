using ExpoSite.Normalize.Articles;
using ExpoSite.Normalize.Runs;
using ExpoSite.Normalize.Stories;
using ExpoSite.Normalize.Writing;

namespace ExpoSite.Normalize.Findings;

/// <summary>What an editor should know of the files that are written, kept or offered.</summary>
internal static class DecisionFindings
{
    /// <param name="known">What was found in the raw files.</param>
    public static IReadOnlyList<Diagnostic> Of(IReadOnlyCollection<Decision> decisions, IEnumerable<Diagnostic> known)
    {
        ILookup<(string, int), Diagnostic> byLine = known.ToLookup(d => (d.Position.Path, d.Position.Line));
        return [.. decisions.SelectMany(d => d.File.Action == MarkdownAction.KeepEdited ? OfEdited(d) : OfOurs(d, byLine))];
    }

    private static IEnumerable<Diagnostic> OfOurs(Decision decision, ILookup<(string, int), Diagnostic> known)
    {
        Story story = decision.Placed.Story;
        if (story.Published is null)
        {
            yield return NormalizeRules.NoDate.At(
                story.Place, $"'{story.Title}' has no date, so it is written as a draft.",
                "add 'published' to its front matter and remove 'draft'");
        }

        foreach (Diagnostic doubt in Provenance.Doubts(decision, known))
            yield return doubt;
        if (decision.Links.CopyOf is { } copy)
        {
            yield return NormalizeRules.WireCopy.At(
                story.Place, $"'{decision.File.Path}' is a copy of '{copy.Path}': headline, day and text are the same.",
                "delete the one that you do not need together with its raw file, "
                + "or write 'copyOf: none' into this one to have both in lists");
        }

        if (decision.Links.MayCopy is { } likely)
            yield return MayCopy(decision, likely);
    }

    private static IEnumerable<Diagnostic> OfEdited(Decision decision)
    {
        Story story = decision.Placed.Story;
        string file = decision.File.Path, proposal = Path.GetFileName(Proposal.PathFor(file));
        if (decision.Proposal is not null && MarkdownDecision.IsArticleForBrief(decision.Placed))
        {
            yield return NormalizeRules.EditedBrief.At(
                story.Place, $"The brief '{file}' was edited, so this article is not written into it but into '{proposal}' beside it.",
                $"put '{proposal}' in the brief's place to have the article, or copy what you need");
        }
        else if (decision.Proposal is not null)
        {
            yield return NormalizeRules.RawChangedAfterEdit.At(
                story.Place,
                $"'{file}' was edited and is kept. This file has changed since, and its new reading is in '{proposal}' beside it.",
                "copy what you need together with its 'sourceHash' line, or put it in the article's place");
        }

        // An editor who left or wrote 'copyOf' has decided.
        if ((decision.Links.CopyOf ?? decision.Links.MayCopy) is { } copy && decision.Placed.Existing?.CopyOf is null)
            yield return MayCopy(decision, copy);
    }

    private static Diagnostic MayCopy(Decision decision, WireCopy copy) => NormalizeRules.MayBeCopy.At(
        decision.Placed.Story.Place,
        $"'{decision.File.Path}' may be a copy of '{copy.Path}': {copy.Percent} % of their phrases are the same.",
        $"write 'copyOf: {copy.Reference}' into it to list only the other, write 'copyOf: none' to list both, or delete one of them");
}
