namespace ExpoSite.Normalize.Metadata;

/// <summary>
/// How often a date in some place is the story's own, 0 to 1, and what raises or lowers that. All are chosen, none is fitted: 125
/// labelled pages are too few for so many numbers. Decision 10 tells why each; <c>tools/fit dates</c> prints what each is worth.
/// </summary>
internal static class DateWeights
{
    // What the page states, by the name that it gives to the date.
    public static double NamedPublication { get; private set; } = 0.9;
    public static double NamedUpdate { get; private set; } = 0.85;
    public static double NamedCreation { get; private set; } = 0.75;
    public static double NamedDate { get; private set; } = 0.7;
    // Scripts also hold the dates of other stories; a single day is most likely this one's. Factors.
    public static double OneDayInScripts { get; private set; } = 0.6;
    public static double DaysInScripts { get; private set; } = 0.25;
    public static double WebPage { get; private set; } = 0.9;
    public static double StatedFarAway { get; private set; } = 0.8;
    public static double Description { get; private set; } = 0.35;
    public static double Address { get; private set; } = 0.92;
    public static double AddressInFigures { get; private set; } = 0.7;
    public static double AddressInMonth { get; private set; } = 0.4;
    public static double Picture { get; private set; } = 0.2;
    // What the page shows: on a line with few other words, before the lead, in prose, as part of a span of days.
    public static double ShortLine { get; private set; } = 0.6;
    public static double WordBeside { get; private set; } = 0.02;
    public static double Linked { get; private set; } = 0.5;
    public static double Dateline { get; private set; } = 0.45;
    public static double Prose { get; private set; } = 0.12;
    public static double Span { get; private set; } = 0.05;
    public static double Labelled { get; private set; } = 0.2;
    public static double Marked { get; private set; } = 0.12;
    public static double MostShown { get; private set; } = 0.85;
    public static double LeastShown { get; private set; } = 0.005;
    // A last change is on the day of publication more often than on any other day.
    public static double UpdateAsPublication { get; private set; } = 0.4;
    public static double SameInstantAsUpdate { get; private set; } = 0.75;
    public static double InPublishersZone { get; private set; } = 0.95;
    public static double AfterStatements { get; private set; } = 0.4;
    public static double AfterAddress { get; private set; } = 0.7;
    // Readers saw the day of the last change, and not the stated day of publication.
    public static double NotShown { get; private set; } = 0.5;
    // The address names the day before or after, as a server elsewhere counts it.
    public static double AddressBesideShown { get; private set; } = 0.5;
    public static double Conflict { get; private set; } = 0.5;
    // Weights from which a date is believed: as an address's day, as a change, as a sign of the page's zone and order of figures.
    public static double CertainAddress { get; private set; } = 0.9;
    public static double LeastUpdate { get; private set; } = 0.5;
    public static double Telling { get; private set; } = 0.3;
    public static double ShownSurely { get; private set; } = 0.55;
}
