using ExpoSite.Core.Fields;
using ExpoSite.Core.Wording;
using static ExpoSite.Core.Fields.FieldForms;

namespace ExpoSite.Core.Configuration;

/// <summary>The keys of an entry under <c>languages</c> in site.yml.</summary>
internal static class LanguageKeys
{
    private static readonly FieldTable Table = FieldTable.OfEntries();
    private static readonly FieldKey<string?> Tag =
        Table.Key("tag", Word, "The language (BCP 47).", "zh-Hans", isRequired: true);
    private static readonly FieldKey<string?> Name =
        Table.Key("name", FreeText, "What its readers call it, for the switch between languages.", "中文");
    private static readonly FieldKey<string?> Path = Table.Key(
        "path", Word, "First part of its addresses; without it the first part of the tag.", "zh");
    private static readonly FieldKey<ImmutableArray<string>> FormerPaths = Table.Key(
        "formerPaths", NameList, "Paths that it had: their addresses lead on, and their feeds go on.", "[cn]");
    private static readonly FieldKey<string?> Title =
        Table.Key("title", FreeText, "Name of the site in it; the site's own without it.", "码头新闻");
    private static readonly FieldKey<string?> Tagline =
        Table.Key("tagline", FreeText, "One short line below the title.", "来自码头的新闻");
    private static readonly FieldKey<string?> Description =
        Table.Key("description", FreeText, "For search engines and feeds.", "展会每天发生的事。");
    private static readonly FieldKey<string?> Notice =
        Table.Key("notice", FreeText, "One sentence in the footer of every page.", "示例网站。");
    private static readonly FieldKey<ImmutableArray<NavigationLink>> Navigation = Table.Key(
        "navigation", SettingForms.Links, "Links after the sections in the header.", "[{title: 关于, url: /zh/about/}]");
    private static readonly FieldKey<ImmutableArray<NavigationLink>> Footer = Table.Key(
        "footer", SettingForms.Links, "Links at the foot of every page.", "[{title: 关于, url: /zh/about/}]");
    private static readonly FieldKey<ImmutableArray<TranslatedText>> Names = Table.Key(
        "names", SettingForms.Translated,
        "What sections, tags, expos, exhibitors, countries and authors are called in it, by their names elsewhere.",
        "{Technology: 技术, Brinemark Expo 2026: 2026年布赖恩马克博览会}");
    private static readonly FieldKey<ImmutableArray<TranslatedText>> Descriptions = Table.Key(
        "descriptions", SettingForms.Translated, "What is said of them, by the same names.", "{Technology: 起重机与冷链。}");
    private static readonly FieldKey<ImmutableArray<GivenPhrase>> Words = Table.Key(
        "words", WordingForms.Phrases, "Texts of its pages that this site words differently.", "{latest: 最新}");
    private static readonly FieldKey<bool> Untranslated = Table.Key(
        "untranslated", Flag,
        "true shows stories of the main language in its lists, marked as such, as long as there is no translation.", "true");

    public static readonly FieldForm<ImmutableArray<LanguageConfig>> Form = SettingForms.Named(
        Table, Tag, (tag, values, reader, item) => new LanguageConfig(tag, reader.PlaceOf(item))
        {
            Name = values.Get(Name),
            Path = values.Get(Path),
            FormerPaths = values.Get(FormerPaths),
            Title = values.Get(Title),
            Tagline = values.Get(Tagline),
            Description = values.Get(Description),
            Notice = values.Get(Notice),
            Navigation = values.Get(Navigation),
            Footer = values.Get(Footer),
            Names = values.Get(Names),
            Descriptions = values.Get(Descriptions),
            Words = values.Get(Words),
            ShowsUntranslated = values.Get(Untranslated),
        });
}
