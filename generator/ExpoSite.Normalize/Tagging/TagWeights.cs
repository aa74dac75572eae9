namespace ExpoSite.Normalize.Tagging;

/// <summary>What tells how likely a reader is to mark a candidate.</summary>
internal enum TagFeature
{
    Any, Count, InTitle, Early, NounShare, TextLength, WordLength, ShortName, FullName, Country, Term, FullNameBelow,
}

/// <summary>
/// How likely a reader is to mark a candidate: fitted by logistic regression on what readers marked in 77 news texts, and rounded:
/// <c>tools/fit tags FOLDER</c>, decision 11.
/// </summary>
internal static class TagWeights
{
    private static readonly (TagFeature Feature, double Weight)[] Table =
    [
        (TagFeature.Any, 1.2),
        (TagFeature.Count, 0.75),
        (TagFeature.InTitle, 0.2),
        (TagFeature.Early, 0.18),
        (TagFeature.NounShare, 0.6),
        (TagFeature.TextLength, -0.34),
        (TagFeature.WordLength, 0.25),
        (TagFeature.ShortName, -1),
        (TagFeature.FullName, -1.5),
        (TagFeature.Country, -2.2),
        (TagFeature.Term, -1.8),
        (TagFeature.FullNameBelow, -1.7),
    ];

    /// <summary>What the values of features add up to.</summary>
    public static double Sum(double[] values) => values.Zip(Table, (value, line) => value * line.Weight).Sum();
}

/// <summary>What an editor wants beyond that, in log odds: chosen by which suggested tags one would delete (decision 11).</summary>
internal static class TagWorth
{
    // What readers seldom mark and editors always want.
    public static double Name { get; private set; } = 3;
    public static double NameInTitle { get; private set; } = 2;
    public static double NameOnce { get; private set; } = 2;
    public static double Country { get; private set; } = 2;
    public static double CountryInTitle { get; private set; } = 3.5;
    public static double Term { get; private set; } = 1;
    // Taken off what stands once, and not in the headline.
    public static double Once { get; private set; } = 0.5;
    // Taken off a noun that one story alone speaks of, and only once: such a tag leads nowhere.
    public static double Lone { get; private set; } = 0.3;
    // Taken off a common word that a good part of the site speaks of, while the headline does not.
    public static double Usual { get; private set; } = 0.5;
    // For a tag that stands on the site, a noun that other stories speak of too, a common word that others have as a tag.
    public static double Standing { get; private set; } = 1;
    public static double Shared { get; private set; } = 0.3;
    public static double ChosenElsewhere { get; private set; } = 0.5;
    // The least worth of a tag after a story's first few.
    public static double Least { get; private set; } = -0.6;
}
