using ExpoSite.Core.Addresses;
using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Identity;

/// <summary>Reads the ledger. Lines may stand in any order, and a story may have two: that is what merging branches leaves.</summary>
internal sealed class LedgerReader(SourceText text, ICollection<Diagnostic> findings)
{
    // Of a file that is no ledger, the first lines tell enough.
    private const int MostDamaged = 20;
    private const int LeastColumns = 6;

    private readonly Dictionary<Guid, LedgerLine> lines = [];
    private readonly Dictionary<string, LedgerLine> owners = new(StringComparer.Ordinal);
    private int damaged;

    /// <summary>The ledger; null when there is no file.</summary>
    public static Ledger? Read(SourceFile? file, ICollection<Diagnostic> findings)
    {
        if (file is null)
            return null;
        if (file.Content.Span.TrimEnd(" \t\r\n"u8).IsEmpty || TextFile.Read(file, findings) is not { } read)
            return Ledger.Empty;
        var reader = new LedgerReader(read, findings);
        reader.ReadAll();
        return new Ledger(reader.lines.Values);
    }

    private void ReadAll()
    {
        int start = 0;
        while (start < text.Text.Length && damaged < MostDamaged)
        {
            int end = text.Text.IndexOf('\n', start);
            end = end < 0 ? text.Text.Length : end;
            string line = text.Text[start..end].TrimEnd('\r');
            if (line.Length > 0 && Parse(line, start) is { } parsed)
                Add(parsed);
            start = end + 1;
        }

        if (damaged == MostDamaged)
            Damage(start, "The rest of the ledger was not read.", "restore input/published.tsv from the repository's history");
    }

    private LedgerLine? Parse(string line, int start)
    {
        if (line.StartsWith("<<<<<<<", StringComparison.Ordinal) || line.StartsWith("=======", StringComparison.Ordinal)
            || line.StartsWith(">>>>>>>", StringComparison.Ordinal))
        {
            return Damage(start, "A merge conflict was left in the ledger.", "keep the lines of both sides, and remove the three marks");
        }

        string[] columns = line.Split('\t');
        int[] offsets = [.. columns.Select((_, i) => start + columns.Take(i).Sum(c => c.Length + 1))];
        if (columns.Length is not (LeastColumns or LeastColumns + 1))
        {
            return Damage(start,
                $"The line has {columns.Length} columns; there must be {LeastColumns}, or {LeastColumns + 1} for a retracted story.");
        }

        if (!Guid.TryParseExact(columns[0], "D", out Guid id))
            return Damage(offsets[0], $"'{Short(columns[0])}' is not an id.");
        if (!DateOnly.TryParseExact(columns[1], LedgerLine.DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
            return Damage(offsets[1], $"'{Short(columns[1])}' is not a day.");
        string sketch = columns[3] == "-" ? "" : columns[3];
        if (!StoryMark.IsWellFormed(columns[2], sketch))
            return Damage(offsets[2], "The fingerprints of headline and text were changed.");
        string[] addresses = columns[4].Split(' ');
        if (addresses.FirstOrDefault(a => !SiteAddress.IsSafe(a)) is { } bad)
            return Damage(offsets[4], $"'{Short(bad)}' is not an address within the site.");
        bool isRetracted = columns.Length > LeastColumns;
        if (isRetracted && columns[6].Trim() != LedgerLine.Retracted)
            return Damage(offsets[6], $"'{Short(columns[6])}' must be '{LedgerLine.Retracted}', or nothing.");
        if (columns[5] != LedgerLine.SealOf(string.Join('\t', columns.Take(5))))
            return Edited(offsets[5]);
        return new LedgerLine
        {
            Id = id,
            Day = day,
            Mark = new StoryMark(columns[2], sketch),
            Addresses = [.. addresses],
            IsRetracted = isRetracted,
            Place = text.At(start)
        };
    }

    private void Add(LedgerLine line)
    {
        if (lines.TryGetValue(line.Id, out LedgerLine? other))
        {
            if (other.Addresses[0] != line.Addresses[0])
            {
                findings.Add(IdentityRules.LedgerIdTwice.At(
                    line.Place, $"Line {other.Place.Line} has the same id for a story first published at {other.Addresses[0]}.",
                    "give the story that was published later another id, and remove its line"));
                return;
            }

            line = other.MergedWith(line);
        }

        if (line.Addresses.FirstOrDefault(a => owners.TryGetValue(a, out LedgerLine? owner) && owner.Id != line.Id) is { } taken)
        {
            findings.Add(IdentityRules.DamagedLedger.At(line.Place, $"Line {owners[taken].Place.Line} has {taken} for another story.",
                "remove the line that is wrong and let 'exposite check --fix' write it again"));
        }

        foreach (string address in line.Addresses)
            owners.TryAdd(address, line);
        lines[line.Id] = line;
    }

    private LedgerLine? Damage(int offset, string message,
        string hint = "restore the line from the repository's history; or remove it and let 'exposite check --fix' write it again")
    {
        damaged++;
        findings.Add(IdentityRules.DamagedLedger.At(text.At(Math.Clamp(offset, 0, text.Text.Length)), message, hint));
        return null;
    }

    private LedgerLine? Edited(int offset)
    {
        damaged++;
        findings.Add(IdentityRules.EditedLedger.At(text.At(offset), "The line is not as the program wrote it.",
            "restore it from the repository's history; only 'retracted' may be added by hand, after a tab"));
        return null;
    }

    private static string Short(string value) => value.Length <= 60 ? value : TextCut.Start(value, 57) + "...";
}
