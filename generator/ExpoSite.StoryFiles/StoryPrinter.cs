namespace ExpoSite.StoryFiles;

/// <summary>Writes a story as a Markdown file: front matter in the order of its keys, only those that have a value, LF line ends.</summary>
public static class StoryPrinter
{
    /// <param name="values">What the front matter says.</param>
    /// <param name="blanks">Keys that are left to be filled in: each a comment that says what it means.</param>
    public static string Print(KeyedValues values, string body, params ReadOnlySpan<FieldKey> blanks)
    {
        var text = new StringBuilder("---\n");
        foreach (FieldKey key in FrontMatterKeys.Table.Keys)
        {
            string[] written = [.. values.TextsOf(key)];
            if (written.Length > 0)
                Append(text, key, written);
            else if (blanks.Contains(key))
                text.Append("# ").Append(key.Name).Append(": ").Append(key.Description).Append('\n');
        }

        return text.Append("---\n\n").Append(Framed(body)).Append('\n').ToString();
    }

    /// <summary>
    /// A body with LF line ends and without blank lines around it. The indentation of the first line stays: it may make code of it, and
    /// what is a tag elsewhere is none there.
    /// </summary>
    public static string Framed(string body)
    {
        string text = body.ReplaceLineEndings("\n").TrimEnd();
        int first = text.Length - text.TrimStart().Length;
        return text[(text.AsSpan(0, first).LastIndexOf('\n') + 1)..];
    }

    private static void Append(StringBuilder text, FieldKey key, string[] written)
    {
        FieldForm form = key.Form;
        text.Append(key.Name).Append(':').Append(form.IsList ? "\n" : "");
        foreach (string value in written)
            text.Append(form.IsList ? "  - " : " ").Append(form.IsBare ? value : YamlScalar.From(value)).Append('\n');
    }
}
