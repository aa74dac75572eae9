namespace ExpoSite.Core.Content;

/// <summary>
/// When a story was published or updated: a day in the site's zone, or an instant with its offset.
/// </summary>
/// <param name="Instant">The instant, in the site's zone; midnight when only a day is known.</param>
/// <param name="IsDay">True when only the day is known.</param>
public readonly record struct StoryTime(DateTimeOffset Instant, bool IsDay) : IComparable<StoryTime>
{
    /// <summary>The day in the site's zone: what addresses and archives are made of.</summary>
    public DateOnly Day => DateOnly.FromDateTime(Instant.DateTime);

    /// <summary>ISO 8601: <c>2025-11-04</c>, or <c>2025-11-04T09:30:00+08:00</c>.</summary>
    public string Iso => Instant.ToString(IsDay ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    public int CompareTo(StoryTime other) => Instant.CompareTo(other.Instant);

    public static bool operator <(StoryTime left, StoryTime right) => left.CompareTo(right) < 0;

    public static bool operator >(StoryTime left, StoryTime right) => left.CompareTo(right) > 0;

    public static bool operator <=(StoryTime left, StoryTime right) => left.CompareTo(right) <= 0;

    public static bool operator >=(StoryTime left, StoryTime right) => left.CompareTo(right) >= 0;
}
