using ExpoSite.Normalize;

namespace ExpoSite.Cli.Reporting;

/// <summary>Shows how raw files were read: each line with its role and the reason.</summary>
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
                string text = line.Text.Length > ShownText ? string.Concat(line.Text.AsSpan(0, ShownText - 1), "…") : line.Text;
                string role = line.Role.PadRight(12);
                session.Out.WriteLine($"{line.Line,6}  {(session.UsesColor ? $"\e[{Color(line.Role)}m{role}\e[0m" : role)}  {Printable.Of(text)}");
                session.Out.WriteLine($"{"",6}  {"",12}    because {line.Reason}");
            }

            session.Out.WriteLine();
        }
    }

    // Kept text stands out in green, what names the story in cyan, what is dropped in grey.
    private static string Color(string role) => role switch
    {
        "body" or "subheading" or "quote" or "list" or "caption" or "figure" => "32",
        "title" or "kicker" or "byline" or "date" or "dateline" or "category" or "standfirst" => "36",
        "teaser" or "teaser block" => "33",
        _ => "90",
    };
}
