using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ExpoSite.Yaml;

/// <summary>Makes nodes of the parser's events, without recursion and with a bound on depth.</summary>
internal sealed class YamlNodes(string yaml)
{
    private const string StandardTag = "tag:yaml.org,2002:";

    private static readonly string[] StandardTypes =
        ["str", "int", "float", "bool", "null", "timestamp", "map", "seq", "set", "omap", "binary"];

    private readonly Stack<OpenNode> open = new();
    private readonly Dictionary<string, YamlScalarNode> anchored = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> unused = new(StringComparer.Ordinal);
    private readonly ImmutableArray<YamlFault>.Builder faults = ImmutableArray.CreateBuilder<YamlFault>();
    private int documents;

    /// <summary>The first document, when it is whole.</summary>
    public YamlNode? Root { get; private set; }

    public ImmutableArray<YamlFault> Faults =>
    [
        .. faults,
        .. unused.OrderBy(u => u.Value).Select(u => new YamlFault(YamlFaultKind.Lost, u.Value,
            $"'&{u.Key}' is not part of the text: for YAML it is a name that nothing refers to.", YamlHints.Quote)),
    ];

    /// <summary>Takes one event; what ends the reading is returned.</summary>
    public YamlFailure? Take(ParsingEvent found)
    {
        int at = (int)Math.Clamp(found.Start.Index, 0, yaml.Length);
        switch (found)
        {
            case DocumentStart:
                documents++;
                break;
            case MappingStart or SequenceStart when open.Count == YamlSource.MaxDepth:
                return new YamlFailure(at, at, $"Lists and keys are nested more than {YamlSource.MaxDepth} deep.", IsFinal: true);
            case MappingStart or SequenceStart:
                CheckProperties((NodeEvent)found, at);
                open.Push(new OpenNode(at, found is MappingStart));
                break;
            case MappingEnd or SequenceEnd:
                Add(open.Pop().Close());
                break;
            case Scalar scalar:
                AddScalar(scalar, at);
                break;
            case AnchorAlias alias when anchored.TryGetValue(alias.Value.Value, out YamlScalarNode? named):
                unused.Remove(alias.Value.Value);
                Add(named with { Start = at });
                break;
            case AnchorAlias alias:
                return new YamlFailure(
                    at, at, $"'*{alias.Value.Value}' refers to nothing: no text is named '&{alias.Value.Value}'.", IsFinal: false);
            default:
                break;
        }

        return null;
    }

    private void AddScalar(Scalar scalar, int at)
    {
        CheckProperties(scalar, at);
        bool isPlain = scalar.Style is ScalarStyle.Plain or ScalarStyle.Any;
        int end = (int)Math.Clamp(scalar.End.Index, at, yaml.Length);
        if (isPlain)
            CheckContinuation(at, end);
        var node = new YamlScalarNode(at, scalar.Value, isPlain) { End = end, Comment = isPlain ? CommentBehind(end) : null };
        if (!scalar.Anchor.IsEmpty)
        {
            anchored[scalar.Anchor.Value] = node;
            unused[scalar.Anchor.Value] = at;
        }

        Add(node);
    }

    // A hyphen that begins in another column than its list's goes on with the text above, which nobody means.
    private void CheckContinuation(int start, int end)
    {
        for (int line = yaml.IndexOf('\n', start, end - start); line >= 0; line = yaml.IndexOf('\n', line + 1, end - line - 1))
        {
            int content = line + 1;
            while (content < end && yaml[content] == ' ')
                content++;
            if (content + 1 < end && yaml[content] == '-' && yaml[content + 1] == ' ')
            {
                faults.Add(new YamlFault(YamlFaultKind.Lost, content, "The hyphen is not in the same column as those above, so YAML "
                    + "takes the line for part of the text above.", "begin the hyphens of one list in the same column"));
            }
        }
    }

    private void CheckProperties(NodeEvent node, int at)
    {
        if (node is not Scalar && !node.Anchor.IsEmpty)
            unused[node.Anchor.Value] = at;
        if (node.Tag.IsEmpty)
            return;
        string tag = node.Tag.Value;
        bool isStandard = tag.StartsWith(StandardTag, StringComparison.Ordinal);
        if (!isStandard || !StandardTypes.Contains(tag[StandardTag.Length..]))
        {
            faults.Add(new YamlFault(YamlFaultKind.Lost, at, $"'{(tag.Length > 40 ? tag[..40] + "…" : tag)}' is not part of the text: "
                + $"for YAML it is the name of a type.", YamlHints.Quote));
        }
    }

    private void Add(YamlNode node)
    {
        if (open.TryPeek(out OpenNode? parent))
        {
            if (parent.Add(node) is { } duplicate)
                faults.Add(duplicate);
        }
        else if (documents <= 1)
        {
            Root = node;
        }
        else if (node is not YamlScalarNode { Value.Length: 0 })
        {
            faults.Add(new YamlFault(YamlFaultKind.Invalid, node.Start, "A second YAML document begins here, but only the first is read.",
                "remove the line --- above it"));
        }
    }

    // Behind the end of a plain text: spaces, then # to the end of the line.
    private string? CommentBehind(int end)
    {
        int at = end;
        while (at < yaml.Length && yaml[at] is ' ' or '\t')
            at++;
        if (at >= yaml.Length || yaml[at] != '#')
            return null;
        int lineEnd = yaml.AsSpan(at).IndexOfAny('\n', '\r');
        return (lineEnd < 0 ? yaml[at..] : yaml.Substring(at, lineEnd)).TrimEnd();
    }

    /// <summary>A list or mapping whose end is not reached yet.</summary>
    private sealed class OpenNode(int start, bool isMapping)
    {
        private readonly ImmutableArray<YamlNode>.Builder items = ImmutableArray.CreateBuilder<YamlNode>();
        private readonly ImmutableArray<KeyValuePair<YamlNode, YamlNode>>.Builder pairs =
            ImmutableArray.CreateBuilder<KeyValuePair<YamlNode, YamlNode>>();
        private readonly HashSet<string> keys = new(StringComparer.Ordinal);
        private YamlNode? key;

        public YamlFault? Add(YamlNode node)
        {
            if (!isMapping)
            {
                items.Add(node);
                return null;
            }

            if (key is null)
            {
                key = node;
                return null;
            }

            YamlNode name = key;
            key = null;
            if (name is YamlScalarNode { Value: { } written } && !keys.Add(written))
                return new YamlFault(YamlFaultKind.Duplicate, name.Start, $"'{written}' is given twice.", "keep one of them");
            pairs.Add(new(name, node));
            return null;
        }

        public YamlNode Close() =>
            isMapping ? new YamlMappingNode(start, pairs.ToImmutable()) : new YamlSequenceNode(start, items.ToImmutable());
    }
}
