using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ExpoSite.Cli.Reporting.Impact;
using ExpoSite.Cli.Running;
using ExpoSite.Cli.Terminal;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Cli.Reporting;

/// <summary>Findings, and how raw files were read, as one JSON document for other programs.</summary>
internal static class JsonReport
{
    public static void Write(PrintableWriter writer, IEnumerable<Diagnostic> sorted, ReportExtras more)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            if (!more.Readings.IsEmpty)
                WriteReadings(json, more.Readings);
            if (more.Written is { } written)
                WriteWritten(json, written);
            if (more.Impact is { } impact)
                ImpactJson.Write(json, impact);
            if (more.Related is { } explained)
                RelatedJson.Write(json, explained);
            json.WriteStartArray("diagnostics");
            foreach (Diagnostic finding in sorted)
                WriteDiagnostic(json, finding);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        writer.WriteLine(Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, Diagnostic finding)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Rule.Code);
        json.WriteString("severity", TextReport.Level(finding.Severity));
        json.WriteString("path", finding.Position.Path);
        json.WriteNumber("line", finding.Position.Line);
        json.WriteNumber("column", finding.Position.Column);
        json.WriteString("message", finding.Message);
        json.WriteString("hint", finding.Hint);
        json.WriteEndObject();
    }

    private static void WriteWritten(Utf8JsonWriter json, ImmutableArray<WrittenFile> files)
    {
        json.WriteStartArray("written");
        foreach (WrittenFile file in files)
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteString("what", file.What);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteReadings(Utf8JsonWriter json, ImmutableArray<RawReading> readings)
    {
        json.WriteStartArray("readings");
        foreach (RawReading reading in readings)
        {
            json.WriteStartObject();
            json.WriteString("path", reading.Path);
            json.WriteString("file", reading.File);
            WriteValues(json, reading.Values);
            WriteBriefs(json, reading.Briefs);
            json.WriteStartArray("lines");
            foreach (ReadLine line in reading.Lines)
                WriteLine(json, line);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteBriefs(Utf8JsonWriter json, ImmutableArray<BriefReading> briefs)
    {
        json.WriteStartArray("briefs");
        foreach (BriefReading brief in briefs)
        {
            json.WriteStartObject();
            json.WriteString("file", brief.File);
            WriteValues(json, brief.Values);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteValues(Utf8JsonWriter json, ImmutableArray<ValueEvidence> values)
    {
        json.WriteStartArray("values");
        foreach (ValueEvidence value in values)
            WriteValue(json, value);
        json.WriteEndArray();
    }

    private static void WriteValue(Utf8JsonWriter json, ValueEvidence value)
    {
        json.WriteStartObject();
        json.WriteString("key", value.Key);
        json.WriteString("value", value.Value);
        json.WriteString("rule", value.Rule);
        json.WriteNumber("confidence", Math.Round(value.Confidence, 2));
        json.WriteStartArray("lines");
        foreach (int line in value.Lines)
            json.WriteNumberValue(line);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLine(Utf8JsonWriter json, ReadLine line)
    {
        json.WriteStartObject();
        json.WriteNumber("line", line.Line);
        json.WriteString("role", line.Role);
        json.WriteNumber("confidence", Math.Round(line.Confidence, 2));
        json.WriteString("reason", line.Reason);
        json.WriteString("text", line.Text);
        json.WriteEndObject();
    }
}
