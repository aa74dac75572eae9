using ExpoSite.Normalize.Runs;

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

    public static void Write(IEnumerable<RawReading> readings, PrintableWriter output)
    {
        foreach (RawReading reading in readings)
        {
            output.WritePainted(new Ink(Printable.Of(reading.Path), Strong));
            if (!reading.Lines.IsEmpty)
                WriteLines(output, reading);
            WriteValues(output, reading.File, reading.Values);
            foreach (BriefReading brief in reading.Briefs)
                WriteValues(output, brief.File, brief.Values);
            output.WriteLine();
        }
    }

    private static void WriteLines(PrintableWriter output, RawReading reading)
    {
        output.WritePainted(new Ink($"{"line",6}  {Columns.Fit("role", RoleWidth)}  sure  {Columns.Fit("text", TextWidth)}  why", Dropped));
        foreach (ReadLine line in reading.Lines)
        {
            string color = Color(line.Role);
            output.WritePainted(
                new Ink(Number(line.Line), Dropped), "  ", new Ink(Columns.Fit(line.Role, RoleWidth), color), "  ",
                Sure(line.Confidence), "  ",
                new Ink(Columns.Fit(Printable.Of(line.Text), TextWidth), color == Dropped ? Dropped : null), "  ",
                new Ink(Printable.Of(line.Reason), Dropped));
        }
    }

    private static void WriteValues(PrintableWriter output, string? file, ImmutableArray<ValueEvidence> values)
    {
        output.WriteLine();
        output.WritePainted($"{"",6}  ", new Ink(file is null ? "no article is written" : "-> " + Printable.Of(file), Strong));
        if (values.IsEmpty)
            return;
        output.WritePainted(
            new Ink($"{"",6}  {Columns.Fit("value of", RoleWidth)}  sure  {Columns.Fit("read as", TextWidth)}  "
            + $"{Columns.Fit("by", RuleWidth)}  lines", Dropped));
        foreach (ValueEvidence value in values)
        {
            string lines = value.Lines.IsDefaultOrEmpty
                ? "whole text" : string.Join(", ", value.Lines.Select(l => l.ToString(CultureInfo.InvariantCulture)));
            output.WritePainted(
                $"{"",6}  ", new Ink(Columns.Fit(value.Key, RoleWidth), Naming), "  ", Sure(value.Confidence), "  ",
                Columns.Fit(Printable.Of(value.Value), TextWidth), "  ",
                new Ink(Columns.Fit(Printable.Of(value.Rule), RuleWidth), Dropped), "  ", new Ink(lines, Dropped));
        }
    }

    private static string Number(int line) => line.ToString(CultureInfo.InvariantCulture).PadLeft(6);

    private static Ink Sure(double confidence) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{Math.Round(confidence * 100),3}%"), confidence < Doubtful ? Doubt : null);

    // What is kept stands out in green, what names the story in cyan, other stories in yellow, what is dropped in grey.
    private static string Color(string role) => role switch
    {
        "body" or "subheading" or "quote" or "list" or "table" or "figure" => Kept,
        "title" or "kicker" or "byline" or "date" or "dateline" or "category" or "standfirst" or "contact" or "embargo" => Naming,
        "teaser" or "teaser block" => OtherStories,
        _ => Dropped,
    };
}
