using ExpoSite.Normalize.Tagging.Candidates;
using ExpoSite.Normalize.Tagging.Words;

namespace ExpoSite.Normalize.Tagging;

/// <summary>
/// Two questions about a candidate. How likely a reader is to mark it: a logistic model with few and readable weights, which
/// orders a story's tags. And what it is worth to an editor, which chooses them: readers mark words, while names group stories.
/// </summary>
internal static class TagScore
{
    /// <summary>A story gets this many also where none is worth much.</summary>
    public const int FewTags = 3;

    /// <summary>Least <see cref="Worth"/> of further tags, in log odds.</summary>
    public const double LeastWorth = -0.6;

    /// <summary>What a tag gains that stands on the site already, in log odds.</summary>
    public const double StandingBonus = 1;

    /// <summary>What a noun gains that other stories speak of too, in log odds.</summary>
    public const double SharedBonus = 0.3;

    /// <summary>What a common word gains that other stories have as a tag, in log odds.</summary>
    public const double ChosenBonus = 0.5;

    /// <summary>What a common word loses that a good part of the site speaks of, while the headline does not. In log odds.</summary>
    public const double UsualMalus = 0.5;

    /// <summary>What a noun loses that one story alone speaks of, and only once: such a tag leads nowhere. In log odds.</summary>
    public const double LoneMalus = 0.3;

    // What readers seldom mark and editors always want, in log odds.
    private const double TitleNameBonus = 2;
    private const double NameBonus = 3;
    private const double CountryBonus = 2;
    private const double TitleCountryBonus = 3.5;
    private const double TermBonus = 1;
    private const double OnceMalus = 0.5;
    private const double OnceNameBonus = 2;

    // In the order of Features.
    private static readonly double[] Weights = [1.2, 0.75, 0.2, 0.18, 0.6, -0.34, 0.25, 0, -1, -1.5, -2.2, -1.8, -1.7];

    /// <summary>What it is worth to an editor, in log odds.</summary>
    public static double Worth(TagCandidate candidate)
    {
        double worth = LogOdds(candidate.Likelihood);
        return candidate.Kind switch
        {
            TagKind.Stated => worth,
            TagKind.Name when candidate.IsPassing && candidate.WordCount > 1 => worth - OnceMalus + OnceNameBonus,
            _ when candidate.IsPassing => worth - OnceMalus,
            TagKind.Country => worth + (candidate.IsInTitle ? TitleCountryBonus : CountryBonus),
            TagKind.Term => worth + TermBonus,
            TagKind.Name when candidate.WordCount > 1 => worth + (candidate.IsInTitle ? TitleNameBonus : NameBonus),
            _ => worth,
        };
    }

    /// <summary>The same as a share, 0 to 1.</summary>
    public static double Confidence(TagCandidate candidate) => Logistic(Worth(candidate));

    /// <summary>How likely a reader is to mark it, 0 to 1.</summary>
    public static double Likelihood(TagCandidate candidate, TagText text) =>
        Logistic(Features(candidate, text).Zip(Weights, (feature, weight) => feature * weight).Sum());

    /// <summary>What the model looks at.</summary>
    public static double[] Features(TagCandidate candidate, TagText text)
    {
        bool isSingle = candidate.WordCount == 1, isName = candidate.Kind == TagKind.Name;
        return
        [
            1,
            Math.Min(Math.Log(candidate.Count), Math.Log(9)),
            candidate.IsInTitle ? 1 : 0,
            -Math.Log(1 + (Math.Min(candidate.First, text.BodyLength) / 20.0)),
            candidate.NounShare,
            Math.Log(1 + text.BodyLength),
            // The longer a common word, the more it means (Zipf's law of abbreviation).
            candidate.Kind == TagKind.Noun ? Math.Min(candidate.Form.Length, 10) - 7 : 0,
            isName && isSingle ? 1 : 0,
            isName && isSingle && candidate.Form.Length < 5 ? 1 : 0,
            isName && !isSingle ? 1 : 0,
            candidate.Kind == TagKind.Country ? 1 : 0,
            candidate.Kind == TagKind.Term ? 1 : 0,
            isName && !isSingle && !candidate.IsInTitle ? 1 : 0,
        ];
    }

    private static double Logistic(double logOdds) => 1 / (1 + Math.Exp(-logOdds));

    private static double LogOdds(double share) => Math.Log(share / (1 - share));
}
