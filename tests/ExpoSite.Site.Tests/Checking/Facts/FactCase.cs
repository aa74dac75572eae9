using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Site.Tests.Checking.Facts;

/// <summary>Stories about an invented fair, checked with what the site knows of it.</summary>
internal static class FactCase
{
    private const string Expos =
        """
        - id: brinemark-2026
          name: Brinemark Expo 2026
          series: Brinemark Expo
          aliases: [Brinemark, 盐港博览会]
          edition: 8
          starts: 2026-09-14T09:12:00+01:00
          ends: 2026-09-19T18:00:00+01:00
        - id: brinemark-2024
          name: Brinemark Expo 2024
          series: Brinemark Expo
          edition: 7
          starts: 2024-09-16
          ends: 2024-09-21
        """;

    private const string Exhibitors =
        """
        - name: Coldthread
        - name: Undertow Dynamics
        - name: Halyard
        """;

    /// <summary>Findings about facts in stories, each of front matter lines and a body; a date is added where none is given.</summary>
    public static IReadOnlyList<Diagnostic> CheckAll(params (string Keys, string Body)[] stories) => CheckAll(Expos, Exhibitors, stories);

    /// <summary>The same beside other expos and exhibitors.</summary>
    public static IReadOnlyList<Diagnostic> CheckAll(string expos, string exhibitors, params (string Keys, string Body)[] stories)
    {
        var site = new SmallSite
        {
            Expos = expos,
            Exhibitors = exhibitors,
            Articles = [.. stories.Select((s, i) => SmallSite.Story($"story-{i + 1}", Dated(s.Keys), s.Body))],
            Outputs = [],
        };
        return [.. site.Plan().Diagnostics.Where(d => FactRules.All.Contains(d.Rule))];
    }

    /// <summary>Findings in one story.</summary>
    public static IReadOnlyList<Diagnostic> Check(string body, string keys = "title: News from the quay") => CheckAll((keys, body));

    private static string Dated(string keys) =>
        keys.Contains("published:", StringComparison.Ordinal) ? keys : keys + "\npublished: 2026-09-15";
}
