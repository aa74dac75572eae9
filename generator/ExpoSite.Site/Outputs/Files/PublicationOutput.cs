using System.Security.Cryptography;
using ExpoSite.Site.Feeds;
using ExpoSite.Site.Feeds.Lists;
using ExpoSite.Site.Identity;
using ExpoSite.Site.Planning;
using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Outputs.Files;

/// <summary>published.json: what the next build must know of this one once it is public.</summary>
internal sealed class PublicationOutput : IOutput
{
    public bool IsShared => true;

    private const int MarkLength = 8;

    // What opens from a disk, or shows a change, is no site that a next build could follow.
    public IEnumerable<OutputFile> Plan(SiteContext site) => site.Options.RelativeUrls || site.Options.ChangedFiles is not null ? [] :
    [
        OutputFile.Of(PublicationRecord.Path, OutputKind.Other,
            output => PublicationWriter.Write(
                RecordOf(site), NextChange.After(site.Loaded, site), NextChange.Due(site.Loaded, site), output)),
    ];

    /// <summary>What is on record once the planned site is public.</summary>
    public static PublicationRecord RecordOf(SiteContext site)
    {
        Term[] terms = [.. site.Languages.All.SelectMany(l => l.Index.Terms)];
        PublicationRecord? before = site.Loaded.Record;
        PublicationRecord stories = PublicationRecord.After(before, [.. site.Languages.All.SelectMany(l => l.Shown)], site.Options.Now);
        ImmutableArray<PublishedFeed> feeds = Feeds(site, before);
        IEnumerable<string> aliases = site.Config.FeedAliases.Select(a => SiteAddress.ToFile(a.Address))
            .Concat(terms.SelectMany(t => t.FormerAddresses).SelectMany(a => FeedFormat.All, (a, f) => (a + f.FileName)[1..]));
        return new PublicationRecord(stories.Stories)
        {
            Url = site.Config.Url,
            Hub = site.Config.Hub,
            FeedsId = site.FeedsId,
            Lists = [.. terms.SelectMany(t => t.FormerAddresses.Prepend(t.Address)).Order(StringComparer.Ordinal)],
            Feeds = feeds,
            FormerFeeds = [.. (before?.FeedPaths ?? []).Concat(aliases).Distinct(StringComparer.Ordinal)
                .Except(feeds.SelectMany(f => f.Paths)).Order(StringComparer.Ordinal)],
        };
    }

    private static ImmutableArray<PublishedFeed> Feeds(SiteContext site, PublicationRecord? before)
    {
        Dictionary<string, PublishedFeed> known =
            (before?.Feeds ?? []).DistinctBy(f => f.Paths[0]).ToDictionary(f => f.Paths[0], StringComparer.Ordinal);
        var marks = new Dictionary<Story, byte[]>(ReferenceEqualityComparer.Instance);
        return
        [
            .. site.Languages.All.SelectMany(language => FeedLists.Of(language).SelectMany(g => g.Lists).Select(l => Record(language, l)))
                .OrderBy(f => f.Paths[0], StringComparer.Ordinal),
        ];

        PublishedFeed Record(SiteContext language, FeedList list)
        {
            Story[] newest = [.. list.Newest];
            ImmutableArray<string> paths = [.. list.Offer.Formats.Select(f => list.AddressOf(f)[1..])];
            string mark = Mark(language, list, newest.Select(s => marks.TryGetValue(s, out byte[]? m) ? m : marks[s] = Mark(s)));
            PublishedFeed? then = known.GetValueOrDefault(paths[0]);
            return new PublishedFeed
            {
                Paths = paths,
                Mark = mark,
                Changed = then?.Mark == mark ? then.Changed
                    : before is null ? newest.Select(s => s.LastPublicChange).DefaultIfEmpty(FeedDates.None).Max() : site.Options.Now,
                Stories = [.. newest.Select(s => s.Article.Id)],
            };
        }
    }

    private static string Mark(SiteContext site, FeedList list, IEnumerable<byte[]> stories)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, site.Config.Url, list.Title, list.Description, site.Config.Hub, site.Config.Language);
        foreach (byte[] story in stories)
            hash.AppendData(story);
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, MarkLength));
    }

    // All that is news to subscribers. What only the theme or typography changes is none.
    private static byte[] Mark(Story story)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, [
            story.Article.Id.ToString(), story.Address, story.Article.Title, StoryWords.HashOf(story), story.Article.Image?.Source,
            FeedDates.Rfc3339(story.FirstPublic), FeedDates.Rfc3339(story.LastPublicChange), story.Category?.Name,
            .. story.Tags.Concat(story.Authors).Select(t => t.Name),
        ]);
        return hash.GetHashAndReset();
    }

    private static void Append(IncrementalHash hash, params ReadOnlySpan<string?> texts)
    {
        foreach (string? text in texts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(text ?? ""));
            hash.AppendData("\0"u8);
        }
    }
}
