using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Site.Tests.Markdown;

/// <summary>One story with a body, as a reader and as an editor see it.</summary>
internal static class Bodies
{
    public const string Page = "2026/09/a/index.html";

    /// <summary>The line on which the body starts.</summary>
    public const int FirstLine = 7;

    public static SmallSite Site(string body, string keys = "title: A\npublished: 2026-09-10") =>
        new SmallSite().With(SmallSite.Story("a", keys, body));

    public static string Html(string body, string keys = "title: A\npublished: 2026-09-10") => Site(body, keys).Rendered(Page);

    /// <summary>All but that markup in a summary may be taken for markup, which every markup here is.</summary>
    public static List<Diagnostic> Findings(string body, string keys = "title: A\npublished: 2026-09-10") =>
        [.. Site(body, keys).Findings().Distinct().Where(f => f.Rule != FeedRules.MarkupInText)];
}
