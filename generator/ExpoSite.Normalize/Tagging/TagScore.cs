using ExpoSite.Normalize.Tagging.Candidates;
using ExpoSite.Normalize.Tagging.Words;

namespace ExpoSite.Normalize.Tagging;

/// <summary>
/// Two questions about a candidate. How likely a reader is to mark it: a logistic model with few and readable weights, which
/// orders a story's tags. And what it is worth to an editor, which chooses them: readers mark words, while names group stories.
/// </summary>
internal static class TagScore
{

    /// <summary>What it is worth to an editor, in log odds.</summary>
    public static double Worth(TagCandidate candidate)
    {
        double worth = LogOdds(candidate.Likelihood);
        return candidate.Kind switch
        {
            TagKind.Stated => worth,
            TagKind.Name when candidate.IsPassing && candidate.WordCount > 1 => worth - TagWorth.Once + TagWorth.NameOnce,
            _ when candidate.IsPassing => worth - TagWorth.Once,
            TagKind.Country => worth + (candidate.IsInTitle ? TagWorth.CountryInTitle : TagWorth.Country),
            TagKind.Term => worth + TagWorth.Term,
            TagKind.Name when candidate.WordCount > 1 => worth + (candidate.IsInTitle ? TagWorth.NameInTitle : TagWorth.Name),
            _ => worth,
        };
    }

    /// <summary>The same as a share, 0 to 1.</summary>
    public static double Confidence(TagCandidate candidate) => Logistic(Worth(candidate));

    /// <summary>How likely a reader is to mark it, 0 to 1.</summary>
    public static double Likelihood(TagCandidate candidate, TagText text) =>
        Logistic(TagWeights.Sum(Features(candidate, text)));

    /// <summary>What the model looks at, by <see cref="TagFeature"/>.</summary>
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
