using System.Collections.Concurrent;
using System.Collections.Frozen;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Fit;
using ExpoSite.Site.Indexing;
using ExpoSite.Site.Loading;
using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Tests.Weights;

/// <summary>
/// A weight that relates no stories is a fault, or a line that can go. Weights are changed while nothing else reads them: the collection
/// runs by itself when all others are done.
/// </summary>
[Collection(nameof(RelatedWeightTests))]
[CollectionDefinition(nameof(RelatedWeightTests), DisableParallelization = true)]
public sealed class RelatedWeightTests
{
    private static readonly string[] Common = ["fair", "hall", "stand", "visitor", "quay"];

    private static readonly SourceFile[] Stories =
    [
        Story("tides", "tags: [tides, grid]\ncategory: Power\ndescription: Rotors hum.",
            $"The turbine turns in the {Words("narrows", 8)} of the {Words("grid", 6)}. See [bread](/2031/03/bread/)."),
        Story("rotors", "tags: [tides]\ncategory: Power\ndescription: Rotors hum below.",
            $"A rotor was lowered into the {Words("narrows", 6)} beside the {Words("crane", 9)}.", 3),
        Story("turbine-for-norway", "countries: [Norway]\nexpo: brinemark-2031",
            $"The turbine is shipped over the {Words("sea", 9)} by Undertow Marine.", 40),
        Story("norway-pays", "countries: [Norway]\nexpo: brinemark-2031\nrecommends: [bread]",
            $"The {Words("treasury", 9)} of the fjords pays Undertow Marine.", 5),
        Story("bread", "", $"Loaves cool beside the {Words("oven", 9)} of the {Words("bakery", 5)}.", 6),
        Story("rolls", "", $"Rolls cool beside the {Words("oven", 7)} and the {Words("lamp", 9)}.", 6),
        Story("average", "", $"{string.Join(' ', Common)} {Words("own", 24)} {Words("sole", 24)} {Words("lone", 24)}", 7),
        Story("faint", "", $"The {Words("narrows", 2)} {Words("faint", 24)} {Words("dim", 24)} {Words("pale", 12)} {Words("crane", 1)}", 8),
        // Each goes on with the one before, the last has nothing of the first.
        Story("sluicekeepers", "", $"{Words("sluice", 10)} {Words("mud", 12)}", 10),
        Story("pumpworks", "", $"{Words("sluice", 10)} {Words("pump", 10)}", 11),
        Story("sandbank", "", $"{Words("pump", 10)} {Words("sand", 12)}", 12),
        .. Enumerable.Range(1, 5).Select(i => Story($"strike-{i}", "", $"{Words("picket", 14)} {Words($"day{i}of", 6)}", 12 + i)),
        .. Enumerable.Range(1, 12).Select(
            i => Story($"other-{i}", "", $"{string.Join(' ', Common)} {Words($"thing{i % 4}of", 5)} {Words($"place{i}of", 9)}", 20 + i)),
    ];

    // What two have in common is little of either.
    private static readonly SourceFile[] Strangers =
        [Story("ink", "", $"Quay {Words("own", 24)} {Words("sole", 24)} {Words("lone", 24)}"),
            Story("salt", "", $"Quay {Words("faint", 24)} {Words("dim", 24)} {Words("pale", 24)}")];

    private static readonly Model Related = ModelList.All.Single(m => m.Name == "related");

    private static readonly Lazy<string> InUse = new(Seen);

    // A term that stands in a text counts once at least, so that 0 is as good as the 1 that is in use.
    private static readonly string[] Idle = ["Category"];

    public static TheoryData<string> Weights => [.. Related.Weights.Select(w => w.Name).Except(Idle)];

    [Theory]
    [MemberData(nameof(Weights))]
    public void Without_a_weight_stories_are_related_otherwise(string name)
    {
        string inUse = InUse.Value;
        Assert.NotEqual(inUse, Related.Weights.Single(w => w.Name == name).At(0, Seen));
    }

    [Fact]
    public void A_weight_that_is_idle_at_0_shows_when_it_is_greater() =>
        Assert.All(Idle, name => Assert.NotEqual(InUse.Value, Related.Weights.Single(w => w.Name == name).At(9, Seen)));

    // Related stories with their scores, threads, and what is linked most.
    private static string Seen() => SeenOf(Stories) + '\n' + SeenOf(Strangers);

    private static string SeenOf(SourceFile[] stories)
    {
        var report = new DiagnosticSink(new ConcurrentQueue<Diagnostic>());
        var sources = new SiteSources
        {
            Articles = [.. stories],
            Pages = [],
            Media = [],
            Templates = [],
            Assets = [],
            Exhibitors = SmallSite.File("input/exhibitors.yml", "- name: Undertow Marine\n"),
        };
        LoadedSite loaded = new SiteLoading(
            sources, new SmallSite().Options with { Now = new DateTimeOffset(2032, 1, 1, 0, 0, 0, TimeSpan.Zero) }, report).Load();
        var index = SiteIndex.Build(loaded.Config, loaded.Knowledge, loaded.Stories, FrozenSet<string>.Empty, report);
        return string.Join('\n', index.Stories
            .Select(s => $"{s.Article.Title} [{s.Thread?.Stories.Length}] "
                + string.Join(", ",
                    index.Related[s.Position].Select(r => FormattableString.Invariant($"{r.Story.Article.Title} {r.Ground} {r.Score:F5}"))))
            .Append(string.Join(' ', MostLinked.Of(index).Select(s => s.Article.Title))));
    }

    private static SourceFile Story(string name, string keys, string body, int day = 1) => SmallSite.Story(
        name, FormattableString.Invariant(
            $"title: {name.Replace('-', ' ')}\npublished: {new DateOnly(2031, 3, 1).AddDays(day):yyyy-MM-dd}\n{keys}").TrimEnd(),
            body + "\n");

    private static string Words(string stem, int count) =>
        string.Join(' ', Enumerable.Range(1, count).Select(i => $"{stem}{(char)('a' + i)}x"));
}
