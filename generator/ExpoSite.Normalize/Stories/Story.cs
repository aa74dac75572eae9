using System.Collections.Immutable;
using System.Globalization;
using ExpoSite.Core.Content;
using ExpoSite.Core.Text;
using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Runs;
using ExpoSite.Normalize.Tagging;

namespace ExpoSite.Normalize.Stories;

/// <summary>One Markdown file to be: an article, or a brief made of a teaser.</summary>
internal sealed record Story
{
    public required ArticleKind Kind { get; init; }

    /// <summary>Path of the raw file.</summary>
    public required string Source { get; init; }

    /// <summary>First part of <c>sourceHash</c>.</summary>
    public required string RawHash { get; init; }

    public required string Title { get; init; }

    /// <summary>Where the title stands in the raw file.</summary>
    public required SourcePosition Place { get; init; }

    public StoryTime? Published { get; init; }

    public StoryTime? Updated { get; init; }

    public string? Category { get; init; }

    /// <summary>What the raw file states; once every story has its file, what is written.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>What it could be tagged with.</summary>
    public TagReading TagReading { get; init; } = TagReading.Empty;

    public ImmutableArray<string> Authors { get; init; } = [];

    public string? Description { get; init; }

    public string? Language { get; init; }

    public Picture? Image { get; init; }

    public StoryTime? Embargo { get; init; }

    public StoryTime? Expires { get; init; }

    /// <summary>Last segment of the address that a new file is to have, or null.</summary>
    public Slug? Slug { get; init; }

    /// <summary>Addresses under which it stood elsewhere.</summary>
    public ImmutableArray<string> Addresses { get; init; } = [];

    public string? Contact { get; init; }

    /// <summary>True for a story that must not appear until a person has looked at it.</summary>
    public bool IsHeldBack { get; init; }

    /// <summary>Markdown.</summary>
    public required string Body { get; init; }

    /// <summary>Keys of the stories that its page shows beside it, in their order there.</summary>
    public ImmutableArray<StoryKey> Recommends { get; init; } = [];

    /// <summary>Lines of the raw file on which those stand.</summary>
    public ImmutableArray<int> RecommendsLines { get; init; } = [];

    /// <summary>Where each value came from that the raw file gave.</summary>
    public ImmutableArray<ValueEvidence> Values { get; init; } = [];

    public StoryKey Key => StoryKey.Of(Title, Published);

    /// <summary>The id of a new file: it follows from what does not change when the program learns to read better.</summary>
    public Guid MintedId => Kind == ArticleKind.Article
        ? NameBasedId.From($"article\n{Source}\n{Key.Title}")
        : NameBasedId.From(string.Create(CultureInfo.InvariantCulture, $"brief\n{Key.Title}\n{Key.Day:yyyy-MM-dd}"));
}
