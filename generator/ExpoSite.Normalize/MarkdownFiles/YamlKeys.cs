using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ExpoSite.Normalize.MarkdownFiles;

/// <summary>Reads YAML front matter by its events, so that neither deep nesting nor aliases that multiply cost anything.</summary>
internal static class YamlKeys
{
    private const int MaxEvents = 5000;

    /// <summary>The values, or null for what is no YAML mapping.</summary>
    public static ForeignKeys? Read(string yaml)
    {
        var keys = new ForeignKeys();
        // One entry for each open mapping (its present key, or null before one) or sequence (null, and no mapping).
        var open = new Stack<(bool IsMapping, string? Key)>();
        try
        {
            var parser = new Parser(new StringReader(yaml));
            for (int events = 0; parser.MoveNext(); events++)
            {
                if (events == MaxEvents || !Take(parser.Current!, open, keys))
                    return null;
            }
        }
        catch (YamlException)
        {
            return null;
        }

        return keys;
    }

    private static bool Take(ParsingEvent found, Stack<(bool IsMapping, string? Key)> open, ForeignKeys keys)
    {
        switch (found)
        {
            case MappingStart:
                open.Push((true, null));
                break;
            case SequenceStart when open.Count == 0:
                return false;
            case SequenceStart:
                open.Push((false, null));
                break;
            case MappingEnd or SequenceEnd:
                open.Pop();
                EndValue(open);
                break;
            case Scalar scalar when open.Count == 0:
                return scalar.Value.Length == 0;
            case Scalar scalar when open.Peek() is (true, null):
                open.Pop();
                open.Push((true, scalar.Value));
                break;
            case Scalar scalar:
                if (scalar.Value is not ("null" or "~") || scalar.Style != ScalarStyle.Plain)
                    keys.Add(Path(open), scalar.Value);
                EndValue(open);
                break;
            case AnchorAlias:
                EndValue(open);
                break;
            default:
                break;
        }

        return true;
    }

    private static void EndValue(Stack<(bool IsMapping, string? Key)> open)
    {
        if (open.TryPeek(out (bool IsMapping, string? Key) top) && top is (true, not null))
        {
            open.Pop();
            open.Push((true, null));
        }
    }

    private static string Path(Stack<(bool IsMapping, string? Key)> open) =>
        open.Count > 8 ? "" : string.Join('.', open.Reverse().Select(o => o.Key).OfType<string>());
}
