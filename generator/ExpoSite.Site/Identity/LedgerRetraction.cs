using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Identity;

/// <summary>Marks stories as withdrawn, as an editor may do by hand: one word after the seal, and no other byte changed.</summary>
public static class LedgerRetraction
{
    /// <summary>The ledger with the stories marked. An id that it does not have changes nothing.</summary>
    public static SourceFile Mark(SourceFile ledger, IReadOnlyCollection<Guid> ids)
    {
        string[] lines = Encoding.UTF8.GetString(ledger.Content.Span).Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            bool isNamed = ids.Any(id => lines[i].StartsWith(id.ToString("D") + "\t", StringComparison.OrdinalIgnoreCase));
            string line = lines[i].TrimEnd('\r');
            if (isNamed && !line.EndsWith("\t" + LedgerLine.Retracted, StringComparison.Ordinal))
                lines[i] = $"{line}\t{LedgerLine.Retracted}{lines[i][line.Length..]}";
        }

        return ledger with { Content = Encoding.UTF8.GetBytes(string.Join('\n', lines)) };
    }
}
