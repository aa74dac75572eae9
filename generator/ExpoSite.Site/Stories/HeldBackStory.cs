namespace ExpoSite.Site.Stories;

/// <summary>Why a story is held back.</summary>
public enum HoldReason
{
    Draft,
    Scheduled,
    Embargoed,
    Expired,
}

/// <summary>A story that appears in no output.</summary>
/// <param name="Path">Its Markdown file, relative to the root.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Reason">Why it is held back.</param>
/// <param name="Until">When it will appear, in the site's zone; null when it does not appear by itself.</param>
public sealed record HeldBackStory(string Path, string Title, HoldReason Reason, DateTimeOffset? Until);
