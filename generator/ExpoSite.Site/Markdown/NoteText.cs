namespace ExpoSite.Site.Markdown;

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
        ["video"] = "write a link to what it shows",
    }.ToFrozenDictionary(StringComparer.Ordinal);

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

        if (rule == LoadRules.AttributeList)
            return ("Readers see an attribute list as text.", "remove it");
        if (rule == LoadRules.MergeConflict)
        {
            return ("This line is a mark of a merge conflict.",
                "keep what is right in both versions, and remove the lines of <<<<<<<, ======= and >>>>>>>");
        }

        if (rule == LoadRules.UnclosedComment)
            return ("The comment that starts here has no end.", "write  -->  after it, in the same paragraph, or put it on separate lines");
        if (rule == FeedRules.ForbiddenCharacter)
        {
            return (label.Length == 0 ? "More characters cannot be shown." : $"{label} is not a character that can be shown.",
                "write what was meant");
        }

        if (rule == LoadRules.ForeignComment)
            return ("Readers would see this comment.", "write  <!-- comment -->, or remove it");
        return ($"{label} is left out, because readers cannot see such markup.", "remove it, or write its content as text");
    }
}
