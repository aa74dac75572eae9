using ExpoSite.Site.Planning;
using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Feeds.Lists;

/// <summary>A list of stories that readers may follow: it has a page, and feeds beside it.</summary>
internal sealed record FeedList
{
    /// <summary>What the list is called beside others of its group.</summary>
    public required string Name { get; init; }

    /// <summary>What its feeds are called in a reader, among feeds of other sites.</summary>
    public required string Title { get; init; }

    /// <summary>Address of its page, ending with a slash.</summary>
    public required string Address { get; init; }

    public string? Description { get; init; }

    /// <summary>Where its name is written.</summary>
    public required SourcePosition NamePlace { get; init; }

    /// <summary>Where its description is written.</summary>
    public required SourcePosition DescriptionPlace { get; init; }

    /// <summary>What its page lists.</summary>
    public required ImmutableArray<Story> Stories { get; init; }

    /// <summary>Notices in the place of its stories that were retracted.</summary>
    public ImmutableArray<Story> Notices { get; init; } = [];

    public required FeedOffer Offer { get; init; }

    /// <summary>
    /// What its feeds hold: the stories that became public last, which need not be those with the latest date; of one instant in the
    /// order of the page.
    /// </summary>
    public IEnumerable<Story> Newest => Stories.Concat(Notices).OrderByDescending(s => s.FirstPublic).Take(Offer.Size);

    public string AddressOf(FeedFormat format) => Address + format.FileName;
}

internal sealed record FeedGroup(string Title, ImmutableArray<FeedList> Lists);

/// <summary>Every list that has feeds. A new kind of list is a line here.</summary>
internal static class FeedLists
{
    public static ImmutableArray<FeedGroup> Of(SiteContext site) =>
    [
        new(site.Phrases["whole-site"], [Whole(site)]),
        .. Terms(site, site.Phrases["sections"], site.Index.Categories),
        .. Terms(site, site.Phrases["expos"], site.Index.Expos),
        .. Terms(site, site.Phrases["authors"], site.Index.Authors),
        .. Terms(site, site.Phrases["countries"], site.Index.Countries),
        .. Terms(site, site.Phrases["exhibitors"], site.Index.Exhibitors),
        .. Terms(site, site.Phrases["tags"], site.Index.Tags),
    ];

    /// <summary>The list of all stories.</summary>
    public static FeedList Whole(SiteContext site) => new()
    {
        Name = site.Config.Title,
        Title = site.Config.Title,
        Address = site.Config.At("/"),
        Description = site.Config.Description ?? site.Config.Tagline,
        NamePlace = site.Config.PlaceOf("title"),
        DescriptionPlace = site.Config.PlaceOf(site.Config.Description is null ? "tagline" : "description"),
        Stories = [.. site.Own],
        Notices = [.. Retracted(site)],
        Offer = FeedOffer.Whole(site.Config),
    };

    /// <summary>Every feed: its list, its format, and the path of its file.</summary>
    public static IEnumerable<(FeedList List, FeedFormat Format, string Path)> Files(SiteContext site) =>
        from list in Of(site).SelectMany(g => g.Lists)
        from format in list.Offer.Formats
        select (list, format, list.AddressOf(format)[1..]);

    /// <summary>The list of a term that is no longer offered, for those who follow it.</summary>
    public static FeedList Kept(SiteContext site, Term term)
    {
        FeedList list = Of(site, term);
        return list.Offer.Formats.IsEmpty ? list with { Offer = FeedOffer.Small(site.Config, []) } : list;
    }

    // A retracted story has lost its tags and authors: what the published feed holds tells who must hear of it.
    private static bool WasIn(SiteContext site, Term term, Story story) => term.FormerAddresses.Prepend(term.Address)
        .Select(a => site.Loaded.Record?.FeedAt((a + FeedFormat.Rss.FileName)[1..]))
        .Any(feed => feed is not null && feed.Stories.Contains(story.Article.Id));

    private static IEnumerable<Story> Retracted(SiteContext site) =>
        site.Index.Stories.Skip(site.Index.Listed.Length).Where(s => s.Article.Retracted is not null);

    private static IEnumerable<FeedGroup> Terms(SiteContext site, string title, ImmutableArray<Term> terms)
    {
        ImmutableArray<FeedList> lists = [.. terms.Select(t => Of(site, t)).Where(l => !l.Offer.Formats.IsEmpty)];
        return lists.IsEmpty ? [] : [new FeedGroup(title, lists)];
    }

    private static FeedList Of(SiteContext site, Term term) => new()
    {
        Name = term.Name,
        Title = $"{site.Config.Title}: {term.Name}",
        Address = term.Address,
        Description = term.Description,
        NamePlace = term.Place,
        DescriptionPlace = term.Place,
        Stories = site.Config.ShowsUntranslated ? [.. term.Stories.Where(s => s.Article.Prefix == site.Config.Prefix)] : term.Stories,
        Notices = [.. Retracted(site).Where(s => s.Category == term || WasIn(site, term, s))],
        Offer = FeedOffer.Of(term, site.Config),
    };
}
