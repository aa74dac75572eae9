using System.Collections.Immutable;
using ExpoSite.Core.Content;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Text;

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

    /// <summary>What is written may not be shown before this time; null when nobody asked for that.</summary>
    public StoryTime? Embargo { get; init; }

    /// <summary>People or agencies; empty when the page names none.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    public string? Category { get; init; }

    /// <summary>Who answers questions of the press, on one line, or null.</summary>
    public string? Contact { get; init; }

    /// <summary>What the page says of itself, or null: then one is made from the body.</summary>
    public string? Description { get; init; }

    /// <summary>BCP 47 language tag, or null when the page does not say.</summary>
    public string? Language { get; init; }

    public Picture? Image { get; init; }

    /// <summary>Keywords that the page states.</summary>
    public ImmutableArray<string> Keywords { get; init; } = [];

    /// <summary>The article's body as Markdown; empty when the file holds only teasers.</summary>
    public required string Body { get; init; }

    /// <summary>Cards of other stories on the page.</summary>
    public ImmutableArray<Teaser> Teasers { get; init; } = [];

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
