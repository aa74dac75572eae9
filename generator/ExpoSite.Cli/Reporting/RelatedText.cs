using ExpoSite.Site.Indexing;
using ExpoSite.Site.Related;

namespace ExpoSite.Cli.Reporting;

/// <summary>Shows which stories are related to which, and why.</summary>
internal static class RelatedText
{
    private const int TitleWidth = 56;

    public static void Write(ImmutableArray<ExplainedStory> stories, PrintableWriter output)
    {
        foreach (ExplainedStory story in stories)
        {
            output.WriteLine(Printable.Of($"{story.Path}: {story.Title}"));
            if (story.Related.IsEmpty)
                output.WriteLine("  no related stories: nothing is like it, and its category has no other");
            foreach (ExplainedRelation related in story.Related)
            {
                output.WriteLine(
                    $"  {Score(related)}  {Columns.Fit(Printable.Of(related.Title), TitleWidth)}  {Printable.Of(Why(related))}");
            }

            if (!story.Thread.IsEmpty)
                output.WriteLine(Printable.Of("  thread  " + string.Join(" > ", story.Thread.Select(Path.GetFileNameWithoutExtension))));
            output.WriteLine();
        }
    }

    private static string Score(ExplainedRelation related) =>
        (related.Score > 0 ? related.Score.ToString("0.00", CultureInfo.InvariantCulture) : "-").PadLeft(6);

    private static string Why(ExplainedRelation related)
    {
        string? ground = related.Ground switch
        {
            RelatedGround.Editor => "chosen by the editor",
            RelatedGround.Source => "recommended by the source page",
            RelatedGround.Category => "of the same category, since nothing else is like it",
            _ => null,
        };
        string? words = related.Words.IsEmpty ? null : "words: " + string.Join(", ", related.Words);
        string?[] all = [ground, .. related.Subjects, words];
        string[] reasons = [.. all.OfType<string>()];
        return reasons.Length == 0
            ? related.Score > 0 ? "near the same other stories" : "the nearest that there is" : string.Join("; ", reasons);
    }
}
