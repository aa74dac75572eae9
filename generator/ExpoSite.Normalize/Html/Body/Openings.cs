namespace ExpoSite.Normalize.Html.Body;

/// <summary>Words that texts open with, in any case, by their first letter: most texts open with none of many.</summary>
internal sealed class Openings(IEnumerable<string> openings)
{
    private readonly FrozenDictionary<char, string[]> byFirst =
        openings.GroupBy(o => char.ToUpperInvariant(o[0])).ToFrozenDictionary(g => g.Key, g => g.ToArray());

    /// <summary>True when the text opens with one of them.</summary>
    public bool Open(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !byFirst.TryGetValue(char.ToUpperInvariant(text[0]), out string[]? some))
            return false;
        foreach (string opening in some)
        {
            if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
