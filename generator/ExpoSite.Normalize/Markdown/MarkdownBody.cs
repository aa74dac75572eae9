namespace ExpoSite.Normalize.Markdown;

/// <summary>The body of a story between its front matter and the end of its file.</summary>
internal static class MarkdownBody
{
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
}
