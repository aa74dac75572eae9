using System.Text.RegularExpressions;
using ExpoSite.Site.Markdown.Marks;
using ExpoSite.Site.Markdown.Parsing;
using Markdig.Syntax;

namespace ExpoSite.Site.Markdown;

/// <summary>
/// Marks of other programs that have no effect here, told where they stand: links of wikis, comments and unsettled changes, tables of
/// contents, formulas and drawings in code.
/// </summary>
internal static partial class OtherMarks
{
    private static readonly FrozenSet<string> Drawn = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "mermaid", "plantuml", "dot", "graphviz", "math", "dataview", "chart", "vega-lite", "svgbob",
        "csv", "geojson", "topojson", "stl");

    /// <param name="shown">A text without its code.</param>
    /// <param name="nodes">All that was read in it.</param>
    /// <param name="notes">Told what was found.</param>
    public static void Tell(string shown, MarkdownObject[] nodes, NoteList notes)
    {
        foreach (MarkdownObject node in nodes)
        {
            if (node is MathInline)
                notes.Add(BodyRules.Formula, "", node.Span.Start);
            else if (node is FencedCodeBlock { Info: { } language } && IsRun(language))
                notes.Add(BodyRules.DrawnCode, language, node.Span.Start);
            if (node is FencedCodeBlock code && NameOf(code) is { } name)
            {
                notes.Add(LoadRules.HiddenMarkup, $"'{name}', the name of the code,", code.Span.Start,
                    $"write it in a line above:  `{name}`");
            }
        }

        UnreadMarks.Tell(shown, notes);
        foreach (Match match in EditorsMark().Matches(shown))
            notes.Add(LoadRules.ForeignComment, "", match.Index);
        foreach (Match match in Unread().Matches(shown))
        {
            (string label, string hint) = match switch
            {
                _ when match.Groups["embed"].Success => ("![[ ]]", "write  ![what it shows](hall.jpg), or a link"),
                _ when match.Groups["contents"].Success => (
                    match.Groups["contents"].Value, "remove it: a long story has its contents beside it"),
                _ when match.Groups["wiki"].Success => ("[[ ]]", "write  [words](/2026/09/other-story/)"),
                _ when match.Groups["change"].Success => (
                    $"{{{match.Groups["change"].Value} {match.Groups["change"].Value}}}",
                    "accept the change or refuse it, and remove the braces"),
                _ when match.Groups["note"].Success => ("^[ ]", "write  [^1]  here, and  [^1]: the note  below"),
                _ when match.Groups["box"].Success => (match.Groups["box"].Value, "write  ::: note  before the text and  :::  after it"),
                _ when match.Groups["alert"].Success => (match.Groups["alert"].Value, "write  [!NOTE], or remove it"),
                _ when match.Groups["video"].Success => ("@[ ]( )", "put the address of the film alone in its paragraph"),
                _ => (match.Value, "write the sign itself, or remove it"),
            };
            if (match.Groups["alert"].Success && BoxKinds.Find(match.Groups["alert"].Value[2..^1]) is not null)
                continue;
            notes.Add(LoadRules.ForeignCall, label, match.Index, hint);
        }
    }

    // The name that other programs show above a code; null where it has none, or the line above says it.
    private static string? NameOf(FencedCodeBlock code)
    {
        if (code.Arguments is not { Length: > 0 } arguments || CodeName().Match(arguments) is not { Success: true } found)
            return null;
        string name = found.Groups["name"].Value;
        int at = code.Parent!.IndexOf(code);
        bool isSaid = at > 0 && code.Parent[at - 1] is ParagraphBlock above
            && PlainTextWriter.TextOf(above).Contains(name, StringComparison.Ordinal);
        return isSaid ? null : name;
    }

    // Drawn, or run: ```{r} of Quarto, ```{note} of MyST and ```ad-note of Obsidian are none of code. ```{.python} of Pandoc is.
    private static bool IsRun(string language) => Drawn.Contains(language.Trim('{', '}', '.', ' '))
        || (language.StartsWith('{') && !language.StartsWith("{.", StringComparison.Ordinal))
        || language.StartsWith("ad-", StringComparison.Ordinal);

    [GeneratedRegex("""(?<![\w-])(?:title|filename|file|caption|name)[ ]*=[ ]*(?:"(?<name>[^"]+)"|'(?<name>[^']+)'|(?<name>[^\s"'},]+))""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CodeName();

    // Comments of CriticMarkup, MDX and Obsidian.
    [GeneratedRegex(@"\{/\*[^\n]*?\*/\}|\{>>[^\n]*?<<\}|(?<!\S)%%(?!\s*%%)[^%\n]+%%(?!\S)", RegexOptions.CultureInvariant)]
    private static partial Regex EditorsMark();

    [GeneratedRegex(
        """(?<contents>\[\[_TOC_\]\]|(?<=^[ ]{0,3})\[(?:TOC|\[toc\])\](?=\s*$)|\$\{toc\})|(?<embed>!\[\[[^\[\]\n]+\]\])"""
        + """|(?<![!\[\w])\[(?<wiki>\[)[^\[\]\n]{1,200}\]\](?!\()"""
        + """|\{(?<change>\+\+|--|~~|==)(?=[^\n{}]*(?:\+\+|--|~~|==)\})"""
        + """|(?<note>\^\[)(?=[^\[\]\n]+\])"""
        + """|(?<=^[ ]{0,3})(?<box>!!!|\?\?\?)(?=\+?[ \t]+[A-Za-z])"""
        + """|(?<=^[ ]{0,3}>[ ]?)(?<alert>\[![A-Za-z-]+\])|@(?<video>\[)(?=[\w-]+\]\()"""
        + """|(?<![\w:/.]):[a-z][a-z_+-]{2,30}:(?=`|(?![\w:/]))""",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Unread();
}
