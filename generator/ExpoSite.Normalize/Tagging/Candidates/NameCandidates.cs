using ExpoSite.Normalize.Tagging.Words;

namespace ExpoSite.Normalize.Tagging.Candidates;

/// <summary>The names of a text, each under its fullest form.</summary>
internal static class NameCandidates
{
    // A credit, not a subject.
    private static readonly FrozenSet<string> WireAgencies = FrozenSet.Create(
        StringComparer.Ordinal, "AP", "AFP", "UPI", "ANSA", "EFE", "DPA", "Reuters", "Xinhua", "Associated Press", "Agence France-Presse");

    public static List<TagCandidate> In(TagText text, IReadOnlyList<NameRun> runs, IReadOnlyDictionary<string, string> acronyms)
    {
        var found = new Dictionary<string, TagCandidate>(StringComparer.Ordinal);
        var independent = new HashSet<string>(StringComparer.Ordinal);
        foreach (NameRun run in runs)
        {
            string form = IsDateline(text, run) ? TitleCase(text, run) : text.Join(run.Start, run.End);
            // In German every noun has a capital.
            if (text.Language.CapitalizesNouns && run.Length == 1 && !text.Tokens[run.Start].IsAcronym)
                continue;
            if (CountryNames.Of(form) is not null || WireAgencies.Contains(form) || !NameRunRules.IsName(text, run))
                continue;
            if (!NameRunRules.IsAdjective(text, run))
                independent.Add(form);
            if (!found.TryGetValue(form, out TagCandidate? name))
                found.Add(form, name = new TagCandidate { Form = form, Kind = TagKind.Name });
            name.Add(1, run.Start < text.TitleLength, text.Offset(run.Start));
        }

        List<TagCandidate> names =
            [.. found.Values.Where(
                n => independent.Contains(n.Form) && (n.First < text.BodyLength || text.BodyLength == 0 || NameRunRules.IsOfHeadline(n)))];
        NameForms.Merge(names, acronyms);
        return names;
    }

    /// <summary>"LAS VEGAS, 3 May": only the dateline's capitals are all large.</summary>
    private static bool IsDateline(TagText text, NameRun run)
    {
        bool startsParagraph = run.Start == 0 || text.Tokens[run.Start - 1].Paragraph < text.Tokens[run.Start].Paragraph;
        return startsParagraph && run.Start >= text.TitleLength
            && run.Words.Select(i => text.Tokens[i].Text).All(word => (word.Length >= 3 || word == "ST") && !word.Any(char.IsLower));
    }

    private static string TitleCase(TagText text, NameRun run) =>
        string.Join(' ', run.Words.Select(i => text.Tokens[i].Text[..1] + text.Tokens[i].Lower[1..]));
}
