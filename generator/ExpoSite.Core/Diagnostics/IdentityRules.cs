namespace ExpoSite.Core.Diagnostics;

/// <summary>EXPO316x to EXPO319x: whether what was published still means the same, by the ledger and by the published site itself.</summary>
public static class IdentityRules
{
    public static readonly DiagnosticRule DamagedLedger = new(
        "EXPO3160", Severity.Error, "A line of the ledger cannot be read",
        "The ledger of published stories is written by 'exposite check --fix', one line for each story. Restore the line from the repository's history, or remove it and let --fix write it anew; what it knew of former addresses is then lost.");

    public static readonly DiagnosticRule EditedLedger = new(
        "EXPO3161", Severity.Error, "A line of the ledger was edited by hand",
        "The seal at the end of the line does not fit what the line says. Only the word 'retracted' may be added by hand. Restore the line from the repository's history.");

    public static readonly DiagnosticRule LedgerIdTwice = new(
        "EXPO3162", Severity.Error, "The ledger has one id for two stories",
        "Two lines have the same id, but their stories began at different addresses: two branches each gave the id to a story. Give the story that was published later another id, and remove its line.");

    public static readonly DiagnosticRule VanishedStory = new(
        "EXPO3163", Severity.Error, "A published story is gone",
        "The ledger knows a story that no article has the id of. Bring its file back, or say that it was withdrawn: 'exposite check --fix --retract ID'.");

    public static readonly DiagnosticRule EditedId = new(
        "EXPO3164", Severity.Error, "The id of a published story was changed",
        "Feed readers know a story by its id: with another one it appears a second time. Write the former id back.");

    public static readonly DiagnosticRule MovedId = new(
        "EXPO3165", Severity.Error, "The id of a published story is on another story",
        "Headline, text and address all differ from what was published under this id, so feed readers would put one story in the place of another. Remove the id and let 'exposite check --fix' mint one. If it is the same story after all, list its former address under aliases.");

    public static readonly DiagnosticRule ReusedId = new(
        "EXPO3166", Severity.Error, "The id of a retracted story is used again",
        "Readers who have the retracted story would take the new one for an update of it. Remove the id and let 'exposite check --fix' mint one.");

    public static readonly DiagnosticRule HiddenAgain = new(
        "EXPO3167", Severity.Warning, "A published story is hidden",
        "The story was published, and is now a draft, embargoed or scheduled: its page is gone, and it leaves the feeds. To withdraw it for good, use 'exposite check --fix --retract ID'.");

    public static readonly DiagnosticRule FormerAddressTaken = new(
        "EXPO3168", Severity.Error, "The former address of another story is taken",
        "Links and feed readers still follow the former address and would find another story there. Give the page another slug.");

    public static readonly DiagnosticRule UnrecordedStories = new(
        "EXPO3169", Severity.Warning, "The ledger is behind",
        "Stories were published, renamed or moved since the ledger was written. Run 'exposite check --fix' and commit the ledger; until then a changed id is not noticed and a second change of address leaves no page behind.");

    public static readonly DiagnosticRule RetractedIsBack = new(
        "EXPO3170", Severity.Warning, "A retracted story is shown again",
        "The ledger says that the story was withdrawn. If it is meant to be back, 'exposite check --fix' records that.");

    public static readonly DiagnosticRule StoryReplaced = new(
        "EXPO3171", Severity.Warning, "Nothing of a published story is left",
        "Headline and text both differ from what was published at this address. If it is another story, give it a file and an id of its own.");

    public static readonly DiagnosticRule NothingPublished = new(
        "EXPO3180", Severity.Warning, "There is no published site to compare with",
        "The place that --against or --before names holds no feeds.opml. That is so before a site is published for the first time; otherwise check the address.");

    public static readonly DiagnosticRule PublishedUnreadable = new(
        "EXPO3181", Severity.Error, "The published site cannot be read",
        "A request failed, took too long, led to another host or brought too much. Nothing is known of what subscribers would see; run it again.");

    public static readonly DiagnosticRule PublishedDamaged = new(
        "EXPO3182", Severity.Warning, "A published feed is damaged",
        "The feed as it is published is not valid XML or JSON, or no feed. It is not compared; readers cannot read it either, so the next publish mends it.");

    public static readonly DiagnosticRule ShownTwice = new(
        "EXPO3183", Severity.Error, "Subscribers would see a story twice",
        "A published story comes back under another id, or under another id and another address, so that readers take it for a new one. Give it its former id.");

    public static readonly DiagnosticRule StoryTakenOver = new(
        "EXPO3184", Severity.Error, "A story would take the place of another one",
        "Readers know the id or the address of this story as another story's. They would show the new story as an update of it, or not at all. Give it an id and an address of its own.");

    public static readonly DiagnosticRule AddressLeft = new(
        "EXPO3185", Severity.Error, "The published address of a story leads nowhere",
        "The story has another address now, and nothing stands at the one that was published. List it under aliases.");

    public static readonly DiagnosticRule ItemsAlike = new(
        "EXPO3186", Severity.Error, "Two items of one feed are one story to readers",
        "Two items have the same id, the same address, or the same title, date and text. Readers show one of them only, or both in turn. Remove one of the stories, or give it an id and an address of its own.");

    public static readonly DiagnosticRule FeedGone = new(
        "EXPO3187", Severity.Warning, "A published feed is gone",
        "Its subscribers get nothing any more, and are not told. A list has feeds while it has stories: keep the name of the category, tag, author, expo or exhibitor, or let feedAliases in site.yml keep the old address alive.");

    public static readonly DiagnosticRule FeedIdChanged = new(
        "EXPO3188", Severity.Warning, "The identity of a feed changed",
        "Readers take a feed of another id for another feed, and may show all of its items again. That happens when the site's address changes.");
}
