using System.Collections.Frozen;

namespace ExpoSite.Site.Checking.Facts;

/// <summary>Divides a text into words and sentences, in one pass.</summary>
internal static class StoryWordSplitter
{
    // What is followed by a full stop that ends no sentence.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Abbreviations = FrozenSet.Create(
        StringComparer.Ordinal,
        "Mr", "Mrs", "Ms", "Dr", "Prof", "St", "No", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "vs")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly System.Buffers.SearchValues<char> Stops = System.Buffers.SearchValues.Create("\n。！？!?");

    public static List<StoryWord> Split(string text)
    {
        var words = new List<StoryWord>(text.Length / 6);
        int sentence = 0;
        int gapStart = 0;
        for (int i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            ReadOnlySpan<char> gap = text.AsSpan(gapStart, i - gapStart);
            if (words.Count > 0 && EndsSentence(gap, text.AsSpan(words[^1].Start, words[^1].Length), text[i]))
                sentence++;
            int end = EndOfWord(text, i);
            words.Add(new StoryWord(i, end - i, words.Count == 0 ? '\n' : JointOf(gap), sentence));
            i = gapStart = end;
        }

        return words;
    }

    private static int EndOfWord(string text, int start)
    {
        int end = start + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsMark(text[end]) || BelongsToWord(text, end)))
            end++;
        return end;
    }

    private static bool IsMark(char c) => c >= '\u0300' && char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    // An apostrophe between letters, and within numbers the separators of decimals and thousands.
    private static bool BelongsToWord(string text, int at)
    {
        if (at + 1 >= text.Length)
            return false;
        char before = text[at - 1];
        char after = text[at + 1];
        return text[at] switch
        {
            '\'' or '\u2019' => char.IsLetter(before) && char.IsLetter(after),
            ',' or '.' => char.IsAsciiDigit(before) && char.IsAsciiDigit(after),
            '\u00A0' or '\u202F' or '\u2009' => char.IsAsciiDigit(before) && IsThousands(text.AsSpan(at + 1)),
            _ => false,
        };
    }

    private static bool IsThousands(ReadOnlySpan<char> text) =>
        text.Length >= 3 && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[1]) && char.IsAsciiDigit(text[2])
        && (text.Length == 3 || !char.IsLetterOrDigit(text[3]));

    private static char JointOf(ReadOnlySpan<char> gap)
    {
        if (gap.Contains('\n'))
            return '\n';
        ReadOnlySpan<char> marks = gap.Trim();
        if (marks.IsEmpty)
            return ' ';
        return marks is ['-' or '\u2010' or '\u2011' or '\u2013' or '\u2014'] ? '-' : marks[0];
    }

    private static bool EndsSentence(ReadOnlySpan<char> gap, ReadOnlySpan<char> before, char next)
    {
        if (gap.ContainsAny(Stops))
            return true;
        bool isInitial = before.Length == 1 && char.IsUpper(before[0]);
        return gap.Contains('.') && !char.IsLower(next) && !isInitial && !Abbreviations.Contains(before);
    }
}
