namespace ExpoSite.Core.Diagnostics;

/// <summary>EXPO1xxx: reading raw files and writing Markdown from them.</summary>
public static class NormalizeRules
{
    public static readonly DiagnosticRule UnsupportedFormat = new("EXPO1001", Severity.Error, "The format of a raw file is not supported",
        "ExpoSite cannot read this format. PDF, old Word, RTF and OpenDocument files are not supported. Save the document as .docx or "
            + "the page as HTML, or paste its text into a .txt file.");

    public static readonly DiagnosticRule EmptyFile = new("EXPO1002", Severity.Error, "A raw file is empty",
        "The file contains no text at all. Paste or save the page again, or delete the file.");

    public static readonly DiagnosticRule NotText = new("EXPO1003", Severity.Error, "A raw file is not text",
        "The file contains binary data although its name says text. Most often a document was renamed. Export it as text or HTML.");

    public static readonly DiagnosticRule RawEncoding = new("EXPO1004", Severity.Error, "The encoding of a raw file is uncertain",
        "The text is not UTF-8, and neither what it states nor its bytes show with certainty which encoding it has. Open the file in an "
            + "editor, check that every letter is right, and save it as UTF-8.");

    public static readonly DiagnosticRule RawTooLarge = new("EXPO1005", Severity.Error, "A raw file is too large",
        "A text may be at most 8 MB; a Word file, an e-mail or a web archive at most 24 MB. Split the file, or make its pictures smaller.");

    public static readonly DiagnosticRule NoTitle = new("EXPO1101", Severity.Error, "A raw file has no headline",
        "No line of the file reads like a headline, so no article is written. Put the headline on a line of its own above the text.");

    public static readonly DiagnosticRule NoBody = new("EXPO1102", Severity.Error, "A raw file has no article text",
        "The file contains neither paragraphs of a story nor cards of other stories. Check that you copied the whole text of the page.");

    public static readonly DiagnosticRule NoDate = new("EXPO1103", Severity.Warning, "A story has no publication date",
        "A story without a date is written as a draft, so that it neither gets lost nor appears on the wrong day. Add 'published' and "
            + "remove 'draft'.");

    public static readonly DiagnosticRule AmbiguousDate = new("EXPO1104", Severity.Warning, "A date can be read in two ways",
        "A date such as 04/11/2025 was read as day and month. Check it, and write it as 2025-11-04.");

    public static readonly DiagnosticRule UnpairedQuote = new("EXPO1105", Severity.Warning, "A quotation mark has no partner",
        "A headline lost one of two quotation marks, and the text does not show where it was. The headline stays as it is. Edit 'title'.");

    public static readonly DiagnosticRule RawChangedAfterEdit = new(
        "EXPO1201", Severity.Warning, "A raw file changed after its article was edited",
        "A person edited the Markdown, so it stays as it is, although the raw file has changed since and reads differently. The new "
            + "reading is beside it as NAME.proposed.md, which is not an article of the site. Copy what you need together with its "
            + "'sourceHash' line, or put it in the article's place; the next run removes it.");

    public static readonly DiagnosticRule EditedBrief = new("EXPO1202", Severity.Warning, "The full article of an edited brief has arrived",
        "A person edited the brief, so the article's text is not written into it but into NAME.proposed.md beside it. Put that file in "
            + "the brief's place to have the article at the brief's address.");

    public static readonly DiagnosticRule SameArticleTwice = new("EXPO1203", Severity.Warning, "Two raw files contain the same article",
        "Headline and text are the same, so only one article is written. Delete the raw file that you do not need.");

    // Saved web pages.
    public static readonly DiagnosticRule PageTooLong = new("EXPO1501", Severity.Warning, "A web page is too long",
        "Only the first eight million characters of the page were read. Check the end of the article, or save the page without its "
            + "pictures and scripts.");

    public static readonly DiagnosticRule PageWithoutBody = new("EXPO1502", Severity.Error, "A web page has no article",
        "The page contains no text that reads like an article. If a script loads the page's text, save it as a complete page, or paste "
            + "the text into a .txt file.");

    public static readonly DiagnosticRule PageWithoutTitle = new("EXPO1503", Severity.Warning, "A web page has no title",
        "The page states no title and has no headline. Add a title to the Markdown file.");

    public static readonly DiagnosticRule PageDateAmbiguous = new("EXPO1505", Severity.Warning, "The date of a web page is ambiguous",
        "The page gives its date in figures that can be read as day and month or as month and day. Check 'published' in the Markdown "
            + "file.");

    public static readonly DiagnosticRule ParagraphsLeftOut = new("EXPO1506", Severity.Info, "Paragraphs inside the article were left out",
        "Between the first and the last paragraph of the article, the page has others that do not read like a part of it: captions, "
            + "offers, summaries of other stories. Look at them with 'normalize --explain', and add what belongs to the article.");

    public static readonly DiagnosticRule LittleText = new("EXPO1507", Severity.Warning, "A web page has little text",
        "The article has less than forty words. Often the page was saved before its text was shown, or its text is in pictures. Check "
            + "it, or paste the text into a .txt file. With hardly any words it is written as a draft.");

    public static readonly DiagnosticRule ErrorPage = new("EXPO1508", Severity.Warning, "A web page reports an error",
        "The title says that a server had no page to show, such as 'Page not found' or '403 Forbidden'. The file is written as a draft. "
            + "Save the page again, or delete the file.");

    public static readonly DiagnosticRule TextFromData = new("EXPO1509", Severity.Warning, "A text stands only in a page's data",
        "The page shows only the beginning of its article; the rest stands in the data that its scripts read. It was added, without "
            + "links, pictures and emphasis. Compare it with the page, and check whether you may publish it.");

    // Headlines without a text.
    public static readonly DiagnosticRule HeadlineOnly = new("EXPO1760", Severity.Warning, "A raw file contains only a headline",
        "A single line without a text is written as a brief without text, so that it is not lost. Paste the article's text below it: the "
            + "article then takes over the brief's file and address.");

    // Stories seen together.
    public static readonly DiagnosticRule WireCopy = new("EXPO1600", Severity.Warning, "Two articles are copies of one text",
        "Headline, day and text are the same, so one story was filed twice. 'copyOf' in the later one names the other, and lists link "
            + "only that one. Delete the raw file and the Markdown that you do not need. If you want both, write 'copyOf: none' into one "
            + "of them: lists then link both.");

    public static readonly DiagnosticRule DoubtfulValue = new("EXPO1601", Severity.Warning, "A value is doubtful",
        "The evidence in the raw file may well mean something else. The value is written all the same; check it in the Markdown. The "
            + "warning disappears once you have edited the file.");

    public static readonly DiagnosticRule RawMissing = new("EXPO1602", Severity.Warning, "The raw file of an article is gone",
        "The Markdown names a raw file that no longer exists. The article stays, but is no longer updated. Put the file back, or remove "
            + "'source' and 'sourceHash' to keep only the Markdown.");

    public static readonly DiagnosticRule PageTooDeep = new("EXPO1700", Severity.Warning, "Elements of a web page were left out",
        "Elements are nested deeper than on any normal page, or in places where the HTML parser fails. The elements were left out, but "
            + "their text was read. Check the body.");

    // Of a whole run.
    public static readonly DiagnosticRule StageFailed = new("EXPO1210", Severity.Error, "A comparison of all stories failed",
        "There was an unexpected exception while all stories were compared. This is a bug in the program. The result of the comparison, "
            + "such as suggested tags, is missing; the run continued. Please report the bug with the finding's line.");

    public static readonly DiagnosticRule NothingWritten = new("EXPO1211", Severity.Info, "A raw file gives no story",
        "The file contains no article, and other files of the run already contain every story on its cards. Nothing is lost; this note "
            + "makes sure that no file is skipped silently.");

    // Word files, e-mails, web archives, Markdown from elsewhere, and the pictures in them.
    public static readonly DiagnosticRule MisnamedFile = new("EXPO1770", Severity.Error, "A raw file is not of the kind that its name says",
        "The first bytes of the file do not match its extension. Most often a document was renamed. Give it the right extension, or "
            + "export it again.");

    public static readonly DiagnosticRule PasswordProtected = new("EXPO1771", Severity.Error, "A document is protected by a password",
        "ExpoSite cannot read an encrypted document. Open it, remove the password, and save it again.");

    public static readonly DiagnosticRule DamagedDocument = new("EXPO1772", Severity.Error, "A document is damaged",
        "The Word file, e-mail or web archive is cut off or broken. Open it in the program that made it and save it again.");

    public static readonly DiagnosticRule DocumentOverLimit = new("EXPO1773", Severity.Error, "A document exceeds a limit",
        "The document unpacks to far more than its size, or is nested deeper than any that a person writes. It is not read, because "
            + "reading it could use up all memory.");

    public static readonly DiagnosticRule PictureLeftOut = new("EXPO1774", Severity.Warning, "A picture is left out",
        "A picture in the raw file is too large, is not really a picture, contains a script, or is missing. Put a good copy into "
            + "input/media/ and name it in the Markdown.");

    public static readonly DiagnosticRule AttachmentNotRead = new("EXPO1775", Severity.Warning, "An attachment is not read",
        "An attachment of an e-mail is damaged, or has a format that ExpoSite cannot read. Ask the sender for a Word file, or paste its "
            + "text into a .txt file.");

    public static readonly DiagnosticRule GarbledText = new("EXPO1776", Severity.Warning, "A text was garbled before it arrived",
        "Letters such as \u00C3\u00A9 show that the text was once read in a wrong encoding. It is repaired where the repair is certain. "
            + "Check accents and quotation marks.");

    public static readonly DiagnosticRule HiddenCharacters = new("EXPO1777", Severity.Warning, "Hidden characters are left out",
        "Control characters and marks that change the reading direction are invisible and can make one text look like another. They were "
            + "left out.");

    public static readonly DiagnosticRule FrontMatterNotRead = new(
        "EXPO1778", Severity.Warning, "The front matter of another program cannot be read",
        "The block above the text is not valid YAML, TOML or JSON, so its values are missing. Correct it, or enter them in the Markdown "
            + "file.");

    public static readonly DiagnosticRule EmbargoNotRead = new("EXPO1779", Severity.Warning, "The end of an embargo cannot be read",
        "The text mentions an embargo, but its end cannot be read with certainty. The story is written as a draft. Add 'embargo' and "
            + "remove 'draft'.");

    public static readonly DiagnosticRule DocumentProperties = new(
        "EXPO1780", Severity.Info, "Only the document's properties give a date or author",
        "The properties say who made a file and when. That need not be who wrote the story and when it appeared, so they are not used. "
            + "If they are right, copy them into the Markdown file.");

    public static readonly DiagnosticRule TemplateTag = new("EXPO1781", Severity.Warning, "A template tag of another program is left out",
        "A shortcode or tag such as {{< youtube x >}} or {% include y %} shows something only in the program that it was written for. It "
            + "was left out. If it matters, write what it showed into the Markdown.");

    public static readonly DiagnosticRule WithheldElsewhere = new("EXPO1782", Severity.Info, "A key of another program holds a story back",
        "A key of another program hides the text from readers, always, before a certain time, or after one. It is hidden here too, with "
            + "'draft', 'embargo' or 'expires' in the Markdown.");

    public static readonly DiagnosticRule MayBeWithheld = new("EXPO1783", Severity.Warning, "A story may have to be held back",
        "A value in the front matter, or the file's folder or name, may mean that readers should not see the story. It is written as a "
            + "draft, because a story that was published by mistake cannot be taken back. If it may appear, remove 'draft' in the "
            + "Markdown.");

    public static readonly DiagnosticRule MayBeCopy = new("EXPO1784", Severity.Warning, "An article may be a copy of another",
        "At least half of their phrases are the same. Most often this is an agency's text from two papers, one page saved twice, or a "
            + "notice from last year. Both are listed until you decide. With 'copyOf' one of them names the other, and lists link only "
            + "the other; 'copyOf: none' says that it is not a copy.");

    public static readonly DiagnosticRule BriefJoined = new("EXPO1785", Severity.Info, "A brief and an article are joined as one story",
        "The headlines differ, but words, day and summary agree. The article tells the story in full, so the card gives no brief, or the "
            + "article takes over the brief's file and address. Check whether it is the same story.");

    public static readonly DiagnosticRule DeletedStory = new("EXPO1786", Severity.Info, "A deleted story is not written again",
        "Normalize wrote the story once, and its Markdown has been deleted since. What an editor deleted stays deleted. 'exposite "
            + "normalize --again PATH' with the raw file's path writes it again. If you need nothing from the raw file, delete it.");

    public static readonly DiagnosticRule ValueShortened = new("EXPO1787", Severity.Warning, "A value is too long to be one",
        "No value of the front matter may be longer than 5,000 characters: some pages state their whole text as description or headline. "
            + "Its first sentences are written. The raw file still has all of it.");

    public static readonly DiagnosticRule SectionOffered = new("EXPO1788", Severity.Info, "A story may belong to a section",
        "A story without a section stands in no section's page or feed. Stories like this one, or its headline, name a section, but not "
            + "clearly enough for it to be written. Add 'category' to the Markdown.");

    public static readonly DiagnosticRule SectionUnknown = new("EXPO1789", Severity.Info, "A page's section is none of this site",
        "The page that a story was saved from names a section of its own site. It is not written, because every category becomes a page "
            + "with feeds. List it under 'categories' in site.yml if you want it, as a former name of one of yours if they mean the same.");

    // Imports.
    public static readonly DiagnosticRule ImportNotRead = new("EXPO1790", Severity.Error, "A part of an import cannot be read",
        "The file is no export that ExpoSite knows, or breaks off, or is broken at this place. What could be read was imported. Export it "
            + "again and import it again: what was imported stays as it is.");

    public static readonly DiagnosticRule ImportWithheld = new("EXPO1791", Severity.Info, "A story that readers could not see waits",
        "In the other system the story is a draft, private, for members, in the bin, or scheduled. Scheduled stories are written with "
            + "their date; the others are not imported unless 'exposite import --drafts' asks for them, and then as drafts.");

    public static readonly DiagnosticRule ImportLeftOut = new("EXPO1792", Severity.Warning, "Something is not carried over by an import",
        "The other system has something that has no counterpart here. The finding names it with its number and examples. Look at the "
            + "stories that are named and write what they need.");

    public static readonly DiagnosticRule ImportAddressTwice = new("EXPO1793", Severity.Warning, "Two imported stories had one address",
        "The address leads on to the first of the two. Both are written, each at an address of its own.");

    public static readonly DiagnosticRule ImportSummaryOnly = new("EXPO1794", Severity.Warning, "A feed holds only a summary of a story",
        "The feed has no whole text of the story, so the summary is all that could be imported. Copy the text from its page.");

    public static readonly DiagnosticRule ImportPictureOnWeb = new(
        "EXPO1795", Severity.Warning, "A picture of an imported story is missing",
        "Nothing is downloaded by an import. Put the folder with the pictures of the old site (wp-content/uploads, content/images) beside "
            + "the export and import again, or put the picture into input/media/ and name it in the Markdown.");

    public static readonly DiagnosticRule ImportFormNotRead = new(
        "EXPO1796", Severity.Warning, "A text of an imported folder has a form that is not read",
        "Of the folders of other generators, Markdown and HTML are read. Convert the text to Markdown, with its values above it as front "
            + "matter, and import again.");

    public static readonly DiagnosticRule ImportFolderUnknown = new(
        "EXPO1797", Severity.Warning, "An imported folder is of no generator that is known",
        "Addresses follow from the settings of a generator, and the folder holds none that ExpoSite reads. Stories are imported, and lead "
            + "on from those addresses that they state themselves. Import the folder in which the settings stand.");

    public static readonly DiagnosticRule ImportLanguages = new(
        "EXPO1798", Severity.Warning, "Imported stories are in languages that the site does not have",
        "Each is written with its language, and with the story that it is a version of; but it stands among those of the main language, in "
            + "their lists and feeds. Name the languages under languages in site.yml: then each has pages of its own, and readers change "
            + "between the versions. Files keep their names, and a second import brings the links between them up to date.");
}
