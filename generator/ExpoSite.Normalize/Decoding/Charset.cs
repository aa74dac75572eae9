using System.Text.RegularExpressions;

namespace ExpoSite.Normalize.Decoding;

/// <summary>Encodings by the names that pages and mails use, read as browsers read them (WHATWG Encoding Standard, 4.2).</summary>
internal static partial class Charset
{
    /// <summary>Bytes in which a page must state its encoding.</summary>
    private const int StatementBytes = 4096;

    /// <summary>A decoder that throws at bytes which are not of the encoding, or null for a name that is unknown.</summary>
    public static Encoding? Strict(string? name) => Find(name, DecoderFallback.ExceptionFallback);

    /// <summary>A decoder that puts U+FFFD where bytes are not of the encoding, or null for a name that is unknown.</summary>
    public static Encoding? Lenient(string? name) => Find(name, DecoderFallback.ReplacementFallback);

    /// <summary>The encoding that a page states in a meta element or an XML declaration, or null.</summary>
    public static string? StatedBy(ReadOnlySpan<byte> page)
    {
        string start = Encoding.Latin1.GetString(page[..Math.Min(page.Length, StatementBytes)]);
        return Statement().Match(start) is { Success: true } stated ? stated.Groups["name"].Value : null;
    }

    private static Encoding? Find(string? name, DecoderFallback fallback)
    {
        string label = (name ?? "").Trim().Trim('"', '\'').ToLowerInvariant();
        if (label.Length is 0 or > 40)
            return null;
        string web = label switch
        {
            "ascii" or "us-ascii" or "latin1" or "iso-8859-1" or "iso8859-1" or "iso_8859-1" or "cp1252" or "ansi" => "windows-1252",
            "gb2312" or "gbk" or "gb_2312-80" or "x-gbk" or "cp936" or "gb18030-2005" => "gb18030",
            "big5-hkscs" or "cn-big5" or "x-x-big5" or "cp950" => "big5",
            "x-sjis" or "sjis" or "shift-jis" or "ms_kanji" or "windows-31j" or "cp932" => "shift_jis",
            "euc-kr" or "ks_c_5601-1987" or "ksc5601" or "korean" or "cp949" or "uhc" => "ks_c_5601-1987",
            "cp1251" or "win1251" => "windows-1251",
            "koi8r" or "koi" => "koi8-r",
            "cp1250" => "windows-1250",
            "iso-8859-9" or "latin5" => "windows-1254",
            // A page that can be read up to this statement is no UTF-16.
            "utf8" or "utf-16" or "utf-16le" or "utf-16be" or "unicode" or "utf-7" => "utf-8",
            _ => label,
        };
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(web, EncoderFallback.ReplacementFallback, fallback)
                ?? Encoding.GetEncoding(web, EncoderFallback.ReplacementFallback, fallback);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"<meta\b[^>]*?\bcharset\s*=\s*[""']?(?<name>[\w:.-]+)|<\?xml\b[^>]*?\bencoding\s*=\s*[""'](?<name>[\w:.-]+)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Statement();
}
