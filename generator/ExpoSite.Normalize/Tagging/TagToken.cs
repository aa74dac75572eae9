using System.Globalization;

namespace ExpoSite.Normalize.Tagging;

/// <summary>A word of a text as tags see it.</summary>
/// <param name="Text">Without a possessive ending.</param>
/// <param name="Lower">The same in small letters.</param>
/// <param name="Paragraph">0 for the headline.</param>
/// <param name="StartsClause">True at the start and after punctuation that a name does not run across.</param>
/// <param name="EndsClause">True before such punctuation and at the end.</param>
/// <param name="IsPossessive">True for "city's".</param>
/// <param name="IsBracketed">True right after an opening bracket.</param>
internal readonly record struct TagToken(
    string Text, string Lower, int Paragraph, bool StartsClause, bool EndsClause, bool IsPossessive, bool IsBracketed)
{
    private const string ClauseMarks = ".,;:!?()[]\"“”„«»–—|\n";

    public bool IsInTitle => Paragraph == 0;

    public bool IsCapitalized => char.IsUpper(Text[0]);

    public bool IsWord => char.IsLetter(Text[0]);

    /// <summary>CIIE, UAE, G20.</summary>
    public bool IsAcronym => IsAcronymText(Text);

    public static bool IsAcronymText(string text) =>
        text.Length is >= 2 and <= 8 && char.IsUpper(text[0]) && text.All(c => char.IsUpper(c) || char.IsDigit(c));

    /// <summary>The words of one paragraph in order.</summary>
    public static IEnumerable<TagToken> In(string text, int paragraph)
    {
        bool clause = true, bracket = false;
        for (int i = 0; i < text.Length;)
        {
            if (!IsLetter(text[i]))
            {
                clause |= ClauseMarks.Contains(text[i], StringComparison.Ordinal);
                bracket = text[i] == '(';
                i++;
                continue;
            }

            int end = EndOfWord(text, i);
            string word = text[i..end], bare = Bare(word);
            bool ends = EndsClauseAt(text, end, bare);
            if (bare.Length > 0)
                yield return new TagToken(bare, bare.ToLowerInvariant(), paragraph, clause, ends, bare.Length < word.Length, bracket);
            (clause, bracket) = (false, false);
            // The full stop of "Dr." and of an initial is part of a name.
            i = !ends && end < text.Length && text[end] == '.' ? end + 1 : end;
        }
    }

    private static int EndOfWord(string text, int start)
    {
        int dotted = start;
        while (dotted + 1 < text.Length && char.IsUpper(text[dotted]) && text[dotted + 1] == '.')
            dotted += 2;
        if (dotted - start >= 4)
            return dotted;
        int i = start;
        while (i < text.Length && (IsLetter(text[i]) || IsInnerMark(text, i)))
            i++;
        return i;
    }

    private static bool EndsClauseAt(string text, int end, string word)
    {
        if (end < text.Length && text[end] == '.' && (word.Length == 1 && char.IsUpper(word[0]) || NameTitles.IsAbbreviated(word)))
            return false;
        for (; end < text.Length && !IsLetter(text[end]); end++)
        {
            if (ClauseMarks.Contains(text[end], StringComparison.Ordinal))
                return true;
        }

        return end >= text.Length;
    }

    private static bool IsInnerMark(string text, int i)
    {
        if (i == 0 || i + 1 >= text.Length || !IsLetter(text[i - 1]) || !IsLetter(text[i + 1]))
            return false;
        return text[i] is '-' or '\'' or '’' or '&' || (text[i] is '.' or ',' && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]));
    }

    private static bool IsLetter(char c) =>
        char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static string Bare(string word) =>
        word.EndsWith("'s", StringComparison.OrdinalIgnoreCase) || word.EndsWith("’s", StringComparison.OrdinalIgnoreCase)
            ? word[..^2]
            : word;
}
