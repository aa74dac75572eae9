namespace ExpoSite.Fit;

/// <summary>What a fit gives on files of sites that it has not seen.</summary>
internal static class CrossValidation
{
    /// <summary>The figures of each fold's files, read with the weights of all others.</summary>
    public static Figure[] OutOfFold(
        FittedModel model, IReadOnlyList<LabelledFile> files, IReadOnlyList<Example> examples, int folds, double l2)
    {
        var scores = new List<double[]>();
        foreach (LabelledFile[] fold in Folds(files, folds))
        {
            var unseen = fold.Select(f => f.Name).ToHashSet(StringComparer.Ordinal);
            double[] fitted = Fit(model, [.. examples.Where(e => !unseen.Contains(e.File))], l2);
            scores.AddRange(Weight.With(Pair(model, fitted), () => model.Score(files, fold)));
        }

        return model.Sum(scores);
    }

    /// <summary>The weights by some examples. What none of them shows keeps its weight: nothing was learned of it.</summary>
    public static double[] Fit(FittedModel model, IReadOnlyList<Example> examples, double l2) => LogisticRegression.Fit(
        examples,
        [.. model.Fitted.Select((f, i) => examples.Any(e => e.Values[i] != 0) ? f.Restraint : f.Restraint with { Fixed = f.Weight.Value })],
        l2);

    public static (Weight Weight, double Value)[] Pair(FittedModel model, double[] values) =>
        [.. model.Fitted.Zip(values, (f, value) => (f.Weight, value))];

    /// <summary>Parts of about one size; all files of a site are in one. The same for the same files.</summary>
    public static LabelledFile[][] Folds(IReadOnlyList<LabelledFile> files, int count)
    {
        var folds = new List<LabelledFile>[Math.Min(count, files.Select(f => f.Site).Distinct().Count())];
        for (int i = 0; i < folds.Length; i++)
            folds[i] = [];
        foreach (IGrouping<string, LabelledFile> site in files.GroupBy(f => f.Site).OrderByDescending(s => s.Count())
            .ThenBy(s => s.Key, StringComparer.Ordinal))
        {
            folds.MinBy(f => f.Count)!.AddRange(site);
        }

        return [.. folds.Select(f => f.ToArray())];
    }
}
