namespace ExpoSite.Core.Language;

/// <summary>A word of a text.</summary>
/// <param name="Start">Offset of its first UTF-16 code unit.</param>
/// <param name="Length">Its code units.</param>
/// <param name="IsCharacter">True for one character of a script that is divided into characters.</param>
public readonly record struct TextWord(int Start, int Length, bool IsCharacter = false)
{
    public int End => Start + Length;

    /// <summary>The word as its text writes it.</summary>
    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text.Slice(Start, Length);
}

/// <summary>Whether the character at an offset, no part of a word by itself, joins what stands around it to one.</summary>
public delegate bool Joint(ReadOnlySpan<char> text, int at);

/// <summary>
/// Divides texts into words: runs of letters, digits and the marks on them, and what joins them. Whoever reads words says which
/// marks join, and which scripts are divided into characters.
/// </summary>
public static class TextWords
{
    /// <param name="joint">What joins; null for nothing.</param>
    /// <param name="alone">Characters that are words by themselves; null for none.</param>
    public static TextWordReader In(ReadOnlySpan<char> text, Joint? joint = null, Func<Rune, bool>? alone = null) =>
        new(text, joint, alone);

    /// <summary>About how many words a line has by its spaces; of scripts without spaces two characters make one.</summary>
    public static int Count(ReadOnlySpan<char> line)
    {
        int words = 0, unspaced = 0;
        char before = ' ';
        foreach (char c in line)
        {
            words += before == ' ' && c != ' ' ? 1 : 0;
            unspaced += Script.IsUnspaced(c) ? 1 : 0;
            before = c;
        }

        return words + (unspaced / 2);
    }

    /// <summary>The end of the word that starts at an offset.</summary>
    public static int EndAt(ReadOnlySpan<char> text, int start, Joint? joint = null)
    {
        TextWordReader reader = In(text[start..], joint);
        return reader.MoveNext() && reader.Current.Start == 0 ? start + reader.Current.End : start;
    }

    /// <summary>True for letters, digits and the marks on them.</summary>
    public static bool IsPart(char c) =>
        char.IsAscii(c) ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c) || IsMark(CharUnicodeInfo.GetUnicodeCategory(c));

    /// <inheritdoc cref="IsPart(char)"/>
    public static bool IsPart(Rune rune) => Rune.IsLetterOrDigit(rune) || IsMark(Rune.GetUnicodeCategory(rune));

    /// <summary>An apostrophe within a word, straight or curved.</summary>
    public static bool Apostrophe(ReadOnlySpan<char> text, int at) => text[at] is '\'' or '\u2019' && IsBetweenParts(text, at);

    /// <summary>A mark within a name: hyphen, apostrophe, ampersand.</summary>
    public static bool NameMark(ReadOnlySpan<char> text, int at) => text[at] is '-' or '\'' or '\u2019' or '&' && IsBetweenParts(text, at);

    /// <summary>A separator of thousands or decimals.</summary>
    public static bool NumberMark(ReadOnlySpan<char> text, int at) =>
        text[at] is '.' or ',' && at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);

    private static bool IsBetweenParts(ReadOnlySpan<char> text, int at) =>
        at > 0 && at + 1 < text.Length && IsPart(text[at - 1]) && IsPart(text[at + 1]);

    private static bool IsMark(UnicodeCategory category) =>
        category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}

/// <summary>The words of a text, one after the other.</summary>
public ref struct TextWordReader(ReadOnlySpan<char> text, Joint? joint, Func<Rune, bool>? alone)
{
    private enum Kind
    {
        Gap,
        Part,
        Alone,
    }

    private readonly ReadOnlySpan<char> text = text;
    private int at;

    public TextWord Current { get; private set; }

    public readonly TextWordReader GetEnumerator() => this;

    public bool MoveNext()
    {
        Kind kind;
        int width;
        while ((kind = KindAt(at, out width)) == Kind.Gap)
        {
            at += width;
            if (at >= text.Length)
                return false;
        }

        int start = at;
        at += width;
        if (kind == Kind.Part)
        {
            SkipAsciiParts();
            while (at < text.Length && (kind = KindAt(at, out width)) != Kind.Alone
                && (kind == Kind.Part || joint?.Invoke(text, at) == true))
            {
                at += width;
                SkipAsciiParts();
            }

            kind = Kind.Part;
        }

        Current = new TextWord(start, at - start, kind == Kind.Alone);
        return true;
    }

    /// <summary>All that follow.</summary>
    public TextWord[] ToArray()
    {
        var words = new List<TextWord>(text.Length / 5);
        while (MoveNext())
            words.Add(Current);
        return [.. words];
    }

    // Nearly all of most texts, so the place is not written back for each character.
    private void SkipAsciiParts()
    {
        int end = at;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        at = end;
    }

    private readonly Kind KindAt(int index, out int width)
    {
        width = 1;
        if (index >= text.Length)
            return Kind.Gap;
        if (char.IsAscii(text[index]))
            return char.IsAsciiLetterOrDigit(text[index]) ? Kind.Part : Kind.Gap;
        Rune.DecodeFromUtf16(text[index..], out Rune rune, out width);
        return !TextWords.IsPart(rune) ? Kind.Gap : alone is not null && alone(rune) && !Rune.IsDigit(rune) ? Kind.Alone : Kind.Part;
    }
}
