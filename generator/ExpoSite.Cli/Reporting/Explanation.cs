using ExpoSite.Normalize.Runs;

namespace ExpoSite.Cli.Reporting;

/// <summary>
/// Shows how raw files were read, in 80 columns: first the lines to look at twice, then those of the article, then how many were left
/// out as what, and where each front matter value came from. A reason is told once for each role.
/// </summary>
internal static class Explanation
{
    private const int RoleWidth = 11;
    private const int TextWidth = 53;
    private const int Width = 80;
    private const int MostReasons = 4;

    // Below it an editor should look twice. A line is rarely less sure, for it has the likelier of its roles.
    private const double DoubtfulValue = 0.5;
    private const double DoubtfulLine = 0.6;

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
            ReadLine[] doubtful = [.. reading.Lines.Where(l => l.Confidence < DoubtfulLine)];
            ReadLine[] article = [.. reading.Lines.Where(l => Color(l.Role) is Kept or Naming && l.Confidence >= DoubtfulLine)];
            WriteLines(output, "look at these", doubtful);
            WriteLines(output, "the article", article);
            WriteLeftOut(output, [.. reading.Lines.Except(doubtful).Except(article)]);
            WriteValues(output, reading.File, reading.Values);
            foreach (BriefReading brief in reading.Briefs)
                WriteValues(output, brief.File, brief.Values);
            output.WriteLine();
        }
    }

    private static void WriteLines(PrintableWriter output, string title, ReadLine[] lines)
    {
        if (lines.Length == 0)
            return;
        WriteTitle(output, $"{title}, {Count(lines.Length)}");
        foreach (ReadLine line in lines)
        {
            output.WritePainted(
                new Ink(Number(line.Line), Dropped), "  ", new Ink(Columns.Fit(line.Role, RoleWidth), Color(line.Role)), "  ",
                Sure(line.Confidence, DoubtfulLine), "  ", Columns.Fit(Printable.Of(line.Text), TextWidth).TrimEnd());
        }

        WriteReasons(output, lines);
    }

    private static void WriteReasons(PrintableWriter output, ReadLine[] lines)
    {
        foreach (IGrouping<string, ReadLine> role in lines.GroupBy(l => l.Role))
            WriteReason(output, $"{"",6}  {Columns.Fit(role.Key, RoleWidth)}  ", Reasons(role));
    }

    private static void WriteLeftOut(PrintableWriter output, ReadLine[] lines)
    {
        if (lines.Length == 0)
            return;
        WriteTitle(output, $"left out, {Count(lines.Length)} (each of them: --format json)");
        foreach (IGrouping<string, ReadLine> role in lines.GroupBy(l => l.Role).OrderByDescending(r => r.Count()))
        {
            string head = $"{Number(role.Count())}  {Columns.Fit(role.Key, RoleWidth)}  ";
            WriteReason(output, head, Reasons(role));
        }
    }

    private static void WriteValues(PrintableWriter output, string? file, ImmutableArray<ValueEvidence> values)
    {
        WriteTitle(output, file is null ? "no article is written" : "-> " + Printable.Of(file));
        foreach (ValueEvidence value in values)
        {
            output.WritePainted(
                $"{"",6}  ", new Ink(Columns.Fit(value.Key, RoleWidth), Naming), "  ", Sure(value.Confidence, DoubtfulValue), "  ",
                Columns.Fit(Printable.Of(value.Value), TextWidth).TrimEnd());
            string lines = value.Lines.IsDefaultOrEmpty ? ""
                : $" ({(value.Lines.Length == 1 ? "line" : "lines")} "
                    + $"{string.Join(", ", value.Lines.Select(l => l.ToString(CultureInfo.InvariantCulture)))})";
            WriteReason(output, new string(' ', Width - TextWidth), Printable.Of(value.Rule) + lines);
        }
    }

    private static void WriteTitle(PrintableWriter output, string title)
    {
        output.WriteLine();
        output.WritePainted(new Ink("  " + title, Strong));
    }

    // The text stands beside its head, on as many lines as it takes.
    private static void WriteReason(PrintableWriter output, string head, string text)
    {
        foreach (string line in Columns.Wrap(text, Width - head.Length))
        {
            output.WritePainted(new Ink(head + line, Dropped));
            head = new string(' ', head.Length);
        }
    }

    // Reasons as they are said most often; the weight of each ("(+1.4)") is for those who fit them.
    private static string Reasons(IEnumerable<ReadLine> lines) => Printable.Of(string.Join(", ", lines
        .SelectMany(l => l.Reason.Split(", ")).Select(WithoutWeight).CountBy(r => r, StringComparer.Ordinal)
        .OrderByDescending(r => r.Value).Take(MostReasons).Select(r => r.Key)));

    private static string WithoutWeight(string reason) =>
        reason.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and int at && reason[at + 2] is '+' or '-' ? reason[..at] : reason;

    private static string Count(int lines) => lines == 1 ? "1 line" : $"{lines.ToString(CultureInfo.InvariantCulture)} lines";

    private static string Number(int line) => line.ToString(CultureInfo.InvariantCulture).PadLeft(6);

    private static Ink Sure(double confidence, double doubtful) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{Math.Round(confidence * 100),3}%"), confidence < doubtful ? Doubt : null);

    // What is kept stands out in green, what names the story in cyan, other stories in yellow, what is dropped in grey.
    private static string Color(string role) => RoleGroups.Of(role) switch
    {
        RoleGroup.Text => Kept,
        RoleGroup.Naming => Naming,
        RoleGroup.OtherStory => OtherStories,
        _ => Dropped,
    };
}
