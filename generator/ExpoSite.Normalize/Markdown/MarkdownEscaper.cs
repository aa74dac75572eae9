using System.Buffers;

namespace ExpoSite.Normalize.Markdown;

/// <summary>
/// Plain text to Markdown that renders as the same text (CommonMark, tables, strikethrough, smart links to web addresses),
/// with no more backslashes than that takes: people read this Markdown.
/// </summary>
public static class MarkdownEscaper
{
    private static readonly SearchValues<char> LettersAndDigits =
        SearchValues.Create("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    // What alone could need a backslash: most texts have none of them.
    private static readonly SearchValues<char> Marks = SearchValues.Create("\\`[]*_~<&|");

    /// <summary>One paragraph or heading of plain text. Runs of white space, line breaks among them, become one space.</summary>
    public static string Paragraph(string text)
    {
        string line = Inline(Collapse(text));
        return line.Length == 0 ? line : EscapeLineStart(line);
    }

    /// <summary>Text within a line: white space stays as it is, and nothing is done about a line's start.</summary>
    /// <param name="text">Text without line breaks.</param>
    /// <param name="isInTable">True inside a table's cell, where a bar would end the cell.</param>
    /// <param name="isFragment">True when other text or marks may follow without a space: then the text's edges count as open.</param>
    public static string Inline(string text, bool isInTable = false, bool isFragment = false)
    {
        if (!text.AsSpan().ContainsAny(Marks))
            return text;
        var markdown = new StringBuilder(text.Length + 8);
        bool isInAddress = false;
        for (int i = 0; i < text.Length; i++)
        {
            isInAddress = !char.IsWhiteSpace(text[i])
                && (isInAddress || text[i] == ':' || text.AsSpan(i).StartsWith("www.", StringComparison.OrdinalIgnoreCase));
            bool isMark = NeedsBackslash(text, i) || (isInTable && text[i] == '|') || (isFragment && IsOpenAtEdge(text, i));
            // A backslash would become part of the address, and the tag would be one.
            bool isEntity = isMark && isInAddress && text[i] == '<';
            if (isEntity)
                markdown.Append("&lt;");
            else
                markdown.Append(isMark ? "\\" : "").Append(text[i]);
        }

        return markdown.ToString();
    }

    /// <summary>Escapes what would make a block of a line that is already inline Markdown: a heading, a quote, a list, a rule.</summary>
    public static string EscapeLineStart(string line)
    {
        if (line.Length == 0)
            return line;
        char after = line.Length > 1 ? line[1] : ' ';
        bool opensBlock = line[0] switch
        {
            '#' => IsAtxHeading(line),
            '>' or '=' or '|' => true,
            '-' or '+' => after == ' ' || after == line[0] || after is '|' or ':',
            ':' => after is '-' or ' ' or ':',
            '^' => after == '^',
            _ => false,
        };
        if (opensBlock)
            return "\\" + line;
        int digits = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
        bool isNumbered = digits is > 0 and < 10 && line[digits] is '.' or ')'
            && (digits + 1 == line.Length || line[digits + 1] == ' ');
        return isNumbered ? line.Insert(digits, "\\") : line;
    }

    /// <summary>White space as HTML shows it: runs become one space, none at either end. No-break spaces stay.</summary>
    public static string Collapse(string text)
    {
        int kept = CollapsedStart(text);
        if (kept == text.Length)
            return text;
        var line = new StringBuilder(text, 0, kept, text.Length);
        bool isGap = false;
        foreach (char c in text.AsSpan(kept))
        {
            if (IsGap(c))
            {
                isGap = line.Length > 0;
                continue;
            }

            if (isGap)
                line.Append(' ');
            isGap = false;
            line.Append(c);
        }

        return line.ToString();
    }

    // How much of a text has nothing but single spaces between its words, and ends with one: mostly all of it.
    private static int CollapsedStart(ReadOnlySpan<char> text)
    {
        int words = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (!IsGap(text[i]))
                words = i + 1;
            else if (text[i] != ' ' || words < i || i == 0)
                return words;
        }

        return words;
    }

    // Control characters show nothing, and Markdown replaces or trims some of them.
    private static bool IsGap(char c) => c is ' ' or '\u2028' or '\u2029' or '\u0085' || char.IsControl(c);

    private static bool IsAtxHeading(string line)
    {
        int marks = line.AsSpan().IndexOfAnyExcept('#');
        return marks < 0 || line[marks] == ' ';
    }

    private static bool NeedsBackslash(string text, int i) => text[i] switch
    {
        // A backslash that would be taken as one; before a letter it stands for itself.
        '\\' => i + 1 == text.Length || !char.IsAsciiLetterOrDigit(text[i + 1]),
        '`' or '[' or ']' => true,
        '*' => !IsBetweenSpaces(text, i),
        '_' => !IsInsideWord(text, i) && !IsBetweenSpaces(text, i),
        '~' => Neighbour(text, i - 1) == '~' || Neighbour(text, i + 1) == '~',
        '<' => i + 1 < text.Length && (char.IsAsciiLetter(text[i + 1]) || text[i + 1] is '/' or '!' or '?'),
        '&' => IsEntity(text, i),
        _ => false,
    };

    // What the next piece of text could complete: a tag, an entity, a strikethrough.
    private static bool IsOpenAtEdge(string text, int i) => text[i] switch
    {
        '<' => i + 1 == text.Length,
        '~' => i == 0 || i + 1 == text.Length,
        '&' => text.AsSpan(i + 1).TrimStart('#').IndexOfAnyExcept(LettersAndDigits) < 0,
        _ => false,
    };

    private static char Neighbour(string text, int i) => i >= 0 && i < text.Length ? text[i] : ' ';

    private static bool IsBetweenSpaces(string text, int i) => i > 0 && text[i - 1] == ' ' && i + 1 < text.Length && text[i + 1] == ' ';

    // Markdown leaves snake_case alone; the rule is about letters and digits on both sides.
    private static bool IsInsideWord(string text, int i) =>
        char.IsAsciiLetterOrDigit(Neighbour(text, i - 1)) && char.IsAsciiLetterOrDigit(Neighbour(text, i + 1));

    private static bool IsEntity(string text, int i)
    {
        ReadOnlySpan<char> name = text.AsSpan(Neighbour(text, i + 1) == '#' ? i + 2 : i + 1);
        return name.IndexOfAnyExcept(LettersAndDigits) is > 0 and <= 32 and int end && name[end] == ';';
    }
}
