using System.Text.RegularExpressions;
using ExpoSite.Site.Markdown.Parsing;

namespace ExpoSite.Site.Markdown;

/// <summary>
/// Marks of one program each, which nobody writes by chance: of MDX, MkDocs, Pandoc, Quarto, Obsidian, MyST, forums and wikis. Readers see
/// them as they are typed.
/// </summary>
internal static partial class UnreadMarks
{
    private static readonly FrozenDictionary<string, string> Hints = new Dictionary<string, string>
    {
        ["module"] = "remove the line: no script is run here",
        ["tab"] = "write a heading for each part",
        ["snippet"] = "put the text itself there",
        ["key"] = "write  <kbd>Ctrl</kbd>",
        ["inserted"] = "write  <ins>words</ins>",
        ["above"] = "write what stands in the cell above",
        ["block"] = "remove it, or write  {#place}",
        ["state"] = "write  [ ]  or  [x], or say it in words",
        ["cited"] = "name it in words, or write a link:  [the table](#stands)",
        ["role"] = "write a link, or the words alone",
        ["directive"] = "write the same in Markdown",
        ["grid"] = "write  | one | two |  with a line  |---|---|  below the head",
        ["number"] = "write  1.  before it",
        ["spoiler"] = "write  <details>, or the words alone",
        ["bracket"] = "write the same in Markdown",
        ["macro"] = "write the same in Markdown",
        ["heading"] = "write  ##  before it",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] Groups = [.. Hints.Keys];

    /// <param name="shown">The text without code.</param>
    public static void Tell(string shown, NoteList notes)
    {
        foreach (Match match in LineForm().Matches(shown).Concat(InlineForm().Matches(shown)).OrderBy(m => m.Index))
        {
            string name = Array.Find(Groups, g => match.Groups[g].Success)!;
            notes.Add(LoadRules.ForeignCall, match.Groups[name].Value.Trim(), match.Groups[name].Index, Hints[name]);
        }

        TellNotes(shown, notes);
    }

    // A note that is not there is seen as it is typed; one that nothing refers to is not seen at all.
    private static void TellNotes(string shown, NoteList notes)
    {
        Match[] marks = [.. NoteMark().Matches(shown).Cast<Match>()];
        HashSet<string> written = Labels(marks, areNotes: true), used = Labels(marks, areNotes: false);
        foreach (Match mark in marks)
        {
            string label = mark.Groups["label"].Value;
            if (mark.Groups["note"].Success && !used.Contains(label))
                notes.Add(LoadRules.HiddenMarkup, $"The note [^{label}]", mark.Index, "refer to it in the text, or remove it");
            else if (!mark.Groups["note"].Success && !written.Contains(label))
                notes.Add(LoadRules.ForeignCall, $"[^{label}]", mark.Index, $"write the note:  [^{label}]: words");
        }
    }

    private static HashSet<string> Labels(Match[] marks, bool areNotes) => marks.Where(m => m.Groups["note"].Success == areNotes)
        .Select(m => m.Groups["label"].Value).ToHashSet(StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(
        @"(?<![\\\]])\[\^(?<label>[^\[\]\n]{1,100})\](?<note>(?<=^[ ]{0,3}\[\^[^\[\]\n]{1,100}\]):)?",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex NoteMark();

    // Two expressions: only what begins with few characters, or at the begin of a line, is looked for quickly.
    [GeneratedRegex(
        """^(?:(?<module>import[ ](?=[\w{}*, ]{0,100}\bfrom[ ]['"]|['"])|export[ ](?:const|default|function)\b)"""
        + """|[ ]{0,3}(?:(?<tab>===[!+]?)(?=[ \t]+")|(?<snippet>-{1,3}8<-{1,3}|@include(?=\())"""
        + """|(?<directive>\.\.[ ][a-z-]+::|\([\w-]+\)=(?=\s*$))"""
        + """|(?<grid>\+(?:[-=]{2,}\+)+(?=\s*$)|-{2,}(?:[ ]+-{2,})+(?=\s*$))"""
        + """|(?<number>#\.|\(@\w*\))(?=[ \t])|(?<heading>h[1-6]\.)(?=[ ]))"""
        + """|\s{0,20}(?:[-+*]|\d{1,3}[.)])[ ]+(?<state>\[[?!<>/*~"+-]?\])(?=[ ]))""",
        RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LineForm();

    [GeneratedRegex(
        """(?<![\w+{])(?<key>\+\+[a-z0-9-]+(?:\+[a-z0-9-]+)*\+\+)(?!\+)|(?<=\|[ ]{0,9})(?<above>\^\^)(?=[ ]{0,9}\|)"""
        + """|(?<![\^\w])(?<inserted>\^\^)(?=[^\^\s|][^\^\n]{0,200}\^\^(?!\^))"""
        + """|(?<=\S[ \t])(?<block>\^[A-Za-z][A-Za-z0-9-]{2,})(?=[ \t]*$)"""
        + """|(?<![\w.@/])(?<cited>@(?:fig|tbl|sec|eq|lst)-[\w-]+|\[@[\w:.-]+(?:,[^\]\n]{0,100})?\])"""
        + """|(?<role>\{(?:ref|doc|numref|term|cite)\})|(?<![|\\])(?<spoiler>\|\|)(?=[^\s|][^|\n]{0,200}(?<!\s)\|\|)"""
        + """|(?<bracket>\[(?:quote|url|details|color|size|img|youtube|spoiler)=[^\]\n]{1,300}\])"""
        + """|(?<macro>\{(?:code|info|note|tip|warning|panel|noformat|expand|quote)(?::[^}\n]{0,100})?\})""",
        RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex InlineForm();
}
