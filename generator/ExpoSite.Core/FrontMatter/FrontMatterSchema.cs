using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ExpoSite.Core.FrontMatter;

/// <summary>
/// The only definition of the front matter: reading, writing order, the reference page and editors' tools follow it.
/// Keys are case-insensitive.
/// </summary>
public static class FrontMatterSchema
{
    /// <summary>All fields, in the order in which they are written.</summary>
    public static ImmutableArray<FrontMatterField> Fields { get; } =
    [
        new("id", FieldForm.Uuid, "Identity of the story in feeds: a UUID, minted once and never changed.", []),
        new("title", FieldForm.Text, "Headline.", []),
        new("published", FieldForm.Time, "Day or instant of publication.", ["date"]),
        new("updated", FieldForm.Time, "Day or instant of the last change that readers should know of.", []),
        new("category", FieldForm.FirstOfList, "The one section that the story belongs to.", ["categories"]),
        new("tags", FieldForm.TextList, "What the story is about.", []),
        new("authors", FieldForm.TextList, "People or agencies that wrote it.", ["author"]),
        new("description", FieldForm.Text, "One or two sentences for lists, feeds and search engines.", ["excerpt", "summary"]),
        new("image", FieldForm.Text, "Lead picture: a path below input/media/.", []),
        new("imageAlt", FieldForm.Text, "What the lead picture shows, for those who do not see it.", []),
        new("imageCredit", FieldForm.Text, "Photographer or agency of the lead picture.", []),
        new("imageFocus", FieldForm.Text, "The part of the lead picture that stays in view when it is cropped: percent from the left and from the top, for example 30% 20%.", []),
        new("kind", FieldForm.Kind, "article, or brief for a story known only from a teaser.", []),
        new("expo", FieldForm.Text, "The expo that the story is about, by id or name; without the key those that the text names, empty for none.", []),
        new("countries", FieldForm.TextList, "Countries that the story is about; without the key those that the text speaks of, an empty list for none.", []),
        new("exhibitors", FieldForm.TextList, "Exhibitors that the story is about, by id or name; without the key those that the text names, an empty list for none.", []),
        new("lang", FieldForm.Text, "Language of the text (BCP 47), when it is not the site's.", []),
        new("slug", FieldForm.Slug, "Last segment of the address; by default the file's name without its date.", []),
        new("aliases", FieldForm.AddressList, "Former addresses, which lead on to the present one.", []),
        new("related", FieldForm.TextList, "Stories to show below this one: ids, slugs or addresses.", []),
        new("recommends", FieldForm.TextList, "Stories that the source page recommended: a hint for related stories.", []),
        new("thread", FieldForm.Text, "Running story that this one goes on telling, in a word or two: stories with the same one lead to each other in order of time. none keeps it out of every thread; without the key, likeness and dates decide.", []),
        new("copyOf", FieldForm.Text, "Story whose text this one repeats: an id, slug or address. Lists link only that one; this one keeps its page. none: it is a story of its own, however like another's its text is; both are listed, and normalize names them no more.", []),
        new("draft", FieldForm.Flag, "true keeps the story out of every output.", []),
        new("embargo", FieldForm.Time, "Not to be published before this instant.", []),
        new("expires", FieldForm.Time, "Not to be shown from this instant on.", []),
        new("corrections", FieldForm.CorrectionList, "Corrections, each with date (a day or an instant) and text.", []),
        new("checked", FieldForm.TextList, "Codes of findings about facts (EXPO3300 to EXPO3305) that an editor looked into: the story is right as it stands.", []),
        new("contact", FieldForm.Text, "Press contact.", []),
        new("source", FieldForm.Text, "Raw file that the story was normalized from, relative to the root; or the address of the text that it is based on.", []),
        new("sourceHash", FieldForm.Text, "Written by normalize: shows whether raw file or Markdown changed since.", []),
    ];

    private static readonly FrozenDictionary<string, FrontMatterField> ByName = Fields
        .SelectMany(f => f.Aliases.Prepend(f.Key), (field, name) => (name, field))
        .ToFrozenDictionary(p => p.name, p => p.field, StringComparer.OrdinalIgnoreCase);

    /// <summary>The field of a key or alias in any case, or null.</summary>
    public static FrontMatterField? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>Every key and alias.</summary>
    public static ImmutableArray<string> Names { get; } = [.. ByName.Keys.Order(StringComparer.Ordinal)];
}
