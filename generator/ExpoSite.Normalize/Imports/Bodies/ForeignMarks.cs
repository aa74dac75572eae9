using System.Text.RegularExpressions;
using Markdig.Syntax;

namespace ExpoSite.Normalize.Imports.Bodies;

/// <summary>Marks in Markdown that mean something to other programs only: attributes, the end of a summary, sizes of pictures.</summary>
internal static partial class ForeignMarks
{
    /// <summary>The text without them. An id stays where a heading can have it.</summary>
    /// <param name="codeOf">Tells where code stands in a text, which keeps its marks.</param>
    public static string TakeOut(string text, Func<string, SourceSpan[]> codeOf)
    {
        if (text.Contains("](", StringComparison.Ordinal))
            text = Replaced(Destination(), text, codeOf, Bracketed);
        if (text.Contains('{', StringComparison.Ordinal))
            text = Replaced(AttributeList(), text, codeOf, OfHeading);
        // A span within a span.
        for (string before = ""; before != text && text.Contains("]{", StringComparison.Ordinal);)
            text = Replaced(Span(), before = text, codeOf, m => m.Groups["words"].Value);
        if (text.Contains("){", StringComparison.Ordinal))
            text = Replaced(OfLink(), text, codeOf, _ => "");
        return text.Contains("<!--", StringComparison.Ordinal) ? Replaced(SummaryEnd(), text, codeOf, _ => "") : text;
    }

    private static string Replaced(Regex form, string text, Func<string, SourceSpan[]> codeOf, Func<Match, string> with)
    {
        if (!form.IsMatch(text))
            return text;
        SourceSpan[] code = codeOf(text);
        return form.Replace(text, m => Array.Exists(code, s => s.Start <= m.Index && m.Index <= s.End) ? m.Value : with(m));
    }

    private static string OfHeading(Match list)
    {
        string heading = list.Groups["heading"].Value.TrimEnd();
        if (heading.Length == 0 && FileName().Match(list.Groups["inside"].Value) is { Success: true } file)
            return $"\n`{file.Groups[1].Value}`\n";
        return heading.Length > 0 && Id().Match(list.Groups["inside"].Value) is { Success: true } id
            ? $"{heading} {{#{id.Groups[1].Value}}}" : heading;
    }

    // Names of files have spaces, for which CommonMark wants brackets.
    private static string Bracketed(Match written)
    {
        string address = written.Groups["address"].Value.Trim(), title = written.Groups["title"].Value;
        return $"](<{address}>{(title.Length == 0 ? "" : " " + title.Trim())})";
    }

    // "![a](my hall.png "At dawn")" and "![a](hall.png =300x200)".
    [GeneratedRegex(
        @"\]\((?<address>(?:[^()<>""\n]*[ ][^()<>""\n=]*?)?\.(?:png|jpe?g|gif|webp|avif|svg|mp4|webm|mov|mp3|pdf)"
        + @"|(?<address>[^\s()<>""=]+)(?=[ ]+=))"
        + @"(?:[ ]+=\d*%?x\d*%?)?(?<title>[ ]+""[^""\n]*"")?[ ]*\)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Destination();

    // kramdown: "{: .lead}" on a line or behind an element, "{:toc}" below the item that it replaces; Hugo: "{.lead #id}" below a block,
    // and behind a heading.
    [GeneratedRegex(
        @"(?<heading>^[ ]{0,3}#{1,6}[ \t][^\n{]*)(?:\n[ ]{0,3}\{:(?<inside>[^{}\n]*)\}|\{:?[ \t]*(?<inside>[#.][^{}\n]*)\})[ \t]*$"
        + @"|^[ ]{0,3}[-*+1.]{1,2}[ \t]+[^\n]*\n[ ]{0,3}\{:[ \t]*(?<inside>toc[^{}\n]*)\}[ \t]*\n?"
        + @"|^[ ]{0,6}(?:\{:(?<inside>[^{}\n]*)\}|\{(?<inside>[.#][\w-][^{}\n]*)\})[ \t]*(?:\n|\z)|(?<=[)\]*_`])\{:(?<inside>[^{}\n]*)\}",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex AttributeList();

    [GeneratedRegex(@"#([\w-]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Id();

    // Below code: "{: file="rope.js" }".
    [GeneratedRegex(@"\bfile(?:name)?\s*=\s*[""']([^""'`\n]+)[""']", RegexOptions.CultureInvariant)]
    private static partial Regex FileName();

    // Pandoc: "[small words]{.x}".
    [GeneratedRegex(
        @"(?<![\\!\]])\[(?<words>(?!\^)(?>[^\[\]\n]|\[[^\[\]\n]*\])+)\]"
        + @"\{[ ]*(?:[.#-][\w-]*|[\w-]+=(?:""[^""\n]*""|[^\s{}]+))[^{}\n]*\}",
        RegexOptions.CultureInvariant)]
    private static partial Regex Span();

    [GeneratedRegex(
        @"(?<=\]\([^()\n]{1,1000}\))\{[ ]*(?:[.#][\w-]+|[\w-]+=(?:""[^""\n]*""|[^\s{}]+))[^{}\n]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex OfLink();

    [GeneratedRegex(
        @"^[ ]{0,3}<!--[ \t]*(?:more|truncate|excerpt|end[_ -]?excerpt|readmore|summary|PELICAN_(?:BEGIN|END)_SUMMARY)[ \t]*-->[ \t]*\n*",
        RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SummaryEnd();
}
