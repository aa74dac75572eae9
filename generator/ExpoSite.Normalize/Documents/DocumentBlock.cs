using ExpoSite.Normalize.Html.Blocks;

namespace ExpoSite.Normalize.Documents;

/// <summary>One heading, paragraph, list item, table or figure.</summary>
/// <param name="Level">1 for a title, 2 to 6 for headings, else 0.</param>
internal sealed record DocumentBlock(string Text, BlockKind Kind, int Level = 0);

/// <summary>What a file says of itself outside its text.</summary>
internal sealed record DocumentFacts
{
    /// <summary>A mail's subject, or a title property; the text's own headline goes before it.</summary>
    public string? Title { get; init; }

    /// <summary>Where <see cref="Title"/> comes from, for --explain.</summary>
    public string TitleRule { get; init; } = "stated title";

    /// <summary>True when the stated title was written as a headline, not by a program.</summary>
    public bool IsTitleTrusted { get; init; }

    /// <summary>True when no headline in the text goes before the stated one.</summary>
    public bool IsTitleFinal { get; init; }

    /// <summary>True when what stands above the headline belongs to the text, as in a file that a person wrote whole.</summary>
    public bool IsAllText { get; init; }

    /// <summary>A time that stands for the story's when the text names none, or null.</summary>
    public StoryTime? Date { get; init; }

    /// <summary>True when the text was written by then: a later day in it is not the day of publication.</summary>
    public bool IsDateOfSending { get; init; }

    /// <summary>Where <see cref="Date"/> comes from, for --explain.</summary>
    public string DateRule { get; init; } = "stated date";

    /// <summary>Who sent it, when that may be the author.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>Standfirst or summary that the file marks as such, or null.</summary>
    public string? Description { get; init; }
}
