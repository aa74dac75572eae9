using System.Diagnostics.CodeAnalysis;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ExpoSite.Site.Loading;

/// <summary>A piece of YAML inside a file: parses it and places its nodes in that file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Yaml">The YAML alone.</param>
/// <param name="FirstLine">1-based line of the file on which the YAML starts.</param>
internal sealed record YamlSource(string Path, string Yaml, int FirstLine)
{
    /// <summary>The root mapping; null (and a finding) when the YAML is broken or no mapping. Nothing at all is an empty mapping.</summary>
    public YamlMappingNode? ReadMapping(ICollection<Diagnostic> findings)
    {
        switch (Root(findings))
        {
            case null:
                return null;
            case YamlScalarNode { Value: null or "" }:
                return [];
            case YamlMappingNode mapping:
                return mapping;
            case { } root:
                findings.Add(LoadRules.InvalidYaml.At(PlaceOf(root), "Expected keys with values, one per line.", "write for example  title: My headline"));
                return null;
        }
    }

    /// <summary>The entries of a list of mappings; an entry or a root of another form is a finding.</summary>
    /// <param name="example">How an entry begins: <c>- name: Nyota Ice Works</c>.</param>
    /// <param name="findings">Told of what has another form.</param>
    public IEnumerable<YamlMappingNode> ReadList(string example, ICollection<Diagnostic> findings)
    {
        switch (Root(findings))
        {
            case null or YamlScalarNode { Value: null or "" }:
                return [];
            case YamlSequenceNode sequence:
                foreach (YamlNode other in sequence.Where(e => e is not YamlMappingNode))
                    findings.Add(LoadRules.InvalidYaml.At(PlaceOf(other), "Expected an entry with keys and values.", $"write for example  {example}"));
                return sequence.OfType<YamlMappingNode>();
            case { } root:
                findings.Add(LoadRules.InvalidYaml.At(PlaceOf(root), "Expected a list, each entry starting with a hyphen.", $"write for example  {example}"));
                return [];
        }
    }

    // An empty text for nothing at all; null for YAML that is broken.
    private YamlNode? Root(ICollection<Diagnostic> findings)
    {
        if (MergeConflict.MarksIn(Yaml) is [var mark, ..])
        {
            SourcePosition place = new SourceText(Path, Yaml).At(mark);
            findings.Add(LoadRules.MergeConflict.At(place with { Line = place.Line + FirstLine - 1 }, "This line is a mark of a merge conflict.", "keep what is right of both versions, and remove the lines of <<<<<<<, ======= and >>>>>>>"));
            return null;
        }

        try
        {
            var stream = new YamlStream();
            using var reader = new StringReader(Yaml);
            stream.Load(reader);
            return stream.Documents.Count == 0 ? new YamlScalarNode("") : stream.Documents[0].RootNode;
        }
        catch (YamlException e)
        {
            bool duplicate = e.Message.Contains("Duplicate key", StringComparison.OrdinalIgnoreCase);
            findings.Add((duplicate ? LoadRules.DuplicateKey : LoadRules.InvalidYaml).At(
                PlaceOf(e.Start),
                duplicate ? "This key is given twice." : $"Not valid YAML: {Reason(e)}",
                duplicate ? "keep one of them" : "put values that contain a colon, '#' or quotation marks in single quotes"));
            return null;
        }
    }

    public SourcePosition PlaceOf(YamlNode node) => PlaceOf(node.Start);

    private SourcePosition PlaceOf(Mark mark) =>
        new(Path, (int)Math.Max(1, mark.Line) + FirstLine - 1, (int)Math.Max(1, mark.Column));

    [SuppressMessage("Globalization", "CA1307", Justification = "char overload")]
    private static string Reason(YamlException e)
    {
        // YamlDotNet puts "(Line: .., Col: ..) - (..): " before some messages; the place is told separately.
        string message = (e.InnerException ?? e).Message;
        int after = message.StartsWith('(') ? message.IndexOf("): ", StringComparison.Ordinal) : -1;
        return (after < 0 ? message : message[(after + 3)..]).TrimEnd('.') + ".";
    }
}
