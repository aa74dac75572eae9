using System.Text.RegularExpressions;

namespace ExpoSite.Browser.Tests;

/// <summary>Finds a page of each kind by the site's addresses, which are a contract, and by what stands on the page.</summary>
internal static partial class PageKinds
{
    public static readonly string[] All =
    [
        "home", "article", "brief", "article-with-table", "article-with-figure", "live", "sponsored", "gallery", "category", "tag", "author", "expo", "country",
        "exhibitor", "terms",
        "archive", "archive-year", "archive-month", "second-page", "corrections", "feeds", "search", "page", "not-found",
    ];

    /// <summary>A page of the kind, as a path in the output folder.</summary>
    public static string Find(BuiltSite site, string kind) => kind switch
    {
        "home" => "index.html",
        "not-found" => "404.html",
        "article" => Articles(site).MaxBy(file => TextLength(site, file)),
        "brief" => Articles(site).MinBy(file => TextLength(site, file)),
        "article-with-table" => Articles(site).FirstOrDefault(file => site.Document(file).QuerySelector("article table") is not null),
        "article-with-figure" =>
            Articles(site).FirstOrDefault(file => site.Document(file).QuerySelector("article figure figcaption") is not null),
        "live" => Articles(site).FirstOrDefault(file => site.Document(file).QuerySelector(".format-live .entry") is not null),
        "sponsored" => Articles(site).FirstOrDefault(file => site.Document(file).QuerySelector(".story-head .flag-sponsored") is not null),
        "gallery" => Articles(site).FirstOrDefault(file => site.Document(file).QuerySelector(".format-gallery") is not null),
        "category" => LongestList(site, CategoryPath()),
        "tag" => LongestList(site, TagPath()),
        "author" => LongestList(site, AuthorPath()),
        "expo" => LongestList(site, ExpoPath()),
        "country" => LongestList(site, CountryPath()),
        "exhibitor" => LongestList(site, ExhibitorPath()),
        "terms" => LongestList(site, TermsPath()),
        "archive" => First(site, ArchivePath()),
        "archive-year" => LongestList(site, ArchiveYearPath()),
        "archive-month" => LongestList(site, ArchiveMonthPath()),
        "second-page" => First(site, SecondPagePath()),
        "corrections" => "corrections/index.html",
        "feeds" => "feeds/index.html",
        "search" => "search/index.html",
        "page" => First(site, StaticPagePath()),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of page."),
    } ?? throw new InvalidOperationException($"The sample has no page of the kind {kind}.");

    private static IEnumerable<string> Articles(BuiltSite site) =>
        site.HtmlFiles.Where(file => ArticlePath().IsMatch(file) && !site.IsRedirect(file));

    private static string? First(BuiltSite site, Regex path) =>
        site.HtmlFiles.FirstOrDefault(file => path.IsMatch(file) && !site.IsRedirect(file));

    private static string? LongestList(BuiltSite site, Regex path) =>
        site.HtmlFiles.Where(file => path.IsMatch(file) && !site.IsRedirect(file)).MaxBy(file => site.Read(file).Length);

    private static int TextLength(BuiltSite site, string file) => site.Document(file).QuerySelector("article")?.TextContent.Length ?? 0;

    [GeneratedRegex(@"^\d{4}/\d{2}/[^/]+/index\.html$")]
    private static partial Regex ArticlePath();

    [GeneratedRegex(@"^category/[^/]+/index\.html$")]
    private static partial Regex CategoryPath();

    [GeneratedRegex(@"^tag/[^/]+/index\.html$")]
    private static partial Regex TagPath();

    [GeneratedRegex(@"^author/[^/]+/index\.html$")]
    private static partial Regex AuthorPath();

    [GeneratedRegex(@"^expo/[^/]+/index\.html$")]
    private static partial Regex ExpoPath();

    [GeneratedRegex(@"^country/[^/]+/index\.html$")]
    private static partial Regex CountryPath();

    [GeneratedRegex(@"^exhibitor/[^/]+/index\.html$")]
    private static partial Regex ExhibitorPath();

    [GeneratedRegex(@"^(category|tag|author|expo|country|exhibitor|categories|tags|authors)/index\.html$")]
    private static partial Regex TermsPath();

    [GeneratedRegex(@"^archive/index\.html$")]
    private static partial Regex ArchivePath();

    [GeneratedRegex(@"^archive/\d{4}/index\.html$")]
    private static partial Regex ArchiveYearPath();

    [GeneratedRegex(@"^archive/\d{4}/\d{2}/index\.html$")]
    private static partial Regex ArchiveMonthPath();

    [GeneratedRegex(@"(^|/)page/2/index\.html$")]
    private static partial Regex SecondPagePath();

    [GeneratedRegex(
        @"^(?!(archive|corrections|search|feeds|category|tag|author|expo|country|exhibitor|categories|tags|authors)/)[^/]+/index\.html$")]
    private static partial Regex StaticPagePath();
}
