using ExpoSite.Core.Content;
using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Site.Checking.Facts;

/// <summary>Ordinals of one event in different stories, against each other.</summary>
internal static class EventComparison
{
    // An event that is held every half year is counted on after some 180 days.
    private const int Days = 120;

    public static IEnumerable<Diagnostic> Run(IEnumerable<(Article Article, StoryFacts Facts)> stories) => stories
        .SelectMany(s => s.Facts.Events.Select(e => new Statement(s.Article, e)))
        .GroupBy(s => s.Event.Key, StringComparer.Ordinal)
        .Where(g => g.Select(s => s.Event.Number).Distinct().Skip(1).Any())
        .OrderBy(g => g.Key, StringComparer.Ordinal)
        .SelectMany(Compare);

    // A story that has both numbers knows of both.
    private static IEnumerable<Diagnostic> Compare(IEnumerable<Statement> ofEvent)
    {
        Statement[] statements =
        [
            .. ofEvent.GroupBy(s => s.Article.Path, StringComparer.Ordinal)
                .Where(g => g.Select(s => s.Event.Number).Distinct().Count() == 1)
                .Select(g => g.FirstOrDefault(s => s.Event.IsFirm)).OfType<Statement>()
                .OrderBy(s => s.Article.Published).ThenBy(s => s.Article.Path, StringComparer.Ordinal),
        ];
        for (int i = 0; i < statements.Length; i++)
        {
            Statement one = statements[i];
            if (one.IsChecked)
                continue;
            Statement[] near = [.. statements.Where(s => s != one && IsSameTime(one, s))];
            int agree = near.Count(s => s.Event.Number == one.Event.Number);
            foreach (Statement other in near.Where(s => s.Event.Number != one.Event.Number))
            {
                int against = near.Count(s => s.Event.Number == other.Event.Number);
                bool isLater = Array.IndexOf(statements, other) < i;
                if (!other.IsChecked && (against < agree + 1 || (against == agree + 1 && !isLater)))
                    continue;
                yield return Finding(one, other);
                break;
            }
        }
    }

    private static bool IsSameTime(Statement one, Statement other) =>
        one.Year == other.Year
        || (one.Event.Year is null && other.Event.Year is null && Math.Abs(one.Article.Published.Day.DayNumber - other.Article.Published.Day.DayNumber) <= Days);

    private static Diagnostic Finding(Statement one, Statement other) => FactRules.EventCountedTwoWays.At(
        one.Event.Place.In(one.Article),
        $"This says '{one.Event.Written}', but {other.Event.Place.In(other.Article)} says '{other.Event.Written}'.",
        FactRules.Hint(FactRules.EventCountedTwoWays, "correct the one that is wrong"));

    private sealed record Statement(Article Article, EventOrdinal Event)
    {
        public int Year => Event.Year ?? Article.Published.Day.Year;

        public bool IsChecked => Article.Checked.Contains(FactRules.EventCountedTwoWays.Code);
    }
}
