using System.Security.Cryptography;
using ExpoSite.Site.Identity;

namespace ExpoSite.Site.Subscribers;

/// <summary>A feed as a stranger reads it.</summary>
/// <param name="Id">What readers know the feed itself by (Atom id), or null where the format has nothing.</param>
/// <param name="Items">In the feed's order, newest first.</param>
public sealed record SubscribedFeed(string? Id, ImmutableArray<SubscribedItem> Items);

/// <summary>One item of a feed, with what readers match it by. The content itself is not kept.</summary>
public sealed record SubscribedItem
{
    /// <param name="id">guid or id; the link where there is none; perhaps empty.</param>
    /// <param name="link">Address of the story as it is written.</param>
    /// <param name="title">Headline.</param>
    /// <param name="published">Date as it is written.</param>
    /// <param name="content">Markup, or the summary where there is no more.</param>
    public SubscribedItem(string id, string link, string title, string published, string content)
    {
        (Id, Link, Title, Published) = (id, link, title, published);
        LinkPath = Uri.TryCreate(link, UriKind.Absolute, out Uri? uri) && uri.Scheme is ("http" or "https") ? uri.PathAndQuery : link;
        byte[] text = Encoding.UTF8.GetBytes(string.Concat(content.Where(c => !char.IsWhiteSpace(c))));
        Text = text.Length == 0 ? "" : Convert.ToHexStringLower(SHA256.HashData(text).AsSpan(0, 8));
        Mark = StoryMark.Of(title, content);
    }

    public string Id { get; }

    public string Link { get; }

    /// <summary>The link without scheme and host, as readers compare it that outlast a move to another domain.</summary>
    public string LinkPath { get; }

    public string Title { get; }

    public string Published { get; }

    /// <summary>Hash of the content without its white space; empty for none.</summary>
    public string Text { get; }

    /// <summary>Title, date and content in one: all that some readers go by.</summary>
    public string Whole => $"{Title}\n{Published}\n{Text}";

    internal StoryMark Mark { get; }

    /// <summary>True when title or text says that it is the same story, edited perhaps.</summary>
    internal bool TellsOf(SubscribedItem other) =>
        Title == other.Title || (Text.Length > 0 && Text == other.Text) || Mark.IsSameStory(other.Mark);
}
