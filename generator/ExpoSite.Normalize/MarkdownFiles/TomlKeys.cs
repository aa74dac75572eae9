using System.Globalization;
using System.Text;

namespace ExpoSite.Normalize.MarkdownFiles;

/// <summary>Reads TOML front matter (TOML 1.0) as far as front matter goes: texts, dates, flags, numbers, arrays, tables.</summary>
internal sealed class TomlKeys
{
    private readonly string text;
    private int at;

    private TomlKeys(string text) => this.text = text;

    /// <summary>The values, or null for what is no TOML.</summary>
    public static ForeignKeys? Read(string toml) => new TomlKeys(toml.ReplaceLineEndings("\n")).Read();

    private ForeignKeys? Read()
    {
        var keys = new ForeignKeys();
        string table = "";
        while (SkipBlank())
        {
            if (text[at] == '[')
            {
                int end = text.IndexOf('\n', at) is >= 0 and int line ? line : text.Length;
                table = text[at..end].Split('#')[0].Trim().Trim('[', ']').Trim().Replace("\"", "", StringComparison.Ordinal);
                at = end;
                continue;
            }

            int sign = text.IndexOf('=', at);
            int lineEnd = text.IndexOf('\n', at) is >= 0 and int found ? found : text.Length;
            if (sign < 0 || sign > lineEnd)
                return null;
            string key = text[at..sign].Trim().Trim('"', '\'');
            at = sign + 1;
            if (!Value(table.Length == 0 ? key : $"{table}.{key}", keys))
                return null;
        }

        return keys;
    }

    // Past white space, line ends and comments; false at the end.
    private bool SkipBlank(bool isInArray = false)
    {
        while (at < text.Length)
        {
            if (text[at] == '#')
                at = text.IndexOf('\n', at) is >= 0 and int end ? end : text.Length;
            else if (char.IsWhiteSpace(text[at]) || (isInArray && text[at] == ','))
                at++;
            else
                return true;
        }

        return false;
    }

    private bool Value(string key, ForeignKeys keys)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
            at++;
        if (at >= text.Length || text[at] == '\n')
            return false;
        if (text[at] == '[')
            return Array(key, keys);
        if (text[at] is '"' or '\'')
        {
            if (Quoted() is not { } quoted)
                return false;
            keys.Add(key, quoted);
            return true;
        }

        int end = text.AsSpan(at).IndexOfAny(",]#\n") is >= 0 and int found ? at + found : text.Length;
        keys.Add(key, text[at..end]);
        at = end;
        return true;
    }

    private bool Array(string key, ForeignKeys keys)
    {
        at++;
        while (SkipBlank(isInArray: true))
        {
            if (text[at] == ']')
            {
                at++;
                return true;
            }

            // An array of arrays or tables is nothing that a story has.
            if (text[at] is '[' or '{' || !Value(key, keys))
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
