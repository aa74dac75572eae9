using ExpoSite.Site.Feeds;

namespace ExpoSite.Site.Gate;

/// <summary>What holds of a feed as a whole, in every format.</summary>
internal static class ChannelRules
{
    public static void Check(ReadFeed feed, FeedFormat format, MarkupCache markup, FeedFindings findings)
    {
        CheckTexts(feed, findings);
        CheckAddresses(feed, format, findings);
        CheckDates(feed, findings);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        DateTimeOffset last = DateTimeOffset.MaxValue;
        foreach (ReadItem item in feed.Items)
        {
            if (item.Id is { } id && !ids.Add(id))
            {
                findings.OfStory(FeedRules.ItemTwice, item, "id", $"The id {id} occurs twice in one feed.",
                    "remove the line from the newer file; 'exposite check --fix' mints another");
            }

            if (item.Published > last)
                findings.OfStory(FeedRules.WrongOrder, item, "published", "The story comes after an older one.");
            last = item.Published ?? last;
            ItemRules.Check(item, markup, findings);
        }
    }

    private static void CheckTexts(ReadFeed feed, FeedFindings findings)
    {
        if (feed.Title is { } title && string.IsNullOrWhiteSpace(title))
            findings.OfTitle(FeedRules.BlankText, "The title of a feed is empty.", "write a title");
        if (feed.Description is { } description && string.IsNullOrWhiteSpace(description))
            findings.OfDescription(FeedRules.BlankText, "The description of a feed is empty.", "write a description");
        CheckMarkup(findings.Facts.Config.Title, feed, findings);
        if (feed.Language is { } language && !LanguageTag.IsKnown(language))
        {
            findings.OfSetting(
                FeedRules.BadLanguage, "language", $"'{language}' is not a language that readers know.", "write for example  language: en");
        }
    }

    // The site's title is part of every feed's, and a feed's title of the description that it has without one of its own: told once, where
    // it is written.
    private static void CheckMarkup(string site, ReadFeed feed, FeedFindings findings)
    {
        const string inWords = "write it in words";
        if (TextRules.LooksLikeMarkup(site))
            findings.OfSetting(FeedRules.MarkupInText, "title", Message(site), inWords);
        else if (feed.Title is { } title && TextRules.LooksLikeMarkup(title))
            findings.OfTitle(FeedRules.MarkupInText, Message(title), inWords);
        else if (feed.Description is { } description && TextRules.LooksLikeMarkup(description))
            findings.OfDescription(FeedRules.MarkupInText, Message(description), inWords);

        static string Message(string text) => $"Readers would take '{text}' for markup.";
    }

    private static void CheckAddresses(ReadFeed feed, FeedFormat format, FeedFindings findings)
    {
        string own = findings.Facts.Absolute("/" + findings.Path);
        if (feed.SelfUrl is null)
            findings.OfFeed(FeedRules.SelfLink, "The feed does not say at which address it is published.");
        else if (feed.SelfUrl != own)
            findings.OfFeed(FeedRules.SelfLink, $"The feed says that it is published at {feed.SelfUrl}, not at {own}.");
        if (feed.SelfType is { } type && type != format.MediaType)
            findings.OfFeed(FeedRules.SelfLink, $"The feed says that it is {type}, not {format.MediaType}.");
        if (feed.HomeUrl is { } home && !AddressRules.IsFull(home))
            findings.OfFeed(FeedRules.BadAddress, $"The address of the page, '{home}', is not a full URL.");
        if (feed.HubUrl is { } hub && !AddressRules.IsFull(hub))
        {
            findings.OfSetting(FeedRules.BadAddress, "hub", $"The address of the hub, '{hub}', is not a full URL.",
                "write for example  hub: https://hub.example.org/");
        }
    }

    private static void CheckDates(ReadFeed feed, FeedFindings findings)
    {
        if (feed.Items.IsEmpty)
            return;
        if (feed.Published is { } published && published != feed.Items.Max(i => i.Published))
            findings.OfFeed(FeedRules.DateJumps, "The feed's date of publication is not that of its newest story.");
        ImmutableArray<DateTimeOffset?> changes = [.. feed.Items.Select(i => i.Updated ?? findings.StoryOf(i)?.LastPublicChange)];
        if (feed.Updated is { } updated && updated != changes.Max())
            findings.OfFeed(FeedRules.DateJumps, "The feed's date of change is not that of the story that changed last.");
    }
}
