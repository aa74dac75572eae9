namespace ExpoSite.Cli.Reporting;

/// <summary>Findings as they are told: what two stages of a run both found is told, and counted, once.</summary>
internal static class Told
{
    /// <summary>Each finding once, in report order; of two that differ in their severity alone the graver one.</summary>
    public static ImmutableArray<Diagnostic> Once(IEnumerable<Diagnostic> findings) =>
    [
        .. findings.GroupBy(f => (f.Rule.Code, f.Position, f.Message)).Select(g => g.MaxBy(f => (f.Severity, f.Hint is not null))!).Order(),
    ];
}

/// <summary>Findings of one rule and one cause, in report order. They are told together: some in full, the rest as a number.</summary>
/// <param name="Findings">At least one.</param>
internal sealed record FindingGroup(ImmutableArray<Diagnostic> Findings)
{
    private const int MostErrors = 100;
    private const int MostOthers = 20;

    // Places of one and the same message, of which the next says nothing new. An error is mended at each of its places.
    private const int MostAlike = 3;

    private const int LongestCause = 300;

    public Diagnostic First => Findings[0];

    public Severity Severity => First.Severity;

    /// <summary>The hint of all of them; null when they have several, or none.</summary>
    public string? Hint => Findings.All(f => f.Hint == First.Hint) ? First.Hint : null;

    /// <summary>
    /// Groups in the order in which a person at a terminal reads them: notes, warnings, and the errors last, where the eye is; within one
    /// severity by the place of the first finding.
    /// </summary>
    public static ImmutableArray<FindingGroup> Of(IEnumerable<Diagnostic> findings) =>
    [
        .. findings.GroupBy(f => (f.Severity, f.Rule.Code, Cause(f))).Select(g => new FindingGroup([.. g.Order()]))
            .OrderBy(g => g.Severity).ThenBy(g => g.First),
    ];

    /// <summary>The findings to tell in full, in report order: each message at its own place, then more places, up to a bound.</summary>
    public ImmutableArray<Diagnostic> Shown()
    {
        bool isError = Severity == Severity.Error;
        int most = isError ? MostErrors : MostOthers;
        if (Findings.Length <= MostAlike || (isError && Findings.Length <= most))
            return Findings;
        IEnumerable<(Diagnostic Finding, int Round)> rounds = Findings.GroupBy(f => f.Message, StringComparer.Ordinal)
            .SelectMany(g => g.Take(isError ? most : MostAlike).Select((f, i) => (f, i)));
        return [.. rounds.OrderBy(r => r.Round).ThenBy(r => r.Finding).Take(most).Select(r => r.Finding).Order()];
    }

    /// <summary>How many are not among the given ones, in words; null for none.</summary>
    public string? More(ImmutableArray<Diagnostic> shown)
    {
        Diagnostic[] rest = [.. Findings.Except(shown)];
        int files = rest.Select(f => f.Position.Path).Distinct(StringComparer.Ordinal).Count();
        return rest.Length == 0 ? null
            : $"and {Quantity.Of(rest.Length, "more", "more")} like {(shown.Length == 1 ? "this" : "these")}"
                + $" in {Quantity.Of(files, "file")}";
    }

    // Two findings of a rule have one cause when the same thing is to be done about them, or is wrong, but for the names and numbers in it.
    private static string Cause(Diagnostic finding)
    {
        string whole = finding.Hint ?? finding.Message;
        string text = whole.Length > LongestCause ? whole[..LongestCause] : whole;
        var cause = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            int close = c == '\'' && (i == 0 || !char.IsLetterOrDigit(text[i - 1])) ? Close(text, i) : -1;
            if (close > 0)
                i = close;
            if (!char.IsAsciiDigit(c))
                cause.Append(c);
        }

        return cause.ToString();
    }

    private static int Close(string text, int open)
    {
        int close = text.IndexOf('\'', open + 1);
        while (close > 0 && close + 1 < text.Length && char.IsLetterOrDigit(text[close + 1]))
            close = text.IndexOf('\'', close + 1);
        return close;
    }
}
