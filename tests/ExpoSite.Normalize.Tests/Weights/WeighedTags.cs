using System.Collections.Immutable;
using ExpoSite.Normalize.Tagging;
using ExpoSite.Normalize.Tagging.Candidates;

namespace ExpoSite.Normalize.Tests.Weights;

/// <summary>Texts and candidates that between them show every weight of tags.</summary>
internal static class WeighedTags
{
    private const string Title = "Wilma Starkadder Opens the Tide Mill in Norway";

    private const string Body =
        "The tide mill of Norway opened on Tuesday. Wilma Starkadder rang the bell of the tide mill, and the mill turned.\n\n"
        + "A turbine from Undertow Marine Systems feeds the grid. The turbine was built by Odo Calder in Portugal, and Portugal paid for "
            + "the turbine.\n\n"
        + "The visitors saw a sluice gate, a second sluice gate and the cable of the AMF. The AMF likes a cable. Nobody asked Edith "
            + "Marlowe about the weather, and Edith Marlowe did not mind.";

    public static Func<string>[] Readings { get; } =
    [
        () => Seen(TagSuggestion.Read(Title, [Body], [], "en").Candidates.Select(c => (c.Form, TagScore.Confidence(c)))),
        () => Seen(TagSuggestion.Read(Title, [Body], [], "en").Candidates.Select(c => (c.Form, c.Likelihood))),
        // Three tags come whatever they are worth; what a fourth needs is where each weight of the site shows.
        () => Chosen([Nouns(0.9, "anchor", "barrel", "dinghy"), .. One(Candidate("quay", 0.3))], [], others: []),
        () => Chosen([Nouns(0.9, "anchor", "barrel", "dinghy"), .. One(Candidate("quay", 0.26))], ["quay"], others: []),
        () => Chosen([Nouns(0.9, "anchor", "barrel", "dinghy"), .. One(Candidate("quay", 0.3))], [], others: [Nouns(0.9, "quay")]),
        () => Chosen([Nouns(0.9, "anchor", "barrel", "dinghy"), .. One(Candidate("quay", 0.5, count: 1))], [], others: []),
        () => Chosen([Nouns(0.9, "anchor", "barrel", "dinghy"), .. One(Candidate("quay", 0.42))], [],
            others: [.. Enumerable.Repeat(Nouns(0.1, "quay"), 6)]),
        () => Chosen([Nouns(0.9, "anchor", "barrel", "dinghy"), .. One(Candidate("quay", 0.4))], [],
            others: [.. Enumerable.Repeat(Nouns(0.1, "quay"), 3)]),
        () => Chosen([Nouns(0.9, "anchor", "barrel", "dinghy"), .. One(Candidate("quay", 0.1))], [], others: []),
        () => Chosen(
            [Nouns(0.9, "anchor", "barrel", "dinghy", "engine", "fender", "girder", "hawser"), Nouns(0.6, "rope"), Nouns(0.5, "quay")], [],
            others: [.. Enumerable.Repeat(Nouns(0.9, "quay", "anchor", "barrel", "dinghy", "engine", "fender", "girder", "hawser"), 2)]),
    ];

    private static string Seen(IEnumerable<(string Form, double Share)> tags) =>
        string.Join('\n', tags.Select(t => FormattableString.Invariant($"{t.Form} {t.Share:F6}")));

    private static string Chosen(TagCandidate[][] story, string[] standing, TagCandidate[][] others)
    {
        TagReading[] readings = [.. new[] { story.SelectMany(c => c).ToArray() }.Concat(others)
            .Select(o => new TagReading([.. o], ImmutableDictionary<string, string>.Empty))];
        return string.Join(
            ' ', new SiteTags(readings, standing).Choose([.. readings.Select(r => new UntaggedText(r, null))])[0].Select(t => t.Form));
    }

    private static TagCandidate[][] One(TagCandidate candidate) => [[candidate]];

    private static TagCandidate[] Nouns(double likelihood, params string[] forms) => [.. forms.Select(f => Candidate(f, likelihood))];

    private static TagCandidate Candidate(string form, double likelihood, int count = 2) =>
        new() { Form = form, Kind = TagKind.Noun, Count = count, Likelihood = likelihood };
}
