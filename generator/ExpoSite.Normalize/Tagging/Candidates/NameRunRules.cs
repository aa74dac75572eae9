using ExpoSite.Normalize.Tagging.Words;

namespace ExpoSite.Normalize.Tagging.Candidates;

/// <summary>Which runs of capitals are no names after all.</summary>
internal static class NameRunRules
{
    // Of what the body never says, more words than these are a headline in capitals.
    private const int LongestInHeadline = 3;

    /// <summary>True when at least one of the words says something by itself.</summary>
    public static bool IsName(TagText text, NameRun run) => run.Words.Any(i =>
    {
        TagToken token = text.Tokens[i];
        return token.Text.Length > 1 && text.IsContentWord(i) && !NameTitles.IsTitle(token.Text) && !IsPartyAndState(text, i);
    });

    /// <summary>True where the word says whose or what kind: "Asian buyers". It is a name where the text also says it by itself.</summary>
    public static bool IsAdjective(TagText text, NameRun run)
    {
        TagToken token = text.Tokens[run.Start];
        return run.Length == 1 && text.Language.IsEnglish && !token.EndsClause && run.End < text.Tokens.Length
            && LanguageWords.EndsWithAny(token.Lower, "ian", "ean", "ese", "ish", "ern", "ican", "cratic")
            && text.Tokens[run.End] is { IsCapitalized: false } && text.IsContentWord(run.End);
    }

    /// <summary>True for what may be a name although the headline alone says it; "Kenyan Workshop" has a headline's capitals.</summary>
    public static bool IsOfHeadline(TagCandidate name) =>
        name.WordCount <= LongestInHeadline && !CountryCandidates.IsAdjective(name.Form.Split(' ')[0]);

    // "Ada Holm, D-Mass.": what newspapers add behind a politician.
    private static bool IsPartyAndState(TagText text, int i) =>
        text.Tokens[i] is { StartsClause: true, Text: [_, '-', >= 'A' and <= 'Z', ..] } && i > 0 && text.IsNameWord(i - 1);
}
