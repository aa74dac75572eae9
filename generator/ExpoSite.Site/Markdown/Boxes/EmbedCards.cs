using ExpoSite.Core.Wording;
using ExpoSite.Site.Markdown.Addresses;
using ExpoSite.Site.Markdown.Parsing;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Site.Markdown.Boxes;

/// <summary>Makes a card of a link to a film, recording or post that stands alone in its paragraph.</summary>
internal static class EmbedCards
{
    /// <param name="document">One whose links have passed the policy.</param>
    /// <param name="nodes">All that is in it.</param>
    public static void Wrap(MarkdownDocument document, MarkdownObject[] nodes, Phrases phrases)
    {
        foreach (ContainerBlock parent in nodes.OfType<ContainerBlock>().Prepend(document))
        {
            for (int i = 0; i < parent.Count; i++)
            {
                if (parent[i] is ParagraphBlock { Inline: { FirstChild: { NextSibling: null } only } }
                    && AddressOf(only) is { } address && EmbedHosts.Of(address) is { } embed)
                {
                    parent[i] = CardOf(only, embed, phrases);
                }
            }
        }
    }

    private static string? AddressOf(Inline inline) => inline switch
    {
        LinkInline { IsImage: false, Url: var address } => address,
        AutolinkInline { IsEmail: false, Url: var address } => address,
        _ => null,
    };

    private static EmbedBlock CardOf(Inline written, Embed embed, Phrases phrases)
    {
        written.Remove();
        if (written is not LinkInline link)
        {
            link = new LinkInline { Span = written.Span, IsClosed = true };
            link.AppendChild(new LiteralInline(embed.Address) { Span = written.Span });
        }

        link.Url = embed.Address;
        var card = new EmbedBlock(embed, phrases.Of(embed.Verb, ("host", embed.Host)))
        {
            Span = written.Span,
            Inline = new ContainerInline(),
        };
        card.Inline.AppendChild(link);
        return card;
    }

    /// <summary>What a card is called, and the line below: a card that has only an address is called by what a click does.</summary>
    public static (string Title, string Below) WordsOf(EmbedBlock card)
    {
        string words = PlainTextWriter.TextOf(card);
        return words.Length == 0 || words.Contains("://", StringComparison.Ordinal) || words.StartsWith("www.", StringComparison.Ordinal)
            ? (card.Invitation, card.Embed.Address["https://".Length..]) : (words, card.Invitation);
    }
}
