namespace ExpoSite.Normalize.Tagging;

/// <summary>How sure it is that an editor would choose a candidate: a logistic model, small enough to be read.</summary>
internal static class TagScore
{
    /// <summary>A story gets this many also where none is sure.</summary>
    public const int FewTags = 3;

    /// <summary>Least <see cref="Worth"/> of further tags.</summary>
    public const double LeastWorth = -0.2;

    /// <summary>What a tag gains that stands on the site already.</summary>
    public const double StandingBonus = 1;

    private const double NameBonus = 1.5;

    /// <summary>What it is worth to an editor, in log odds: names group stories better than nouns do, however often readers mark each.</summary>
    public static double Worth(TagCandidate c)
    {
        double worth = Math.Log(c.Confidence / (1 - c.Confidence));
        return c.Kind is TagKind.Country or TagKind.Term || (c.Kind == TagKind.Name && c.WordCount > 1)
            ? worth + (c.Count > 1 || c.IsInTitle ? NameBonus : 0)
            : worth - (c.Count == 1 && !c.IsInTitle ? OnceMalus : 0);
    }

    private const double OnceMalus = 0.7;

    public static double Confidence(TagCandidate candidate, TagText text) => 1 / (1 + Math.Exp(-Sum(Features(candidate, text))));

    private static readonly double[] Weights = [1.1, 0.75, 0.45, 0.15, 0.55, -0.33, 0.24, 0.13, -1.1, -1.6, -1.2, -1.75];

    public static double[] Features(TagCandidate c, TagText text)
    {
        bool single = c.WordCount == 1;
        bool name = c.Kind == TagKind.Name;
        return
        [
            1,
            Math.Min(Math.Log(Math.Max(1, c.Count)), 2.2),
            c.IsInTitle ? 1 : 0,
            -Math.Log(1 + Math.Min(c.First, text.BodyLength) / 20.0),
            c.NounShare,
            Math.Log(1 + text.BodyLength),
            c.Kind == TagKind.Noun ? Math.Min(c.Form.Length, 10) - 7 : 0,
            name && single ? 1 : 0,
            name && single && c.Form.Length < 5 ? 1 : 0,
            name && !single ? 1 : 0,
            c.Kind == TagKind.Country ? 1 : 0,
            c.Kind == TagKind.Term ? 1 : 0,
        ];
    }

    private static double Sum(double[] features)
    {
        double sum = 0;
        for (int i = 0; i < features.Length; i++)
            sum += Weights[i] * features[i];
        return sum;
    }
}
