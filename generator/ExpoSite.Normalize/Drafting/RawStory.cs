using ExpoSite.Normalize.Markdown;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Drafting;

/// <summary>What a raw file says of a story: as its draft, and as the story that is made of it.</summary>
internal abstract record RawStory
{
    private string[]? paragraphs;

    /// <summary>Path of the raw file.</summary>
    public required string Source { get; init; }

    public StoryTime? Published { get; init; }

    public StoryTime? Updated { get; init; }

    /// <summary>People or agencies; empty when the page names none.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    public string? Category { get; init; }

    /// <summary>Of a draft, what the page says of itself, or null: then one is made from the body.</summary>
    public string? Description { get; init; }

    /// <summary>BCP 47 language tag, or null when the page does not say.</summary>
    public string? Language { get; init; }

    public Picture? Image { get; init; }

    /// <summary>Not to be published before this instant, or null.</summary>
    public StoryTime? Embargo { get; init; }

    /// <summary>Not to be shown from this instant on, or null.</summary>
    public StoryTime? Expires { get; init; }

    /// <summary>Last segment of the address that a new file is to have, or null: then one is made of the headline.</summary>
    public Slug? Slug { get; init; }

    /// <summary>Addresses under which it stood elsewhere, each from the first slash on.</summary>
    public ImmutableArray<string> Addresses { get; init; } = [];

    /// <summary>Whom the press may ask, on one line, or null.</summary>
    public string? Contact { get; init; }

    /// <summary>True for a story that a person must look at before it appears: a draft, or under an embargo that cannot be read.</summary>
    public bool IsHeldBack { get; init; }

    /// <summary>Tags that a person gave the text in front matter; of a story with its file, what is written.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>True for a text with front matter: whoever wrote that chose tags and section, if any, for another site.</summary>
    public bool HasFrontMatter { get; init; }

    /// <summary>Markdown; of a draft, empty when the file holds only teasers.</summary>
    public required string Body
    {
        get;
        init => (field, paragraphs) = (value, null);
    }

    /// <summary>The body's paragraphs as plain text, read once for the draft and the story that is made of it.</summary>
    public IReadOnlyCollection<string> Paragraphs => paragraphs ??= [.. PlainMarkdown.Paragraphs(Body)];

    /// <summary>Where each front matter value came from; a key that was read has one entry.</summary>
    public ImmutableArray<ValueEvidence> Values { get; init; } = [];
}
