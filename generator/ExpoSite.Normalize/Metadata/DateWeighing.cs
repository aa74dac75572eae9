namespace ExpoSite.Normalize.Metadata;

/// <summary>The date that a page's evidence speaks for.</summary>
/// <param name="Confidence">How sure it is, 0 to 1.</param>
/// <param name="Rule">What speaks for it, the strongest first.</param>
/// <param name="Place">Where the strongest evidence stands.</param>
/// <param name="Lines">1-based lines of the raw file that name it.</param>
/// <param name="IsAmbiguous">True when nothing tells whether day or month was written first.</param>
internal sealed record DateDecision(
    StoryTime Time, double Confidence, string Rule, SourcePosition Place, ImmutableArray<int> Lines, bool IsAmbiguous);

/// <summary>Chooses among the dates of a page by their weight and by agreement: <c>generator/decisions/0010-dates.md</c>.</summary>
internal static class DateWeighing
{

    /// <summary>The day of publication, or null when no date speaks for one.</summary>
    public static DateDecision? Published(IReadOnlyList<DateCandidate> candidates)
    {
        DateCandidate[] weighed = [.. Weighed(InZone(candidates))];
        DateOnly[] localDays = [.. weighed.Where(c => c is { Meaning: not DateMeaning.Updated, IsMonth: false }
            && c.Weight >= DateWeights.Telling && c.Source is DateSource.Shown or DateSource.Address).Select(c => c.Day).Distinct()];
        (DateOnly Day, double Score)[] days =
            [.. weighed.Where(c => !c.IsMonth).Select(c => c.Day).Distinct().Select(d => (Day: d, Score: Score(d, weighed, localDays)))
            .OrderByDescending(d => d.Score).ThenBy(d => d.Day)];
        if (days.Length == 0)
            return null;
        DateOnly day = days[0].Day;
        DateCandidate[] named = [.. weighed.Where(c => c.MayBe(day)).OrderByDescending(c => c.Weight)];
        double other = weighed.Where(c => !c.IsMonth && !c.MayBe(day) && c.Meaning != DateMeaning.Updated).Select(c => c.Weight)
            .DefaultIfEmpty().Max();
        DateCandidate[] local = [.. named.Where(c => c.Day == day && !c.IsMonth)];
        return new DateDecision(
            TimeOn(day, named), days[0].Score * (1 - (DateWeights.Conflict * other)),
            string.Join(", ", named.Select(c => c.Reason).Distinct().Take(4)),
            local[0].Place, [.. named.Select(c => c.Place.Line).Where(l => l > 0).Distinct().Take(4)], local.All(c => c.IsAmbiguous));
    }

    /// <summary>The last change, when a date says so and it is on a later day; else null.</summary>
    public static DateDecision? Updated(IReadOnlyList<DateCandidate> candidates, DateDecision? published)
    {
        DateCandidate? change = published is null ? null : candidates
            .Where(c => c.Meaning == DateMeaning.Updated && c.Weight >= DateWeights.LeastUpdate
                && c.Time.Instant > published.Time.Instant && c.Day > published.Time.Day)
            .MaxBy(c => c.Weight);
        return change is null ? null : new DateDecision(
            change.Time, change.Weight, change.Reason, change.Place, change.Place.Line > 0 ? [change.Place.Line] : [], change.IsAmbiguous);
    }

    // A page that writes one of its times with an offset shows its publisher's zone.
    private static IReadOnlyList<DateCandidate> InZone(IReadOnlyList<DateCandidate> candidates)
    {
        TimeSpan[] offsets = [.. candidates
            .Where(c => c is { HasZone: true, Time.IsDay: false } && c.Weight >= DateWeights.Telling
                && c.Time.Instant.Offset != TimeSpan.Zero)
            .Select(c => c.Time.Instant.Offset).Distinct()];
        return offsets.Length != 1 ? candidates
            : [.. candidates.Select(c => c.IsUtc ? c with { Time = new StoryTime(c.Time.Instant.ToOffset(offsets[0]), IsDay: false) } : c)];
    }

    private static IEnumerable<DateCandidate> Weighed(IReadOnlyList<DateCandidate> candidates)
    {
        DateTimeOffset[] updates = [.. candidates.Where(
            c => c is { Source: DateSource.Statement, Meaning: DateMeaning.Updated, Time.IsDay: false }).Select(c => c.Time.Instant)];
        DateOnly? last = candidates.Where(c => c.Source == DateSource.Statement && !c.IsAmbiguous).Select(c => (DateOnly?)c.Day).Max();
        DateOnly? first = candidates.Where(c => c is { Source: DateSource.Statement, Meaning: DateMeaning.Published })
            .Select(c => (DateOnly?)c.Day).Min();
        DateOnly? made = candidates
            .Where(c => c is { Source: DateSource.Address, IsMonth: false } && c.Weight >= DateWeights.CertainAddress)
            .Select(c => (DateOnly?)c.Day).Min();
        DateCandidate[] shown = [.. candidates.Where(c => c.Source == DateSource.Shown && c.Weight >= DateWeights.ShownSurely)];
        DateOnly? seen = SeenChange(candidates);
        foreach (DateCandidate c in candidates)
        {
            bool isUnseen = seen is { } change && c is { Source: DateSource.Statement, Meaning: not DateMeaning.Updated } && c.Day < change;
            bool isSeen = c.Source == DateSource.Shown && c.Day == seen;
            bool isBeside = c is { Source: DateSource.Address, IsMonth: false }
                && shown.Any(s => Math.Abs(s.Day.DayNumber - c.Day.DayNumber) == 1) && !shown.Any(s => s.Day == c.Day);
            bool isStampOfChange = c is { Source: DateSource.Statement, Meaning: not DateMeaning.Updated, Time.IsDay: false }
                && updates.Contains(c.Time.Instant);
            // What lies after all that the page states of itself is an event, or the day on which the page was saved.
            bool isLater = c.Source == DateSource.Shown && last is { } end && c.Day > end.AddDays(1);
            bool isEvent = c is { Source: DateSource.Address, IsMonth: false } && first is { } begin && c.Day > begin.AddDays(2);
            // An address keeps the day on which it was made, also when the story is dated anew.
            bool isRedated = c.Source is DateSource.Statement or DateSource.Shown && made is { } day && c.Day > day.AddDays(2);
            yield return c with
            {
                Weight = c.Weight * (isStampOfChange ? DateWeights.SameInstantAsUpdate : 1)
                    * (isLater || isEvent ? DateWeights.AfterStatements : 1)
                    * (isRedated ? DateWeights.AfterAddress : 1)
                    * (isUnseen ? DateWeights.NotShown : 1)
                    * (isBeside ? DateWeights.AddressBesideShown : 1)
                    * (c.Meaning == DateMeaning.Updated && !isSeen ? DateWeights.UpdateAsPublication : 1),
            };
        }
    }

    // The day of the last change, where the page shows it at its headline and no other day: then it is the story's date to readers.
    private static DateOnly? SeenChange(IReadOnlyList<DateCandidate> candidates)
    {
        DateCandidate[] shown = [.. candidates.Where(c => c.Source == DateSource.Shown && c.Weight >= DateWeights.Telling)];
        return shown.MaxBy(c => c.Weight) is { Weight: var weight } best && weight >= DateWeights.ShownSurely
            && candidates.Any(c => c.Source == DateSource.Statement && c.MayBe(best.Day))
            && !candidates.Any(c => c is { Source: DateSource.Statement, Meaning: not DateMeaning.Updated }
                && shown.Any(s => s.Day != best.Day && c.MayBe(s.Day))) ? best.Day : null;
    }

    // Sources that agree confirm each other, as independent witnesses do; within a source the strongest counts.
    private static double Score(DateOnly day, DateCandidate[] candidates, DateOnly[] localDays)
    {
        double doubt = 1;
        foreach (IGrouping<DateSource, DateCandidate> source in candidates.GroupBy(c => c.Source))
            doubt *= 1 - source.Max(Weight);
        return 1 - doubt;

        double Weight(DateCandidate c) => (c.IsMonth ? c.MayBe(day) : c.Day == day) ? c.Weight
            : localDays.Contains(day) && c.MayBe(day) ? c.Weight * DateWeights.InPublishersZone
            : 0;
    }

    // The strongest date that carries a time; one in UTC is moved to the publisher's zone where the page shows that.
    private static StoryTime TimeOn(DateOnly day, DateCandidate[] named)
    {
        DateCandidate[] timed = [.. named.Where(c => c is { Time.IsDay: false, Meaning: not DateMeaning.Updated })];
        if (timed.FirstOrDefault(c => c.Day == day && c.HasZone) is { } zoned)
            return zoned.Time;
        DateCandidate? local = timed.FirstOrDefault(c => c.Day == day);
        if (local is not null && timed.FirstOrDefault(c => c.HasZone) is { } stated
            && Offset(local.Time.Instant.DateTime - stated.Time.Instant.UtcDateTime) is { } offset)
        {
            return new StoryTime(stated.Time.Instant.ToOffset(offset), IsDay: false);
        }

        if (local is not null)
            return local.Time;
        TimeSpan zone = named.First(c => c.Day == day && !c.IsMonth).Time.Instant.Offset;
        return new StoryTime(new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), zone), IsDay: true);
    }

    // Zones differ from UTC by quarters of an hour; the two times may be some minutes apart.
    private static TimeSpan? Offset(TimeSpan difference)
    {
        TimeSpan offset = TimeSpan.FromMinutes(15 * Math.Round(difference.TotalMinutes / 15));
        return Math.Abs((difference - offset).TotalMinutes) <= 2 && offset >= TimeSpan.FromHours(-12) && offset <= TimeSpan.FromHours(14)
            ? offset : null;
    }
}
