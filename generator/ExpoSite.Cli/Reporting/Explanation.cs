using System.Collections.Immutable;
using System.Globalization;
using ExpoSite.Normalize;

namespace ExpoSite.Cli.Reporting;

/// <summary>
/// Shows how raw files were read: each line with its role, how sure that is, its text and the reason; then each front matter
/// value with the rule and the lines that it came from.
/// </summary>
internal static class Explanation
{
    private const int RoleWidth = 12;
    private const int TextWidth = 56;
    private const int RuleWidth = 44;

    // Below it an editor should look twice.
    private const double Doubtful = 0.5;

    private const string Kept = "32";
    private const string Naming = "36";
    private const string OtherStories = "33";
    private const string Dropped = "90";
    private const string Doubt = "31";
    private const string Strong = "1";

    public static void Write(IEnumerable<RawReading> readings, Session session)
    {
        var pen = new Pen(session.Out, session.UsesColor);
        foreach (RawReading reading in readings)
        {
            pen.Line(pen.In(Strong, Printable.Of(reading.Path)));
            if (!reading.Lines.IsEmpty)
                WriteLines(pen, reading);
            WriteValues(pen, reading.File, reading.Values);
            foreach (BriefReading brief in reading.Briefs)
                WriteValues(pen, brief.File, brief.Values);
            pen.Line("");
        }
    }

    private static void WriteLines(Pen pen, RawReading reading)
    {
        pen.Line(pen.In(Dropped, $"{"line",6}  {Columns.Fit("role", RoleWidth)}  sure  {Columns.Fit("text", TextWidth)}  why"));
        foreach (ReadLine line in reading.Lines)
        {
            string color = Color(line.Role);
            pen.Line($"{pen.In(Dropped, Number(line.Line))}  {pen.In(color, Columns.Fit(line.Role, RoleWidth))}  {Sure(pen, line.Confidence)}  {pen.In(color == Dropped ? Dropped : null, Columns.Fit(Printable.Of(line.Text), TextWidth))}  {pen.In(Dropped, Printable.Of(line.Reason))}");
        }
    }

    private static void WriteValues(Pen pen, string? file, ImmutableArray<ValueEvidence> values)
    {
        pen.Line("");
        pen.Line($"{"",6}  {pen.In(Strong, file is null ? "no article is written" : "-> " + Printable.Of(file))}");
        if (values.IsEmpty)
            return;
        pen.Line(pen.In(Dropped, $"{"",6}  {Columns.Fit("value of", RoleWidth)}  sure  {Columns.Fit("read as", TextWidth)}  {Columns.Fit("by", RuleWidth)}  lines"));
        foreach (ValueEvidence value in values)
        {
            string lines = value.Lines.IsDefaultOrEmpty ? "whole text" : string.Join(", ", value.Lines.Select(l => l.ToString(CultureInfo.InvariantCulture)));
            pen.Line($"{"",6}  {pen.In(Naming, Columns.Fit(value.Key, RoleWidth))}  {Sure(pen, value.Confidence)}  {Columns.Fit(Printable.Of(value.Value), TextWidth)}  {pen.In(Dropped, Columns.Fit(Printable.Of(value.Rule), RuleWidth))}  {pen.In(Dropped, lines)}");
        }
    }

    private static string Number(int line) => line.ToString(CultureInfo.InvariantCulture).PadLeft(6);

    private static string Sure(Pen pen, double confidence) =>
        pen.In(confidence < Doubtful ? Doubt : null, string.Create(CultureInfo.InvariantCulture, $"{Math.Round(confidence * 100),3}%"));

    // What is kept stands out in green, what names the story in cyan, other stories in yellow, what is dropped in grey.
    private static string Color(string role) => role switch
    {
        "body" or "subheading" or "quote" or "list" or "table" or "figure" => Kept,
        "title" or "kicker" or "byline" or "date" or "dateline" or "category" or "standfirst" or "contact" or "embargo" => Naming,
        "teaser" or "teaser block" => OtherStories,
        _ => Dropped,
    };

    private sealed class Pen(TextWriter writer, bool usesColor)
    {
        public string In(string? color, string text) => usesColor && color is not null ? $"\e[{color}m{text}\e[0m" : text;

        public void Line(string text) => writer.WriteLine(text.TrimEnd());
    }
}
