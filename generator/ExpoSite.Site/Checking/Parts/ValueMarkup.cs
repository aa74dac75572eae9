using System.Buffers;
using System.Text.RegularExpressions;
using ExpoSite.Site.Markdown;
using ExpoSite.Site.Markdown.Parsing;

namespace ExpoSite.Site.Checking.Parts;

/// <summary>Values of the front matter are plain text: readers see what is markup in them.</summary>
internal static partial class ValueMarkup
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("<{*_[`");

    /// <summary>The values that readers see, with their keys.</summary>
    public static IEnumerable<(string Key, string? Value)> ShownValues(Article article) =>
    [
        .. FrontMatterKeys.Table.Keys.Where(k => k.IsShown)
            .SelectMany(k => article.Values.TextsOf(k), (k, text) => (k.Name, (string?)text)),
        .. article.Corrections.Select(c => (FrontMatterKeys.Corrections.Name, (string?)c.Text)),
    ];

    public static IEnumerable<Diagnostic> Findings(SourcePosition place, string key, string? value)
    {
        if (value is null || value.AsSpan().IndexOfAny(Signs) < 0)
            yield break;
        var notes = new NoteList();
        new StrayMarkup(value, notes).Read(_ => true);
        foreach (Match tag in Tag().Matches(value))
            notes.Add(LoadRules.RawHtml, tag.Groups[1].Value.ToLowerInvariant(), tag.Index);
        foreach (Match mark in MarkdownMark().Matches(value))
            notes.Add(LoadRules.ForeignCall, mark.Value is ['[', ..] ? "[ ]( )" : mark.Groups["mark"].Value, mark.Index);
        foreach (BodyNote note in notes.ToNotes(at => at))
        {
            bool isComment = note.Rule == LoadRules.UnclosedComment;
            DiagnosticRule rule = isComment ? LoadRules.ForeignComment : note.Rule;
            yield return rule.At(place, isComment ? $"Readers would see the comment in {key}." : note.Message,
                $"{key} is plain text; write the words alone");
        }
    }

    [GeneratedRegex("<([A-Za-z][A-Za-z0-9-]*)(?:\\s[^<>]*)?/?>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    // Around words: "5 * 3 * 2", "*Terms apply", "(5 €)*, (7 €)*" and names of accounts and files have none.
    [GeneratedRegex(
        @"(?<![\w*_`\\@/])(?<mark>\*{1,3}|_{1,3}|`)(?=[^\s*_`,.;:!?)\]}/…])[^*_`\n]{0,200}(?<=[^\s*_`])\k<mark>(?![\w*_`])"
            + @"|!?\[[^\[\]\n]{1,200}\]\((?:https?:|/|\.)[^()\s]{1,300}\)",
        RegexOptions.CultureInvariant)]
    private static partial Regex MarkdownMark();
}
