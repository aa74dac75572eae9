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
        bool[] isPart = [.. text.Tokens.Select((token, i) => !isInName[i] && MayBePart(text, token, i))];
        var found = new Dictionary<string, TagCandidate>(StringComparer.Ordinal);
        for (int length = 2; length <= MaxWords; length++)
        {
            for (int start = 0; start + length <= text.Tokens.Length; start++)
            {
                if (!IsTerm(text, start, start + length, isPart, nouns))
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

    private static bool IsTerm(TagText text, int start, int end, bool[] isPart, Dictionary<string, NounEvidence> nouns)
    {
        for (int i = start; i < end; i++)
        {
            if (!isPart[i] || (i > start && (text.Tokens[i].StartsClause || text.Tokens[i - 1].IsPossessive)))
                return false;
        }

        return nouns.ContainsKey(text.SingularAt(end - 1))
            && (start == 0 || text.Tokens[start].StartsClause || !text.Language.BeforeVerbs.Contains(text.Tokens[start - 1].Lower));
    }

    private static bool MayBePart(TagText text, TagToken token, int i) => token.Text.Length >= 3 && text.IsContentWord(i)
        && !token.Lower.EndsWith("ly", StringComparison.Ordinal) && !text.IsGeneral(token, token.Lower);
}
