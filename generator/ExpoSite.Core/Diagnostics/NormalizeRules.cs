using System.Collections.Immutable;

namespace ExpoSite.Core.Diagnostics;

/// <summary>EXPO1xxx: reading raw files and writing Markdown from them.</summary>
public static class NormalizeRules
{
    public static readonly DiagnosticRule UnsupportedFormat = new(
        "EXPO1001", Severity.Error, "Raw file format not supported",
        "The file's format cannot be read. Save the page as HTML, or paste its text into a .txt file.");

    public static readonly DiagnosticRule EmptyFile = new(
        "EXPO1002", Severity.Error, "Raw file is empty",
        "The file holds no text at all. Paste or save the page again, or delete the file.");

    public static readonly DiagnosticRule NotText = new(
        "EXPO1003", Severity.Error, "Raw file is not text",
        "The file holds binary data although its name says text. Most often a document was renamed; export it as text or HTML.");

    public static readonly DiagnosticRule RawEncoding = new(
        "EXPO1004", Severity.Error, "Raw file is not valid UTF-8",
        "Raw text is UTF-8, or UTF-16 with a byte order mark. Open the file in an editor and save it as UTF-8.");

    public static readonly DiagnosticRule RawTooLarge = new(
        "EXPO1005", Severity.Error, "Raw file is too large",
        "A raw file may be at most 8 MB. One page is far smaller; split the file into one page each.");

    public static readonly DiagnosticRule NoTitle = new(
        "EXPO1101", Severity.Error, "No headline found",
        "No line of the file reads like a headline, so no article is written. Put the headline on a line of its own above the text.");

    public static readonly DiagnosticRule NoBody = new(
        "EXPO1102", Severity.Error, "No article text found",
        "The file holds neither paragraphs of a story nor cards of other stories. Check that the page's text was copied as a whole.");

    public static readonly DiagnosticRule NoDate = new(
        "EXPO1103", Severity.Warning, "No publication date found",
        "A story without a date is written as a draft, so that it neither gets lost nor appears on a wrong day. Add 'published' and remove 'draft'.");

    public static readonly DiagnosticRule AmbiguousDate = new(
        "EXPO1104", Severity.Warning, "Date can be read in two ways",
        "A date such as 04/11/2025 has been read as day and month. Check it, and write it as 2025-11-04.");

    public static readonly DiagnosticRule UnpairedQuote = new(
        "EXPO1105", Severity.Warning, "Quotation mark without its partner",
        "A headline lost one of two quotation marks, and the text does not show where it stood. The headline stays as it came; edit 'title'.");

    public static readonly DiagnosticRule RawChangedAfterEdit = new(
        "EXPO1201", Severity.Warning, "Raw file changed after its article was edited",
        "A person edited the Markdown, so it stays as it is, although the raw file has changed since. Carry the change over by hand.");

    public static readonly DiagnosticRule EditedBrief = new(
        "EXPO1202", Severity.Warning, "Full article arrived for an edited brief",
        "A person edited the brief, so the article's text is not written into it. Delete the brief's file to have the article instead.");

    public static readonly DiagnosticRule SameArticleTwice = new(
        "EXPO1203", Severity.Warning, "Two raw files hold the same article",
        "Headline and text are the same, so only one article is written. Delete the raw file that is not needed.");

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

    // Pasted text.
    public static readonly DiagnosticRule UncertainValue = new(
        "EXPO1720", Severity.Warning, "Value read with little certainty",
        "The page gives little evidence for this value, so it may be wrong. Check it in the Markdown file; normalize --explain shows how each line of the raw file was read.");

    public static ImmutableArray<DiagnosticRule> All { get; } =
    [
        UnsupportedFormat, EmptyFile, NotText, RawEncoding, RawTooLarge,
        NoTitle, NoBody, NoDate, AmbiguousDate, UnpairedQuote,
        RawChangedAfterEdit, EditedBrief, SameArticleTwice,
        PageTooLong, PageWithoutBody, PageWithoutTitle, PageWithoutDate, PageDateAmbiguous,
        UncertainValue,
    ];
}
