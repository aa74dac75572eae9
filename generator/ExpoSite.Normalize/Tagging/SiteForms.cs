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
    private readonly HashSet<string> standing, hidden;

    /// <param name="readings">Of all stories of the run.</param>
    /// <param name="standingTags">Tags of the files that keep theirs, each as often as it stands.</param>
    /// <param name="declared">What site.yml says about tags.</param>
    public SiteForms(
        IReadOnlyCollection<TagReading> readings, IReadOnlyCollection<string> standingTags, ImmutableArray<TagConfig> declared)
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
        foreach ((TagConfig tag, string form) in declared.SelectMany(t => t.FormerNames.Append(t.Name), (tag, form) => (tag, form)))
            forms[TagKey.Of(form)] = tag.Name;
        standing = [.. standingTags.Concat(declared.SelectMany(t => t.FormerNames.Append(t.Name))).Select(TagKey.Of)];
        hidden = [.. declared.Where(t => t.IsHidden).Select(t => TagKey.Of(t.Name))];
    }

    /// <param name="candidate">What a story could be tagged with.</param>
    /// <param name="reading">That story's.</param>
    public string Of(TagCandidate candidate, TagReading reading)
    {
        string form = candidate.Form;
        if (TagToken.IsAcronymText(form) && (reading.Acronyms.GetValueOrDefault(form) ?? acronyms.GetValueOrDefault(form)) is { } name
            && !IsStanding(form))
            form = name;
        if (candidate is { Kind: TagKind.Name, WordCount: 1 } && !IsStanding(form))
            form = fullNames.GetValueOrDefault(form, form);
        if (candidate.Acronym is { } acronym && IsStanding(acronym) && !IsStanding(form))
            form = acronym;
        return forms.GetValueOrDefault(TagKey.Of(form), form);
    }

    /// <summary>The form of a tag that stands on the site; null where site.yml hides it.</summary>
    public string? Standing(string tag) =>
        forms.GetValueOrDefault(TagKey.Of(tag), tag) is var form && IsHidden(form) ? null : form;

    /// <summary>True for a tag that site.yml wants nowhere.</summary>
    public bool IsHidden(string form) => hidden.Contains(TagKey.Of(form));

    /// <summary>True for a tag that stands on the site.</summary>
    public bool IsStanding(string form) => standing.Contains(TagKey.Of(form));

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
