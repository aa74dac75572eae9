using System.Net;

namespace ExpoSite.Site.Review;

/// <summary>What stands on top of each page of a preview, so that nobody takes it for the site.</summary>
internal static class PreviewNote
{
    /// <summary>Address of the page that lists what a change touches.</summary>
    public const string ListAddress = "/changes.html";

    // Colours of its own: it must show in every theme.
    private const string Style = "margin:0;padding:.6rem 1rem;background:#20242c;color:#fff;font:600 .95rem/1.4 system-ui,sans-serif";

    /// <summary>A paragraph of markup.</summary>
    /// <param name="story">What the page is about, if the change touches it; else null.</param>
    /// <param name="list">Address of the list as an href.</param>
    public static string Of(ChangedStory? story, string list)
    {
        string said = story is null ? "Preview of a change." : $"Preview of a change. {story.State}";
        return $"<p role=\"note\" lang=\"en\" dir=\"ltr\" style=\"{Style}\">{WebUtility.HtmlEncode(said)} "
            + $"<a href=\"{WebUtility.HtmlEncode(list)}\" style=\"color:inherit\">See all changes</a></p>";
    }
}
