using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Tagging;
using ExpoSite.Normalize.Tagging.Candidates;
using ExpoSite.Normalize.Tagging.Words;

namespace ExpoSite.Fit.Models;

/// <summary>Which candidates a reader would mark as what a text is about.</summary>
internal sealed class TagsModel : FittedModel
{
    private const int Places = 5;

    private readonly Weight[] features = [.. Weight.OfTable<(TagFeature Feature, double Weight)>(
        typeof(TagWeights), "Table", l => (l.Feature, l.Weight), (l, w) => l with { Weight = w })];

    public override string Name => "tags";

    public override string Needs => "raw/*.txt, texts with headlines, with 'keyphrases' in truth.json";

    public override string[] Files => ["ExpoSite.Normalize/Tagging/TagWeights.cs"];

    public override IReadOnlyList<Weight> Weights => [.. features, .. Weight.OfClass(typeof(TagWorth))];

    public override IReadOnlyList<(Weight Weight, Restraint Restraint)> Fitted =>
        [.. features.Select((f, i) => (f, new Restraint(0, null, IsPenalised: i != (int)TagFeature.Any)))];

    public override double L2 => 1;

    public override bool Reads(LabelledFile file) => file.List("keyphrases") is { Length: > 0 };

    public override IEnumerable<Example> Examples(LabelledFile file)
    {
        if (file.Read() is not { } draft)
            return [];
        var text = new TagText(draft.Title ?? "", draft.Paragraphs, draft.Language);
        HashSet<string> marked = Marked(file);
        return TagSuggestion.Candidates(text, Acronyms.Defined(text))
            .Select(c => new Example(file.Name, TagScore.Features(c, text), marked.Contains(TagKey.Of(c.Form)), 1));
    }

    // Tags are chosen with all stories in view.
    public override double[][] Score(IReadOnlyList<LabelledFile> all, IReadOnlyList<LabelledFile> wanted)
    {
        Draft?[] drafts = [.. all.AsParallel().AsOrdered().Select(f => f.Read())];
        TagReading[] readings =
            [.. drafts.Select(d => d is null ? TagReading.Empty : TagSuggestion.Read(d.Title ?? "", d.Paragraphs, d.Keywords, d.Language))];
        var chosen = new SiteTags(readings, []).Choose([.. readings.Select((r, i) => new UntaggedText(r, drafts[i]?.Category))]);
        return [.. all.Select((f, i) => (File: f, Tags: chosen[i])).Where(c => wanted.Contains(c.File)).Select(c =>
        {
            string[] first = [.. c.Tags.Take(Places).Select(t => TagKey.Of(t.Form))];
            return (double[])[first.Length == 0 ? 0 : (double)first.Count(Marked(c.File).Contains) / first.Length];
        })];
    }

    public override Figure[] Sum(IReadOnlyList<double[]> scores) => [new Figure("P@5", scores.Average(s => s[0]))];

    private static HashSet<string> Marked(LabelledFile file) => [.. file.List("keyphrases")!.Select(TagKey.Of)];
}
