using ExpoSite.Site.Facts.Editions;

namespace ExpoSite.Site.Facts;

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
                .Select(g => g.MaxBy(s => s.Event.Time)).OfType<Statement>()
                .Where(s => s.Event.Time != EventTime.Unknown)
                .Order(),
        ];
        for (int i = 0; i < statements.Length; i++)
        {
            if (!statements[i].IsChecked && AgainstIt(statements, i) is { } other)
                yield return Finding(statements[i], other);
        }
    }

    // The first statement of another number that an editor vouches for, that more stories agree with, or as many and earlier.
    private static Statement? AgainstIt(Statement[] statements, int at)
    {
        Statement one = statements[at];
        Statement[] near = [.. statements.Where(s => IsSameTime(one, s))];
        if (!near.Any(s => Contradicts(one, s)))
            return null;
        Dictionary<int, int> stories = near.CountBy(s => s.Event.Number).ToDictionary();
        int agree = stories[one.Event.Number];
        return near.FirstOrDefault(s => Contradicts(one, s)
            && (s.IsChecked || stories[s.Event.Number] > agree || (stories[s.Event.Number] == agree && s.CompareTo(one) < 0)));
    }

    // One that has been may well have a smaller number than the one that is on.
    private static bool Contradicts(Statement one, Statement other) =>
        one.Event.Number != other.Event.Number && !IsHistoryOf(one, other) && !IsHistoryOf(other, one) && (one.IsNow || other.IsNow);

    private static bool IsHistoryOf(Statement one, Statement other) => !one.IsNow && one.Event.Number < other.Event.Number;

    private static bool IsSameTime(Statement one, Statement other) =>
        one.Year == other.Year
        || (one.Event.Year is null && other.Event.Year is null
            && Math.Abs(one.Article.Published.Day.DayNumber - other.Article.Published.Day.DayNumber) <= Days);

    private static Diagnostic Finding(Statement one, Statement other) => FactRules.EventCountedTwoWays.At(
        one.Event.Place.In(one.Article),
        $"This says '{one.Event.Written}', but {other.Event.Place.In(other.Article)} says '{other.Event.Written}'.",
        FactRules.Hint(FactRules.EventCountedTwoWays, "correct the one that is wrong"));

    private sealed record Statement(Article Article, EventOrdinal Event) : IComparable<Statement>
    {
        public int Year => Event.Year ?? Article.Published.Day.Year;

        public bool IsNow => Event.Time == EventTime.Now;

        public bool IsChecked => Article.Checked.Contains(FactRules.EventCountedTwoWays.Code);

        /// <summary>Earlier stories first.</summary>
        public int CompareTo(Statement? other)
        {
            int order = other is null ? 1 : Article.Published.CompareTo(other.Article.Published);
            return order != 0 ? order : string.CompareOrdinal(Article.Path, other!.Article.Path);
        }
    }
}
