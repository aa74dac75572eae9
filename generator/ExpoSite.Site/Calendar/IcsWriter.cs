namespace ExpoSite.Site.Calendar;

/// <summary>Content lines of iCalendar (RFC 5545, section 3.1): folded at 75 octets, ended by CR LF, texts escaped.</summary>
internal sealed class IcsWriter
{
    private const int MostOctets = 75;

    private readonly StringBuilder lines = new();

    /// <summary>A line whose value is written as it is.</summary>
    public void Line(string name, string value)
    {
        int octets = 0;
        foreach (Rune rune in $"{name}:{value}".EnumerateRunes())
        {
            // A line that goes on starts with a space, which counts.
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                lines.Append("\r\n ");
                octets = 1;
            }

            lines.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        lines.Append("\r\n");
    }

    /// <summary>A line whose value is a text; nothing for null.</summary>
    public void TextLine(string name, string? text)
    {
        if (text is not null)
            Line(name, Escape(text));
    }

    public override string ToString() => lines.ToString();

    // Control characters other than line ends have no place in a text.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (char c in text.ReplaceLineEndings("\n"))
        {
            if (c == '\n')
                escaped.Append("\\n");
            else if (c is '\\' or ';' or ',')
                escaped.Append('\\').Append(c);
            else if (!char.IsControl(c))
                escaped.Append(c);
        }

        return escaped.ToString();
    }
}
