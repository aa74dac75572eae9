namespace ExpoSite.Site.Facts.Editions;

/// <summary>Of which time a sentence tells when it names an event.</summary>
internal enum EventTime
{
    /// <summary>It may be any: "tickets for the ninth fair".</summary>
    Unknown,

    /// <summary>The event that has been: "it was signed at the ninth fair".</summary>
    Past,

    /// <summary>The event that is on, or is the news: "the ninth fair has opened".</summary>
    Now,
}
