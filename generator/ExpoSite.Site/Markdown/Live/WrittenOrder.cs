namespace ExpoSite.Site.Markdown.Live;

/// <summary>What the order in which entries are written says of their days.</summary>
internal static class WrittenOrder
{
    /// <summary>A step back of this much is a night, a smaller one a slip.</summary>
    private static readonly TimeSpan Night = TimeSpan.FromHours(6);

    private static readonly TimeSpan HalfDay = TimeSpan.FromHours(12);

    /// <summary>True when times mostly fall from one to the next. A step of more than half a day leads over midnight.</summary>
    public static bool IsNewestFirst(ImmutableArray<EntryTime> times)
    {
        int rising = 0;
        for (int i = 1; i < times.Length; i++)
            rising += Step(times[i - 1], times[i]);
        return rising < 0;
    }

    /// <summary>Gives each entry its instant, from the first on.</summary>
    /// <param name="entries">In order of time, as far as it is known.</param>
    /// <param name="first">The day of the first, where it names none.</param>
    /// <returns>Those that are out of order.</returns>
    public static List<TimedHeading> SetTimes(IEnumerable<TimedHeading> entries, DateOnly first, TimeZoneInfo zone)
    {
        var late = new List<TimedHeading>();
        DateOnly day = first;
        DateTimeOffset latest = DateTimeOffset.MinValue;
        DateTimeOffset place = DateTimeOffset.MinValue;
        foreach (TimedHeading entry in entries)
        {
            entry.Place = place;
            if (entry.Written is not { } written || written.On(day, zone) is not { } time)
                continue;
            if (written.Day is null && latest - time.Instant >= Night)
                time = written.On(day.AddDays(1), zone) ?? time;
            else if (written.Day is null && time.Instant < latest)
                late.Add(entry);
            day = time.Day;
            entry.Time = time;
            entry.Place = place = time.Instant;
            latest = time.Instant > latest ? time.Instant : latest;
        }

        return late;
    }

    private static int Step(EntryTime before, EntryTime after)
    {
        int days = before.Day is { } one && after.Day is { } other ? string.CompareOrdinal(other, one) : 0;
        if (days != 0)
            return Math.Sign(days);
        TimeSpan step = after.Clock - before.Clock;
        return Math.Sign(step.Ticks) * (step.Duration() > HalfDay && before.Day == after.Day && before.Day is null ? -1 : 1);
    }
}
