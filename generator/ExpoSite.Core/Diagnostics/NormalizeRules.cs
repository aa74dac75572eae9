namespace ExpoSite.Core.Diagnostics;

/// <summary>EXPO1xxx: reading raw files and writing Markdown from them.</summary>
public static class NormalizeRules
{
    public static readonly DiagnosticRule UnsupportedFormat = new(
        "EXPO1001", Severity.Error, "Raw file format not supported",
        "The file's format cannot be read: PDF, old Word, RTF and OpenDocument files are not. Save the document as .docx or the page as HTML, or paste its text into a .txt file.");

    public static readonly DiagnosticRule EmptyFile = new(
        "EXPO1002", Severity.Error, "Raw file is empty",
        "The file holds no text at all. Paste or save the page again, or delete the file.");

    public static readonly DiagnosticRule NotText = new(
        "EXPO1003", Severity.Error, "Raw file is not text",
        "The file holds binary data although its name says text. Most often a document was renamed; export it as text or HTML.");

    public static readonly DiagnosticRule RawEncoding = new(
        "EXPO1004", Severity.Error, "Encoding of the raw file cannot be told",
        "The text is not UTF-8, and neither what it states nor its bytes tell for certain which encoding it has. Open the file in an editor, see that every letter is right, and save it as UTF-8.");

    public static readonly DiagnosticRule RawTooLarge = new(
        "EXPO1005", Severity.Error, "Raw file is too large",
        "A text may have at most 8 MB, a Word file, an e-mail or a web archive at most 24 MB. Split the file, or make its pictures smaller.");

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
        "A person edited the Markdown, so it stays as it is, although the raw file has changed since and reads differently. The new reading stands beside it as NAME.proposed.md, which is no article of the site: take over what you need together with its 'sourceHash' line, or put it in the article's place; the next run removes it.");

    public static readonly DiagnosticRule EditedBrief = new(
        "EXPO1202", Severity.Warning, "Full article arrived for an edited brief",
        "A person edited the brief, so the article's text is not written into it, but offered beside it as NAME.proposed.md. Put that file in the brief's place to have the article under the brief's address.");

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

    public static readonly DiagnosticRule PageDateAmbiguous = new(
        "EXPO1505", Severity.Warning, "Ambiguous date on the web page",
        "The page writes its date in figures that can be read as day and month or as month and day. Check 'published' in the Markdown file.");

    // Headlines without a text.
    public static readonly DiagnosticRule HeadlineOnly = new(
        "EXPO1760", Severity.Warning, "File holds only a headline",
        "One line without a text is written as a brief without text, so that it is not lost. Paste the article's text below it: the article then takes over the brief's file and address.");

    // Stories seen together.
    public static readonly DiagnosticRule WireCopy = new(
        "EXPO1600", Severity.Warning, "Two articles are copies of one text",
        "Headline, day and text are the same: one story was filed twice. 'copyOf' in the later one names the other, and lists link only that. Delete the raw file and the Markdown that are not needed. If both are wanted, write 'copyOf: none' into one: it is then a story of its own, and lists link both.");

    public static readonly DiagnosticRule DoubtfulValue = new(
        "EXPO1601", Severity.Warning, "Value is far from sure",
        "What the raw file shows for this key can well mean something else. The value is written all the same: check it in the Markdown. Once you have edited the file, the warning is gone.");

    public static readonly DiagnosticRule RawMissing = new(
        "EXPO1602", Severity.Warning, "Raw file of an article is gone",
        "The Markdown names a raw file that is no longer there. The article stays, but it is no longer read anew. Put the file back, or remove 'source' and 'sourceHash' to keep the Markdown alone.");

    public static readonly DiagnosticRule PageTooDeep = new(
        "EXPO1700", Severity.Warning, "Web page with elements left out",
        "Elements stand inside one another deeper than on any page for people, or in places where the HTML parser fails. They were left out and their text was read without them; check the body.");

    // Of a whole run.
    public static readonly DiagnosticRule StageFailed = new(
        "EXPO1210", Severity.Error, "A comparison of all stories failed",
        "An exception that nobody foresaw, in work on all stories together. It is a fault of the program: what that work would have given, such as suggested tags, is missing, and the run went on. Please report it with the finding's line.");

    public static readonly DiagnosticRule NothingWritten = new(
        "EXPO1211", Severity.Info, "Nothing is written of a raw file",
        "The file holds no article of its own, and every story that it shows on cards stands in another file of the run. Nothing is lost; it is said so that no file passes in silence.");

    // Word files, e-mails, web archives, Markdown from elsewhere, and the pictures in them.
    public static readonly DiagnosticRule MisnamedFile = new(
        "EXPO1770", Severity.Error, "Raw file is of another kind than its name says",
        "The first bytes show another format than the file's extension. Most often a document was renamed: give it its own extension, or export it anew.");

    public static readonly DiagnosticRule PasswordProtected = new(
        "EXPO1771", Severity.Error, "Document is protected by a password",
        "An encrypted document cannot be read. Open it, remove the password, and save it again.");

    public static readonly DiagnosticRule DamagedDocument = new(
        "EXPO1772", Severity.Error, "Document is damaged",
        "The Word file, e-mail or web archive is cut off or broken. Open it in the program that it comes from and save it again.");

    public static readonly DiagnosticRule DocumentOverLimit = new(
        "EXPO1773", Severity.Error, "Document exceeds a limit",
        "The document unpacks to far more than its size, or nests deeper than any that a person writes. It is not read, since that could take all memory.");

    public static readonly DiagnosticRule PictureLeftOut = new(
        "EXPO1774", Severity.Warning, "Picture left out",
        "A picture in the raw file is too large, is no picture, holds script, or did not come along. Put a good copy into input/media/ and name it in the Markdown.");

    public static readonly DiagnosticRule AttachmentNotRead = new(
        "EXPO1775", Severity.Warning, "Attachment not read",
        "An e-mail's attachment has a format that cannot be read, or is damaged. Ask the sender for a Word file, or paste its text into a .txt file.");

    public static readonly DiagnosticRule GarbledText = new(
        "EXPO1776", Severity.Warning, "Text was garbled before it arrived",
        "Letters such as \u00C3\u00A9 show that the text was once read in a wrong encoding. It is repaired where that is certain; check accents and quotation marks.");

    public static readonly DiagnosticRule HiddenCharacters = new(
        "EXPO1777", Severity.Warning, "Hidden characters left out",
        "Control characters and marks that turn the reading direction show nothing and can make a text look like another. They were left out.");

    public static readonly DiagnosticRule FrontMatterNotRead = new(
        "EXPO1778", Severity.Warning, "Front matter of another program cannot be read",
        "The block above the text is not valid YAML, TOML or JSON, so its values are missing. Correct it, or fill in the Markdown file that was written.");

    public static readonly DiagnosticRule EmbargoNotRead = new(
        "EXPO1779", Severity.Warning, "Embargo without a readable date",
        "The text names an embargo, but not when it ends in a form that can be read. The story is written as a draft: add 'embargo' and remove 'draft'.");

    public static readonly DiagnosticRule DocumentProperties = new(
        "EXPO1780", Severity.Info, "Date or author stands only in the document's properties",
        "Properties tell who made a file and when, which need not be who wrote the story and when it appeared, so they are not used. Copy them into the Markdown file if they are right.");

    public static readonly DiagnosticRule TemplateTag = new(
        "EXPO1781", Severity.Warning, "Another program's template call left out",
        "A shortcode or tag such as {{< youtube x >}} or {% include y %} shows something only in the program that it was written for. It was left out; put what it showed into the Markdown.");

    public static readonly DiagnosticRule WithheldElsewhere = new(
        "EXPO1782", Severity.Info, "Another program's key holds the story back",
        "A key of the program that the text comes from keeps it from readers, or does so up to a time or from one on. It does here too, as 'draft', 'embargo' or 'expires' of the Markdown.");

    public static readonly DiagnosticRule MayBeWithheld = new(
        "EXPO1783", Severity.Warning, "Story may have to be held back",
        "A value of the front matter, or the file's place, may mean that readers are not to see the story. It is written as a draft, since what was published by mistake cannot be taken back. Remove 'draft' in the Markdown if it may appear.");

    public static readonly DiagnosticRule MayBeCopy = new(
        "EXPO1784", Severity.Warning, "Article may be a copy of another",
        "At least half of their phrases are the same: most often one agency's text from two papers, one page saved twice, or a notice of last year. Both are listed until you decide: 'copyOf' in one of them names the other, and lists link only that; 'copyOf: none' says that it is a story of its own.");

    public static readonly DiagnosticRule BriefJoined = new(
        "EXPO1785", Severity.Info, "Brief and article are taken for one story",
        "The headlines differ, but words, day and summary agree. The article tells the story in full, so no brief is written of the card, or the article takes the brief's file and address. Look whether it is the same story.");

    public static readonly DiagnosticRule DeletedStory = new(
        "EXPO1786", Severity.Info, "Deleted story is not written again",
        "normalize wrote the story once, and its Markdown has been deleted since. What an editor deleted stays deleted. 'exposite normalize --again PATH' with the raw file's path writes it again; delete the raw file if nothing of it is needed.");
}
