namespace ExpoSite.Core.Content;

/// <summary>What <c>exposite new</c> and <c>exposite init</c> write for people to replace, and <c>check</c> knows again.</summary>
public static class ArticleTemplate
{
    /// <summary>Stands in for a text that is not written yet.</summary>
    public const string FirstParagraph = "First paragraph: who, what, where, when.";

    /// <summary>How the lines of a new page begin that tell what to write.</summary>
    public const string Instruction = "Write here ";

    /// <summary>Address of a site whose address nobody has given yet; RFC 2606 keeps it from being anybody's.</summary>
    public const string SiteUrl = "https://your-site.example/";

    private static readonly byte[] Utf8FirstParagraph = Encoding.UTF8.GetBytes(FirstParagraph);
    private static readonly byte[] Utf8Instruction = Encoding.UTF8.GetBytes(Instruction);

    /// <summary>True for a text in which there may be such a line.</summary>
    public static bool MayStandIn(ReadOnlySpan<byte> utf8) =>
        utf8.IndexOf(Utf8FirstParagraph) >= 0 || utf8.IndexOf(Utf8Instruction) >= 0;

    /// <summary>Where such a line starts in a text; -1 for none.</summary>
    public static int PlaceholderIn(string text)
    {
        int at = text.IndexOf(FirstParagraph, StringComparison.Ordinal);
        return at >= 0 ? at
            : text.StartsWith(Instruction, StringComparison.Ordinal) ? 0
            : text.IndexOf("\n" + Instruction, StringComparison.Ordinal) is >= 0 and int line ? line + 1 : -1;
    }
}
