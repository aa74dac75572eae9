using System.Collections.Immutable;
using ExpoSite.Core.Content;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Text;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Drafting;

/// <summary>What a reader made of one raw file, before it is compared with other files and written as Markdown.</summary>
internal sealed record Draft
{
    /// <summary>Path of the raw file.</summary>
    public required string Source { get; init; }

    /// <summary>Headline without kicker and site name, or null when none was found.</summary>
    public string? Title { get; init; }

    public SourcePosition TitlePlace { get; init; }

    public StoryTime? Published { get; init; }

    public StoryTime? Updated { get; init; }

    /// <summary>People or agencies; empty when the page names none.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    public string? Category { get; init; }

    /// <summary>What the page says of itself, or null: then one is made from the body.</summary>
    public string? Description { get; init; }

    /// <summary>BCP 47 language tag, or null when the page does not say.</summary>
    public string? Language { get; init; }

    public Picture? Image { get; init; }

    /// <summary>Not to be published before this instant, or null.</summary>
    public StoryTime? Embargo { get; init; }

    /// <summary>Not to be shown from this instant on, or null.</summary>
    public StoryTime? Expires { get; init; }

    /// <summary>Last segment of the address that it is to have, or null: then one is made of the headline.</summary>
    public Slug? Slug { get; init; }

    /// <summary>Addresses under which it stood elsewhere, each from the first slash on.</summary>
    public ImmutableArray<string> Addresses { get; init; } = [];

    /// <summary>Whom the press may ask, on one line, or null.</summary>
    public string? Contact { get; init; }

    /// <summary>True when the raw file calls itself a draft, or names an embargo that cannot be read.</summary>
    public bool IsHeldBack { get; init; }

    /// <summary>Keywords that the page states.</summary>
    public ImmutableArray<string> Keywords { get; init; } = [];

    /// <summary>Tags that a person gave the text in front matter: they stand, and none is suggested. Empty for none.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>The article's body as Markdown; empty when the file holds only teasers.</summary>
    public required string Body { get; init; }

    /// <summary>Pictures that came inside the raw file and that body or image show.</summary>
    public ImmutableArray<MediaFile> Media { get; init; } = [];

    /// <summary>Cards of other stories on the page.</summary>
    public ImmutableArray<Teaser> Teasers { get; init; } = [];

    /// <summary>True when the one teaser is all that the file holds: it becomes a brief although it has no summary.</summary>
    public bool IsHeadlineOnly { get; init; }

    /// <summary>Line by line: role and reason.</summary>
    public ImmutableArray<ReadLine> Reading { get; init; } = [];

    /// <summary>Where each front matter value came from; a key that was read has one entry.</summary>
    public ImmutableArray<ValueEvidence> Values { get; init; } = [];

    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}

/// <summary>A card of another story: what its page shows of it elsewhere.</summary>
internal sealed record Teaser
{
    public required string Title { get; init; }

    public required SourcePosition Place { get; init; }

    public StoryTime? Published { get; init; }

    public string? Category { get; init; }

    public string? Summary { get; init; }
}
