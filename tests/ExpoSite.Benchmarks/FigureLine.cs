using System.Text;
using System.Text.Json;

namespace ExpoSite.Benchmarks;

/// <summary>Figures as lines of JSON, one for each size and kind of build: a file to which every night adds some is a history.</summary>
internal static class FigureLine
{
    private static readonly (string Name, Func<BuildFigures, double> Of)[] Members =
        [("wall", f => f.Wall), ("cpu", f => f.Cpu), ("peak", f => f.Peak), ("bytes", f => f.Bytes), ("files", f => f.Files)];

    /// <summary>
    /// The line: medians in seconds and bytes, of both programs, and the ratio of each turn's figures as least, median and most.
    /// </summary>
    /// <param name="label">Says what was measured, as a commit does.</param>
    public static string Of(MeasuredBuilds builds, string label, DateTimeOffset measuredAt)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text))
        {
            json.WriteStartObject();
            json.WriteString("label", label);
            json.WriteString("measured", measuredAt.UtcDateTime);
            json.WriteNumber("stories", builds.Stories);
            json.WriteString("build", builds.Kind == BuildKind.Clean ? "clean" : "edited");
            json.WriteNumber("runs", builds.Now.Count);
            WriteMedians(json, "now", builds.Now);
            if (builds.Earlier.Count > 0)
            {
                WriteMedians(json, "earlier", builds.Earlier);
                json.WriteStartObject("ratio");
                foreach ((string name, Func<BuildFigures, double> of) in Members)
                {
                    Spread ratio = builds.Ratio(of);
                    json.WriteStartArray(name);
                    foreach (double value in (double[])[ratio.Least, ratio.Median, ratio.Most])
                        json.WriteNumberValue(Rounded(value));
                    json.WriteEndArray();
                }

                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(text.ToArray());
    }

    private static void WriteMedians(Utf8JsonWriter json, string name, IReadOnlyList<BuildFigures> runs)
    {
        json.WriteStartObject(name);
        foreach ((string member, Func<BuildFigures, double> of) in Members)
            json.WriteNumber(member, Rounded(MeasuredBuilds.Median(runs, of)));
        json.WriteEndObject();
    }

    private static double Rounded(double value) => Math.Round(value, 3);
}
