using System.Text.RegularExpressions;

namespace ExpoSite.Normalize.Imports.Sources;

/// <summary>
/// What a call, a shortcode or a card of another system states. What somebody takes counts as carried over; all else is <see cref="Rest"/>,
/// so that no value is lost untold because nobody thought of its name.
/// </summary>
internal sealed partial class StatedParameters
{
    private readonly Parameter[] all;
    private readonly HashSet<int> taken = [];

    /// <param name="stated">In their order; empty values count as none.</param>
    public StatedParameters(IEnumerable<Parameter> stated) => all = [.. stated.Where(p => p.Value.Length > 0)];

    /// <summary>Reads <c>src="a.png" width=30 left</c>.</summary>
    public static StatedParameters Read(string written)
    {
        var stated = new List<Parameter>();
        int number = 0;
        foreach (Match match in Argument().Matches(written))
        {
            string value = match.Groups["value"].Value;
            if (value is ['"' or '\'' or '`', _, ..] && value[^1] == value[0])
                value = value[0] == '`' ? value[1..^1] : value[1..^1].Replace("\\\"", "\"", StringComparison.Ordinal);
            string name = match.Groups["name"].Success
                ? match.Groups["name"].Value : (number++).ToString(CultureInfo.InvariantCulture);
            stated.Add(new Parameter(name, value.Trim()));
        }

        return new StatedParameters(stated);
    }

    /// <summary>What nobody took, in the order in which it stands there.</summary>
    public IEnumerable<Parameter> Rest => all.Where((_, i) => !taken.Contains(i));

    /// <summary>The first of these that has a value, or null. Of two with one name it is the first that counts.</summary>
    public string? Take(params ReadOnlySpan<string> names) => TakeWhere(_ => true, names);

    /// <summary>The first of these whose value is wanted, or null.</summary>
    public string? TakeWhere(Func<string, bool> isWanted, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            int at = Array.FindIndex(all, p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (at >= 0 && isWanted(all[at].Value))
            {
                taken.Add(at);
                return all[at].Value;
            }
        }

        return null;
    }

    /// <summary>The first value without a name that is wanted and that nobody took, or null.</summary>
    public string? TakeUnnamed(Func<string, bool> isWanted)
    {
        int at = Enumerable.Range(0, all.Length).FirstOrDefault(i => IsUnnamed(i, isWanted), -1);
        if (at < 0)
            return null;
        taken.Add(at);
        return all[at].Value;
    }

    /// <summary>All values without a name that are wanted and that nobody took.</summary>
    public string[] TakeAllUnnamed(Func<string, bool> isWanted)
    {
        int[] found = [.. Enumerable.Range(0, all.Length).Where(i => IsUnnamed(i, isWanted))];
        taken.UnionWith(found);
        return [.. found.Select(i => all[i].Value)];
    }

    /// <summary>The value without a name that stands directly behind a value, or null.</summary>
    public string? TakeBehind(string value, Func<string, bool> isWanted)
    {
        int at = Array.FindIndex(all, p => !p.HasName && p.Value == value) + 1;
        if (at == 0 || at == all.Length || !IsUnnamed(at, isWanted))
            return null;
        taken.Add(at);
        return all[at].Value;
    }

    private bool IsUnnamed(int at, Func<string, bool> isWanted) => !all[at].HasName && !taken.Contains(at) && isWanted(all[at].Value);

    // An address that stands there without quotation marks may hold any sign.
    [GeneratedRegex(
        """(?:(?<name>[A-Za-z_][\w.:-]*)\s*=\s*)?(?<value>"(?:\\.|[^"\\])*"|'[^']*'|`[^`]*`|https?://[^\s,"'`()]+|[^\s,"'`=()]+)""",
        RegexOptions.CultureInvariant)]
    private static partial Regex Argument();
}

/// <summary>One of them.</summary>
/// <param name="Name">Its number from 0 on where it has none.</param>
internal readonly record struct Parameter(string Name, string Value)
{
    public bool HasName => !Name.All(char.IsAsciiDigit);
}
