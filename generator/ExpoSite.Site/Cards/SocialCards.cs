using System.Security.Cryptography;
using ExpoSite.Core.Wording;
using ExpoSite.Site.Colours;
using ExpoSite.Site.Indexing;
using ExpoSite.Site.Pictures;
using ExpoSite.Site.Pictures.Files;
using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Cards;

/// <summary>A social card and its address.</summary>
/// <param name="Address">Without base path.</param>
/// <param name="Alt">What it says.</param>
/// <param name="Order">How it is drawn.</param>
internal sealed record SocialCard(string Address, string Alt, CardOrder Order);

/// <summary>
/// The pictures that other sites show beside a link: the newest stories have one each, older ones that of their section, all other pages
/// that of the site. How many are drawn is a setting, since a card takes some ten times as long as its page.
/// </summary>
internal sealed class SocialCards(SiteConfig config, PictureShelf shelf, ThemeTokens tokens, Phrases phrases)
{
    /// <summary>Part of every key: another number draws every card anew.</summary>
    private const string Recipe = "3";

    /// <summary>Parts of every address, as they once were: links to cards stay whole when these are drawn anew.</summary>
    private const string AddressRecipe = "1";
    private const string AddressEnd = "False";
    private const int LongestName = 40;

    private readonly Dictionary<string, SocialCard> cards = new(StringComparer.Ordinal);
    private readonly Dictionary<Story, SocialCard> ofStories = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Term, SocialCard> ofSections = new(ReferenceEqualityComparer.Instance);

    /// <summary>Every card, by address.</summary>
    public IEnumerable<SocialCard> All => cards.Values.OrderBy(c => c.Address, StringComparer.Ordinal);

    /// <summary>The card of pages that have none of their own; null when no cards are drawn.</summary>
    public SocialCard? Site { get; private set; }

    /// <summary>Plans the cards; none where nobody makes them, or when the settings want none.</summary>
    public static SocialCards Plan(
        SiteConfig config, SiteIndex index, PictureShelf shelf, ThemeTokens tokens, Phrases phrases, bool isMade)
    {
        var cards = new SocialCards(config, shelf, tokens, phrases);
        if (!isMade || config.SocialCards == 0)
            return cards;
        cards.Site = cards.Add(
            new CardText { Title = config.Title, Kicker = config.Tagline }, "site", NameBasedId.From("card:" + config.Title), 0, null);
        foreach (Term section in index.Categories)
        {
            cards.ofSections[section] = cards.Add(new CardText { Title = section.Name, Site = config.Title }, section.Slug.Value,
                NameBasedId.From("card:" + section.Slug.Value), section.Color, null);
        }

        foreach (Story story in index.Listed.Take(config.SocialCards))
            cards.ofStories[story] = cards.Add(story);
        return cards;
    }

    /// <summary>The card of a story, else of its section, else of the site; null when no cards are drawn.</summary>
    public SocialCard? Of(Story story) =>
        ofStories.GetValueOrDefault(story) ?? (story.Category is { } section ? Of(section) : Site);

    /// <summary>The card of a section, else of the site.</summary>
    public SocialCard? Of(Term term) => ofSections.GetValueOrDefault(term) ?? Site;

    private SocialCard Add(Story story)
    {
        string? kicker = story.Article.IsSponsored ? phrases["sponsored"] : story.Category?.Name;
        bool isRightToLeft = LanguageTag.IsRightToLeft(story.Article.Language ?? config.Language);
        var text = new CardText
        { Title = story.Article.Title, Headline = BidiText.Line(story.Article.Title, isRightToLeft), Kicker = kicker, Site = config.Title };
        SitePicture? photo = story.LeadAddress is { } lead
            && shelf.Find(lead) is { FitsCard: true, Measured: { Format: not PictureFormat.Svg, HasAlpha: false } } found ? found : null;
        return Add(text, story.Article.Slug.Value, story.Article.Id, story.Category?.Color ?? 0, photo, story.Article.ImageFocus);
    }

    private SocialCard Add(CardText text, string name, Guid art, int color, SitePicture? photo, FocalPoint? focus = null)
    {
        var colors = CardColors.Of(color, tokens);
        string subject = photo is null ? art.ToString() : photo.Measured.Hash + focus;
        string said = string.Join(
            '\n', AddressRecipe, text.Headline, text.Kicker, text.Site, subject, color.ToString(CultureInfo.InvariantCulture), colors.Key,
            AddressEnd);
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said)).AsSpan(0, 8));
        PictureFormat format = photo is null ? PictureFormat.Png : PictureFormat.Jpeg;
        string address = $"/cards/{Slug.From(name, LongestName)?.Value ?? "card"}-{hash}.{PictureFormats.Extension(format)}";
        if (cards.TryGetValue(address, out SocialCard? same))
            return same;
        var order = new CardOrder(
            $"card-{hash}-{Recipe}", format, CardDrawing.Width, CardDrawing.Height,
            hasHeadline => CardDrawing.Svg(hasHeadline, photo is null ? art : null, color, colors),
            CardDrawing.Headline(text), CardDrawing.Kicker(text), CardDrawing.Site(text, colors), photo?.File,
            CardDrawing.ArtHeight, focus);
        return cards[address] = new SocialCard(address, text.Title, order);
    }
}
