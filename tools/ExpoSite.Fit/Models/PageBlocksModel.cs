using AngleSharp.Html.Dom;
using ExpoSite.Normalize.Html;
using ExpoSite.Normalize.Html.Blocks;
using ExpoSite.Normalize.Html.Body;
using ExpoSite.Normalize.Html.Head;
using ExpoSite.Normalize.Html.Pages;
using ExpoSite.Normalize.Html.Statements;

namespace ExpoSite.Fit.Models;

/// <summary>Which blocks of a saved page are the body's.</summary>
internal sealed class PageBlocksModel : FittedModel
{
    // What a block is says nothing by itself of what it is worth.
    private static readonly Evidence[] OfEitherSign =
        [Evidence.Any, Evidence.Heading, Evidence.Item, Evidence.Table, Evidence.Paragraph, Evidence.Code, Evidence.ColonEnd];

    private readonly Weight[] evidence =
        [.. Weight.OfTable<EvidenceWeight>(
            typeof(EvidenceWeights), "ByEvidence", l => (l.Evidence, l.Weight), (l, w) => l with { Weight = w })];

    public override string Name => "pages";

    public override string Needs => "raw/*.html, saved pages, with 'body', or 'with' and 'without', in truth.json";

    public override string[] Files => ["ExpoSite.Normalize/Html/Body/EvidenceWeights.cs"];

    public override IReadOnlyList<Weight> Weights => [.. evidence, .. Weight.OfClass(typeof(BodyWeights))];

    public override IReadOnlyList<(Weight Weight, Restraint Restraint)> Fitted =>
        [.. Enum.GetValues<Evidence>().Select(e => (evidence[(int)e], RestraintOf(e)))];

    public override double L2 => 0.05;

    public override bool Reads(LabelledFile file) => file.IsPage && TrueBody.IsKnown(file);

    // The steps of HtmlPageReader up to the evidence.
    private static IEnumerable<Example> ExamplesOf(LabelledFile file)
    {
        using IHtmlDocument document = PageDocument.Parse(file.Text, out _);
        PageStatements statements = PageStatements.Read(document);
        PageTitle? title = PageTitle.Read(document, statements);
        if (title?.Element is { } headline)
            ShownTitle.SetApart(headline);
        PageBlocks split = BlockSplitter.Split(document.Body ?? document.DocumentElement, title?.Element);
        PageHead head = PageHead.Read(document, split, title, statements, LabelledFile.Options, file.Raw.Path);
        var survey = new PageSurvey(split.All, title, statements, head.Draft(file.Raw.Path).Authors);
        var reading = new BlockReading(survey, BodyReadings.All(survey));
        TrueBody truth = TrueBody.Of(file);
        var labelled = split.All.Where(b => b.Kind != BlockKind.Figure && !survey.IsHeadline(b))
            .Select(b => (Block: b, IsBody: truth.Holds(b.Text))).Where(b => b.IsBody is not null).ToArray();
        double all = labelled.Sum(b => CountOf(b.Block, truth));
        return [.. labelled.Select(b => new Example(
            file.Name, [.. reading.Read(b.Block).Values.ToArray().Select(v => (double)v)], b.IsBody!.Value,
            CountOf(b.Block, truth) / all))];
    }

    public override IEnumerable<Example> Examples(IReadOnlyList<LabelledFile> files) =>
        files.AsParallel().AsOrdered().SelectMany(ExamplesOf);

    public override double[][] Score(IReadOnlyList<LabelledFile> all, IReadOnlyList<LabelledFile> wanted) =>
        Each(wanted, f => TrueBody.Of(f).Score(TrueBody.TextOf(f.Read()?.Body ?? "")));

    public override Figure[] Sum(IReadOnlyList<double[]> scores) => TrueBody.Sum(scores);

    private static double CountOf(TextBlock block, TrueBody truth) => truth.IsWhole ? 1 + block.Text.Count(char.IsWhiteSpace) : 1;

    private static Restraint RestraintOf(Evidence kind) => new(
        OfEitherSign.Contains(kind) ? 0 : Math.Sign(EvidenceWeights.Of(kind).Weight),
        EvidenceWeights.Of(kind) is { IsChosen: true, Weight: var chosen } ? chosen : null,
        IsPenalised: kind != Evidence.Any, Prior: EvidenceWeights.Of(kind).Weight);
}
