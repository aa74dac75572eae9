namespace ExpoSite.Core.Diagnostics;

/// <summary>EXPO3xxx: what only shows when all articles are seen together.</summary>
public static class CheckRules
{
    public static readonly DiagnosticRule DuplicateAddress = new("EXPO3001", Severity.Error, "Two files claim one address",
        "Each page needs its own address. Give one of the stories another slug.");

    public static readonly DiagnosticRule UnknownReference = new("EXPO3003", Severity.Warning, "A related story does not exist",
        "'related' names stories by id, slug or address. No published story matches this one.",
        RuleExample.Keys("related: [nowhere]", "related: []"));

    public static readonly DiagnosticRule TermSpelledTwoWays = new("EXPO3004", Severity.Warning, "One term is spelled in two ways",
        "Both spellings lead to the same page, which shows the more frequent one. Use that one everywhere.");

    public static readonly DiagnosticRule DeadLink = new("EXPO3005", Severity.Warning, "A link within the site leads nowhere",
        "The site has no page or file at this address, or the text has no heading that matches the part after #. Relative addresses "
            + "start at the story's own address. A file in input/media/ is found by its name, or by its path from the Markdown file "
            + "(../media/hall.jpg). Correct the address, or remove the link.",
        RuleExample.Text("See [this](/gone/).", "See [this](/archive/)."));

    public static readonly DiagnosticRule MissingImage = new("EXPO3006", Severity.Error, "A picture is missing",
        "The file is not in input/media/. Add it, or correct the path.",
        RuleExample.Keys("image: hall.jpg\nimageAlt: The hall", "imageCredit: Lio Vance"));

    public static readonly DiagnosticRule RemoteImage = new("EXPO3007", Severity.Warning, "A picture on another host is not shown",
        "Pages fetch nothing from other hosts, so the story appears with a drawn cover, and without a picture in feeds. If the licence "
            + "allows it, save the picture in input/media/ and use that file.",
        RuleExample.Keys("image: https://example.com/hall.jpg", "imageCredit: Lio Vance"));

    public static readonly DiagnosticRule UnwritableAddress = new("EXPO3020", Severity.Error, "An address cannot be written",
        "Each address becomes a file or a folder, and must be valid on every system. No part may begin with a dot or be longer than 255 "
            + "bytes, and a file and a folder cannot have the same name. Choose another slug or alias.",
        RuleExample.Keys("aliases: ['/a.html', '/a.html/b/']", "aliases: ['/a.html', '/b.html/b/']"));

    public static readonly DiagnosticRule ForeignHold = new(
        "EXPO3201", Severity.Warning, "Another program's key holds a story or page back",
        "The key is not one of ours, but in another program it hides a text from readers, or its name suggests that it does. So it hides "
            + "the text here too, because a text that was published by mistake cannot be taken back. Write draft, embargo or expires "
            + "instead, or remove the key.",
        RuleExample.Keys("onlyForStaff: {hiddenFromReaders: true}", "cover: {hidden: true}"));

    public static readonly DiagnosticRule HiddenCopy = new("EXPO3202", Severity.Info, "A story is left out of lists as a copy",
        "'copyOf' names another story, which replaces this one on the home page, in lists and in feeds. This one keeps its page. Write "
            + "copyOf: none to list both.");

    public static readonly DiagnosticRule FaultyStory = new("EXPO3203", Severity.Warning, "A new story is left out because of its errors",
        "Readers do not know the story yet, so 'build --hold-back' publishes the rest of the site without it. It appears with the first "
            + "build after its errors are mended.");

    public static readonly DiagnosticRule PublishedFromDrafts = new(
        "EXPO3204", Severity.Warning, "A story or page in a folder of drafts is published",
        "The file's folder or name says in other programs that readers should not see the text. Here only the front matter decides, so it "
            + "is published. If it should wait, add 'draft: true'. Otherwise move or rename the file, or say so with 'draft: false'.");

    public static readonly DiagnosticRule LeakedAddress = new("EXPO3210", Severity.Error, "An address leaves the site",
        "A page or feed has an address without the base path, or the address in site.yml although the site is built for another one. "
            + "Once published, such a link leads elsewhere. Templates should take addresses from the views, and links within the site "
            + "should start with the first slash.");

    public static readonly DiagnosticRule RawNotNormalized = new("EXPO3211", Severity.Warning, "A raw file has no article",
        "The file is in input/raw/, but no Markdown file names it as its source, so its story is not on the site. Run 'exposite "
            + "normalize', which says what it found in the file. If the file should not give a story, because it is a second copy for "
            + "example, move it elsewhere.");

    public static readonly DiagnosticRule ProposalPending = new("EXPO3212", Severity.Warning, "A new reading waits for an editor",
        "A person edited an article, and its raw file changed after that. So normalize left the article alone and wrote the new reading "
            + "beside it. The site still shows the article. Copy what you need together with the 'sourceHash' line, or put the new file "
            + "in the article's place; the next 'exposite normalize' removes it.");
}
