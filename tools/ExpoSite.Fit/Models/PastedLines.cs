using ExpoSite.Normalize.Lines;
using ExpoSite.Normalize.Pasted;
using ExpoSite.Normalize.Pasted.Clues;
using ExpoSite.Normalize.Pasted.Pages;

namespace ExpoSite.Fit.Models;

/// <summary>Which lines of a pasted page are the article's.</summary>
internal sealed class PastedLines : FittedModel
{
    private readonly Weight start = Weight.OfClass(typeof(ClueWeights)).Single();
    private readonly Weight[] clues =
        [.. Weight.OfTable<ClueWeight>(typeof(ClueWeights), "Table", l => (l.Clue, l.Weight), (l, w) => l with { Weight = w })];

    public override string Name => "pasted";

    public override string Needs => "raw/*.txt, pages as select-all and copy gives them, with 'body' in truth.json";

    public override string[] Files => ["ExpoSite.Normalize/Pasted/Clues/ClueWeights.cs"];

    public override IReadOnlyList<Weight> Weights =>
    [
        start, .. clues,
        .. new[] { typeof(StretchWeights), typeof(ClueScales), typeof(TitleWeights) }.SelectMany(Weight.OfClass),
    ];

    public override IReadOnlyList<(Weight Weight, Restraint Restraint)> Fitted =>
        [(start, new Restraint(0, null, IsPenalised: false)), .. clues.Select(c => (c, new Restraint(0, null)))];

    public override double L2 => 0.05;

    public override bool Reads(LabelledFile file) => !file.IsPage && TrueBody.IsKnown(file);

    // A clean text is told by other means, and a line whose wording tells its role needs no clue.
    private static IEnumerable<Example> ExamplesOf(LabelledFile file)
    {
        List<PageLine> lines = PageLine.Split(file.Text);
        PageReading page = PastedTextReader.ReadPage(lines, LabelledFile.Options, out _, out _);
        BodyDecision decision = ArticleChoice.Find(page);
        if (page.TextStart >= 0)
            return [];
        TrueBody truth = TrueBody.Of(file);
        var labelled = lines.Select((line, i) => (Line: line, At: i, IsBody: truth.Holds(line.Text)))
            .Where(l => l.IsBody is not null && l.At != decision.Title && !BodyDecision.IsWorded(page, l.At)).ToArray();
        double all = labelled.Sum(l => l.Line.Words + 1);
        return labelled.Select(l => new Example(
            file.Name, [1, .. Enum.GetValues<Clue>().Select(c => decision.ValueOf(l.At, c))], l.IsBody!.Value, (l.Line.Words + 1) / all));
    }

    public override IEnumerable<Example> Examples(IReadOnlyList<LabelledFile> files) =>
        files.AsParallel().AsOrdered().SelectMany(ExamplesOf);

    public override double[][] Score(IReadOnlyList<LabelledFile> all, IReadOnlyList<LabelledFile> wanted) =>
        Each(wanted, f => TrueBody.Of(f).Score(TrueBody.TextOf(f.Read()?.Body ?? "")));

    public override Figure[] Sum(IReadOnlyList<double[]> scores) => TrueBody.Sum(scores);
}
