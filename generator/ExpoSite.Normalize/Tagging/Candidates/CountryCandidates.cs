using ExpoSite.Normalize.Tagging.Words;

namespace ExpoSite.Normalize.Tagging.Candidates;

/// <summary>The countries of a text, whether it names them or says whose something is.</summary>
internal static class CountryCandidates
{
    public static List<TagCandidate> In(TagText text, IReadOnlyList<NameRun> runs)
    {
        var found = new Dictionary<string, TagCandidate>(StringComparer.Ordinal);
        foreach (NameRun run in runs)
        {
            if (CountryOf(text, run) is not { } country)
                continue;
            if (!found.TryGetValue(country, out TagCandidate? candidate))
                found.Add(country, candidate = new TagCandidate { Form = country, Kind = TagKind.Country });
            candidate.Add(1, run.Start < text.TitleLength, text.Offset(run.Start));
        }

        return [.. found.Values];
    }

    // The country that the whole run names, or whose adjective it starts with: "China Daily" is a newspaper, a "Chinese Premier" China's.
    private static string? CountryOf(TagText text, NameRun run)
    {
        string first = text.Tokens[run.Start].Text;
        return CountryNames.Of(text.Join(run.Start, run.End)) ?? (IsAdjective(first) ? CountryNames.Of(first) : null);
    }

    /// <summary>True for "Kenyan", false for "Kenya" and for a word that is no country's.</summary>
    public static bool IsAdjective(string form) =>
        CountryNames.Of(form) is { } country && form != country && !form.Any(char.IsPunctuation) && !TagToken.IsAcronymText(form)
        && LanguageWords.EndsWithAny(form, "n", "ese", "ish", "ch", "i", "ss", "k", "ian", "ic");
}
