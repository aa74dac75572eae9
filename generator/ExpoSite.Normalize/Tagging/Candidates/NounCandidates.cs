using ExpoSite.Normalize.Tagging.Words;

namespace ExpoSite.Normalize.Tagging.Candidates;

/// <summary>The common nouns of a text.</summary>
internal static class NounCandidates
{
    // Words; a text of this length says in full sentences what it is about, and a headline alone is no evidence of a noun.
    private const int ShortBody = 60;
    private const int ShortestNoun = 3;
    private const double MostVerbPlaces = 0.34;
    private const double FewestHeadPlaces = 0.2;

    /// <param name="isInName">For each word whether a name holds it.</param>
    public static Dictionary<string, NounEvidence> In(TagText text, bool[] isInName)
    {
        var found = new Dictionary<string, NounEvidence>(StringComparer.Ordinal);
        for (int i = 0; i < text.Tokens.Length; i++)
        {
            TagToken token = text.Tokens[i];
            string key = text.SingularAt(i);
            if (isInName[i] || token.Text.Length < ShortestNoun || !text.IsContentWord(i) || text.IsGeneral(token, key))
                continue;
            if (!found.TryGetValue(key, out NounEvidence? noun))
                found.Add(key, noun = new NounEvidence());
            noun.Add(text, i);
        }

        return found.Where(n => IsNoun(n.Value, text)).ToDictionary(StringComparer.Ordinal);
    }

    private static bool IsNoun(NounEvidence noun, TagText text)
    {
        if (text.Language.CapitalizesNouns || !text.Language.HasClasses)
            return false;
        if (!text.Language.IsEnglish)
            return noun.IsInTitle && noun.Count >= 3 && noun.NounShare >= 0.5 && noun.VerbShare == 0 && noun.Form.Length > 4;
        string form = noun.Form.ToLowerInvariant();
        if (text.Language.PastForms.Contains(form) || form.EndsWith("ly", StringComparison.Ordinal)
            || (form.EndsWith("ed", StringComparison.Ordinal) && !form.EndsWith("eed", StringComparison.Ordinal)))
        {
            return false;
        }

        if (form.Any(c => c is '\'' or '’') || (noun.Count < 3 && form.Contains('-', StringComparison.Ordinal)))
            return false;
        if (noun.First >= text.BodyLength)
            return text.BodyLength < ShortBody && (text.BodyLength == 0 || (noun.IsHeadInTitle && !HasAdjectiveEnding(form)));
        if (noun.VerbShare > MostVerbPlaces || noun.HeadShare < FewestHeadPlaces)
            return false;
        // One thing has an article before it, if not at once; a verb or an adverb that stands once has none.
        if (noun.Count == 1 && !noun.IsInPhrase && !noun.IsPlural)
            return false;
        if (form.EndsWith("ing", StringComparison.Ordinal))
            return noun.NounShare >= 0.3;
        return !HasAdjectiveEnding(form) || (noun.HeadShare >= 0.4 && noun.NounShare > 0);
    }

    private static bool HasAdjectiveEnding(string form) =>
        LanguageWords.EndsWithAny(form, "al", "ive", "ous", "ful", "able", "ible", "ic", "less", "ish", "ary", "ent", "ant");
}
