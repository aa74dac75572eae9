using ExpoSite.Site.Feeds;
using ExpoSite.Site.Pictures.Files;
using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Gate;

/// <summary>What holds of a story in a feed, in every format.</summary>
internal static class ItemRules
{
    private const int LongestText = 500_000;

    private static readonly DateTimeOffset Earliest = new(1990, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Check(ReadItem item, MarkupCache markup, FeedFindings findings)
    {
        CheckIdentity(item, findings);
        CheckTexts(item, findings);
        CheckDates(item, findings);
        CheckNames(item, findings);
        CheckEnclosures(item, findings);
        if (item.Html is not { } html)
            return;
        if (string.IsNullOrWhiteSpace(html))
            findings.OfText(FeedRules.BlankText, item, "", "The story has no text in its feeds.", "write some, or a description");
        if (html.Length > LongestText)
        {
            findings.OfText(FeedRules.TooLong, item, "",
                $"The text has {html.Length / 1000} thousand characters; feed readers accept up to {LongestText / 1000} thousand.",
                "split the story");
        }

        foreach (MarkupFault fault in markup.Check(item.Id, html))
            findings.OfText(fault.Rule, item, fault.Words, fault.Message);
    }

    private static void CheckIdentity(ReadItem item, FeedFindings findings)
    {
        Story? story = findings.StoryOf(item);
        if (item.Id is { } id && !IsIdentity(id))
        {
            findings.OfStory(FeedRules.BadItemId, item, "id", $"'{id}' is not a urn:uuid: id.",
                "remove the line with the id; 'exposite check --fix' mints one");
        }
        else if (item.Id is not null && story is null)
            findings.OfStory(FeedRules.BadItemId, item, "id", $"No story has the id {item.Id}.");
        if (item.Url is not { } url)
            return;
        if (!AddressRules.IsFull(url))
            findings.OfStory(FeedRules.BadAddress, item, "slug", $"The story's address, '{url}', is not a full URL.");
        else if (story is not null && url != findings.Facts.Absolute(story.Address))
        {
            findings.OfStory(
                FeedRules.WrongAddress, item, "slug", $"The story leads to {url}, not to {findings.Facts.Absolute(story.Address)}.");
        }
    }

    private static bool IsIdentity(string id) =>
        id.StartsWith("urn:uuid:", StringComparison.Ordinal) && Guid.TryParseExact(id["urn:uuid:".Length..], "D", out Guid uuid)
            && uuid != Guid.Empty;

    private static void CheckTexts(ReadItem item, FeedFindings findings)
    {
        const string asMeant = "write what was meant";
        (string? title, string? summary) = (item.Title, item.Summary);
        if (title is not null && string.IsNullOrWhiteSpace(title))
        {
            findings.OfStory(
                FeedRules.BlankText, item, "title", "No part of the title can be shown in a feed.", "write a title that has letters");
        }

        if (summary is not null && string.IsNullOrWhiteSpace(summary))
            findings.OfSummary(FeedRules.BlankText, item, "The summary is empty.", "write a description");
        if (title is not null && TextRules.LooksLikeMarkup(title))
            findings.OfStory(FeedRules.MarkupInText, item, "title", $"Readers would take '{title}' for markup.", "write it in words");
        if (summary is not null && TextRules.LooksLikeMarkup(summary))
        {
            findings.OfSummary(
                FeedRules.MarkupInText, item, "Readers would take part of the summary for markup.", "write a description in words");
        }

        if (new[] { title, summary, item.Html }.OfType<string>().Any(TextRules.HasControls))
            findings.OfStory(FeedRules.ForbiddenCharacter, item, "title", "A feed has a control character in this story.");
        if (TextRules.GarbledLetter(title ?? "") is { } letter)
            findings.OfStory(FeedRules.ForbiddenCharacter, item, "title", Garbled(letter), asMeant);
        if (TextRules.GarbledLetter(item.Html ?? "") is { } inText)
            findings.OfText(FeedRules.ForbiddenCharacter, item, inText, Garbled(inText), asMeant);

        if (item.Language is { } language && !LanguageTag.IsKnown(language))
        {
            findings.OfStory(
                FeedRules.BadLanguage, item, "lang", $"'{language}' is not a language that readers know.", "write for example  lang: en");
        }

        static string Garbled(string letter) => $"'{letter}' was one letter until it was read in a wrong encoding.";
    }

    private static void CheckDates(ReadItem item, FeedFindings findings)
    {
        CheckPlausible(item.Published, "published");
        if (item.Updated != item.Published)
            CheckPlausible(item.Updated, "updated");
        if (item.Updated < item.Published)
        {
            findings.OfStory(
                FeedRules.DateJumps, item, "updated", "The story was changed before it was published.", "correct one of the dates");
        }

        void CheckPlausible(DateTimeOffset? date, string key)
        {
            if (date is not { } stated || (stated >= Earliest && stated <= findings.Facts.Latest))
                return;
            string message = $"The date {FeedDates.Rfc3339(stated)} is implausible.";
            findings.OfStory(FeedRules.ImplausibleDate, item, key, message, "correct the date");
        }
    }

    private static void CheckNames(ReadItem item, FeedFindings findings)
    {
        if (item.Authors.Any(string.IsNullOrWhiteSpace))
            findings.OfStory(FeedRules.BadAuthor, item, "authors", "The name of an author is empty.", "write the name, or remove it");
        if (item.Authors.FirstOrDefault(a => TextRules.EmailAddress().IsMatch(a)) is { } reachable)
            findings.OfStory(FeedRules.AuthorAddress, item, "authors", $"'{reachable}' contains an e-mail address.", "write only the name");
        if (item.Categories.Any(string.IsNullOrWhiteSpace))
            findings.OfStory(FeedRules.BadCategory, item, "tags", "A category or tag is empty.", "write it, or remove it");
        else if (item.Categories.GroupBy(c => c, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Skip(1).Any()) is { } twice)
            findings.OfStory(FeedRules.BadCategory, item, "tags", $"'{twice.Key}' occurs twice.", "remove one");
    }

    private static void CheckEnclosures(ReadItem item, FeedFindings findings)
    {
        if (item.Enclosures.Length > 1)
            findings.OfStory(FeedRules.BadEnclosure, item, "image", "The story has more than one enclosure.");
        foreach (ReadEnclosure file in item.Enclosures)
        {
            if (file.Url is not { } url || !AddressRules.IsFull(url))
                findings.OfStory(FeedRules.BadEnclosure, item, "image", $"The address of the picture, '{file.Url}', is not a full URL.");
            else if (!findings.Facts.Media.TryGetValue(url, out long length))
            {
                findings.OfStory(FeedRules.BadEnclosure, item, "image", $"There is no picture at {url}.",
                    "add the picture to input/media/, or correct the path");
            }
            else if (file.Length != length.ToString(CultureInfo.InvariantCulture))
                findings.OfStory(FeedRules.BadEnclosure, item, "image", $"The picture has {length} bytes, not {file.Length ?? "none"}.");
            if (file.MediaType is not { } type || type != PictureFormats.MediaTypeOfName(file.Url ?? ""))
                findings.OfStory(FeedRules.BadEnclosure, item, "image", $"'{file.MediaType}' is not the media type of the picture.");
        }
    }
}
