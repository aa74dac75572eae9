using ExpoSite.Normalize.Articles;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Writing;

/// <summary>
/// A new reading of an article that a person edited, offered in a file beside it. It is no article of the site, and it goes when
/// nothing new is left to offer.
/// </summary>
public static class Proposal
{
    /// <summary>End of the names of such files.</summary>
    public const string Ending = ".proposed.md";

    public static bool IsProposal(string path) => path.EndsWith(Ending, StringComparison.OrdinalIgnoreCase);

    internal static string PathFor(string article) => Path.ChangeExtension(article, null) + Ending;

    /// <param name="decisions">What becomes of each article.</param>
    /// <param name="standing">The proposals that stand in the articles folder.</param>
    /// <returns>One entry for each proposal that is to stand, to change or to go, by path.</returns>
    internal static ImmutableArray<MarkdownFile> Decide(IEnumerable<Decision> decisions, IEnumerable<ExistingStory> standing)
    {
        var byPath = standing.ToDictionary(s => s.File.Path, StringComparer.OrdinalIgnoreCase);
        return [.. decisions.Select(d => Decide(d, byPath.GetValueOrDefault(PathFor(d.File.Path)))).OfType<MarkdownFile>()
            .OrderBy(f => f.Path, StringComparer.Ordinal)];
    }

    private static MarkdownFile? Decide(Decision decision, ExistingStory? existing)
    {
        bool isOurs = existing is { IsUntouched: true };
        ExistingMarkdown? standing = existing?.File;
        return (decision.Proposal, standing) switch
        {
            (null, null) => null,
            (null, _) => isOurs ? File(standing.Text, MarkdownAction.Remove) : null,
            (_, null) => File(decision.Proposal, MarkdownAction.Create),
            _ when decision.Proposal == standing.Text.ReplaceLineEndings("\n") => File(standing.Text, MarkdownAction.Unchanged),
            _ => isOurs ? File(decision.Proposal, MarkdownAction.Rewrite) : File(standing.Text, MarkdownAction.KeepEdited),
        };

        MarkdownFile File(string text, MarkdownAction action) =>
            decision.File with { Path = standing?.Path ?? PathFor(decision.File.Path), Text = text, Action = action };
    }
}
