using ExpoSite.Core.Fields;
using static ExpoSite.Core.Content.FormatForms;
using static ExpoSite.Core.Content.StoryForms;
using static ExpoSite.Core.Fields.FieldForms;

namespace ExpoSite.Core.Content;

/// <summary>
/// The keys of a story's front matter, each with all that there is to it, in the order in which they are written. A new one is an entry
/// here, and what shows it asks <see cref="Article.Get"/>.
/// </summary>
public static class FrontMatterKeys
{
    /// <summary>All of them.</summary>
    public static readonly FieldTable Table = new("key");
    public static readonly FieldKey<Guid?> Id = Table.Key(
        "id", Uuid, "Identity of the story in feeds: a UUID, minted once and never changed.", "11111111-2222-4333-8444-555555555555");
    public static readonly FieldKey<string?> Title = Table.Key("title", FreeText, "Headline.", "My headline", isShown: true);
    public static readonly FieldKey<StoryTime?> Published =
        Table.Key("published", Time, "Day or instant of publication.", "2026-09-14", ["date"]);
    public static readonly FieldKey<StoryTime?> Updated = Table.Key(
        "updated", Time, "Day or instant of the last change that readers should know of.", "2026-09-16");
    public static readonly FieldKey<string?> Category = Table.Key(
        "category", FirstOfList, "The one section that the story belongs to.", "Visitors", ["categories"]);
    public static readonly FieldKey<ImmutableArray<string>> Tags = Table.Key("tags", Terms, "What the story is about.", "[\"C#\", halls]");
    public static readonly FieldKey<ImmutableArray<string>> Authors = Table.Key(
        "authors", Names, "People or agencies that wrote it.", "[Ada Quay]", ["author"]);
    public static readonly FieldKey<string?> Description = Table.Key(
        "description", FreeText, "One or two sentences for lists, feeds and search engines.", "The gates' \"day\".", ["excerpt", "summary"],
        isShown: true);
    public static readonly FieldKey<string?> Image = Table.Key("image", FreeText, "Lead picture: a path below input/media/.", "hall.jpg");
    public static readonly FieldKey<string?> ImageAlt = Table.Key(
        "imageAlt", FreeText, "What the lead picture shows, for those who do not see it.", "The \"hall\"", isShown: true);
    public static readonly FieldKey<string?> ImageCaption = Table.Key("imageCaption", FreeText,
        "What readers should know of the lead picture: a sentence below it, before the credit.", "The \"hall\" at eight", isShown: true);
    public static readonly FieldKey<string?> ImageCredit = Table.Key(
        "imageCredit", FreeText, "Photographer or agency of the lead picture.", "Ada's camera", isShown: true);
    public static readonly FieldKey<FocalPoint?> ImageFocus = Table.Key("imageFocus", Focus,
        "The part of the lead picture that stays in view when it is cropped: percent from the left and from the top, for example 30% 20%.",
        "30% 20%");
    public static readonly FieldKey<ArticleKind> Kind = Table.Key(
        "kind", StoryForms.Kind, "article, or brief for a story known only from a teaser.", "brief");
    public static readonly FieldKey<StoryFormat> Format = Table.Key("format", FormatForms.Format,
        "How the story is told: its label, layout and type for search engines; without the key it is news.", "analysis");
    public static readonly FieldKey<StoryTime?> Ended = Table.Key(
        "ended", Time, "Of a live blog: the day or instant at which it was over. Until then it is marked as live.", "2026-09-14");
    public static readonly FieldKey<Sponsor?> Sponsor = Table.Key("sponsor", FormatForms.Sponsor,
        "Who paid for the story, which is labelled as sponsored wherever it stands, in whatever format it is.",
        "{name: 'Ada, Quay & Co', link: https://example.org/}");
    public static readonly FieldKey<StoryTime?> Breaking = Table.Key("breaking", Instant,
        "Until this instant a banner on the front page and those of sections leads to the story.", "2026-09-14T18:00:00+00:00");
    public static readonly FieldKey<ExtraValues> Extra = Table.Key("extra", Extras,
        "Values of your own, for templates of your own theme.", "{stand: 'B 12, quay', rating: 4.5, isNew: true, halls: [A, B]}");
    public static readonly FieldKey<string?> Expo = Table.Key("expo", FreeText,
        "The expo that the story is about, by id or name; without the key those that the text names, empty for none.", "quay-fair");
    public static readonly FieldKey<ImmutableArray<string>> Countries = Table.Key("countries", TextList,
        "Countries that the story is about; without the key those that the text speaks of, an empty list for none.", "[Portugal]");
    public static readonly FieldKey<ImmutableArray<string>> Exhibitors = Table.Key("exhibitors", TextList,
        "Exhibitors that the story is about, by id or name; without the key those that the text names, an empty list for none.",
        "[Nyota Ice Works]");
    public static readonly FieldKey<string?> Language = Table.Key(
        "lang", FreeText, "Language of the text (BCP 47), when it is not the site's.", "de");
    public static readonly FieldKey<Slug?> Slug = Table.Key(
        "slug", SlugForm, "Last segment of the address; by default the file's name without its date.", "other");
    public static readonly FieldKey<ImmutableArray<string>> Aliases = Table.Key(
        "aliases", AddressList, "Former addresses, which lead on to the present one.", "[/2025/01/old/]");
    public static readonly FieldKey<ImmutableArray<string>> Related = Table.Key(
        "related", TextList, "Stories to show below this one: ids, slugs or addresses.", "[second]");
    public static readonly FieldKey<ImmutableArray<string>> Recommends = Table.Key(
        "recommends", TextList, "Stories that the source page recommended: a hint for related stories.", "[second]");
    public static readonly FieldKey<string?> Thread = Table.Key("thread", FreeText,
        "Running story that this one goes on telling, in a word or two: stories with the same one lead to each other in order of time. "
        + "none keeps it out of every thread; without the key, likeness and dates decide.",
        "gates");
    public static readonly FieldKey<string?> CopyOf = Table.Key("copyOf", FreeText,
        "Story whose text this one repeats: an id, slug or address. Lists link only that one; this one keeps its page. "
        + "none: it is a story of its own, however like another's its text is; both are listed, and normalize names them no more.",
        "second");
    public static readonly FieldKey<string?> TranslationOf = Table.Key("translationOf", FreeText,
        "Story of which this one is a version in another language: an id, slug, address or file. Readers change between the two.",
        "second");
    public static readonly FieldKey<bool> Draft = Table.Key("draft", Flag, "true keeps the story out of every output.", "true");
    public static readonly FieldKey<StoryTime?> Embargo = Table.Key(
        "embargo", Time, "Not to be published before this instant.", "2027-01-01T09:00:00Z");
    public static readonly FieldKey<StoryTime?> Expires = Table.Key("expires", Time, "Not to be shown from this instant on.", "2027-01-01");
    public static readonly FieldKey<ImmutableArray<Correction>> Corrections = Table.Key(
        "corrections", StoryForms.Corrections, "Corrections, each with date (a day or an instant) and text.",
        "[{date: 2026-09-15, text: The \"gate\" isn't the west one.}]");
    public static readonly FieldKey<Correction?> Retracted = Table.Key("retracted", Retraction,
        "The story was withdrawn, with date (a day or an instant) and text: page and feeds then have this text instead of the story.",
        "{date: 2026-09-15, text: The \"gate\" was never there.}");
    public static readonly FieldKey<ImmutableArray<string>> Checked = Table.Key("checked", FactCodes,
        "Codes of findings about facts (EXPO3300 to EXPO3305) that an editor looked into: the story is right as it stands.", "[EXPO3300]");
    public static readonly FieldKey<string?> Contact = Table.Key("contact", FreeText, "Press contact.", "press@example.org", isShown: true);
    public static readonly FieldKey<string?> Source = Table.Key("source", FreeText,
        "Raw file that the story was normalized from, relative to the root; or the address of the text that it is based on.",
        "input/raw/a.txt");
    public static readonly FieldKey<string?> SourceHash = Table.Key(
        "sourceHash", FreeText, "Written by normalize: shows whether raw file or Markdown changed since.",
        "7cd316f5db5ed257-2caa404cf7b7cc2e");

    /// <summary>Those that the site's own pages may have.</summary>
    public static readonly FieldTable OfPages = FieldTable.Of(
        "key of a page", "pages have title, description, lang, slug, draft, published, embargo and expires",
        Title, Description, Language, Slug, Draft, Published, Embargo, Expires);
}
