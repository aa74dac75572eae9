using System.Diagnostics.CodeAnalysis;
using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Tagging;

namespace ExpoSite.Normalize.Stories;

/// <summary>One Markdown file to be: an article, or a brief made of a teaser.</summary>
internal sealed record Story : RawStory, IComparedStory
{
    public Story()
    {
    }

    /// <summary>What the draft says; the other members are to be set.</summary>
    [SetsRequiredMembers]
    public Story(Draft draft)
        : base(draft) => (Title, RawHash) = ("", "");

    public required ArticleKind Kind { get; init; }

    /// <summary>First part of <c>sourceHash</c>.</summary>
    public required string RawHash { get; init; }

    public required string Title { get; init; }

    /// <summary>Where the title stands in the raw file.</summary>
    public required SourcePosition Place { get; init; }

    /// <summary>What names the story of which it is a version in another language, or null.</summary>
    public string? TranslationOf { get; init; }

    /// <summary>What it could be tagged with.</summary>
    public TagReading TagReading { get; init; } = TagReading.Empty;

    /// <summary>Keys of the stories that its page shows beside it, in their order there.</summary>
    public ImmutableArray<StoryKey> Recommends { get; init; } = [];

    /// <summary>Lines of the raw file on which those stand.</summary>
    public ImmutableArray<int> RecommendsLines { get; init; } = [];

    public StoryKey Key => StoryKey.Of(Title, Published);

    /// <summary>The id of a new file: it follows from what does not change when the program learns to read better.</summary>
    public Guid MintedId => Kind == ArticleKind.Article
        ? NameBasedId.From($"article\n{Source}\n{Key.Title}")
        : NameBasedId.From(string.Create(CultureInfo.InvariantCulture, $"brief\n{Key.Title}\n{Key.Day:yyyy-MM-dd}"));
}
