using ExpoSite.Core.Wording;
using ExpoSite.Site.Media;
using ExpoSite.Site.Pictures;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Site.Markdown.Boxes;

/// <summary>
/// Players of films and recordings of <c>input/media/</c>, written as pictures are. Files of the same name beside them belong to them: a
/// picture is the poster, <c>.vtt</c> the captions, <c>.txt</c> or <c>.pdf</c> the transcript.
/// </summary>
/// <param name="basePath">Path of the site's url.</param>
internal sealed class Players(PictureShelf shelf, string basePath)
{
    private static readonly object Key = new();
    private static readonly string[] Posters = [".jpg", ".jpeg", ".png", ".webp", ".avif"];
    private static readonly string[] Transcripts = [".txt", ".pdf"];

    /// <summary>True for the address of a film or a recording.</summary>
    public static bool IsPlayed(string address) => KindOf(address) is not null;

    /// <summary>The markup of a picture's place where it is a player; else null.</summary>
    public static string? MarkupOf(LinkInline link) => link.GetData(Key) as string;

    /// <summary>Gives the link of a film or recording of this site its player.</summary>
    /// <param name="link">A link that has passed the policy.</param>
    /// <param name="phrases">In the language of the story; captions are in it.</param>
    /// <returns>False for any other link.</returns>
    public bool Dress(LinkInline link, Phrases phrases)
    {
        if (!link.IsImage || KindOf(link.Url!) is not { } kind)
            return false;
        string address = SiteAddress.OfLink(string.Concat("/", link.Url.AsSpan(basePath.Length)));
        string stem = address[..address.LastIndexOf('.')], words = Escape(TextOf(link));
        string element = kind.Type.StartsWith("video/", StringComparison.Ordinal) ? "video" : "audio";
        var markup = new StringBuilder($"<{element} controls preload=\"metadata\"");
        if (words.Length > 0)
            markup.Append(CultureInfo.InvariantCulture, $" aria-label=\"{words}\"");
        if (element == "video" && Beside(stem, Posters) is { } poster)
        {
            markup.Append(CultureInfo.InvariantCulture, $" poster=\"{Href(poster)}\"");
            if (shelf.Find(poster) is { Measured: { } size })
                markup.Append(CultureInfo.InvariantCulture, $" width=\"{size.Width}\" height=\"{size.Height}\"");
        }

        markup.Append(CultureInfo.InvariantCulture, $"><source src=\"{Escape(link.Url!)}\" type=\"{kind.Type}\">");
        if (Beside(stem, [".vtt"]) is { } captions)
        {
            markup.Append(
                CultureInfo.InvariantCulture,
                $"<track kind=\"captions\" src=\"{Href(captions)}\" srclang=\"{Escape(phrases.Language)}\" ")
                .Append(CultureInfo.InvariantCulture, $"label=\"{Escape(phrases["captions"])}\" default>");
        }

        string named = words.Length > 0 ? words : Escape(address[(address.LastIndexOf('/') + 1)..]);
        markup.Append(CultureInfo.InvariantCulture, $"<a href=\"{Escape(link.Url!)}\">{named}</a></{element}>");
        if (Beside(stem, Transcripts) is { } transcript)
        {
            markup.Append(
                CultureInfo.InvariantCulture,
                $" <a class=\"transcript\" href=\"{Href(transcript)}\">{Escape(phrases["transcript"])}</a>");
        }

        link.SetData(Key, markup.ToString());
        return true;
    }

    private static MediaKind? KindOf(string address)
    {
        int end = address.AsSpan().IndexOfAny('?', '#');
        MediaKind? kind = MediaKind.OfName(end < 0 ? address : address[..end]);
        return kind?.Type.Split('/')[0] is "video" or "audio" ? kind : null;
    }

    private static string TextOf(LinkInline link) =>
        string.Concat(link.Descendants().OfType<LiteralInline>().Select(l => l.Content.ToString())).Trim();

    private string? Beside(string stem, string[] endings) => endings.Select(e => stem + e).FirstOrDefault(shelf.Holds);

    private string Href(string address) => string.Concat(basePath, SiteAddress.Escape(address).AsSpan(1));

    private static string Escape(string text) => System.Net.WebUtility.HtmlEncode(text);
}
