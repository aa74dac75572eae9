namespace ExpoSite.Core.Content;

/// <summary>How a story is told. It decides on the label that readers see, the layout, and the type for search engines.</summary>
public enum StoryFormat
{
    /// <summary>A news story, which needs no label.</summary>
    News,

    /// <summary>Entries with times, the newest first.</summary>
    Live,
    Analysis,
    Opinion,
    Interview,

    /// <summary>Somebody paid for it.</summary>
    Sponsored,

    /// <summary>Its pictures lead.</summary>
    Gallery,
}

/// <summary>Who paid for a story.</summary>
/// <param name="Link">An absolute http or https address, or null.</param>
public sealed record Sponsor(string Name, string? Link);

/// <summary>Values of a site's own that its theme reads, by name. Names are compared as they are written.</summary>
public sealed record ExtraValues(ImmutableArray<KeyValuePair<string, ExtraValue>> Entries)
{
    public static ExtraValues None { get; } = new([]);
}

/// <summary>A text, a number, true or false, or a list of these.</summary>
public abstract record ExtraValue;

public sealed record ExtraText(string Text) : ExtraValue;

public sealed record ExtraNumber(decimal Number) : ExtraValue;

public sealed record ExtraFlag(bool IsTrue) : ExtraValue;

public sealed record ExtraList(ImmutableArray<ExtraValue> Items) : ExtraValue;
