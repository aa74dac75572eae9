using ExpoSite.Normalize.Tagging.Words;

namespace ExpoSite.Normalize.Tagging.Candidates;

/// <summary>One candidate for all forms that a text uses for a person or a thing: the fullest that it introduces.</summary>
internal static class NameForms
{
    // Letters.
    private const int LongestAcronym = 5;

    public static void Merge(List<TagCandidate> names, IReadOnlyDictionary<string, string> acronyms)
    {
        MergeSpellings(names);
        foreach (TagCandidate part in names.Where(n => n.WordCount == 1).ToList())
        {
            if (FullName(part, names) is not { } full)
                continue;
            if (full.Form.EndsWith($" {part.Form}", StringComparison.Ordinal) && !NameTitles.IsHead(part.Form.ToLowerInvariant()))
                full.Surname = part.Form;
            Merge(part, full, names);
        }

        MergeAcronyms(names, acronyms);
    }

    // "Odile A. Tressac" and "Odile Tressac" are one, "Democrats" and "Democrat": what stands more often, then the shorter.
    private static void MergeSpellings(List<TagCandidate> names)
    {
        foreach (IGrouping<string, TagCandidate> forms in names.GroupBy(n => WithoutInitials(n.Form), StringComparer.Ordinal).ToList())
        {
            TagCandidate best = forms.OrderBy(n => IsOdd(n.Form)).ThenByDescending(n => n.Count).ThenBy(n => n.WordCount)
                .ThenBy(n => n.First).First();
            foreach (TagCandidate other in forms.Where(n => n != best).ToList())
                Merge(other, best, names);
        }
    }

    // Shouted, or with full stops that "NJ" does without.
    private static bool IsOdd(string form) =>
        form.Contains('.', StringComparison.Ordinal) || (form.Length > LongestAcronym && form.All(c => !char.IsLower(c)));

    private static string WithoutInitials(string form)
    {
        string[] words = [.. form.Split(' ').Where((word, i) => i == 0 || word is not ("Jr" or "Sr"))];
        return TagKey.Of(string.Join(' ', words.Where((word, i) => word.Length > 1 || i == 0 || i == words.Length - 1)));
    }

    /// <summary>"Emily Deschanel" for "Deschanel", which the text uses once she is introduced; null where it introduces nobody.</summary>
    private static TagCandidate? FullName(TagCandidate part, List<TagCandidate> names)
    {
        string atEnd = $" {part.Form}", atStart = $"{part.Form} ";
        return names
            .Where(full => full.First <= part.First
                && (full.Form.EndsWith(atEnd, StringComparison.Ordinal) || full.Form.StartsWith(atStart, StringComparison.Ordinal))
                && full.WordCount is 2 or 3 && !full.Form.Contains(" of ", StringComparison.Ordinal))
            .OrderByDescending(full => full.Count)
            .ThenBy(full => full.First)
            .FirstOrDefault();
    }

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
            Merge(acronym, name, names);
        }
    }

    private static void Merge(TagCandidate part, TagCandidate full, List<TagCandidate> names)
    {
        full.Add(part.Count, part.IsInTitle, part.First);
        names.Remove(part);
    }
}
