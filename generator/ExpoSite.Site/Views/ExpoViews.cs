namespace ExpoSite.Site.Views;

/// <summary>One edition of a trade fair.</summary>
public sealed record ExpoView
{
    public required string Name { get; init; }

    /// <summary>Address of its page.</summary>
    public required string Url { get; init; }

    /// <summary><c>upcoming</c>, <c>running</c> or <c>past</c>, when the site was built.</summary>
    public required string Phase { get; init; }

    /// <summary>
    /// When the site was built: <c>Opens on 2 March 2027</c>, <c>Opens in 12 days</c> in the last 30, <c>Day 2 of 6</c>, <c>Closed on 19
    /// September 2026</c>. Show the days beside it.
    /// </summary>
    public required string Status { get; init; }

    /// <summary>First and last day in words: <c>14–19 September 2026</c>.</summary>
    public required string Days { get; init; }

    /// <summary>First day, or opening, by the clock of the venue.</summary>
    public required DateView Starts { get; init; }

    /// <summary>Last day, or closing, by the clock of the venue.</summary>
    public required DateView Ends { get; init; }

    /// <summary>8 for the eighth, or null.</summary>
    public int? Edition { get; init; }

    public string? Venue { get; init; }

    public string? City { get; init; }

    public PlaceView? Country { get; init; }

    public string? Organizer { get; init; }

    public string? Description { get; init; }

    /// <summary>Its own web site, or null.</summary>
    public string? Site { get; init; }

    /// <summary>Address of its calendar file.</summary>
    public required string CalendarUrl { get; init; }
}

/// <param name="Name">Of a country.</param>
/// <param name="Url">Address of its page; null while no story is about it.</param>
public sealed record PlaceView(string Name, string? Url);

/// <summary>A company or body that exhibits.</summary>
public sealed record ExhibitorView
{
    public required string Name { get; init; }

    /// <summary>Address of its page.</summary>
    public required string Url { get; init; }

    /// <summary>Hall and stand, or null.</summary>
    public string? Stand { get; init; }

    public PlaceView? Country { get; init; }

    public string? Description { get; init; }

    /// <summary>Its own web site, or null.</summary>
    public string? Site { get; init; }
}

/// <summary>Stories of one day of an expo, or of the time before or after it.</summary>
/// <param name="Title"><c>Day 3</c>, <c>Before the expo</c> or <c>After the expo</c>.</param>
/// <param name="Date">The day; null before and after the expo.</param>
/// <param name="Stories">Newest first.</param>
public sealed record ExpoDayView(string Title, DateView? Date, IReadOnlyList<CardView> Stories);
