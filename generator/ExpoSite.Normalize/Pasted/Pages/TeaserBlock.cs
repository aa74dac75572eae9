namespace ExpoSite.Normalize.Pasted.Pages;

/// <summary>One card of a block, by indices into the page's lines.</summary>
/// <param name="Title">Line of the headline.</param>
/// <param name="Meta">Line with the date.</param>
/// <param name="Category">Line of the category, or null.</param>
/// <param name="Summary">Lines of the summary.</param>
internal sealed record TeaserCard(int Title, int Meta, int? Category, ImmutableArray<int> Summary);

/// <summary>A block of cards of other stories.</summary>
/// <param name="First">Index of its first line, its heading included.</param>
/// <param name="End">Index after its last line.</param>
/// <param name="Cards">Empty when the rhythm is that of something else, such as readers' comments.</param>
internal sealed record TeaserBlock(int First, int End, ImmutableArray<TeaserCard> Cards)
{
    /// <summary>Index of the line that stands over the cards as their heading, or null.</summary>
    public int? Heading { get; init; }
}
