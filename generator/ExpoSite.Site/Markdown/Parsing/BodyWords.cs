using ExpoSite.Core.Wording;
using Markdig.Syntax;

namespace ExpoSite.Site.Markdown.Parsing;

/// <summary>The interface in the language of a document, for the parts of it that are written without the document at hand.</summary>
internal static class BodyWords
{
    private static readonly object Key = new();

    public static void Set(MarkdownDocument document, Phrases phrases) => document.SetData(Key, phrases);

    /// <summary>Those of the document that a block stands in.</summary>
    public static Phrases Of(Block block)
    {
        Block root = block;
        while (root.Parent is { } parent)
            root = parent;
        return (Phrases)root.GetData(Key)!;
    }
}
