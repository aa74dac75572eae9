using System.Text.Json.Serialization;

namespace ExpoSite.Cli.Reporting;

/// <summary>The JSON report: its members by their names and in this order. What was not asked for is left out.</summary>
internal sealed record ReportShape
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IEnumerable<ReadingShape>? Readings { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IEnumerable<WrittenShape>? Written { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImpactShape? Impact { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IEnumerable<ExplainedShape>? Related { get; init; }

    public required IEnumerable<DiagnosticShape> Diagnostics { get; init; }
}

internal sealed record DiagnosticShape(string Code, string Severity, string Path, int Line, int Column, string Message, string? Hint);
internal sealed record WrittenShape(string Path, string What);

/// <param name="File">Null when none is written of it.</param>
internal sealed record ReadingShape(
    string Path, string? File, IEnumerable<ValueShape> Values, IEnumerable<BriefShape> Briefs, IEnumerable<LineShape> Lines);
internal sealed record BriefShape(string File, IEnumerable<ValueShape> Values);
internal sealed record ValueShape(string Key, string Value, string Rule, double Confidence, IEnumerable<int> Lines);
internal sealed record LineShape(int Line, string Role, double Confidence, string Reason, string Text);
internal sealed record ImpactShape(int Feeds, int NewFeeds, IEnumerable<FeedShape> Changed);
internal sealed record FeedShape(
    IEnumerable<string> Paths, IEnumerable<ItemShape> New, IEnumerable<UpdatedShape> Updated, int Unchanged, IEnumerable<ItemShape> Gone);
internal sealed record ItemShape(Guid Id, string Address, string Title);
internal sealed record UpdatedShape(Guid Id, string Address, string Title, IEnumerable<string> Changed);
internal sealed record ExplainedShape(
    string Path, string Title, string Address, IEnumerable<RelationShape> Related, IEnumerable<string> Thread);
internal sealed record RelationShape(
    string Path, string Title, string Ground, double Score, IEnumerable<string> Shared, IEnumerable<string> Words);

/// <summary>Writes the report without reflection.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ReportShape))]
internal sealed partial class ReportContext : JsonSerializerContext;
