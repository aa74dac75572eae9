namespace ExpoSite.Site.Theming;

/// <summary>Addresses of pages and files that others lead to, without base path.</summary>
internal static class FixedAddresses
{
    public const string Feeds = "/feeds/";

    public const string Corrections = "/corrections/";

    public const string Search = "/search/";

    /// <summary>All expos.</summary>
    public const string Calendar = "/calendar.ics";

    /// <summary>One expo; beside its page.</summary>
    public const string CalendarOfExpo = "event.ics";
}
