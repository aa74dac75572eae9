namespace ExpoSite.Normalize.Metadata;

/// <summary>What a date says of the story.</summary>
internal enum DateMeaning
{
    Published, Updated, Unclear,
}

/// <summary>Where a date stands. Dates of one source come from one hand and do not confirm each other; those of two sources do.</summary>
internal enum DateSource
{
    /// <summary>JSON-LD, meta elements, microdata, settings inside scripts: what the publishing system states.</summary>
    Statement,
    /// <summary>What a reader sees.</summary>
    Shown,
    /// <summary>The page's own address.</summary>
    Address,
    /// <summary>The address of the story's picture.</summary>
    Picture,
    /// <summary>The page's title or description.</summary>
    Description,
}

/// <summary>One date on a page that may be the story's.</summary>
/// <param name="Weight">How often a date in this place is the story's: 0 to 1.</param>
/// <param name="Reason">Where it stands, in a few words.</param>
/// <param name="Place">Where it stands in the raw file; of the whole file when that is not known.</param>
internal sealed record DateCandidate(
    StoryTime Time, DateMeaning Meaning, DateSource Source, double Weight, string Reason, SourcePosition Place)
{
    /// <summary>True when day and month may be the other way round.</summary>
    public bool IsAmbiguous { get; init; }

    /// <summary>True for a numeric date that can only be month and day, false for one that can only be day and month, else null.</summary>
    public bool? IsMonthFirst { get; init; }

    /// <summary>True when its offset from UTC is written.</summary>
    public bool HasZone { get; init; }

    /// <summary>True when only its month is known: it confirms days, and is none itself.</summary>
    public bool IsMonth { get; init; }

    public DateOnly Day => Time.Day;

    /// <summary>True for a time in UTC, as publishing systems store it: the publisher's day can be the one before or after.</summary>
    public bool IsUtc => HasZone && !Time.IsDay && Time.Instant.Offset == TimeSpan.Zero;

    /// <summary>True when somewhere on Earth the calendar shows the day at this time.</summary>
    public bool MayBe(DateOnly day) =>
        day == Day || (IsMonth && day.Year == Day.Year && day.Month == Day.Month) || (IsUtc && day >= UtcDay(-12) && day <= UtcDay(14));

    private DateOnly UtcDay(int hours) => DateOnly.FromDateTime(Time.Instant.UtcDateTime.AddHours(hours));

    /// <summary>A date as it is written.</summary>
    public static DateCandidate Of(
        WrittenDate date, DateMeaning meaning, DateSource source, double weight, string reason, SourcePosition place) =>
        new(date.Time, meaning, source, weight, reason, place)
        { IsAmbiguous = date.IsAmbiguous, IsMonthFirst = date.IsMonthFirst, HasZone = date.HasZone };

    /// <summary>The same date with day and month exchanged.</summary>
    public DateCandidate Exchanged()
    {
        DateTimeOffset at = Time.Instant;
        var exchanged = new DateTimeOffset(Day.Year, Day.Day, Day.Month, at.Hour, at.Minute, at.Second, at.Offset);
        return this with { Time = Time with { Instant = exchanged } };
    }
}
