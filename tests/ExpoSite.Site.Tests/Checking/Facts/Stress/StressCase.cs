using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Site.Tests.Checking.Facts.Stress;

/// <summary>Stories with a slip that a rule should find, or with what looks like one and is none.</summary>
/// <param name="IsSlip">True where something is wrong in them.</param>
/// <param name="Stories">Front matter lines and body of each.</param>
internal sealed record StressCase(bool IsSlip, params (string Keys, string Body)[] Stories)
{
    private const string Expos =
        """
        - id: brinemark-2026
          name: Brinemark Expo 2026
          series: Brinemark Expo
          aliases: [Brinemark, 盐港博览会]
          edition: 8
          starts: 2026-09-14
          ends: 2026-09-19
        - id: brinemark-2024
          name: Brinemark Expo 2024
          series: Brinemark Expo
          edition: 7
          starts: 2024-09-16
          ends: 2024-09-21
        - id: brinemark-2022
          name: Brinemark Expo 2022
          series: Brinemark Expo
          edition: 6
          starts: 2022-09-12
          ends: 2022-09-17
        - id: drumlin-2026
          name: Drumlin Fair 2026
          series: Drumlin Fair
          edition: 32
          starts: 2026-06-03
          ends: 2026-06-07
        """;

    private const string Exhibitors =
        """
        - name: Coldthread
        - name: Undertow Dynamics
        - name: Halyard
        - name: Northlight Marine
        - name: Brackwater Pumps
        - name: Gullwing Robotics
        - name: Petersen Kuehltechnik
          aliases: [Petersen]
        - name: Columbina
        - name: Silverline
        - name: Marine Sensors
        - name: Blue Wake Foods
        - name: Saltmarsh Bakery
          aliases: [Saltmarsh]
        - name: Hale & Kittering
        - name: Vantora
        """;

    public static StressCase Slip(string body, string keys = "title: News from the quay") => new(true, (keys, body));

    public static StressCase Slips(params (string Keys, string Body)[] stories) => new(true, stories);

    public static StressCase Right(string body, string keys = "title: News from the quay") => new(false, (keys, body));

    public static StressCase AllRight(params (string Keys, string Body)[] stories) => new(false, stories);

    /// <summary>Findings about facts.</summary>
    public IReadOnlyList<Diagnostic> Findings() => FactCase.CheckAll(Expos, Exhibitors, Stories);

    /// <summary>The findings of each of some cases that have one story.</summary>
    public static IEnumerable<(StressCase Case, IReadOnlyList<Diagnostic> Findings)> InOneSite(StressCase[] cases)
    {
        ILookup<string, Diagnostic> findings = FactCase.CheckAll(Expos, Exhibitors, [.. cases.Select(c => c.Stories.Single())])
            .Where(f => f.Rule != FactRules.EventCountedTwoWays).ToLookup(f => f.Position.Path);
        return cases.Select((c, i) => (c, (IReadOnlyList<Diagnostic>)[.. findings[$"input/articles/story-{i + 1}.md"]]));
    }

    public override string ToString() =>
        string.Join(" | ", Stories.Select(s => $"{s.Keys.ReplaceLineEndings(" ")}: {s.Body.ReplaceLineEndings(" ")}"));
}
