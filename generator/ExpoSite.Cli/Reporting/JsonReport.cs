using System.Text.Encodings.Web;
using System.Text.Json;
using ExpoSite.Normalize.Runs;
using ExpoSite.Site.Indexing;
using ExpoSite.Site.Subscribers;

namespace ExpoSite.Cli.Reporting;

/// <summary>Findings, and what else a run was asked to tell, as one JSON document for other programs.</summary>
internal static class JsonReport
{
    private static readonly ReportContext Context = new(
        new JsonSerializerOptions(ReportContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static void Write(PrintableWriter writer, IEnumerable<Diagnostic> sorted, ReportExtras more)
    {
        var report = new ReportShape
        {
            Readings = more.Readings.IsEmpty ? null : more.Readings.Select(Shape),
            Written = more.Written?.Select(f => new WrittenShape(f.Path, f.What)),
            Impact = more.Impact is { } impact ? new ImpactShape(impact.Feeds.Length, impact.NewFeeds, impact.Changed.Select(Shape)) : null,
            Related = more.Related?.Select(Shape),
            Diagnostics = sorted.Select(Shape),
        };
        writer.WriteLine(JsonSerializer.Serialize(report, Context.ReportShape));
    }

    private static DiagnosticShape Shape(Diagnostic finding) => new(
        finding.Rule.Code, finding.Level, finding.Position.Path, finding.Position.Line, finding.Position.Column, finding.Message,
        finding.Hint);

    private static ReadingShape Shape(RawReading reading) => new(
        reading.Path, reading.File, Shapes(reading.Values), reading.Briefs.Select(b => new BriefShape(b.File, Shapes(b.Values))),
        reading.Lines.Select(l => new LineShape(l.Line, l.Role, Math.Round(l.Confidence, 2), l.Reason, l.Text)));

    private static IEnumerable<ValueShape> Shapes(ImmutableArray<ValueEvidence> values) =>
        values.Select(v => new ValueShape(v.Key, v.Value, v.Rule, Math.Round(v.Confidence, 2), v.Lines));

    private static FeedShape Shape(FeedImpact feed) => new(
        feed.Paths, feed.New.Select(Shape),
        feed.Updated.Select(u => new UpdatedShape(u.Item.Id, u.Item.Address, u.Item.Title, u.Changed)), feed.Unchanged,
        feed.Gone.Select(Shape));

    private static ItemShape Shape(ImpactItem item) => new(item.Id, item.Address, item.Title);

    private static ExplainedShape Shape(ExplainedStory story) =>
        new(story.Path, story.Title, story.Address, story.Related.Select(Shape), story.Thread);

    private static RelationShape Shape(ExplainedRelation related) => new(
        related.Path, related.Title, related.Ground.ToString().ToLowerInvariant(), Math.Round(related.Score, 3), related.Subjects,
        related.Words);
}
