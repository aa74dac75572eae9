using System.Collections.Immutable;
using ExpoSite.Normalize.Tagging;

namespace ExpoSite.Normalize.Stories;

/// <summary>Gives every draft and teaser its tags, once all of them are read.</summary>
internal static class TaggedDrafts
{
    private const string Key = "tags";

    /// <param name="drafts">All of the run.</param>
    /// <param name="standing">Tags that stand on the site already.</param>
    public static ImmutableArray<ReadDraft> Settle(ImmutableArray<ReadDraft> drafts, IReadOnlyCollection<string> standing)
    {
        var site = new SiteTags([.. drafts.Select(d => d.Reading)], [.. drafts.SelectMany(d => d.TeaserReadings)], standing);
        return [.. drafts.AsParallel().AsOrdered().Select(d => Tagged(d, site))];
    }

    private static ReadDraft Tagged(ReadDraft read, SiteTags site)
    {
        if (!read.Draft.Tags.IsEmpty)
            return read with { Tags = read.Draft.Tags };
        ImmutableArray<ChosenTag> tags = site.Choose(read.Reading, read.Draft.Category);
        return read with
        {
            Draft = tags.IsEmpty ? read.Draft : read.Draft with { Values = read.Draft.Values.Add(Evidence(tags)) },
            Tags = Forms(tags),
            TeaserTags = [.. read.Draft.Teasers.Zip(read.TeaserReadings, (t, reading) => Forms(site.Choose(reading, t.Category)))],
        };
    }

    private static ImmutableArray<string> Forms(ImmutableArray<ChosenTag> tags) => [.. tags.Select(t => t.Form)];

    private static ValueEvidence Evidence(ImmutableArray<ChosenTag> tags) => new(
        Key,
        string.Join(", ", tags.Select(t => t.Form)),
        string.Join("; ", tags.Select(t => $"{t.Form}: {t.Reason}")),
        Math.Round(tags.Average(t => t.Confidence), 2),
        []);
}
