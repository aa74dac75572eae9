namespace ExpoSite.Yaml;

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
