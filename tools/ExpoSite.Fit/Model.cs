namespace ExpoSite.Fit;

/// <summary>A figure of a model on labelled files: the higher the better.</summary>
internal readonly record struct Figure(string Name, double Value);

/// <summary>Weights that judge one thing, and what tells how well.</summary>
internal abstract class Model
{
    /// <summary>As it is called on the command line.</summary>
    public abstract string Name { get; }

    /// <summary>What a folder must hold, in words.</summary>
    public abstract string Needs { get; }

    /// <summary>The files of its weights, relative to generator/.</summary>
    public abstract string[] Files { get; }

    public abstract IReadOnlyList<Weight> Weights { get; }

    /// <summary>The labelled files that the model can be measured on.</summary>
    public abstract bool Reads(LabelledFile file);

    /// <summary>What each of some files gives with the weights as they are: numbers that <see cref="Sum"/> understands.</summary>
    /// <param name="all">All files of the folder, which may be judged together.</param>
    /// <param name="wanted">Those that are asked for.</param>
    public abstract double[][] Score(IReadOnlyList<LabelledFile> all, IReadOnlyList<LabelledFile> wanted);

    /// <summary>The figures of many files, the one that decides first.</summary>
    public abstract Figure[] Sum(IReadOnlyList<double[]> scores);

    public Figure[] Measure(IReadOnlyList<LabelledFile> files) => Sum(Score(files, files));

    /// <summary>Each file's score, computed side by side.</summary>
    protected static double[][] Each(IReadOnlyList<LabelledFile> files, Func<LabelledFile, double[]> score) =>
        [.. files.AsParallel().AsOrdered().Select(score)];

    protected static double F1(double precision, double recall) =>
        precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
}

/// <summary>A model whose weights, or some of them, add up to log odds, and are fitted.</summary>
internal abstract class FittedModel : Model
{
    /// <summary>The weights that are fitted, with what holds them, in the order of <see cref="Example.Values"/>.</summary>
    public abstract IReadOnlyList<(Weight Weight, Restraint Restraint)> Fitted { get; }

    /// <summary>What the square of a weight costs, against the examples of one file.</summary>
    public abstract double L2 { get; }

    /// <summary>What can be learned from files.</summary>
    public abstract IEnumerable<Example> Examples(IReadOnlyList<LabelledFile> files);
}
