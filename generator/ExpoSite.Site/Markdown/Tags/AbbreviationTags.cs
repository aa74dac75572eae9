using Markdig.Extensions.Abbreviations;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Site.Markdown.Tags;

/// <summary>Makes of <c>*[RoRo]: Roll on, roll off</c> what the tag <c>abbr</c> is, wherever the word stands.</summary>
internal static class AbbreviationTags
{
    /// <returns>True where the tree was changed.</returns>
    public static bool Make(MarkdownObject[] nodes)
    {
        AbbreviationInline[] found = [.. nodes.OfType<AbbreviationInline>().Where(a => a.Parent is not null)];
        foreach (AbbreviationInline written in found)
        {
            string title = written.Abbreviation.Text.ToString().Trim();
            var tag = new BodyTag("abbr", false,
                FrozenDictionary.ToFrozenDictionary([KeyValuePair.Create("title", title)], StringComparer.Ordinal), written.Span.Start);
            var made = new TagInline(tag) { Span = written.Span };
            made.AppendChild(new LiteralInline(written.Abbreviation.Label!) { Span = written.Span });
            written.ReplaceBy(made);
        }

        return found.Length > 0;
    }
}
