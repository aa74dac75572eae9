using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Html.Body;
using ExpoSite.Normalize.Pasted.Clues;

namespace ExpoSite.Normalize.Tests.Weights;

/// <summary>A weight that no reading owes anything to is a fault, or a line of the table that can go.</summary>
[Collection(nameof(ChangedWeight))]
public sealed class WeightTests
{
    private static readonly Lazy<string[]> Pasted = new(() => [.. WeighedPages.Pasted.Select(p => Seen(WeighedPages.Read(p)))]);
    private static readonly Lazy<string[]> Html = new(() => [.. WeighedPages.Html.Select(p => Seen(WeighedPages.ReadHtml(p)))]);

    public static TheoryData<string> Clues => [.. Enum.GetNames<Clue>()];

    public static TheoryData<string> EvidenceOfPages => [.. Enum.GetNames<Evidence>()];

    [Theory]
    [MemberData(nameof(Clues))]
    public void Without_the_weight_of_a_clue_some_pasted_text_reads_otherwise(string clue) =>
        Assert.Contains(
            Enumerable.Range(0, WeighedPages.Pasted.Length),
            i => ChangedWeight.Without(Enum.Parse<Clue>(clue), () => Seen(WeighedPages.Read(WeighedPages.Pasted[i]))) != Pasted.Value[i]);

    [Theory]
    [MemberData(nameof(EvidenceOfPages))]
    public void Without_the_weight_of_a_piece_of_evidence_some_page_reads_otherwise(string evidence) =>
        Assert.Contains(
            Enumerable.Range(0, WeighedPages.Html.Length),
            i => ChangedWeight.Without(Enum.Parse<Evidence>(evidence), () => Seen(WeighedPages.ReadHtml(WeighedPages.Html[i]))) != Html.Value[i]);

    // What people see of a reading: title, description, body, and each line's part in it with how sure that is.
    private static string Seen(Draft draft) => string.Join(
        '\n',
        [draft.Title, draft.Description, draft.Body, .. draft.Reading.Select(l => FormattableString.Invariant($"{l.Role} {l.Confidence:F6} {l.Text}"))]);
}
