using ExpoSite.Site.Markdown.Marks;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Site.Markdown;

/// <summary>
/// <see cref="Typography"/> over the texts of a document: a quotation may start in one part of a paragraph and end in another.
/// </summary>
internal static class BodyTypography
{
    public static void Apply(MarkdownDocument document, string language)
    {
        foreach (MarkdownObject node in document.Descendants())
        {
            if (node is LeafBlock { Inline: { } inline })
                Apply(inline, language);
        }
    }

    private static void Apply(ContainerInline inline, string language)
    {
        var text = new StringBuilder();
        var literals = new List<LiteralInline>();
        var parts = new List<Range>();
        foreach (Inline part in inline.Descendants<Inline>())
        {
            switch (part)
            {
                case LiteralInline literal when literal is not MathInline && literal.Parent is not LinkInline { IsAutoLink: true }:
                    literals.Add(literal);
                    // What is escaped is meant as it is typed.
                    parts.Add(new Range(text.Length + (literal.IsFirstCharacterEscaped ? 1 : 0), text.Length + literal.Content.Length));
                    text.Append(literal.Content.AsSpan());
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case LinkInline { Title: { Length: > 0 } title } link:
                    link.Title = Typography.Apply(title, language);
                    break;
                case LeafInline:
                    text.Append(Typography.Thing);
                    break;
            }
        }

        string whole = text.ToString();
        string[] made = Typography.Apply(whole, parts, language);
        for (int i = 0; i < made.Length; i++)
        {
            if (literals[i].IsFirstCharacterEscaped)
                made[i] = whole[parts[i].Start.Value - 1] + made[i];
            if (!literals[i].Content.AsSpan().SequenceEqual(made[i]))
                literals[i].Content = new StringSlice(made[i]);
        }
    }
}
