namespace ExpoSite.Normalize.Imports.Folders;

/// <summary>When, and whether at all, readers may see a text, by all that its generator is told of it.</summary>
/// <param name="Reason">Why they do not see it, as a part of a sentence; or null.</param>
/// <param name="From">Time before which they do not, or null.</param>
/// <param name="Until">Time from which on they do not, or null.</param>
internal sealed record FolderHold(string? Reason, StoryTime? From, StoryTime? Until)
{
    // Hugo writes a time that was never set as the first of January of the year 1.
    private const string NeverSet = "0001-01-01";

    /// <param name="values">All that is stated.</param>
    /// <param name="time">Reads a time; null for what is none with certainty.</param>
    /// <param name="now">What has expired by then is withheld.</param>
    public static FolderHold Of(IEnumerable<StatedValue> values, Func<string, StoryTime?> time, DateTimeOffset now)
    {
        string? reason = null;
        StoryTime? from = null, until = null;
        foreach (Withholding hold in Withholding.AllOf(values))
        {
            string value = hold.Stated.Value, written = $"'{hold.Stated.Key}: {(value.Length > 60 ? value[..60] + "…" : value)}'";
            if (hold.Effect == WithholdingEffect.Draft)
                reason ??= $"{written} {(hold.Known is null ? "may hide" : "hides")} it from readers";
            else if (value.StartsWith(NeverSet, StringComparison.Ordinal))
                continue;
            else if (time(value) is not { } at)
                reason ??= $"{written} cannot be read as a time with certainty";
            else if (hold.Effect == WithholdingEffect.Until)
                until = until is { } earlier && earlier <= at ? until : at;
            else
                from = from is { } later && later >= at ? from : at;
        }

        if (until?.Instant <= now)
            reason ??= $"it expired on {until.Value.Iso}";
        return new FolderHold(reason, from, until);
    }
}
