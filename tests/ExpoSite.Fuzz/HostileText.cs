using System.Text;

namespace ExpoSite.Fuzz;

/// <summary>Texts that break what reads, counts, cuts or writes characters, and texts that want to run.</summary>
internal static class HostileText
{
    private static readonly byte[][] Raw =
    [
        [0], [0xFF], [0xFE, 0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xED, 0xB0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xEF, 0xBB, 0xBF],
        [0x1B, (byte)'[', (byte)'2', (byte)'J'], [0x9B], [0x0B], [0x0C], [0x0D], [0x1A],
    ];

    public static readonly IReadOnlyList<string> Texts =
    [
        "\uFFFE", "\uFFFF", "\uFDD0", "\U0001FFFE", "\U0010FFFF", "&#xFFFE;", "&#0;", "&#xD800;", "&#x110000;", "&#1;", "&#x80;", "\\uD800",
        "\\x00",
        "\u202E", "\u2066", "\u200B", "\u200D", "\uFEFF", "\u00AD", "\u2028", "\u0085", "\U000E0041", "👩‍👩‍👧‍👦", "🇩🇪🇹", "𝔘𝔫𝔦", "ﷺ", "İıſK",
        "ß", "ǅ", "e\u0301", "Z\u0351\u036B\u0343\u036A\u0302\u036B",
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>", "\" onmouseover=\"alert(1)",
        "' autofocus onfocus='alert(1)", "javascript:alert(1)", "java\tscript:alert(1)", "JaVaScRiPt&colon;alert(1)",
        "data:text/html,<script>alert(1)</script>", "data:image/SVG+xml,<svg onload=alert(1)>", "vbscript:x", "//evil.example/x",
        "\\\\evil.example", "https://evil.example@x/", "file:///etc/passwd",
        "</script>", "]]>", "<!--", "-->", "<![CDATA[", "<!DOCTYPE x [<!ENTITY a \"b\">]>", "&a;", "&nbsp;", "&lt;script&gt;", "{{", "}}",
        "{% raw %}", "{% endraw %}", "{% for i in (1..9) %}", "{{< x >}}", "<?php ?>", "%00", "%2e%2e%2f", "../../", "..\\", "/etc/passwd",
        "CON", "a:b", "?", "#", "\r", "\r\n", "\t", "\n---\n", "\n...\n", "\n\n", "🙂".PadRight(3),
        "-1", "0", "99999999999999999999", "1e999", "NaN", "0001-01-01", "9999-12-31T23:59:59+14:00", "2026-02-30", "2026-13-45", "12:60",
        "24:00", "-2147483648", "true", "null", "~", "!!binary x", "!<x> y", "&x", "*x", "? ", "- ", "| ", "> ", "<<: *x", "@", "`", "%",
    ];

    public static byte[] Bytes(Sequence chance) => chance.Next(4) switch
    {
        0 => chance.Pick(Raw),
        1 => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(chance.Pick(Texts), 1 + chance.Next(200)))),
        _ => Encoding.UTF8.GetBytes(chance.Pick(Texts)),
    };

    /// <summary>A word, mostly a harmless one.</summary>
    public static string Word(Sequence chance) => chance.Next(8) switch
    {
        0 => chance.Pick(Texts),
        1 => string.Concat(Enumerable.Repeat(chance.Pick(Texts), 1 + chance.Next(40))),
        2 => new string((char)('a' + chance.Next(26)), 1 << chance.Next(13)),
        _ => chance.Pick(Words),
    };

    /// <summary>Some words.</summary>
    public static string Line(Sequence chance) => string.Join(' ', Enumerable.Range(0, 1 + chance.Next(12)).Select(_ => Word(chance)));

    private static readonly string[] Words =
        ["fair", "hall", "seven", "opens", "The", "visitors", "of", "on", "Thursday", "12 March 2031", "Port Avella", "Ines Calder", "said",
            "quay", "1,200", "percent", "2026", "expo", "Straße", "İzmir", "東京", "معرض", "by", "embargo", "Photo:",
            "https://example.org/plan"];
}
