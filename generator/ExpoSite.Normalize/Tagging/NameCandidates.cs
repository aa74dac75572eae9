using System.Collections.Frozen;

namespace ExpoSite.Normalize.Tagging;

/// <summary>The names of a text, each under its fullest form.</summary>
internal static class NameCandidates
{
    // Of what the body never says, more words than these are a headline in capitals.
    private const int LongestInHeadline = 3;

    // A credit, not a subject.
    private static readonly FrozenSet<string> WireAgencies = FrozenSet.Create(
        StringComparer.Ordinal, "AP", "AFP", "UPI", "ANSA", "EFE", "DPA", "Reuters", "Xinhua", "Associated Press", "Agence France-Presse");

    public static List<TagCandidate> In(TagText text, IReadOnlyList<NameRun> runs, IReadOnlyDictionary<string, string> acronyms)
    {
        var found = new Dictionary<string, TagCandidate>(StringComparer.Ordinal);
        foreach (NameRun run in runs)
        {
            string form = IsDateline(text, run) ? TitleCase(text, run) : text.Join(run.Start, run.End);
            if (CountryNames.Of(form) is not null || WireAgencies.Contains(form) || !IsName(text, run))
                continue;
            if (!found.TryGetValue(form, out TagCandidate? name))
                found.Add(form, name = new TagCandidate { Form = form, Kind = KindOf(text, run), NounShare = 1 });
            name.Add(1, run.Start < text.TitleLength, text.Offset(run.Start));
        }

        List<TagCandidate> names =
            [.. found.Values.Where(n => n.First < text.BodyLength || n.WordCount <= LongestInHeadline || text.BodyLength == 0)];
        foreach (TagCandidate part in names.Where(n => n.WordCount == 1).ToList())
        {
            if (FullName(part, names) is not { } full)
                continue;
            full.Add(part.Count, part.IsInTitle, part.First);
            names.Remove(part);
        }

        MergeAcronyms(names, acronyms);
        return names;
    }

    private static TagKind KindOf(TagText text, NameRun run) =>
        text.Language.CapitalizesNouns && run.Length == 1 ? TagKind.Noun : TagKind.Name;

    /// <summary>One candidate for a name and its short form: the name, with the occurrences of both.</summary>
    private static void MergeAcronyms(List<TagCandidate> names, IReadOnlyDictionary<string, string> acronyms)
    {
        foreach (TagCandidate acronym in names.Where(n => TagToken.IsAcronymText(n.Form)).ToList())
        {
            string? defined = acronyms.GetValueOrDefault(acronym.Form);
            TagCandidate? name = names.Find(n => n.Form == defined)
                ?? names.Find(n => n.WordCount > 1 && Acronyms.Fits(acronym.Form, n.Form));
            if (name is null)
                continue;
            name.Acronym = acronym.Form;
            name.Add(acronym.Count, acronym.IsInTitle, acronym.First);
            names.Remove(acronym);
        }
    }

    /// <summary>"LAS VEGAS, 3 May": only the dateline's capitals are all large.</summary>
    private static bool IsDateline(TagText text, NameRun run)
    {
        bool startsParagraph = run.Start == 0 || text.Tokens[run.Start - 1].Paragraph < text.Tokens[run.Start].Paragraph;
        if (!startsParagraph || run.Start < text.TitleLength)
            return false;
        for (int i = run.Start; i < run.End; i++)
        {
            if (text.Tokens[i].Text.Length < 3 || text.Tokens[i].Text.Any(char.IsLower))
                return false;
        }

        return true;
    }

    private static string TitleCase(TagText text, NameRun run) => string.Join(
        ' ', Enumerable.Range(run.Start, run.Length).Select(i => text.Tokens[i].Text[..1] + text.Tokens[i].Lower[1..]));

    private static bool IsName(TagText text, NameRun run)
    {
        for (int i = run.Start; i < run.End; i++)
        {
            TagToken token = text.Tokens[i];
            if (token.Text.Length > 1 && text.IsContentWord(token) && !text.Language.IsGeneral(token.Lower) && !NameTitles.IsTitle(token.Text))
                return true;
        }

        return false;
    }

    /// <summary>"Emily Deschanel" for "Deschanel", which the text uses once she is introduced; null where it introduces nobody.</summary>
    private static TagCandidate? FullName(TagCandidate part, List<TagCandidate> names) => names
        .Where(full => full.WordCount is 2 or 3 && full.First <= part.First && !full.Form.Contains(" of ", StringComparison.Ordinal)
            && (full.Form.EndsWith($" {part.Form}", StringComparison.Ordinal) || full.Form.StartsWith($"{part.Form} ", StringComparison.Ordinal)))
        .OrderByDescending(full => full.Count)
        .ThenBy(full => full.First)
        .FirstOrDefault();
}
