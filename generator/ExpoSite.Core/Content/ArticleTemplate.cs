namespace ExpoSite.Core.Content;

/// <summary>What <c>exposite new</c> writes, and <c>check</c> knows again.</summary>
public static class ArticleTemplate
{
    /// <summary>Stands in for a text that is not written yet.</summary>
    public const string FirstParagraph = "First paragraph: who, what, where, when.";
}
