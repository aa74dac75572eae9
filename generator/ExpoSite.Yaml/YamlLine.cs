namespace ExpoSite.Yaml;

/// <summary>One line of YAML as its writer sees it: indentation, hyphens, key, value. Knows nothing of the lines around it.</summary>
internal sealed class YamlLine
{
    private const int LongestKey = 60;

    public YamlLine(string text)
    {
        Text = text.TrimEnd();
        Indent = Text.Length - Text.TrimStart(' ', '\t').Length;
        int start = Indent;
        while (start < Text.Length && Text[start] == '-' && (start + 1 == Text.Length || Text[start + 1] is ' ' or '\t'))
        {
            IsItem = true;
            start = SkipSpaces(start + 1);
        }

        ContentStart = start;
        int colon = KeyEnd(start);
        Key = colon < 0 ? null : Text[start..colon];
        ValueStart = colon < 0 ? start : SkipSpaces(colon + 1);
    }

    /// <summary>Without what is invisible at its end.</summary>
    public string Text { get; }

    /// <summary>Number of spaces and tabs at the start.</summary>
    public int Indent { get; }

    public bool IsItem { get; }

    /// <summary>Where the key or the value begins, behind the hyphens.</summary>
    public int ContentStart { get; }

    public string? Key { get; }

    public int ValueStart { get; }

    public string Value => Text[ValueStart..];

    public bool IsEmpty => Indent == Text.Length || Text[Indent] == '#';

    /// <summary>The line with another value.</summary>
    public string With(string value) => Text[..ValueStart] + value;

    /// <summary>The line with other spaces at its start.</summary>
    public string IndentedBy(int spaces) => new string(' ', spaces) + Text[Indent..];

    private int SkipSpaces(int at)
    {
        while (at < Text.Length && Text[at] is ' ' or '\t')
            at++;
        return at;
    }

    // A colon with a space or the end behind it; what is before it is one name, perhaps in quotation marks.
    private int KeyEnd(int start)
    {
        for (int i = start; i < Text.Length && i - start <= LongestKey; i++)
        {
            if (Text[i] == ':' && i > start && (i + 1 == Text.Length || Text[i + 1] is ' ' or '\t'))
                return i;
            if (Text[i] is '[' or ']' or '{' or '}' or ',' or '#')
                return -1;
        }

        return -1;
    }
}
