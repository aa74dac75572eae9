using System.Collections.Immutable;
using ExpoSite.Core.Habits;
using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Tagging;
using ExpoSite.Normalize.Tagging.Words;

namespace ExpoSite.Fit.Models;

/// <summary>
/// What editors write over stories, day by day: an eighth of a newsroom's stories is new and all before it are filed, then the next eighth.
/// Every newsroom counts the same.
/// </summary>
internal abstract class HabitsModel : FittedModel
{
    private const int Parts = 8;

    private readonly Weight[] weights;

    protected HabitsModel(Type owner, params Func<LabelEvidence, double>[] evidence)
    {
        weights = [.. Weight.OfClass(owner)];
        Evidence = [_ => 1, .. evidence];
    }

    public override IReadOnlyList<Weight> Weights => weights;

    // Those of the evidence stand first; for or against, each only speaks for a label.
    public override IReadOnlyList<(Weight Weight, Restraint Restraint)> Fitted =>
        [.. Evidence.Select((_, i) => (weights[i], i == 0 ? new Restraint(0, null, IsPenalised: false) : new Restraint(1, null)))];

    public override double L2 => 1;

    /// <summary>What a weight counts, in the order of the weights.</summary>
    protected Func<LabelEvidence, double>[] Evidence { get; }

    public override IEnumerable<Example> Examples(IReadOnlyList<LabelledFile> files)
    {
        Example[][] byNewsroom = [.. Days(files, files).GroupBy(d => Path.GetDirectoryName(d.Open[0].Name))
            .Select(days => days.SelectMany(Examples).ToArray())];
        double mean = byNewsroom.Average(e => e.Length);
        return byNewsroom.SelectMany(own => own.Select(e => e with { Count = mean / own.Length }));
    }

    public override double[][] Score(IReadOnlyList<LabelledFile> all, IReadOnlyList<LabelledFile> wanted) =>
        [.. Days(all, wanted).SelectMany(Score)];

    /// <summary>What the editors wrote over a story; empty for nothing.</summary>
    protected abstract string[] LabelsOf(LabelledFile file);

    protected abstract IEnumerable<double[]> Score(Newsroom newsroom);

    // Each folder is a newsroom, and its files stand in the order of their names.
    private IEnumerable<Newsroom> Days(IReadOnlyList<LabelledFile> all, IReadOnlyList<LabelledFile> wanted)
    {
        foreach (IGrouping<string?, LabelledFile> own in all.GroupBy(f => Path.GetDirectoryName(f.Name)))
        {
            LabelledFile[] stories = [.. own.OrderBy(f => f.Name, StringComparer.Ordinal)];
            int part = Math.Max(1, stories.Length / Parts);
            for (int filed = part; filed < stories.Length; filed += part)
            {
                LabelledFile[] open = [.. stories.Skip(filed).Take(part).Intersect(wanted)];
                if (open.Length > 0)
                    yield return new Newsroom(stories[..filed], open, LabelsOf);
            }
        }
    }

    private IEnumerable<Example> Examples(Newsroom newsroom) => newsroom.Open.SelectMany((file, story) =>
        newsroom.Habits.Likely(story, newsroom.Labels, _ => 0).Select(label => new Example(
            file.Name, [.. Evidence.Select(e => e(label.Evidence))], LabelsOf(file).Contains(label.Name), 1)));

    /// <summary>Stories that are filed, and others that are new.</summary>
    protected sealed class Newsroom
    {
        public Newsroom(LabelledFile[] filed, IReadOnlyList<LabelledFile> open, Func<LabelledFile, string[]> labelsOf)
        {
            Open = open;
            FiledTexts = [.. filed.Select(TextOf)];
            OpenTexts = [.. open.Select(TextOf)];
            FiledLabels = [.. filed.Select(f => labelsOf(f).ToImmutableArray())];
            Labels = new SiteLabels(FiledLabels);
            Habits = new SiteHabits(FiledTexts, OpenTexts);
        }

        public IReadOnlyList<LabelledFile> Open { get; }

        public HabitText[] FiledTexts { get; }

        public HabitText[] OpenTexts { get; }

        public ImmutableArray<string>[] FiledLabels { get; }

        public SiteLabels Labels { get; }

        public SiteHabits Habits { get; }

        private static HabitText TextOf(LabelledFile file)
        {
            Draft? draft = file.Read();
            return new HabitText(draft?.Title ?? "", TrueBody.TextOf(draft?.Body ?? ""));
        }
    }
}

/// <summary>The tags of stories, chosen as normalize chooses them, but for names that are new.</summary>
internal sealed class TagsModel() : HabitsModel(
    typeof(TagWeights), e => e.NearTexts, e => e.NearTitles, e => e.IsInTitle ? 1 : 0, e => e.IsInText ? 1 : 0)
{
    public override string Name => "tags";

    public override string Needs => "raw/*.md, articles, with 'tags' (a list) in truth.json";

    public override string[] Files => ["ExpoSite.Core/Habits/TagWeights.cs"];

    public override bool Reads(LabelledFile file) => LabelsOf(file).Length > 0;

    public override Figure[] Sum(IReadOnlyList<double[]> scores)
    {
        double precision = scores.Where(s => s[0] > 0).Average(s => s[1] / s[0]), recall = scores.Average(s => s[1] / s[2]);
        return [new Figure("F1", F1(precision, recall)), new Figure("precision", precision), new Figure("recall", recall)];
    }

    protected override string[] LabelsOf(LabelledFile file) => file.List("tags") ?? [];

    // Given, right, wanted.
    protected override IEnumerable<double[]> Score(Newsroom newsroom)
    {
        var tags = new SiteTags(
            [.. newsroom.FiledTexts.Zip(newsroom.FiledLabels, (text, own) => new TaggedText(text, own))],
            [.. newsroom.OpenTexts.Select(text => new UntaggedText(TagReading.Empty, text, null, TakesNew: false))], [], [], newsroom.Habits);
        return tags.Choose().Zip(newsroom.Open, (chosen, file) =>
        {
            var given = chosen.Select(c => TagKey.Of(c.Form)).ToHashSet(StringComparer.Ordinal);
            var wanted = LabelsOf(file).Select(TagKey.Of).ToHashSet(StringComparer.Ordinal);
            return (double[])[given.Count, given.Intersect(wanted).Count(), wanted.Count];
        });
    }
}

/// <summary>The sections of stories: those that are sure are given.</summary>
internal sealed class SectionsModel() : HabitsModel(
    typeof(SectionWeights), e => e.NearTexts, e => e.NearTitles, e => e.IsInTitle ? 1 : 0)
{
    public override string Name => "sections";

    public override string Needs => "raw/*.md, articles, with 'categories' (a list) or 'label' in truth.json";

    public override string[] Files => ["ExpoSite.Core/Habits/SectionWeights.cs"];

    public override bool Reads(LabelledFile file) => LabelsOf(file).Length > 0;

    public override Figure[] Sum(IReadOnlyList<double[]> scores)
    {
        double given = scores.Average(s => s[0]), right = scores.Average(s => s[1]);
        double precision = given > 0 ? right / given : 0;
        return [new Figure("F1", F1(precision, right)), new Figure("given", given), new Figure("right", precision)];
    }

    protected override string[] LabelsOf(LabelledFile file) =>
        file.List("categories") ?? (file.Says("label") is { } label ? [label] : []);

    // Given, right.
    protected override IEnumerable<double[]> Score(Newsroom newsroom) => newsroom.Open.Select((file, story) =>
        newsroom.Habits.Likely(story, newsroom.Labels, SectionWeights.LogOdds).FirstOrDefault() is { } best
        && best.Likelihood >= SectionWeights.Sure
            ? (double[])[1, LabelsOf(file).Contains(best.Name) ? 1 : 0] : [0, 0]);
}
