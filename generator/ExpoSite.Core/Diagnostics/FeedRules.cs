namespace ExpoSite.Core.Diagnostics;

/// <summary>EXPO31xx: what feed readers would stumble over. The feed gate reads every feed back and holds it against these.</summary>
public static class FeedRules
{
    public static readonly DiagnosticRule NotParsed = new("EXPO3100", Severity.Error, "A feed cannot be parsed",
        "A feed reader that cannot parse a feed shows nothing at all. This is a bug in the program; please report it with the file.");

    public static readonly DiagnosticRule MissingPart = new("EXPO3101", Severity.Error, "A feed or a story in it lacks a part",
        "RSS 2.0, Atom and JSON Feed each require certain parts: a title, an address, an id, a date, a text.");

    public static readonly DiagnosticRule PartTwice = new("EXPO3102", Severity.Error, "A part of a feed occurs twice",
        "The format allows this part once. Of two, some readers take the first and others the last, so they would show different things.");

    public static readonly DiagnosticRule UnknownPart = new("EXPO3103", Severity.Error, "A feed has a part that its format does not know",
        "The format, or the extension that the name belongs to, does not define this element or attribute. Strict readers refuse the "
            + "feed.");

    public static readonly DiagnosticRule BlankText = new("EXPO3104", Severity.Error, "A text in a feed is empty",
        "A story without a headline appears as 'Untitled' or not at all. Write a title with letters in it.");

    public static readonly DiagnosticRule BadItemId = new("EXPO3105", Severity.Error, "The id of a story in a feed cannot identify it",
        "Readers tell stories apart by their ids. An id has to be urn:uuid: and a UUID, and RSS has to say that it is not an address.");

    public static readonly DiagnosticRule ItemTwice = new("EXPO3106", Severity.Error, "A feed has two stories with one id",
        "Readers show one of them and drop the other. Remove the id from the newer file and let 'exposite check --fix' mint another.");

    public static readonly DiagnosticRule BadDate = new("EXPO3107", Severity.Error, "A date in a feed has the wrong form",
        "RSS uses dates as in RFC 822 with a four-digit year; Atom and JSON Feed use RFC 3339. Readers sort a story with any other form "
            + "to the end or the top.");

    public static readonly DiagnosticRule ImplausibleDate = new("EXPO3108", Severity.Warning, "A date in a feed is implausible",
        "The date is before 1990 or in the future. Readers sort such a story wrongly, or show it at the top for ever.");

    public static readonly DiagnosticRule DateJumps = new("EXPO3109", Severity.Error, "The date of a feed is not that of its newest story",
        "The date of a feed should change only when one of its stories changes. Otherwise readers that trust it miss a change or fetch "
            + "the feed for nothing.");

    public static readonly DiagnosticRule BadAddress = new("EXPO3110", Severity.Error, "An address in a feed is not a full URL",
        "An address in a feed must start with https: or http: and have only characters that RFC 3986 allows. Write spaces as %20.");

    public static readonly DiagnosticRule WrongAddress = new("EXPO3111", Severity.Error, "A story in a feed leads elsewhere",
        "The address beside an id has to be the address of the story that the id belongs to.");

    public static readonly DiagnosticRule SelfLink = new("EXPO3112", Severity.Error, "A feed does not give its own address",
        "A feed must give the address at which it is published, because readers and hubs subscribe to that one.");

    public static readonly DiagnosticRule BrokenMarkup = new("EXPO3113", Severity.Error, "The text of a story in a feed is broken markup",
        "The text has an element that HTML does not know, an element that is not closed, or a stray ampersand. Each reader repairs "
            + "broken markup in its own way.");

    public static readonly DiagnosticRule UnsafeMarkup = new(
        "EXPO3114", Severity.Error, "The text of a story in a feed has markup that readers remove",
        "Readers remove scripts, frames, forms, styles, classes and ids, sometimes together with their content.");

    public static readonly DiagnosticRule RelativeAddress = new(
        "EXPO3115", Severity.Error, "The text of a story in a feed has a relative address",
        "In a feed reader there is no page against which a relative address could be resolved.");

    public static readonly DiagnosticRule UnsafeScheme = new(
        "EXPO3116", Severity.Error, "The text of a story in a feed has an address of an unsafe kind",
        "Links may use http, https, mailto or tel; pictures http or https. Readers refuse javascript:, data: and others.");

    public static readonly DiagnosticRule MarkupInText = new("EXPO3117", Severity.Warning, "A headline or summary looks like markup",
        "Many readers treat a title as HTML: a tag in it disappears, together with the words that it seems to mark. Write it in words.");

    public static readonly DiagnosticRule ForbiddenCharacter = new("EXPO3118", Severity.Warning, "A text has invalid or garbled characters",
        "Control characters, unpaired surrogates and noncharacters are left out, because XML forbids them. U+FFFD, and pairs such as Ã©, "
            + "show that a file was once decoded wrongly. Write what was meant.");

    public static readonly DiagnosticRule BadEnclosure = new("EXPO3119", Severity.Error, "A feed describes the picture of a story wrongly",
        "A story has at most one enclosure, with a full address, the true length in bytes, and the media type.");

    public static readonly DiagnosticRule BadMedia = new("EXPO3120", Severity.Error, "A media element in a feed is wrong",
        "Media RSS allows images, audio, video, documents and executables, with their address, type and size.");

    public static readonly DiagnosticRule BadLanguage = new("EXPO3121", Severity.Error, "A feed has an unknown language",
        "Write a language as in BCP 47, with the two letters of ISO 639, for example en or pt-BR.");

    public static readonly DiagnosticRule BadAuthor = new("EXPO3122", Severity.Error, "An author in a feed has the wrong form",
        "Names belong in dc:creator and author/name. The author element of RSS requires an e-mail address, which a site has no reason to "
            + "publish.");

    public static readonly DiagnosticRule BadCategory = new("EXPO3123", Severity.Error, "A category in a feed is empty or occurs twice",
        "Readers sort stories into folders by category. An empty or repeated category makes a useless folder.");

    public static readonly DiagnosticRule WrongOrder = new("EXPO3124", Severity.Error, "The parts of a feed are in the wrong order",
        "What a feed says about itself must come before its stories, a description before the full text, and newer stories before older "
            + "ones.");

    public static readonly DiagnosticRule TooLong = new("EXPO3125", Severity.Warning, "A story is too long for feed readers",
        "Readers cut off or refuse feeds of several megabytes, and every subscriber fetches the story again with each change. Split it.");

    public static readonly DiagnosticRule NoStories = new("EXPO3126", Severity.Warning, "The site has no story yet",
        "Its feeds are valid, but empty. Write an article, or check whether all articles are drafts or scheduled.");

    public static readonly DiagnosticRule BadOpml = new("EXPO3127", Severity.Error, "The list of feeds is wrong",
        "feeds.opml must list every RSS feed of the site once, each with a title and full addresses.");

    public static readonly DiagnosticRule RefusedLink = new("EXPO3128", Severity.Warning, "A link is left out",
        "Links may be addresses within the site, http, https, mailto or tel. Others, such as javascript:, are shown as text without a "
            + "link.",
        RuleExample.Text("See [it](javascript:alert(1)) now.", "See [it](https://example.com/) now."));

    public static readonly DiagnosticRule UnusableImage = new("EXPO3129", Severity.Warning, "The address of a picture cannot be used",
        "'image' must name a file in input/media/ or an https address. This is neither, so the page and the feeds have no picture.",
        RuleExample.Keys("image: ../secret.jpg", "imageCredit: Lio Vance"));

    public static readonly DiagnosticRule UnknownFeed = new("EXPO3130", Severity.Error, "An old feed address leads to no feed",
        "'feedAliases' gives an old address and the feed of this site that replaces it, for example rss.xml: feed.xml.");

    public static readonly DiagnosticRule AuthorAddress = new(
        "EXPO3131", Severity.Warning, "The name of an author contains an e-mail address",
        "It would be in every feed, and spammers collect addresses from feeds. Write only names under 'authors'; the author's page can "
            + "link to a form or an address.");
}
