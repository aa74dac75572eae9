using System.Globalization;
using ExpoSite.Normalize;

namespace ExpoSite.Cli.Reporting;

/// <summary>Shows how raw files were read: each line with its role and the reason, then each value with its origin.</summary>
internal static class Explanation
{
    private const int ShownText = 72;

    public static void Write(IEnumerable<RawReading> readings, Session session)
    {
        foreach (RawReading reading in readings)
        {
            session.Out.WriteLine(session.UsesColor ? $"\e[1m{reading.Path}\e[0m" : reading.Path);
            foreach (ReadLine line in reading.Lines)
            {
                string role = line.Role.PadRight(12);
                session.Out.WriteLine($"{line.Line,6}  {(session.UsesColor ? $"\e[{Color(line.Role)}m{role}\e[0m" : role)}  {Shortened(line.Text)}");
                session.Out.WriteLine($"{"",6}  {"",12}    because {line.Reason}");
            }

            WriteValues(reading.File, reading.Values, session);
            foreach (BriefReading brief in reading.Briefs)
                WriteValues(brief.File, brief.Values, session);
            session.Out.WriteLine();
        }
    }

    private static void WriteValues(string? file, IEnumerable<ValueEvidence> values, Session session)
    {
        session.Out.WriteLine($"{"",6}  {(file is null ? "nothing is written" : "-> " + Printable.Of(file))}");
        foreach (ValueEvidence value in values)
        {
            string lines = value.Lines.IsEmpty ? "" : $"; {(value.Lines.Length == 1 ? "line" : "lines")} {string.Join(", ", value.Lines)}";
            session.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{"",6}  {value.Key,-12}  {Shortened(value.Value)}  ({Printable.Of(value.Rule)}; {value.Confidence:0.00}{lines})"));
        }
    }

    private static string Shortened(string text) =>
        Printable.Of(text.Length > ShownText ? string.Concat(text.AsSpan(0, ShownText - 1), "…") : text);

    // Kept text stands out in green, what names the story in cyan, what is dropped in grey.
    private static string Color(string role) => role switch
    {
        "body" or "subheading" or "quote" or "list" or "caption" or "figure" => "32",
        "title" or "kicker" or "byline" or "date" or "dateline" or "category" or "standfirst" => "36",
        "teaser" or "teaser block" => "33",
        _ => "90",
    };
}
