using ExpoSite.Fit;
using ExpoSite.Normalize.Drafting;

namespace ExpoSite.Normalize.Tests.Weights;

/// <summary>
/// A weight that no reading owes anything to is a fault, or a line that can go. Weights are changed while nothing else reads them: the
/// collection runs by itself when all others are done.
/// </summary>
[Collection(nameof(WeightTests))]
[CollectionDefinition(nameof(WeightTests), DisableParallelization = true)]
public sealed class WeightTests
{
    // By model, what is read and what of it people see.
    private static readonly Dictionary<string, Func<string>[]> Readings = new()
    {
        ["pasted"] = [.. WeighedPages.Pasted.Select(p => (Func<string>)(() => Seen(WeighedPages.Read(p))))],
        ["pages"] = [.. WeighedPages.Html.Select(p => (Func<string>)(() => Seen(WeighedPages.ReadHtml(p))))],
        ["dates"] = [.. WeighedHeads.Dates.Select(p => (Func<string>)(() => Values(WeighedPages.ReadHtml(p))))],
        ["authors"] = [.. WeighedHeads.Authors.Select(p => (Func<string>)(() => Values(WeighedPages.ReadHtml(p))))],
        ["same-story"] = WeighedPairs.Readings,
    };

    private static readonly Dictionary<string, Lazy<string[]>> InUse =
        Readings.ToDictionary(r => r.Key, r => new Lazy<string[]>(() => [.. r.Value.Select(read => read())]));

    private static readonly Dictionary<string, Model[]> ModelsOf = ModelList.All.Where(m => Readings.ContainsKey(m.Name))
        .SelectMany(m => m.Weights.Select(w => (Name: w.ToString(), Model: m))).GroupBy(w => w.Name, w => w.Model)
            .ToDictionary(g => g.Key, g => g.ToArray());

    public static TheoryData<string> Weights => [.. ModelsOf.Keys];

    [Theory]
    [MemberData(nameof(Weights))]
    public void Without_a_weight_something_reads_otherwise(string name)
    {
        Weight weight = ModelsOf[name][0].Weights.Single(w => w.ToString() == name);
        Assert.True(ModelsOf[name].Any(m => IsNeeded(weight, m.Name)), $"nothing reads otherwise with {name} at 0");
    }

    private static bool IsNeeded(Weight weight, string model)
    {
        string[] inUse = InUse[model].Value;
        return weight.At(0, () => Readings[model].Where((read, i) => read() != inUse[i]).Any());
    }

    // Title, description, body, and each line's part in it with how sure that is.
    private static string Seen(Draft draft) => string.Join(
        '\n',
        [draft.Title, draft.Description, draft.Body,
            .. draft.Reading.Select(l => FormattableString.Invariant($"{l.Role} {l.Confidence:F6} {l.Text}"))]);

    private static string Values(Draft draft) =>
        string.Join('\n', draft.Values.Select(v => FormattableString.Invariant($"{v.Key} {v.Value} {v.Confidence:F6}")));
}
