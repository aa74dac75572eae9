using ExpoSite.Core.Content;
using ExpoSite.Normalize.Articles;
using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Likeness;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Tests.Weights;

/// <summary>Pairs of stories that between them show every weight of what makes two one.</summary>
internal static class WeighedPairs
{
    private const string Summary =
        "The port authority weighs a second quay, which would cost as much as the first one and take twice as long to build.";
    private const string Quay = "Port Authority Weighs a Second Quay";

    private static readonly string[] Wire =
        [.. Enumerable.Range(1, 12).Select(i =>
            $"Crew number {i} of the tug said that quay {i * 7} lay quiet until gate {i * 3} opened and {i * 11} crates of rope came in.")];

    private static readonly string[] Other =
        [.. Enumerable.Range(1, 12)
            .Select(i =>
            $"Baker {i} of the old town carried {i * 5} loaves past fountain {i * 2} and sold every one of the {i * 9} rolls before the "
            + $"bell.")];

    public static Func<string>[] Readings { get; } =
    [
        Joined(Quay, Quay, 0, Summary),
        Joined(Quay, Quay, 2, Summary),
        Joined(Quay, Quay, 10, Summary),
        Joined(Quay, Quay, 40, Summary),
        Joined(Quay, Quay, 400, Summary),
        Joined(Quay, Quay, 0, "Nobody on the ropewalk had heard of the plan before the bell rang at noon."),
        Joined("Hall 4 Opens Its Doors to the Port Authority", "Hall 5 Opens Its Doors to the Port Authority", 0, Summary),
        Joined("Port Council Weighs a Second Quay", Quay, 0, Summary),
        Joined("Peru Weighs a Second Quay in Its Port", "Chile Weighs a Second Quay in Its Port", 0,
            $"{Summary} A speaker from Peru thanked the port."),
        Joined("Port Authority Weighs a Grander Quay", Quay, 0, Summary + " It would be grander."),
        Joined("Port Authorty Weighs a Second Quay", Quay, 0, Summary),
        Joined("Soup Is Free on the Quay", "Port Authority Weighs a Second Quay for Ferries of the Night", 0, Summary),
        Revision("Soup Is Free", "Ferry Strike Is Off", Wire[..2], [.. Wire[1..2], .. Other]),
        Revision("Soup Is Free on the Long Quay", "Ferry Strike Ends on the Isle", Wire[..2], Other[..2]),
        () => string.Join(' ', new HeadlineIndex<Compared>([Story("Soup Is Free on the Quay", 0, []), Story(Quay, 0, [])], Weights)
            .Near("ferry-line-adds-a-night-crossing-to-the-quay").Select(s => s.Key.Title)),
        .. Enumerable.Range(0, 5).Select(i => Copies(
            Raws.Article("a.txt", Quay, "10 March 2031", Text(Wire)),
            Raws.Article("b.txt", "A Quiet Morning", "11 March 2031", Text([.. Wire[i..(i + 8)], .. Other[8..]])))),
        Copies(Raws.Article("a.txt", "Call for Stands 2030", "10 March 2030", Text(Wire)),
            Raws.Article("b.txt", "Call for Stands 2031", "11 March 2031", Text([.. Wire[..10], .. Other[10..]]))),
    ];

    private static HeadlineWeights Weights =>
        new(["soup-is-free-on-the-quay", "port-authority-weighs-a-second-quay", "ferry-strike-is-off"]);

    private static Func<string> Joined(string teaser, string headline, int days, string summary) => () => FormattableString.Invariant(
        $"{new StoryMatch(Weights).Joined(Story(teaser, 0, [summary]), Story(headline, days, [Summary, .. Wire])):F6}");

    private static Func<string> Revision(string before, string after, string[] old, string[] now) =>
        () => new StoryMatch(Weights).IsRevision(Story(before, 0, old), Story(after, 0, now)).ToString();

    private static Func<string> Copies(params RawFile[] raws) => () => string.Join('\n', Raws.Run(raws).Diagnostics.Select(d => d.Message));

    private static Compared Story(string title, int days, string[] text) =>
        new(StoryKey.Of(title, new StoryTime(new DateTimeOffset(2031, 3, 11, 0, 0, 0, TimeSpan.Zero).AddDays(days), IsDay: true)), text);

    private sealed record Compared(StoryKey Key, IReadOnlyCollection<string> Paragraphs) : IComparedStory;

    private static string Text(string[] paragraphs) => string.Join("\n\n", paragraphs);
}
