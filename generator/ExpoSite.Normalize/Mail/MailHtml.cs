using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ExpoSite.Normalize.Html.Pages;
using ExpoSite.Normalize.Pictures;

namespace ExpoSite.Normalize.Mail;

/// <summary>Takes out of a mail's HTML what mail programs mark as signature or as quoted history.</summary>
internal static class MailHtml
{
    private const int LeastOwnText = 200;

    private const string Signatures = ".gmail_signature, .moz-signature, [data-smartmail='gmail_signature'], #Signature, #signature, "
        + "#ms-outlook-mobile-signature, .moz-cite-prefix";
    private const string Quotes = "blockquote[type='cite'], .gmail_quote, .gmail_quote_container, .yahoo_quoted, .protonmail_quote";

    /// <summary>Removes them; in a mail that only passes on another, what is quoted is the text and stays.</summary>
    public static void Prune(IHtmlDocument document, bool isForwarded)
    {
        NodeChildren.Remove(document.QuerySelectorAll(Signatures));
        // A mail fetches nothing: pictures that did not come along are trackers and logos.
        NodeChildren.Remove(document.QuerySelectorAll("img").Where(i => !PictureCollection.IsOwn(i.GetAttribute("src") ?? "")));
        IElement[] quotes = [.. document.QuerySelectorAll(Quotes)];
        int quoted = quotes.Where(q => q.ParentElement?.Closest(Quotes) is null).Sum(q => PageDocument.LineOf(q).Length);
        bool isText = isForwarded || PageDocument.LineOf(document.Body).Length - quoted < LeastOwnText;
        if (isText)
            NodeChildren.Unwrap(quotes);
        else
            NodeChildren.Remove(quotes);
    }
}
