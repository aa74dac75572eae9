using System.Globalization;
using System.Text;

namespace ExpoSite.Normalize.MarkdownFiles;

/// <summary>Reads TOML front matter (TOML 1.0) as far as front matter goes: texts, dates, flags, numbers, arrays, tables.</summary>
internal sealed class TomlKeys
{
    private const int MaxDepth = 16;

    private readonly ForeignKeys keys = new();
    private readonly string text;
    private int at;
    private int line = 1;
    private int counted;

    private TomlKeys(string text) => this.text = text;

    /// <summary>The values, or null for what is no TOML or nests deeper than any front matter.</summary>
    public static ForeignKeys? Read(string toml) => new TomlKeys(toml.ReplaceLineEndings("\n")).Read();

    private ForeignKeys? Read()
    {
        string table = "";
        while (SkipBlank())
        {
            if (text[at] == '[')
            {
                int end = LineEnd();
                string header = text[at..end].Split('#')[0].Trim();
                if (!header.EndsWith(']'))
                    return null;
                table = Key(header.Trim('[', ']'));
                at = end;
            }
            else if (!Pair(table, 0))
            {
                return null;
            }
        }

        return keys;
    }

    // "key = value"; the value is added under its table's name.
    private bool Pair(string table, int depth)
    {
        int sign = text.IndexOf('=', at);
        if (sign < 0 || sign > LineEnd())
            return false;
        string key = Key(text[at..sign]);
        at = sign + 1;
        return key.Length > 0 && Value(table.Length == 0 ? key : $"{table}.{key}", depth);
    }

    private static string Key(string written) => string.Join('.', written.Split('.').Select(part => part.Trim().Trim('"', '\'').Trim()));

    private int LineEnd() => text.IndexOf('\n', at) is >= 0 and int end ? end : text.Length;

    private int Line()
    {
        line += text.AsSpan(counted, at - counted).Count('\n');
        counted = at;
        return line;
    }

    // Past white space, line ends and comments; false at the end.
    private bool SkipBlank(bool isInside = false)
    {
        while (at < text.Length)
        {
            if (text[at] == '#')
                at = LineEnd();
            else if (char.IsWhiteSpace(text[at]) || (isInside && text[at] == ','))
                at++;
            else
                return true;
        }

        return false;
    }

    private bool Value(string key, int depth)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
            at++;
        if (at >= text.Length || text[at] == '\n' || depth > MaxDepth)
            return false;
        if (text[at] == '[')
            return Inside(']', () => Value(key, depth + 1));
        if (text[at] == '{')
            return Inside('}', () => Pair(key, depth + 1));
        int start = Line();
        if (text[at] is '"' or '\'')
        {
            if (Quoted() is not { } quoted)
                return false;
            keys.Add(key, quoted, start);
            return true;
        }

        int end = text.AsSpan(at).IndexOfAny(",]}#\n") is >= 0 and int found ? at + found : text.Length;
        if (end == at)
            return false;
        keys.Add(key, text[at..end], start);
        at = end;
        return true;
    }

    private bool Inside(char close, Func<bool> item)
    {
        at++;
        while (SkipBlank(isInside: true))
        {
            if (text[at] == close)
            {
                at++;
                return true;
            }

            if (!item())
                return false;
        }

        return false;
    }

    private string? Quoted()
    {
        char mark = text[at];
        string three = new(mark, 3);
        bool isLong = text.AsSpan(at).StartsWith(three);
        int start = at + (isLong ? 3 : 1);
        var value = new StringBuilder();
        for (int i = start; i < text.Length; i++)
        {
            if (isLong ? text.AsSpan(i).StartsWith(three) : text[i] == mark)
            {
                at = i + (isLong ? 3 : 1);
                return value.ToString().Trim('\n');
            }

            if (!isLong && text[i] == '\n')
                return null;
            if (text[i] == '\\' && mark == '"' && i + 1 < text.Length)
                i = Escape(i + 1, value);
            else
                value.Append(text[i]);
        }

        return null;
    }

    // Returns the index of the escape's last character.
    private int Escape(int i, StringBuilder value)
    {
        int digits = text[i] switch { 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0 && i + digits < text.Length
            && int.TryParse(text.AsSpan(i + 1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code) && Rune.IsValid(code))
        {
            value.Append(new Rune(code).ToString());
            return i + digits;
        }

        value.Append(text[i] switch { 'n' => '\n', 't' => '\t', 'r' or 'b' or 'f' => ' ', char c => c });
        return i;
    }
}
