namespace ExpoSite.Core.Diagnostics;

/// <summary>EXPO3xxx: what only shows when all articles are seen together.</summary>
public static class CheckRules
{
    public static readonly DiagnosticRule DuplicateAddress = new(
        "EXPO3001", Severity.Error, "Two files claim one address",
        "Each page needs an address of its own. Give one of the stories another slug.");

    public static readonly DiagnosticRule UnknownReference = new(
        "EXPO3003", Severity.Warning, "A related story does not exist",
        "related names stories by id, slug or address; this one matches none that is published.",
        RuleExample.Keys("related: [nowhere]", "related: []"));

    public static readonly DiagnosticRule TermSpelledTwoWays = new(
        "EXPO3004", Severity.Warning, "One term is spelled in two ways",
        "Two spellings lead to the same page. The more frequent spelling is shown; use it everywhere.");

    public static readonly DiagnosticRule DeadLink = new(
        "EXPO3005", Severity.Warning, "A link within the site leads nowhere",
        "The address is no page or file of this site, or, after a #, no heading of the text. Relative addresses start at the story's own; a file of input/media/ is found by its name, or as the Markdown file reaches it (../media/hall.jpg). Correct the address, or remove the link.",
        RuleExample.Text("See [this](/gone/).", "See [this](/archive/)."));

    public static readonly DiagnosticRule MissingImage = new(
        "EXPO3006", Severity.Error, "A picture is missing",
        "The file is not in input/media/. Add it, or correct the path.",
        RuleExample.Keys("image: hall.jpg\nimageAlt: The hall", "imageCredit: Lio Vance"));

    public static readonly DiagnosticRule RemoteImage = new(
        "EXPO3007", Severity.Warning, "A picture of another host is not shown",
        "A page fetches nothing from other hosts, so the story is shown with a drawn cover and its feeds carry no picture. Save the picture in input/media/ and name it there, if its licence allows.",
        RuleExample.Keys("image: https://example.com/hall.jpg", "imageCredit: Lio Vance"));

    public static readonly DiagnosticRule UnwritableAddress = new(
        "EXPO3020", Severity.Error, "An address cannot be written",
        "Each address is a file or a folder, and must be one on every system: no part begins with a dot or is longer than 255 bytes, none stands where a file and a folder would have one name. Choose another slug or alias.",
        RuleExample.Keys("aliases: ['/a.html', '/a.html/b/']", "aliases: ['/a.html', '/b.html/b/']"));

    public static readonly DiagnosticRule ForeignHold = new(
        "EXPO3201", Severity.Warning, "Another program's key holds a story or page back",
        "The key has no meaning of its own here, but elsewhere it keeps a text from readers, or may do so by its words. It does here too, since what was published by mistake cannot be taken back. Write draft, embargo or expires instead, or remove the key.",
        RuleExample.Keys("onlyForStaff: {hiddenFromReaders: true}", "cover: {hidden: true}"));

    public static readonly DiagnosticRule HiddenCopy = new(
        "EXPO3202", Severity.Info, "A story is left out of lists as a copy",
        "copyOf names another story, which stands for this one on the home page, in lists and in feeds. This one keeps its page. Write copyOf: none if both are to be listed.");

    public static readonly DiagnosticRule LeakedAddress = new(
        "EXPO3210", Severity.Error, "An address leaves the site",
        "A page or feed names an address without the base path, or the address of site.yml although the site is built for another: under the address it is published at, it leads elsewhere. Templates take addresses from the views; articles write links within the site from the first slash on.");

    public static readonly DiagnosticRule RawNotNormalized = new(
        "EXPO3211", Severity.Warning, "No article was made of a raw file",
        "The file lies in input/raw/, but no Markdown file names it as its source: its story is not on the site. Run exposite normalize, which says what it found in the file. A file that is to give no story of its own, such as a second copy, belongs elsewhere.");

    public static readonly DiagnosticRule ProposalPending = new(
        "EXPO3212", Severity.Warning, "A new reading waits for an editor",
        "The raw file of an article changed after a person had edited the article, so normalize left the article alone and wrote the new reading beside it. The site shows the article as it was. Take over what you need together with the 'sourceHash' line, or put the new file in the article's place; the next normalize removes it.");
}
