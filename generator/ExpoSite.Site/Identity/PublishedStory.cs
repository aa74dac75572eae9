namespace ExpoSite.Site.Identity;

/// <summary>What the record remembers of one story that was public.</summary>
internal sealed record PublishedStory
{
    public required Guid Id { get; init; }

    /// <summary>When it first was public.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>When the latest change of its words became public; <see cref="Since"/> before there is one.</summary>
    public required DateTimeOffset Edited { get; init; }

    /// <summary>What it is recognized by under another name.</summary>
    public required StoryMark Mark { get; init; }

    /// <summary>Another one after each change of its words: <see cref="StoryWords"/>.</summary>
    public required string Words { get; init; }

    /// <summary>Every address that the story ever had, the present one last; never empty.</summary>
    public required ImmutableArray<string> Addresses { get; init; }

    public bool IsRetracted { get; init; }

    /// <summary>When it goes, or went; null for never.</summary>
    public DateTimeOffset? Expires { get; init; }

    public string Address => Addresses[^1];

    /// <summary>True when an article is this story, perhaps edited: by its address, an alias, headline or text.</summary>
    public bool IsOf(Article article) =>
        Addresses.Contains(StoryAddress.Of(article)) || article.Aliases.Any(a => Addresses.Contains(a))
            || Mark.IsSameStory(StoryMark.Of(article));
}
