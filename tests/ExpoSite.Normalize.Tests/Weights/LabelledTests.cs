using ExpoSite.Fit;
using ExpoSite.Normalize.Drafting;

namespace ExpoSite.Normalize.Tests.Weights;

/// <summary>A small newsroom of our own words with the truth beside it, in the format that tools/fit reads: what must be right.</summary>
[Collection(nameof(WeightTests))]
public sealed class LabelledTests
{
    internal static LabelledFile[] Files { get; } =
        LabelledFolder.Read(Path.Combine(Path.GetDirectoryName(Fixtures.Folder)!, "Weights", "labelled"));

    public static TheoryData<string> Names => [.. Files.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Title_day_authors_and_every_word_of_the_body_are_read(string name)
    {
        LabelledFile file = Files.Single(f => f.Name == name);
        Draft draft = file.Read()!;
        Assert.Equal(file.Says("title"), draft.Title);
        Assert.Equal(file.Says("published"), draft.Published?.Day.ToString("yyyy-MM-dd", null));
        Assert.Equal(file.Says("authors") ?? "", string.Join(", ", draft.Authors));
        Assert.Equal(1, TrueBody.Of(file).Score(TrueBody.TextOf(draft.Body))[3]);
    }

    [Theory]
    [InlineData("pages")]
    [InlineData("pasted")]
    [InlineData("dates")]
    [InlineData("authors")]
    public void What_a_model_decides_is_right(string model) => Assert.Equal(1, Measure(model), 6);

    private static double Measure(string name)
    {
        Model model = ModelList.All.Single(m => m.Name == name);
        return model.Measure([.. Files.Where(model.Reads)])[0].Value;
    }
}
