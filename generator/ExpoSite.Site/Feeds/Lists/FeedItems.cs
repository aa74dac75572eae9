using System.Net;
using ExpoSite.Core.Wording;
using ExpoSite.Site.Pictures.Files;
using ExpoSite.Site.Planning;
using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Feeds.Lists;

/// <summary>Makes each story's feed item once. Thread-safe.</summary>
internal sealed class FeedItems(SiteContext site)
{
    private readonly FeedItem?[] made = new FeedItem?[site.Index.Stories.Length];
    private readonly FrozenDictionary<string, long> lengths =
        site.Media.ToFrozenDictionary(m => m.Address, m => m.Length, StringComparer.Ordinal);

    public FeedItem Of(Story story) => made[story.Position] ??= Make(story);

    /// <summary>The feed of a list in a format.</summary>
    public Feed Of(FeedList list, FeedFormat format)
    {
        ImmutableArray<FeedItem> newest = [.. list.Newest.Select(Of)];
        string title = ForbiddenCharacters.Remove(list.Title);
        return new Feed
        {
            Id = $"urn:uuid:{NameBasedId.From($"{site.FeedsId} {list.Address}")}",
            Title = title,
            Description = list.Description is { } description
                ? ForbiddenCharacters.Remove(description) : site.Phrases.Of("about-feed", ("title", title)),
            HomeUrl = site.Views.Absolute(list.Address),
            SelfUrl = site.Views.Absolute(list.AddressOf(format)),
            HubUrl = site.Config.Hub,
            Language = ForbiddenCharacters.Remove(site.Config.Language),
            Publisher = ForbiddenCharacters.Remove(site.Views.Site.Publisher),
            Published = newest.IsEmpty ? FeedDates.None : newest.Max(i => i.Published),
            Updated = newest.IsEmpty ? FeedDates.None : newest.Max(i => i.Updated),
            Items = newest,
        };
    }

    private FeedItem Make(Story story)
    {
        Article article = story.Article;
        Phrases phrases = site.Loaded.Phrasebook.For(article.Language);
        string url = site.Views.Absolute(story.Address);
        // Many readers show the headlines of a list and nothing else.
        string title = ForbiddenCharacters.Remove(
            article.IsSponsored ? phrases.Of("titled-sponsored", ("title", article.Title)) : article.Title);
        string summary = story.Summary is { } written && ForbiddenCharacters.Remove(written) is { Length: > 0 } clean ? clean : title;
        FeedPicture? picture = PictureOf(article);
        string[] category = story.Category is { } section ? [section.Name] : [];
        return new FeedItem
        {
            Id = "urn:uuid:" + article.Id,
            Url = url,
            Title = title,
            Html = Text(story, picture, summary, phrases),
            Summary = summary,
            Published = story.FirstPublic,
            Updated = story.LastPublicChange,
            IsRetracted = article.Retracted is not null,
            Authors = [.. story.Authors.Select(a => ForbiddenCharacters.Remove(a.Name))],
            Categories = [.. category.Concat(StoryLabels.CategoriesOf(article, phrases)).Concat(story.Tags.Select(t => t.Name))
                .Select(ForbiddenCharacters.Remove).Distinct(StringComparer.OrdinalIgnoreCase)],
            Language = article.Language is { } language ? ForbiddenCharacters.Remove(language) : null,
            Picture = picture,
        };
    }

    // What stands before and after the body is short, and most stories have neither: they share the array of their body.
    private static byte[] Text(Story story, FeedPicture? picture, string summary, Phrases phrases)
    {
        byte[] body = story.Body.FeedHtml is { } html && html.AsSpan().ContainsAnyExcept(" \t\r\n"u8)
            ? html : Utf8($"<p>{WebUtility.HtmlEncode(summary)}</p>\n");
        string before = (story.Article.IsSponsored ? Sponsor(story.Article, phrases) : "")
            + (picture is not null && !story.ShowsLeadInBody ? Figure(picture) : "");
        string after = string.Concat(story.Article.Corrections.Select(c => Correction(c, phrases)));
        return before.Length + after.Length == 0 ? body : [.. Utf8(before), .. body, .. Utf8(after)];
    }

    private static byte[] Utf8(string markup) => Encoding.UTF8.GetBytes(ForbiddenCharacters.Remove(markup));

    private static string Correction(Correction correction, Phrases phrases)
    {
        string label = phrases.Of("correction-of-day", ("day", phrases.Dates.Full(correction.Time.Day)));
        return $"<p><strong>{WebUtility.HtmlEncode(label)}</strong> {WebUtility.HtmlEncode(correction.Text)}</p>\n";
    }

    private static string Sponsor(Article article, Phrases phrases)
    {
        if (article.Sponsor is not { Link: { } link } sponsor)
            return $"<p><strong>{WebUtility.HtmlEncode(StoryLabels.SponsorLine(article, phrases))}</strong></p>\n";
        string name = $"<a href=\"{WebUtility.HtmlEncode(link)}\">{WebUtility.HtmlEncode(sponsor.Name)}</a>";
        return $"<p><strong>{Phrase.FillMarkup(phrases["sponsored-by"], place => place == "name" ? name : null)}</strong></p>\n";
    }

    private static string Figure(FeedPicture picture)
    {
        var text = new StringBuilder("<figure><img src=\"").Append(WebUtility.HtmlEncode(picture.Url)).Append("\" alt=\"")
            .Append(WebUtility.HtmlEncode(picture.Alt)).Append("\" />");
        if (string.Join(' ', ((string?[])[picture.Caption, picture.Credit]).OfType<string>()) is { Length: > 0 } words)
            text.Append("<figcaption>").Append(WebUtility.HtmlEncode(words)).Append("</figcaption>");
        return text.Append("</figure>\n").ToString();
    }

    // Only files of this site: an enclosure tells its length, and that of other hosts is not known.
    private FeedPicture? PictureOf(Article article) =>
        article.Image is { } image && SiteAddress.OfMedia(image.Source) is { } address
        && lengths.TryGetValue(address, out long length) && PictureFormats.MediaTypeOfName(address) is { } type
            ? new FeedPicture(site.Views.Absolute(address), type, length, ForbiddenCharacters.Remove(image.AlternativeText ?? ""),
                Clean(image.Caption), Clean(image.Credit ?? site.Pictures.Find(address)?.Measured.Credit))
            : null;

    private static string? Clean(string? words) => words is null ? null : ForbiddenCharacters.Remove(words);
}
