using System.Buffers;

namespace ExpoSite.Normalize.Pasted.Pages;

/// <summary>
/// Parts of words to look for, in any case. Those with a letter beyond ASCII are looked for where a line has such letters: most have none,
/// and with them a search is several times as slow.
/// </summary>
internal sealed class WordHints
{
    private readonly SearchValues<string> plain;
    private readonly SearchValues<string>? others;

    public WordHints(IReadOnlyCollection<string> words)
    {
        plain = SearchValues.Create([.. words.Where(w => Ascii.IsValid(w))], StringComparison.OrdinalIgnoreCase);
        string[] rest = [.. words.Where(w => !Ascii.IsValid(w))];
        others = rest.Length == 0 ? null : SearchValues.Create(rest, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>True when one of them is in the line.</summary>
    /// <param name="isAscii">True for a line of ASCII alone.</param>
    public bool AreIn(ReadOnlySpan<char> line, bool isAscii) =>
        line.ContainsAny(plain) || (!isAscii && others is not null && line.ContainsAny(others));
}
