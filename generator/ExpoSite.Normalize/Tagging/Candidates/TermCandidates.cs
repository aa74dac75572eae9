using ExpoSite.Normalize.Tagging.Words;

namespace ExpoSite.Normalize.Tagging.Candidates;

/// <summary>Terms of two or three common words that a text comes back to: "hall plan", "solar ice".</summary>
internal static class TermCandidates
{
    private const int MaxWords = 3;

    /// <param name="isInName">For each word whether a name holds it.</param>
    /// <param name="nouns">A term ends with one of them.</param>
    public static List<TagCandidate> In(TagText text, bool[] isInName, Dictionary<string, NounEvidence> nouns)
    {
        var found = new Dictionary<string, TagCandidate>(StringComparer.Ordinal);
        for (int length = 2; length <= MaxWords; length++)
        {
            for (int start = 0; start + length <= text.Tokens.Count; start++)
            {
                if (!IsTerm(text, start, start + length, isInName, nouns))
                    continue;
                string form = text.Join(start, start + length).ToLowerInvariant();
                string key = text.Language.Singular(form);
                if (!found.TryGetValue(key, out TagCandidate? term))
                    found.Add(key, term = new TagCandidate { Form = form, Kind = TagKind.Term, NounShare = 1 });
                term.Add(1, start < text.TitleLength, text.Offset(start));
            }
        }

        return [.. found.Values.Where(t => t.First < text.BodyLength && t.Count >= (t.IsInTitle ? 2 : 3))];
    }

    private static bool IsTerm(TagText text, int start, int end, bool[] isInName, Dictionary<string, NounEvidence> nouns)
    {
        return nouns.ContainsKey(text.Language.Singular(text.Tokens[end - 1].Lower)) && new NameRun(start, end).Words.All(MayBePart)
            && (start == 0 || text.Tokens[start].StartsClause || !text.Language.BeforeVerbs.Contains(text.Tokens[start - 1].Lower));

        bool MayBePart(int i) => !isInName[i] && text.Tokens[i] is var token && text.IsContentWord(token) && token.Text.Length >= 3
            && !token.Lower.EndsWith("ly", StringComparison.Ordinal) && !text.IsGeneral(token, token.Lower)
            && (i == start || (!token.StartsClause && !text.Tokens[i - 1].IsPossessive));
    }
}
