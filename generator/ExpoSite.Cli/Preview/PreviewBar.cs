using System.Net;
using ExpoSite.Cli.Reporting;
using ExpoSite.Site.Review;

namespace ExpoSite.Cli.Preview;

/// <summary>
/// What a preview adds to a page: who may see its story, what was found in it, and errors elsewhere. It stays in view at the lower edge of
/// the window, and covers nothing once the page is scrolled to its end.
/// </summary>
internal static class PreviewBar
{
    private const int MostOthers = 20;

    /// <summary>For the head of every page: the script, and how links to stories look that readers do not see.</summary>
    public const string Script = "<script src=\"" + PreviewSite.ScriptPath + "\" defer></script>"
        + "<style>a[data-held]::after{content:attr(data-held);margin-inline-start:.5em;padding:.1em .5em;border-radius:1em;"
        + "background:#5b3a00;color:#fff;font:600 .75rem/1.4 system-ui,sans-serif;vertical-align:middle;white-space:nowrap}</style>";

    // Colours of its own: it must show in every theme.
    private const string Style = "<style>"
        + "#exposite-preview{position:sticky;bottom:0;z-index:2147483647;max-height:45vh;overflow:auto;margin:0;padding:.6rem 1rem;"
        + "border-top:4px solid #f0b429;background:#20242c;color:#fff;font:400 .875rem/1.5 system-ui,sans-serif;text-align:start}"
        + "#exposite-preview.error{border-color:#ff6b6b}#exposite-preview p,#exposite-preview ul{margin:.25rem 0;max-width:none}"
        + "#exposite-preview ul{padding-inline-start:1.2rem}#exposite-preview li{overflow-wrap:anywhere;margin:.25rem 0}"
        + "#exposite-preview summary{cursor:pointer;font-weight:600}"
        + "#exposite-preview small{display:block;color:#c8ccd4;font-size:inherit}@media print{#exposite-preview{display:none}}</style>";

    /// <summary>The bar's markup; nothing where there is nothing to say.</summary>
    /// <param name="story">What the page is about, or null.</param>
    /// <param name="own">Findings in its file, and of rendering the page.</param>
    /// <param name="others">Errors elsewhere.</param>
    /// <param name="kept">What is shown instead of what was saved: the end of a sentence; null where what was saved is shown.</param>
    public static string Of(
        PreviewedStory? story, ImmutableArray<Diagnostic> own, ImmutableArray<Diagnostic> others, string? kept)
    {
        if (story?.Hold is null && own.IsEmpty && others.IsEmpty)
            return "";
        bool hasErrors = !others.IsEmpty || own.Any(f => f.Severity == Severity.Error);
        var bar = new StringBuilder(Style)
            .Append("<div id=\"exposite-preview\"").Append(hasErrors ? " class=\"error\" role=\"alert\"" : " role=\"note\"")
            .Append(" aria-label=\"Preview\" lang=\"en\" dir=\"ltr\" tabindex=\"0\">");
        if (story?.State is { } state)
            bar.Append("<p>").Append(Encoded(state)).Append("</p>");
        if (kept is not null)
            bar.Append("<p><strong>").Append(Encoded($"An error stops what you saved: {kept}.")).Append("</strong></p>");
        Append(bar, own, "In this story", isOpen: own.Any(f => f.Severity == Severity.Error));
        Append(bar, others, "In other files", isOpen: kept is not null && own.IsEmpty);
        return bar.Append("</div>").ToString();
    }

    private static void Append(StringBuilder bar, ImmutableArray<Diagnostic> findings, string title, bool isOpen)
    {
        if (findings.IsEmpty)
            return;
        bar.Append(isOpen ? "<details open>" : "<details>").Append("<summary>")
            .Append(CultureInfo.InvariantCulture, $"{title}: {Summary.Found(findings)}</summary><ul>");
        foreach (Diagnostic finding in findings.Take(MostOthers))
        {
            bar.Append("<li>").Append(Encoded(finding.ToString()))
                .Append(finding.Hint is { } hint ? $"<small>hint: {Encoded(hint)}</small>" : "").Append("</li>");
        }

        if (findings.Length > MostOthers)
            bar.Append(CultureInfo.InvariantCulture, $"<li>and {findings.Length - MostOthers} more, in the terminal</li>");
        bar.Append("</ul></details>");
    }

    private static string Encoded(string text) => WebUtility.HtmlEncode(Printable.Of(text));
}
