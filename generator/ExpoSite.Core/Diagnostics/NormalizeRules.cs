using System.Collections.Immutable;

namespace ExpoSite.Core.Diagnostics;

/// <summary>EXPO1xxx: reading raw files and writing Markdown from them.</summary>
public static class NormalizeRules
{
    public static readonly DiagnosticRule UnsupportedFormat = new(
        "EXPO1001", Severity.Error, "Raw file format not supported",
        "The file's format cannot be read. Save the page as HTML, or paste its text into a .txt file.");

    // Saved web pages.
    public static readonly DiagnosticRule PageTooLong = new(
        "EXPO1501", Severity.Warning, "Web page too long",
        "The page was read up to its first eight million characters. Check the end of the article, or save the page without its pictures and scripts.");

    public static readonly DiagnosticRule PageWithoutBody = new(
        "EXPO1502", Severity.Error, "No article found on the web page",
        "The page holds no text that reads as an article. A page that loads its text by script must be saved as complete page; or paste its text into a .txt file.");

    public static readonly DiagnosticRule PageWithoutTitle = new(
        "EXPO1503", Severity.Warning, "No title found on the web page",
        "The page states no title and has no headline. Add a title to the Markdown file.");

    public static readonly DiagnosticRule PageWithoutDate = new(
        "EXPO1504", Severity.Warning, "No date found on the web page",
        "The page neither states nor shows when the article was published. Add 'published' to the Markdown file.");

    public static readonly DiagnosticRule PageDateAmbiguous = new(
        "EXPO1505", Severity.Warning, "Ambiguous date on the web page",
        "The page writes its date in figures that can be read as day and month or as month and day. Check 'published' in the Markdown file.");

    public static ImmutableArray<DiagnosticRule> All { get; } =
    [
        UnsupportedFormat,
        PageTooLong, PageWithoutBody, PageWithoutTitle, PageWithoutDate, PageDateAmbiguous,
    ];
}
