using ExpoSite.Normalize.Tagging.Candidates;
using ExpoSite.Normalize.Tagging.Words;

namespace ExpoSite.Normalize.Tagging;

/// <summary>
/// The one form that a tag has on the whole site: what stands there already, the name for its acronym and the person for a surname
/// where any story introduces them, and of several ways of writing that of most stories.
/// </summary>
internal sealed class SiteForms
{
    private readonly Dictionary<string, string> acronyms;
    private readonly Dictionary<string, string> fullNames;
    private readonly Dictionary<string, string> forms;
    private readonly HashSet<string> standing;

    /// <param name="readings">Of all stories of the run.</param>
    /// <param name="standingTags">Tags of the files that keep theirs, each as often as it stands.</param>
    public SiteForms(IReadOnlyCollection<TagReading> readings, IReadOnlyCollection<string> standingTags)
    {
        acronyms = readings.SelectMany(r => r.Acronyms)
            .GroupBy(a => a.Key, a => a.Value, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, Commonest, StringComparer.Ordinal);
        fullNames = FullNames(readings);
        forms = readings.SelectMany(r => r.Candidates)
            .GroupBy(c => TagKey.Of(c.Form), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, CommonestForm, StringComparer.Ordinal);
        foreach (IGrouping<string, string> tag in standingTags.GroupBy(TagKey.Of, StringComparer.Ordinal))
            forms[tag.Key] = Commonest(tag);
        standing = [.. standingTags.Select(TagKey.Of)];
    }

    /// <param name="candidate">What a story could be tagged with.</param>
    /// <param name="reading">That story's.</param>
    public string Of(TagCandidate candidate, TagReading reading)
    {
        string form = candidate.Form;
        if (TagToken.IsAcronymText(form) && (reading.Acronyms.GetValueOrDefault(form) ?? acronyms.GetValueOrDefault(form)) is { } name
            && !Stands(form))
            form = name;
        if (candidate is { Kind: TagKind.Name, WordCount: 1 } && !Stands(form))
            form = fullNames.GetValueOrDefault(form, form);
        if (candidate.Acronym is { } acronym && Stands(acronym) && !Stands(form))
            form = acronym;
        return forms.GetValueOrDefault(TagKey.Of(form), form);
    }

    private bool Stands(string form) => standing.Contains(TagKey.Of(form));

    /// <summary>Whom the stories mean that introduce somebody before they use a surname alone, where they mean the same one.</summary>
    private static Dictionary<string, string> FullNames(IEnumerable<TagReading> readings) => readings
        .SelectMany(r => r.Candidates)
        .Where(c => c.Surname is not null)
        .GroupBy(c => c.Surname!, c => c.Form, StringComparer.Ordinal)
        .Where(g => g.Select(TagKey.Of).Distinct(StringComparer.Ordinal).Count() == 1)
        .ToDictionary(g => g.Key, Commonest, StringComparer.Ordinal);

    // In most stories, then most often; what a page states was typed by a person.
    private static string CommonestForm(IEnumerable<TagCandidate> candidates) => candidates
        .GroupBy(c => c.Form, StringComparer.Ordinal)
        .OrderByDescending(g => g.Sum(c => c.Kind == TagKind.Stated ? 2 : 1))
        .ThenByDescending(g => g.Sum(c => c.Count))
        .ThenBy(g => g.Key, StringComparer.Ordinal)
        .First().Key;

    private static string Commonest(IEnumerable<string> forms) => forms
        .GroupBy(f => f, StringComparer.Ordinal)
        .OrderByDescending(g => g.Count())
        .ThenBy(g => g.Key, StringComparer.Ordinal)
        .First().Key;
}
