using System.Buffers;
using System.Net;
using System.Text.RegularExpressions;

namespace ExpoSite.Normalize.Decoding;

/// <summary>
/// Takes out of plain text what a faulty program left of HTML: entities become their characters, tags go. A line that speaks of
/// markup keeps what it shows, and so does what stands between quotation marks.
/// </summary>
internal static partial class LeftoverMarkup
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    // "&amp;#8217;" was encoded twice.
    private const int MaxPasses = 2;

    private const int FirstControl = 0x80;
    private const int LastControl = 0x9F;

    private static readonly SearchValues<char> Marks = SearchValues.Create("&<");

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The text in as many lines as before.</summary>
    public static string TakeOut(string text)
    {
        if (!text.AsSpan().ContainsAny(Marks))
            return text;
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].AsSpan().ContainsAny(Marks) && !AboutMarkup().IsMatch(lines[i]))
                lines[i] = OfLine(lines[i]);
        }

        return string.Join('\n', lines);
    }

    private static string OfLine(string line)
    {
        for (int pass = 0; pass < MaxPasses && line.Contains('&', StringComparison.Ordinal); pass++)
            line = Entity().Replace(line, Decoded);
        return line.Contains('<', StringComparison.Ordinal) ? Tag().Replace(line, tag => tag.Groups["block"].Success ? " " : "") : line;
    }

    private static string Decoded(Match entity)
    {
        string text = WebUtility.HtmlDecode(entity.Value);
        // Browsers read the numbers of control characters as those of Windows.
        if (text is [>= (char)FirstControl and <= (char)LastControl])
            text = Windows1252.GetString([(byte)text[0]]);
        return text.Length == 1 && CharUnicodeInfo.GetUnicodeCategory(text[0]) == UnicodeCategory.Control ? " " : text;
    }

    [GeneratedRegex(@"(?<![""'“‘„«»])&(#\d{2,7}|#x[0-9a-f]{2,6}|[a-z][a-z0-9]{1,30});|(?<=[""'“‘„«»])&(#\d{2,7}|#x[0-9a-f]{2,6}"
        + @"|[a-z][a-z0-9]{1,30});(?![""'”’“«»])", Options)]
    private static partial Regex Entity();

    [GeneratedRegex(@"(?<![""'“‘„«»])</?((?<block>br|p|div|li|ul|ol|hr|tr|td|h[1-6]|blockquote)|a|b|i|u|em|strong|span|font|sup|sub"
        + @"|small)(\s+[a-z-]+\s*=\s*(""[^""<>]*""|'[^'<>]*'))*\s*/?>", Options)]
    private static partial Regex Tag();

    [GeneratedRegex(@"`|\b(x?html|xml|markup|entity|entities|entité|entidad|entität(en)?)\b", Options)]
    private static partial Regex AboutMarkup();
}
