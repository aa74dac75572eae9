using System.Text.RegularExpressions;
using ExpoSite.Site.Markdown.Parsing;

namespace ExpoSite.Site.Markdown;

/// <summary>What an editor or a program wrote for itself, and readers would see: calls, attribute lists, comments, conflicts.</summary>
/// <param name="shown">A text without its code: <see cref="SourceMask"/>.</param>
/// <param name="notes">Told what was found.</param>
internal sealed partial class StrayMarkup(string shown, NoteList notes)
{
    // A call that is not closed within this is none.
    private const int LongestCall = 2000;
    private const int LongestBracket = 500;
    private const int LongestName = 80;

    /// <summary>Reads the text once.</summary>
    /// <param name="isLink">Tells whether a link or picture starts at an offset.</param>
    public void Read(Func<int, bool> isLink)
    {
        foreach (int mark in MergeConflict.MarksIn(shown))
            notes.Add(LoadRules.MergeConflict, "", mark);
        for (int at = shown.IndexOf("<!--", StringComparison.Ordinal); at >= 0; at = shown.IndexOf(
            "<!--", at + 4, StringComparison.Ordinal))
        {
            notes.Add(LoadRules.UnclosedComment, "", at);
        }

        for (int at = shown.IndexOf('{', StringComparison.Ordinal); at >= 0; at = at < shown.Length ? shown.IndexOf('{', at) : -1)
            at = ReadBrace(at);
        ReadBrackets(isLink);
        ReadContainers();
    }

    // Where to read on.
    private int ReadBrace(int at)
    {
        ReadOnlySpan<char> rest = shown.AsSpan(at, Math.Min(shown.Length - at, LongestCall));
        char next = rest.Length > 1 ? rest[1] : ' ';
        (string end, DiagnosticRule rule) = next switch
        {
            '{' when rest.StartsWith("{{/*") || rest.StartsWith("{{!") || rest.StartsWith("{{- /*") => ("}}", LoadRules.ForeignComment),
            '{' when rest.StartsWith("{{<") => (">}}", LoadRules.ForeignCall),
            '{' when rest.StartsWith("{{%") => ("%}}", LoadRules.ForeignCall),
            '{' => ("}}", LoadRules.ForeignCall),
            '%' => ("%}", LoadRules.ForeignCall),
            '#' when rest.Length > 2 && rest[2] is ' ' or '-' => ("#}", LoadRules.ForeignComment),
            ':' when rest.StartsWith("{::") => ("}", LoadRules.ForeignCall),
            _ => ("", LoadRules.ForeignCall),
        };
        if (end.Length == 0)
            return at + 1;
        int length = rest.IndexOf(end);
        if (length < 0 || rest[..length].IndexOf("\n\n") >= 0)
            return at + 1;
        length += end.Length;
        ReadOnlySpan<char> call = rest[..length];
        string name = CallName().Match(call[..Math.Min(call.Length, LongestName)].ToString()).Groups[1].Value;
        if (name is "comment" || rule == LoadRules.ForeignComment)
        {
            notes.Add(LoadRules.ForeignComment, "", at);
        }
        else if (!IsEnd(call, name))
        {
            notes.Add(rule, Label(call, name, end), at);
        }

        return at + length;
    }

    private static string Label(ReadOnlySpan<char> call, string name, string end) => end switch
    {
        ">}}" => $"{{{{< {name} >}}}}",
        "%}}" => $"{{{{% {name} %}}}}",
        "%}" => $"{{% {name} %}}",
        "}" => $"{{::{name}}}",
        _ => "{{ }}",
    };

    // The end of a call was announced by its start.
    private static bool IsEnd(ReadOnlySpan<char> call, string name) =>
        name.StartsWith("end", StringComparison.Ordinal) || call.TrimStart("{<%:- ").StartsWith("/") || call.StartsWith("{:/");

    // The shortcodes of WordPress: with attributes, or with an end of the same name.
    private void ReadBrackets(Func<int, bool> isLink)
    {
        var open = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int at = shown.IndexOf('[', StringComparison.Ordinal); at >= 0; at = shown.IndexOf('[', at + 1))
        {
            Match match = BracketCall().Match(shown, at, Math.Min(shown.Length - at, LongestBracket));
            if (!match.Success || isLink(at) || (at + match.Length < shown.Length && shown[at + match.Length] is '(' or '[' or ':'))
                continue;
            string name = match.Groups["name"].Value;
            if (match.Groups["end"].Length > 0)
            {
                if (open.Remove(name, out int start))
                    notes.Add(LoadRules.ForeignCall, $"[{name}]", start);
            }
            else if (match.Groups["attributes"].Length > 0)
            {
                notes.Add(LoadRules.ForeignCall, $"[{name}]", at);
            }
            else
            {
                open[name] = at;
            }
        }
    }

    private void ReadContainers()
    {
        int opened = -1;
        string name = "";
        foreach (ValueMatch match in ContainerLine().EnumerateMatches(shown))
        {
            string line = shown.Substring(match.Index, match.Length).Trim().TrimStart(':').Trim();
            if (line.Length > 0)
                (opened, name) = (match.Index, BoxKinds.NameIn(line));
            else if (opened >= 0)
            {
                if (!BoxKinds.IsKnown(name))
                    notes.Add(LoadRules.HiddenMarkup, $"'::: {name}'", opened);
                opened = -1;
            }
        }
    }

    [GeneratedRegex(@"^\{[\{%:]*[<%/!\*\-\s]*([\w.-]*)", RegexOptions.CultureInvariant)]
    private static partial Regex CallName();

    [GeneratedRegex(
        """\G\[(?<end>/?)(?<name>[a-z][a-z0-9_-]*)(?<attributes>(?>(?:\s+[\w-]+=(?:"[^"\]]*"|'[^'\]]*'|[^\s"'\]]+))*))"""
        + """(?>(?:\s+[^\]\s]+)*)\s*/?\]""",
        RegexOptions.CultureInvariant)]
    private static partial Regex BracketCall();

    [GeneratedRegex(@"^ {0,3}:{3,}(?:[ \t]*|[ \t]*[A-Za-z{!][^\n]*)\r?$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex ContainerLine();
}
