using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Text;

namespace ExpoSite.Normalize.MarkdownFiles;

/// <summary>Calls of another program's templates in a text: Hugo's shortcodes, the tags and outputs of Liquid and the like.</summary>
internal static partial class TemplateTags
{
    private const int MostNamed = 20;
    private const int MaxShown = 80;

    /// <summary>The text without them; code keeps its own.</summary>
    /// <param name="text">The whole file, line ends as LF.</param>
    /// <param name="start">Where the Markdown begins in it.</param>
    /// <param name="path">Path of the raw file.</param>
    public static (string Markdown, ImmutableArray<Diagnostic> Findings) TakeOut(string text, int start, string path)
    {
        string markdown = text[start..];
        if (!markdown.Contains("{{", StringComparison.Ordinal) && !markdown.Contains("{%", StringComparison.Ordinal))
            return (markdown, []);
        var source = new SourceText(path, text);
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        string without = CodeOrTag().Replace(markdown, found =>
        {
            if (found.Groups["code"].Success)
                return found.Value;
            Group tag = found.Groups["tag"];
            string shown = tag.Value.ReplaceLineEndings(" ");
            if (findings.Count < MostNamed)
                findings.Add(NormalizeRules.TemplateTag.At(source.At(start + tag.Index), $"'{(shown.Length > MaxShown ? shown[..MaxShown] + "…" : shown)}' was left out", "write what it showed as Markdown, if the article needs it"));
            return "";
        });
        return (without, findings.ToImmutable());
    }

    // A tag that has lines of its own takes the gap below it along.
    [GeneratedRegex(
        @"(?<code>^ {0,3}(?<fence>`{3,}|~{3,})[^\n]*\n(?:.*\n)*?\ {0,3}\k<fence>|(?<tick>`+)(?!`)[^\n]*?(?<!`)\k<tick>(?!`))"
        + @"|^[ \t]*(?<tag>\{\{[<%](?:[^}]|\}(?!\})){0,2000}\}\}|\{%(?:[^%]|%(?!\})){0,2000}%\})[ \t]*(?:\n+|\z)"
        + @"|(?<tag>\{\{[<%](?:[^}]|\}(?!\})){0,2000}\}\}|\{%(?:[^%]|%(?!\})){0,2000}%\}|\{\{[^{}\n]{1,500}\}\})",
        RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex CodeOrTag();
}
