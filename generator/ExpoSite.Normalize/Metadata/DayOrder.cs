namespace ExpoSite.Normalize.Metadata;

/// <summary>Settles whether 04/11/2025 is written day or month first.</summary>
internal static class DayOrder
{
    /// <summary>The candidates with ambiguous dates read in the page's order; what stays ambiguous is read day first.</summary>
    /// <param name="languages">Language tags of the page, then of the site: <c>en-US</c>.</param>
    public static IReadOnlyList<DateCandidate> Settle(IReadOnlyList<DateCandidate> candidates, IEnumerable<string> languages)
    {
        if (!candidates.Any(c => c.IsAmbiguous))
            return candidates;
        bool? order = Shown(candidates) ?? languages.Select(OfLanguage).FirstOrDefault(o => o is not null);
        return [.. candidates.Select(
            c => !c.IsAmbiguous ? c : order is { } isMonthFirst ? (isMonthFirst ? c.Exchanged() : c) with { IsAmbiguous = false } : c)];
    }

    // The same day in another form, or a figure above twelve elsewhere, shows the order.
    private static bool? Shown(IReadOnlyList<DateCandidate> candidates)
    {
        HashSet<DateOnly> certain = [.. candidates.Where(c => !c.IsAmbiguous && c.Weight >= DateWeights.Telling).Select(c => c.Day)];
        int monthFirst = candidates.Sum(c => !c.IsAmbiguous
            ? c.IsMonthFirst switch { true => 1, false => -1, null => 0 }
            : (certain.Contains(c.Exchanged().Day) ? 2 : 0) - (certain.Contains(c.Day) ? 2 : 0));
        return monthFirst == 0 ? null : monthFirst > 0;
    }

    // Of the languages written here, the English of the United States alone puts the month first; "en" alone does not tell.
    public static bool? OfLanguage(string tag)
    {
        string[] parts = tag.Replace('_', '-').Split('-');
        bool isEnglish = parts[0].Equals("en", StringComparison.OrdinalIgnoreCase);
        if (!isEnglish)
            return parts[0].Length is 2 or 3 ? false : null;
        return parts.Length == 1 ? null : parts[^1].Equals("US", StringComparison.OrdinalIgnoreCase);
    }
}
