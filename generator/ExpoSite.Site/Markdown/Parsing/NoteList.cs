
namespace ExpoSite.Site.Markdown.Parsing;

/// <summary>Gathers what is found in a body by its cause, so that the same slip twenty times is one note.</summary>
internal sealed class NoteList
{
    // A file of more kinds was not written for this program; the rest is counted.
    private const int MostLabels = 12;

    private readonly Dictionary<(DiagnosticRule Rule, string Label), List<int>> found = [];
    private readonly List<(DiagnosticRule Rule, string Label, string? Hint)> order = [];

    /// <param name="rule">What it breaks.</param>
    /// <param name="label">What it is, where a rule has several causes.</param>
    /// <param name="offset">Where it stands.</param>
    /// <param name="hint">What to do, where that depends on more than the label.</param>
    public void Add(DiagnosticRule rule, string label, int offset, string? hint = null)
    {
        if (!found.TryGetValue((rule, label), out List<int>? places))
        {
            if (order.Count(o => o.Rule == rule) >= MostLabels)
                label = "";
            if (!found.TryGetValue((rule, label), out places))
            {
                found[(rule, label)] = places = [];
                order.Add((rule, label, label.Length == 0 ? null : hint));
            }
        }

        places.Add(offset);
    }

    /// <summary>The notes, those of one rule together.</summary>
    /// <param name="sourceOf">Where a character stands in the Markdown.</param>
    public IEnumerable<BodyNote> ToNotes(Func<int, int> sourceOf)
    {
        foreach ((DiagnosticRule rule, string label, string? special) in order)
        {
            (string message, string hint) = NoteText.Of(rule, label);
            yield return new BodyNote(rule, message, special ?? hint, [.. found[(rule, label)].Select(sourceOf).Order()]);
        }
    }
}

/// <summary>What findings say about markup in a body.</summary>
internal static class NoteText
{
    private static readonly FrozenDictionary<string, string> Instead = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["br"] = "end the line with a backslash",
        ["hr"] = "write a line  ---  between two blank lines",
        ["b"] = "write  **words**",
        ["strong"] = "write  **words**",
        ["i"] = "write  *words*",
        ["em"] = "write  *words*",
        ["del"] = "write  ~~words~~",
        ["a"] = "write  [words](address)",
        ["img"] = "write  ![what it shows](hall.jpg)",
        ["code"] = "write  `words`",
        ["pre"] = "write the text between two lines  ```",
        ["blockquote"] = "write  >  before each line",
        ["li"] = "write  -  before each line",
        ["table"] = "write  | one | two |  with a line  |---|---|  below the head",
        ["iframe"] = "write a link to what it shows",
        ["object"] = "write a link to what it shows",
        ["embed"] = "write a link to what it shows",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly Dictionary<DiagnosticRule, (string Message, string Hint)> Fixed = new()
    {
        [BodyRules.Formula] = ("Readers see a formula as it is written.", "write its characters, or show it as a picture"),
        [LoadRules.ForeignComment] = ("Readers would see this comment.", "write  <!-- comment -->, or remove it"),
        [LoadRules.MergeConflict] = ("This line is a mark of a merge conflict.",
            "keep what is right in both versions, and remove the lines of <<<<<<<, ======= and >>>>>>>"),
        [LoadRules.UnclosedComment] = ("The comment that starts here has no end.",
            "write  -->  after it, in the same paragraph, or put it on separate lines"),
        [FormatRules.EntryOutOfOrder] = ("The entry is earlier than the one before it.",
            "correct the time, or write the day in front:  ## 2026-09-15 00:20 The last boat"),
        [FormatRules.EntryWithoutTime] = ("The entry has no time.", "write it in front of the words:  ## 14:05 Doors open"),
        [FormatRules.TimeWithoutEntry] = ("The time here begins no entry.",
            "write a heading as large as those of the entries:  ## 14:05 Doors open"),
        [FormatRules.NoEntries] = ("The live blog has no entry.",
            "begin each with a heading that begins with a time:  ## 14:05 Doors open"),
    };

    public static (string Message, string Hint) Of(DiagnosticRule rule, string label)
    {
        if (rule == LoadRules.RawHtml)
        {
            return ($"Readers see {(label.Length == 0 ? "more HTML tags" : $"<{label}>")} as text.",
                Instead.GetValueOrDefault(label) ?? "write the same in Markdown, or remove it; to show it, put it between backticks");
        }

        if (rule == LoadRules.ForeignCall)
        {
            return ($"Readers see {(label.Length == 0 ? "more markup of other programs" : label)} as text.",
                "write its result in Markdown, or remove it; to show it, put it between backticks");
        }

        if (rule == FeedRules.ForbiddenCharacter)
        {
            return (label.Length == 0 ? "More characters cannot be shown." : $"{label} is not a character that can be shown.",
                "write what was meant");
        }

        if (rule == ChartRules.Option)
            return ($"'{label}' is no option of a chart.", "write  {type=bar}, column or line, and  unit=");
        if (rule == BodyRules.DrawnCode)
            return ($"Readers see {label} as code.", "show a picture of it, or a chart of a CSV file: ![Title](name.csv)");
        return Fixed.TryGetValue(rule, out (string Message, string Hint) text) ? text
            : ($"{label} is left out, because readers cannot see such markup.", "remove it, or write its content as text");
    }
}
