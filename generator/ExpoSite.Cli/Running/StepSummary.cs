namespace ExpoSite.Cli.Running;

/// <summary>The Markdown file that GitHub Actions shows as the summary of a job.</summary>
internal static class StepSummary
{
    /// <summary>Adds Markdown to it; false when this run has none.</summary>
    public static bool Append(string markdown, Session session)
    {
        if (session.StepSummary is not { } file)
            return false;
        File.AppendAllText(session.FullPath(file), markdown);
        return true;
    }

    /// <summary>Anybody's text in Markdown: nothing in it becomes markup, a mention or a row of its own.</summary>
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (char c in Printable.Of(text))
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#' or '~' or '&')
                escaped.Append('\\');
            escaped.Append(c == '@' ? "&#64;" : c == '\t' ? " " : c.ToString());
        }

        return escaped.ToString();
    }
}
