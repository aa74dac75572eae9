namespace ExpoSite.Core.Diagnostics;

/// <summary>EXPO316x to EXPO319x: whether what was published still means the same, by the record of the published site.</summary>
public static class IdentityRules
{
    public static readonly DiagnosticRule DamagedRecord = new("EXPO3160", Severity.Error, "The record of the published site is damaged",
        "Each build publishes a record of its stories, published.json, and the next one reads it back: ids, former addresses and the times "
            + "of stories in feeds follow from it. This one cannot be read, so nothing may be published over it. Publish the last good "
            + "version of the site again. If that is impossible, --first-publish begins a new record, and what the old one knew is lost.");

    public static readonly DiagnosticRule RecordMissing = new("EXPO3172", Severity.Error, "The published site has no record",
        "There is a site of this program at the place that --published names (it has a feeds.opml), but no published.json: it was lost, "
            + "or the site was put there by hand. Publish the last good version again. If that is impossible, --first-publish takes this "
            + "build for the first.");

    public static readonly DiagnosticRule OtherSite = new("EXPO3178", Severity.Warning, "Another program's site stands at the address",
        "There is a page at the place that --published names, and nothing by which feed readers could know stories of this program. So "
            + "this build begins a record. That is right where the site takes the place of another one; otherwise check the address.");

    public static readonly DiagnosticRule BeyondFeed = new("EXPO3173", Severity.Warning, "New stories do not fit into the feed",
        "A feed holds the stories that became public last. More became public at once than it holds, so subscribers never see the others. "
            + "Publish them in parts, or make feedSize in site.yml larger.");

    public static readonly DiagnosticRule VanishedList = new("EXPO3174", Severity.Warning, "The page of a section, tag or author is gone",
        "The page was published, and nothing stands at its address now; its feeds give their subscribers the stories of the whole site. If "
            + "it has another name, write the old one under 'formerNames' of the new one in site.yml: page and feeds then lead on.");

    public static readonly DiagnosticRule FormerNameTaken = new("EXPO3175", Severity.Warning, "The address of a former name is taken",
        "Something else stands at the address that a section, tag or author had under a former name, so that address cannot lead on.");

    public static readonly DiagnosticRule CopyOfRetracted = new("EXPO3176", Severity.Warning, "A copy of a retracted story is public",
        "The story that this one repeats was withdrawn, and this one still shows its text. Withdraw the copy too.");

    public static readonly DiagnosticRule VanishedStory = new("EXPO3163", Severity.Error, "A published story is gone",
        "The published site has a story that no article is: none has its id, its address or its text. Bring its file back. To withdraw a "
            + "story, keep its file and add the key 'retracted': readers and feeds then get a notice in its place.");

    public static readonly DiagnosticRule EditedId = new("EXPO3164", Severity.Error, "The id of a published story was changed",
        "Feed readers recognise a story by its id: with another id it appears a second time. Restore the former id.");

    public static readonly DiagnosticRule MovedId = new("EXPO3165", Severity.Error, "The id of a published story is on another story",
        "Headline, text and address all differ from what was published under this id, so feed readers would replace one story by "
            + "another. Remove the id and let 'exposite check --fix' mint one. If it is the same story after all, list its former "
            + "address under 'aliases'.");

    public static readonly DiagnosticRule ReusedId = new("EXPO3166", Severity.Error, "The id of a retracted story is used again",
        "Readers who have the retracted story would see the new one as an update of it. Remove the id and let 'exposite check --fix' "
            + "mint one.");

    public static readonly DiagnosticRule HiddenAgain = new("EXPO3167", Severity.Warning, "A published story is hidden",
        "The story was published and is now a draft, embargoed or scheduled. Its page is gone, and it disappears from the feeds. To "
            + "withdraw it for good, add the key 'retracted'.");

    public static readonly DiagnosticRule FormerAddressTaken = new("EXPO3168", Severity.Error, "A page takes the former address of a story",
        "Links and feed readers still use the former address and would find something else there. Give the page another slug.");

    public static readonly DiagnosticRule RetractedIsBack = new("EXPO3170", Severity.Warning, "A retracted story is shown again",
        "The story was published as retracted, and its file no longer says so. If that is right, there is nothing to do: the next publish "
            + "records it.");

    public static readonly DiagnosticRule StoryReplaced = new("EXPO3171", Severity.Warning, "A published story was replaced",
        "Headline and text both differ from what was published at this address. If this is another story, give it a separate file and "
            + "another id.");

    public static readonly DiagnosticRule NothingPublished = new("EXPO3180", Severity.Warning, "There is no published site to compare with",
        "Nothing stands at the place that --against names. That is normal before a site is published for the first time; otherwise check "
            + "the address.");

    public static readonly DiagnosticRule PublishedUnreadable = new("EXPO3181", Severity.Error, "The published site cannot be read",
        "The request failed, took too long, led to another host, or returned too much. So it is unknown who is who. Run the command "
            + "again.");

    public static readonly DiagnosticRule ShownTwice = new("EXPO3183", Severity.Error, "Subscribers would see a story twice",
        "Two stories have the same headline, description and text, and two ids, so readers take them for two stories. Remove one of "
            + "them, or name the other one under 'copyOf': a copy keeps its page and stands in no feed.");
}
