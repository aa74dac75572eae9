using ExpoSite.Core.Knowledge;

namespace ExpoSite.Site.Knowledge;

/// <summary>
/// Knows when a country's name is part of another name: Jordan Smith, Northern Ireland, a company called Chile Something. Adjectives
/// are left alone: they stand before names by nature.
/// </summary>
/// <param name="sample">The story's text. A word that begins a sentence is no part of a name when the text also writes it small.</param>
internal sealed class LongerNames(string sample)
{
    private static readonly string[] FormsThatPeopleBear = ["Dane", "Finn", "Holland"];

    public bool HoldsIn(string text, int start, int length, Country country)
    {
        ReadOnlySpan<char> written = text.AsSpan(start, length);
        if (!written.Equals(country.Name, StringComparison.OrdinalIgnoreCase) && !FormsThatPeopleBear.Contains(written.ToString()))
            return false;
        return IsCapitalAfter(text, start + length) || IsNameBefore(text, start);
    }

    private static bool IsCapitalAfter(string text, int end) =>
        end + 1 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1]);

    private bool IsNameBefore(string text, int start)
    {
        if (start < 2 || text[start - 1] != ' ' || !char.IsLetter(text[start - 2]))
            return false;
        int first = start - 2;
        while (first > 0 && char.IsLetter(text[first - 1]))
            first--;
        if (!char.IsUpper(text[first]))
            return false;
        bool startsSentence = first == 0 || !(char.IsLetter(text[first - 1])
            || (text[first - 1] == ' ' && first > 1 && (char.IsLetterOrDigit(text[first - 2]) || text[first - 2] == ',')));
        return !startsSentence || !IsWrittenSmall(text[first..(start - 1)]);
    }

    private bool IsWrittenSmall(string word) => sample.Contains($" {word.ToLowerInvariant()} ", StringComparison.Ordinal);
}
