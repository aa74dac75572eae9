namespace ExpoSite.Normalize.Imports.Sources;

/// <summary>What the editor should know: findings, and what was not carried over by kinds.</summary>
internal sealed class ImportNotes
{
    private const int MostExamples = 3;

    private readonly List<Diagnostic> findings = [];
    private readonly List<(string Kind, string Hint, SourcePosition Place, string Example)> left = [];

    public void Add(Diagnostic finding) => findings.Add(finding);

    /// <summary>Something was not carried over.</summary>
    /// <param name="kind">What, in the plural: "shortcodes [map]".</param>
    /// <param name="hint">What to do about it.</param>
    /// <param name="example">The story, or the thing itself.</param>
    public void LeftOut(string kind, string hint, SourcePosition place, string example) => left.Add((kind, hint, place, example));

    /// <summary>What a call, shortcode or card states and nobody took was not carried over: each name is a kind of its own.</summary>
    /// <param name="of">In the plural: "shortcodes [gallery]".</param>
    public void LeftOut(StatedParameters stated, string of, SourcePosition place, string title)
    {
        foreach (Parameter left in stated.Rest)
        {
            string kind = left.HasName ? $"'{left.Name}' of {of}" : $"values without a name of {of}";
            string line = place.Line > 1 ? string.Create(CultureInfo.InvariantCulture, $" (line {place.Line})") : "";
            LeftOut(kind, "look whether readers miss it, and write it into the story", place, $"{left.Value} in {title}{line}");
        }
    }

    /// <summary>Adds what another has noted.</summary>
    public void Add(ImportNotes other)
    {
        findings.AddRange(other.findings);
        left.AddRange(other.left);
    }

    /// <summary>All of it: one finding for each kind, at the first place where it was found.</summary>
    public ImmutableArray<Diagnostic> Findings() =>
        [.. findings.Concat(left.GroupBy(l => l.Kind, StringComparer.Ordinal).Select(Summed)).Order()];

    private static Diagnostic Summed(IGrouping<string, (string Kind, string Hint, SourcePosition Place, string Example)> kind)
    {
        string[] examples = [.. kind.Select(k => k.Example).Distinct(StringComparer.Ordinal)];
        string shown = string.Join(", ", examples.Take(MostExamples).Select(e => $"'{(e.Length > 120 ? e[..120] + "…" : e)}'"));
        string more = examples.Length > MostExamples ? " and others" : "";
        return NormalizeRules.ImportLeftOut.At(
            kind.First().Place,
            string.Create(CultureInfo.InvariantCulture, $"Not carried over: {kind.Key} ({kind.Count()}): {shown}{more}."),
            kind.First().Hint);
    }
}
