using System.Diagnostics.CodeAnalysis;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ExpoSite.Normalize.MarkdownFiles;

/// <summary>Reads YAML front matter by its events, so that neither deep nesting nor aliases that multiply cost anything.</summary>
internal sealed class YamlKeys
{
    private const int MaxEvents = 10_000;
    private const int MaxDepth = 16;

    private readonly ForeignKeys keys = new();
    private readonly Dictionary<string, string> anchored = new(StringComparer.Ordinal);

    // One entry for each open mapping (its present key, or null before one) or sequence (null, and no mapping).
    private readonly Stack<(bool IsMapping, string? Key)> open = new();

    private YamlKeys()
    {
    }

    /// <summary>The values, or null for what is no YAML mapping or nests deeper than any front matter.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "The parser throws exceptions of its own inside for broken YAML: of indexes, of states.")]
    public static ForeignKeys? Read(string yaml)
    {
        var reading = new YamlKeys();
        try
        {
            var parser = new Parser(new StringReader(yaml));
            for (int events = 0; parser.MoveNext(); events++)
            {
                if (events == MaxEvents || !reading.Take(parser.Current!))
                    return null;
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return null;
        }

        return reading.keys;
    }

    private bool Take(ParsingEvent found)
    {
        switch (found)
        {
            case MappingStart or SequenceStart when open.Count >= MaxDepth || (open.TryPeek(out (bool IsMapping, string? Key) top) && top is (true, null)):
                return false;
            case SequenceStart when open.Count == 0:
                return false;
            case MappingStart or SequenceStart:
                open.Push((found is MappingStart, null));
                break;
            case MappingEnd or SequenceEnd:
                open.Pop();
                EndValue();
                break;
            case Scalar scalar when open.Count == 0:
                return scalar.Value.Length == 0;
            case Scalar scalar when open.Peek() is (true, null):
                open.Pop();
                open.Push((true, scalar.Value));
                break;
            case Scalar scalar:
                Add(scalar);
                EndValue();
                break;
            case AnchorAlias alias when open.TryPeek(out (bool IsMapping, string? Key) top) && top is not (true, null):
                if (anchored.TryGetValue(alias.Value.Value, out string? meant))
                    keys.Add(Path(), meant, (int)alias.Start.Line);
                EndValue();
                break;
            case AnchorAlias:
                return false;
            default:
                break;
        }

        return true;
    }

    private void Add(Scalar scalar)
    {
        if (scalar.Value is "null" or "~" && scalar.Style == ScalarStyle.Plain)
            return;
        if (!scalar.Anchor.IsEmpty)
            anchored[scalar.Anchor.Value] = scalar.Value;
        keys.Add(Path(), scalar.Value, (int)scalar.Start.Line);
    }

    private void EndValue()
    {
        if (open.TryPeek(out (bool IsMapping, string? Key) top) && top is (true, not null))
        {
            open.Pop();
            open.Push((true, null));
        }
    }

    private string Path() => string.Join('.', open.Reverse().Select(o => o.Key).OfType<string>());
}
