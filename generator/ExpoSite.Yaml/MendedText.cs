namespace ExpoSite.Yaml;

/// <summary>A text some lines of which are replaced: each line keeps its number, so that places in it are places in the original.</summary>
internal sealed class MendedText
{
    private readonly string[] lines;
    private readonly int[] originalStarts;
    private readonly int originalLength;
    private int[]? starts;
    private string? whole;

    public MendedText(string original)
    {
        lines = original.Split('\n');
        originalStarts = StartsOf(lines);
        originalLength = original.Length;
    }

    public int LineCount => lines.Length;

    public int Length => Whole.Length;

    public string Whole => whole ??= string.Join('\n', lines);

    /// <param name="line">0-based.</param>
    public string Line(int line) => lines[line];

    /// <summary>The nearest line above that says something, or null.</summary>
    public string? Above(int line)
    {
        for (int i = line - 1; i >= 0; i--)
        {
            if (!new YamlLine(lines[i]).IsEmpty)
                return lines[i];
        }

        return null;
    }

    /// <summary>True when the line is a key with its value, at the left edge.</summary>
    public bool IsKey(int line) => line < lines.Length && new YamlLine(lines[line]) is { Key: not null, Indent: 0, IsItem: false };

    public void Replace(int line, string text)
    {
        lines[line] = text;
        (starts, whole) = (null, null);
    }

    public int LineOf(int offset)
    {
        starts ??= StartsOf(lines);
        int found = Array.BinarySearch(starts, offset);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>Offset in the original of an offset in the present text.</summary>
    public int OriginalOf(int offset)
    {
        int line = LineOf(offset);
        return OriginalOf(line, offset - starts![line]);
    }

    public int OriginalOf(int line, int column)
    {
        int end = line + 1 < originalStarts.Length ? originalStarts[line + 1] - 1 : originalLength;
        return Math.Min(originalStarts[line] + column, end);
    }

    public YamlFault Original(YamlFault fault) => fault with { Offset = OriginalOf(fault.Offset) };

    /// <summary>The same nodes with offsets in the original. Their depth is bounded.</summary>
    public YamlNode Original(YamlNode node) => node switch
    {
        YamlSequenceNode list => new YamlSequenceNode(OriginalOf(list.Start), [.. list.Children.Select(Original)]),
        YamlMappingNode map => new YamlMappingNode(
            OriginalOf(map.Start), [.. map.Children.Select(c => KeyValuePair.Create(Original(c.Key), Original(c.Value)))]),
        _ => node with { Start = OriginalOf(node.Start) },
    };

    private static int[] StartsOf(string[] lines)
    {
        int[] starts = new int[lines.Length];
        for (int i = 1; i < lines.Length; i++)
            starts[i] = starts[i - 1] + lines[i - 1].Length + 1;
        return starts;
    }
}
