namespace ExpoSite.Site.Identity;

/// <summary>Every story that was ever published, a line each, by id: neighbours came in at different times, so branches merge.</summary>
internal sealed class Ledger
{
    private readonly Dictionary<Guid, LedgerLine> byId;
    private readonly Dictionary<string, LedgerLine> byAddress = new(StringComparer.Ordinal);

    public Ledger(IEnumerable<LedgerLine> lines)
    {
        Lines = [.. lines.OrderBy(l => l.Id.ToString("D"), StringComparer.Ordinal)];
        byId = Lines.ToDictionary(l => l.Id);
        foreach (LedgerLine line in Lines)
        {
            foreach (string address in line.Addresses)
                byAddress.TryAdd(address, line);
        }
    }

    public static Ledger Empty { get; } = new([]);

    /// <summary>In the order of their ids as text.</summary>
    public ImmutableArray<LedgerLine> Lines { get; }

    /// <summary>The line of an id, or null.</summary>
    public LedgerLine? Find(Guid id) => byId.GetValueOrDefault(id);

    /// <summary>The story that has or had an address, or null.</summary>
    public LedgerLine? OwnerOf(string address) => byAddress.GetValueOrDefault(address);

    public string ToText()
    {
        var text = new StringBuilder(Lines.Length * 160);
        foreach (LedgerLine line in Lines)
            text.Append(line).Append('\n');
        return text.ToString();
    }
}
