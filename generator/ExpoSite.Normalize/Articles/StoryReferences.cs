namespace ExpoSite.Normalize.Articles;

/// <summary>What a story's file says of other stories and of other addresses.</summary>
internal sealed record StoryReferences
{
    /// <summary>The stories that its page shows beside it, by what names them.</summary>
    public required ImmutableArray<string> Recommends { get; init; }

    /// <summary>Former addresses.</summary>
    public required ImmutableArray<string> Aliases { get; init; }

    /// <summary>The story that it copies, or null.</summary>
    public WireCopy? CopyOf { get; init; }

    /// <summary>One that it may copy, which only a finding says; or null.</summary>
    public WireCopy? MayCopy { get; init; }

    /// <summary>True when an editor says that it copies none, which a proposal keeps.</summary>
    public bool IsNoCopy { get; init; }

    /// <summary>
    /// Addresses under which the story stood elsewhere, and former ones of its file. An address holds year and month, so a date that is
    /// read anew, or that an article has from its own page and not from its card, can change it.
    /// </summary>
    public static ImmutableArray<string> AliasesOf(PlacedStory placed)
    {
        string? now = placed.Written.Address, before = now is null ? null : placed.Existing?.Name.Address;
        IEnumerable<string?> former = [.. placed.Existing?.Aliases ?? [], .. placed.Story.Addresses, before];
        return [.. former.OfType<string>().Where(a => a != now).Distinct(StringComparer.Ordinal)];
    }
}
