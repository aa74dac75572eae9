namespace ExpoSite.Yaml;

/// <summary>A piece of YAML inside a file: reads it, within bounds, and places its nodes there. Never throws for what is written.</summary>
/// <param name="FirstLine">1-based line of the file on which the YAML starts.</param>
public sealed record YamlSource(string Path, string Yaml, int FirstLine)
{
    /// <summary>Lists and keys inside one another that are read.</summary>
    public const int MaxDepth = 24;

    private readonly SourceText text = new(Path, Yaml);

    /// <summary>Longest YAML that is read, in UTF-16 code units.</summary>
    public int MaxLength { get; init; } = 256 * 1024;

    /// <summary>The root mapping; null (and a finding) when there is none. Nothing at all is an empty mapping.</summary>
    /// <remarks>Of broken YAML, what can be read around the mistakes is returned, so that all else that is wrong is told at once.</remarks>
    public YamlMappingNode? ReadMapping(ICollection<Diagnostic> findings)
    {
        switch (Read(findings))
        {
            case null:
                return null;
            case YamlScalarNode { Value: "" }:
                return YamlMappingNode.Empty;
            case YamlMappingNode mapping:
                return mapping;
            case { } root:
                findings.Add(LoadRules.InvalidYaml.At(
                    PlaceOf(root), "There should be keys with values here, one per line.", "write for example  title: My headline"));
                return null;
        }
    }

    /// <summary>The entries of a list of mappings; an entry or a root of another form is a finding.</summary>
    /// <param name="example">How an entry begins: <c>- name: Nyota Ice Works</c>.</param>
    /// <param name="findings">Told of what has another form.</param>
    public IEnumerable<YamlMappingNode> ReadList(string example, ICollection<Diagnostic> findings)
    {
        switch (Read(findings))
        {
            case null or YamlScalarNode { Value: "" }:
                return [];
            case YamlSequenceNode sequence:
                foreach (YamlNode other in sequence.Children.Where(e => e is not YamlMappingNode))
                {
                    findings.Add(LoadRules.InvalidYaml.At(
                        PlaceOf(other), "There should be an entry with keys and values here.", $"write for example  {example}"));
                }

                return sequence.Children.OfType<YamlMappingNode>();
            case { } root:
                findings.Add(LoadRules.InvalidYaml.At(
                    PlaceOf(root), "There should be a list here, with a hyphen before each entry.", $"write for example  {example}"));
                return [];
        }
    }

    /// <summary>Whatever is written: an empty text for nothing at all, null for what cannot be read.</summary>
    public YamlNode? Read(ICollection<Diagnostic> findings)
    {
        if (Yaml.Length > MaxLength)
        {
            findings.Add(LoadRules.InvalidYaml.At(
                PlaceOf(0), $"There are {Yaml.Length / 1024} KB of YAML here; at most {MaxLength / 1024} KB are read.",
                "check whether a line --- is missing between keys and text"));
            return null;
        }

        if (MergeConflict.MarksIn(Yaml) is [var mark, ..])
        {
            findings.Add(LoadRules.MergeConflict.At(PlaceOf(mark), "This line is a mark of a merge conflict.",
                "keep what is right in both versions, and remove the lines of <<<<<<<, ======= and >>>>>>>"));
            return null;
        }

        (YamlNode? root, IEnumerable<YamlFault> faults) = YamlMending.Read(Yaml);
        // A line that is mended twice has one mistake; the second is what the first had hidden.
        var told = new HashSet<int>();
        foreach (YamlFault fault in faults.OrderBy(f => f.Offset))
        {
            SourcePosition place = PlaceOf(fault.Offset);
            if (fault.Kind != YamlFaultKind.Invalid || told.Add(place.Line))
                findings.Add(RuleOf(fault.Kind).At(place, fault.Message, fault.Hint));
        }

        return root;
    }

    /// <summary>Reads the values of this source, which was read before.</summary>
    /// <param name="findings">Those of reading it among them.</param>
    public FieldReader Fields(TimeZoneInfo zone, ICollection<Diagnostic> findings) =>
        Fields(zone, findings, isBroken: findings.Any(f => f.Rule == LoadRules.InvalidYaml && f.Position.Path == Path));

    /// <inheritdoc cref="Fields(TimeZoneInfo, ICollection{Diagnostic})"/>
    /// <param name="isBroken">True where a mistake of the YAML may have swallowed keys.</param>
    public FieldReader Fields(TimeZoneInfo zone, ICollection<Diagnostic> findings, bool isBroken) => new(PlaceOf, zone, findings, isBroken);

    public SourcePosition PlaceOf(YamlNode node) => PlaceOf(node.Start);

    private SourcePosition PlaceOf(int offset)
    {
        SourcePosition place = text.At(Math.Min(offset, Yaml.Length));
        return place with { Line = place.Line + FirstLine - 1 };
    }

    private static DiagnosticRule RuleOf(YamlFaultKind kind) => kind switch
    {
        YamlFaultKind.Duplicate => LoadRules.DuplicateKey,
        YamlFaultKind.Lost => LoadRules.LostText,
        _ => LoadRules.InvalidYaml,
    };
}

/// <summary>Findings of one file that people wrote in YAML.</summary>
public static class YamlMistakes
{
    /// <summary>The findings without what follows from a mistake on the same line, which is told with it.</summary>
    public static ImmutableArray<Diagnostic> Alone(IReadOnlyCollection<Diagnostic> findings)
    {
        HashSet<int> broken = [.. findings.Where(f => f.Rule == LoadRules.InvalidYaml).Select(f => f.Position.Line)];
        return [.. findings.Where(f => f.Rule == LoadRules.InvalidYaml || !broken.Contains(f.Position.Line))];
    }
}
