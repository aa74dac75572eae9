using System.Collections.Immutable;
using ExpoSite.Core.Text;

namespace ExpoSite.Core.Content;

/// <summary>A full story, or one known only from a teaser.</summary>
public enum ArticleKind
{
    Article,
    Brief,
}

/// <summary>One correction of a published story.</summary>
/// <param name="Time">Day or instant of the correction.</param>
/// <param name="Text">What was wrong, in a sentence or two.</param>
public sealed record Correction(StoryTime Time, string Text);

/// <summary>A picture and what is said about it.</summary>
/// <param name="Source">Path below <c>input/media/</c>, or an absolute URL.</param>
/// <param name="AlternativeText">For those who do not see the picture, or null.</param>
/// <param name="Credit">Photographer or agency, or null.</param>
public sealed record Picture(string Source, string? AlternativeText, string? Credit);

/// <summary>One Markdown file with front matter, parsed and trusted.</summary>
public sealed record Article
{
    /// <summary>What <see cref="CopyOf"/> holds for a story that is no copy. No story can be named so.</summary>
    public const string NoCopy = "none";

    /// <summary>Path relative to the root, with forward slashes.</summary>
    public required string Path { get; init; }

    /// <summary>The feed identity. Minted once; derived from the address where the front matter has none.</summary>
    public required Guid Id { get; init; }

    public required string Title { get; init; }

    public required StoryTime Published { get; init; }

    public StoryTime? Updated { get; init; }

    public required Slug Slug { get; init; }

    public string? Category { get; init; }

    public ImmutableArray<string> Tags { get; init; } = [];

    public ImmutableArray<string> Authors { get; init; } = [];

    public ImmutableArray<string> Countries { get; init; } = [];

    public ImmutableArray<string> Exhibitors { get; init; } = [];

    public string? Expo { get; init; }

    /// <summary>One or two sentences, plain text; taken from the body where the front matter has none.</summary>
    public string? Description { get; init; }

    public Picture? Image { get; init; }

    /// <summary>What of the picture stays in view when it is cropped, or null for the middle.</summary>
    public FocalPoint? ImageFocus { get; init; }

    public ArticleKind Kind { get; init; }

    /// <summary>BCP 47 language tag, or null for the site's language.</summary>
    public string? Language { get; init; }

    /// <summary>Former addresses, each starting with a slash.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Stories that the editor chose, each by id, slug or address.</summary>
    public ImmutableArray<string> Related { get; init; } = [];

    /// <summary>Stories that the source page recommended: a hint, weaker than <see cref="Related"/>.</summary>
    public ImmutableArray<string> Recommends { get; init; } = [];

    /// <summary>The running story that this one belongs to, <c>none</c> for no such, or null where the texts are to decide.</summary>
    public string? Thread { get; init; }

    /// <summary>The story whose text this one repeats, by id, slug or address; <see cref="NoCopy"/> when an editor says that it repeats none; or null.</summary>
    public string? CopyOf { get; init; }

    /// <summary>True when an editor says that this is a story of its own, however like another's its text is.</summary>
    public bool IsNoCopy => IsNone(CopyOf);

    public bool IsDraft { get; init; }

    public StoryTime? Embargo { get; init; }

    public StoryTime? Expires { get; init; }

    public ImmutableArray<Correction> Corrections { get; init; } = [];

    /// <summary>Codes of fact findings that an editor looked into: the story is right as it stands.</summary>
    public ImmutableArray<string> Checked { get; init; } = [];

    public string? Contact { get; init; }

    /// <summary>The raw file it was normalized from, relative to the root; or the address of what the story is based on; or null.</summary>
    public string? Source { get; init; }

    /// <summary>The Markdown below the front matter.</summary>
    public required string Body { get; init; }

    /// <summary>1-based line on which <see cref="Body"/> starts.</summary>
    public required int BodyLine { get; init; }

    /// <summary>Where each front matter value stands, by canonical key.</summary>
    public required IReadOnlyDictionary<string, SourcePosition> Places { get; init; }

    /// <summary>The place of a key's value, or the file as a whole where the key is not given.</summary>
    public SourcePosition PlaceOf(string key) =>
        Places.TryGetValue(key, out SourcePosition place) ? place : SourcePosition.WholeFile(Path);

    /// <summary>True for the value of <see cref="CopyOf"/> that says that a story is no copy.</summary>
    public static bool IsNone(string? copyOf) => NoCopy.Equals(copyOf, StringComparison.OrdinalIgnoreCase);
}
