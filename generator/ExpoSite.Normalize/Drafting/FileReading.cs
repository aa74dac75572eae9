using ExpoSite.Normalize.Decoding;
using ExpoSite.Normalize.Markdown;

namespace ExpoSite.Normalize.Drafting;

/// <summary>What came of one raw file: mostly one draft, several for an e-mail with several articles, none after an error.</summary>
/// <param name="Drafts">In the file's order.</param>
/// <param name="Diagnostics">About the file; once settled, those of the drafts too.</param>
internal sealed record FileReading(ImmutableArray<Draft> Drafts, ImmutableArray<Diagnostic> Diagnostics)
{
    public static FileReading Failed(Diagnostic diagnostic) => new([], [diagnostic]);

    /// <summary>The drafts with repaired headlines and nothing hidden in any text, their findings among the file's.</summary>
    public FileReading Settle()
    {
        ImmutableArray<Draft> ready = [.. Drafts.Select(d => TitleRepair.Repair(WithoutHidden(d)))];
        List<Diagnostic> all = [.. Diagnostics, .. ready.SelectMany(d => d.Diagnostics)];
        if (!all.Exists(d => d.Rule == NormalizeRules.HiddenCharacters))
            all.AddRange(Drafts.Select(Hidden).OfType<Diagnostic>());
        return new FileReading(ready, [.. all]);
    }

    // Entities and escapes are decoded by now: what they stood for has no place in the file.
    private static Diagnostic? Hidden(Draft draft) =>
        ((IEnumerable<string?>)[draft.Title, draft.Body, draft.Description, draft.Category, .. draft.Authors, .. draft.Tags])
            .OfType<string>()
            .Where(t => HiddenCharacters.FirstSuspect(t) >= 0)
            .Select(t => HiddenCharacters.NameAt(t, HiddenCharacters.FirstSuspect(t)))
            .Select(name => NormalizeRules.HiddenCharacters.At(
                draft.Source, $"The character {name}, written as an entity or an escape, was left out."))
            .FirstOrDefault();

    private static Draft WithoutHidden(Draft draft) => draft with
    {
        Title = Clean(draft.Title),
        Body = EscapedTags.Shown(Without(draft.Body)),
        Description = Clean(draft.Description),
        Category = Clean(draft.Category),
        Contact = Clean(draft.Contact),
        Authors = [.. draft.Authors.Select(Without).Where(a => a.Length > 0)],
        Keywords = [.. draft.Keywords.Select(Without).Where(k => k.Length > 0)],
        Tags = [.. draft.Tags.Select(Without).Where(t => t.Length > 0)],
        Teasers = [.. draft.Teasers.Select(
            t => t with { Title = Without(t.Title), Category = Clean(t.Category), Summary = Clean(t.Summary) })],
        Values = [.. draft.Values.Select(v => v with { Value = Without(v.Value) })],
        Language = Clean(draft.Language),
        Image = draft.Image is { } image
            ? new Picture(Without(image.Source), Clean(image.AlternativeText), Clean(image.Credit)) { Caption = Clean(image.Caption) }
            : null,
        Reading = [.. draft.Reading.Select(line => line with { Text = Without(line.Text) })],
    };

    private static string? Clean(string? text) => text is null ? null : Without(text).Trim() is { Length: > 0 } clean ? clean : null;

    // The separators of lines and paragraphs are line ends to some programs and none to others: what is one block would be two elsewhere.
    private static string Without(string text) =>
        ForbiddenCharacters.Remove(HiddenCharacters.Remove(text)).Replace('\u2028', ' ').Replace('\u2029', ' ');
}
