using System.Text.RegularExpressions;

namespace ExpoSite.Site.Markdown.Charts;

/// <summary>What a chart is drawn with.</summary>
internal enum ChartKind
{
    /// <summary>Bars that lie below each other.</summary>
    Bar,

    /// <summary>Columns that stand beside each other.</summary>
    Column,

    /// <summary>A line from point to point.</summary>
    Line,
}

/// <summary>What stands in braces behind a chart: <c>{type=line unit="thousand visitors"}</c>.</summary>
/// <param name="Kind">Null where the figures decide.</param>
/// <param name="Unit">Null for none.</param>
/// <param name="Unknown">The first part that is not known; null for none.</param>
internal sealed partial record ChartOptions(ChartKind? Kind, string? Unit, string? Unknown)
{
    public static ChartOptions None { get; } = new(null, null, null);

    /// <param name="written">With its braces; null for what is no list of options.</param>
    public static ChartOptions? Read(string written)
    {
        if (written.Trim() is not ['{', .. var list, '}'] || list.Contains('{', StringComparison.Ordinal))
            return null;
        ChartOptions options = None;
        foreach (Match part in Part().Matches(list.TrimStart(':')))
        {
            string value = part.Groups["value"].Value.Trim('"', '\'', '\u201C', '\u201D');
            options = part.Groups["name"].Value.ToLowerInvariant() switch
            {
                "type" when KindOf(value) is { } kind => options with { Kind = kind },
                "unit" when value.Length > 0 => options with { Unit = value },
                _ => options with { Unknown = options.Unknown ?? part.Value },
            };
        }

        return options;
    }

    private static ChartKind? KindOf(string name) => name.ToLowerInvariant() switch
    {
        "bar" or "bars" => ChartKind.Bar,
        "column" or "columns" => ChartKind.Column,
        "line" or "lines" => ChartKind.Line,
        _ => null,
    };

    [GeneratedRegex("""(?<name>[\w-]+)\s*=\s*(?<value>"[^"]*"|'[^']*'|“[^”]*”|[^\s]+)|[^\s]+""", RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
