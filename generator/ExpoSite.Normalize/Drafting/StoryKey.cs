namespace ExpoSite.Normalize.Drafting;

/// <summary>What tells one story from another across files: the headline's words, whatever its marks and case, and the day.</summary>
/// <param name="Title">The headline's letters and digits; empty when it has none.</param>
/// <param name="Day">Day of publication, or null.</param>
internal readonly record struct StoryKey(string Title, DateOnly? Day)
{
    public static StoryKey Of(string title, StoryTime? published) =>
        new(Slug.From(title, int.MaxValue)?.Value ?? "", published?.Day);
}

/// <summary>A story that others are compared with, of this run or in the articles folder.</summary>
internal interface IComparedStory
{
    StoryKey Key { get; }

    /// <summary>The text, plain: a brief's summary, an article's body.</summary>
    IReadOnlyCollection<string> Paragraphs { get; }
}
