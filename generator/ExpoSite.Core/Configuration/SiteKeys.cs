using ExpoSite.Core.Fields;
using ExpoSite.Core.Knowledge;
using ExpoSite.Core.Wording;
using static ExpoSite.Core.Configuration.SettingForms;
using static ExpoSite.Core.Fields.FieldForms;

namespace ExpoSite.Core.Configuration;

/// <summary>The settings of <c>input/site.yml</c>, each with all that there is to it.</summary>
public static class SiteKeys
{
    /// <summary>All of them.</summary>
    public static readonly FieldTable Table = new("setting");
    public static readonly FieldKey<string?> Title =
        Table.Key("title", FreeText, "Name of the site, in the header and in feeds.", "Another name");
    public static readonly FieldKey<string?> Url = Table.Key(
        "url", Word, "Address at which the site is published; with a path for a project page.", "https://other.example/base/");
    public static readonly FieldKey<string?> Tagline =
        Table.Key("tagline", FreeText, "One short line below the title.", "News from the \"quay\"");
    public static readonly FieldKey<string?> Description = Table.Key(
        "description", FreeText, "One or two sentences for search engines and feeds.", "What happens at the quay's fair.");
    public static readonly FieldKey<string?> Language = Table.Key("language", Word, "Language of the site (BCP 47); en without it.", "de");
    public static readonly FieldKey<ImmutableArray<LanguageConfig>> Languages = Table.Key(
        "languages", LanguageKeys.Form,
        "Further languages, each with pages, lists, search and feeds of its own; stories in them name their language.",
        "[{tag: zh-Hans, path: zh, title: 码头新闻}]");
    public static readonly FieldKey<TimeZoneInfo?> TimeZone =
        Table.Key("timeZone", Zone, "Zone in which days begin; UTC without it.", "Europe/Lisbon");
    public static readonly FieldKey<string?> Publisher = Table.Key(
        "publisher", FreeText, "Who publishes the site: copyright line and structured data; the title without it.", "The Quay & Sons");
    public static readonly FieldKey<string?> Notice =
        Table.Key("notice", FreeText, "One sentence in the footer of every page.", "A sample.");
    public static readonly FieldKey<ImmutableArray<CategoryConfig>> Categories = Table.Key(
        "categories", SettingForms.Categories, "Sections, in the order of the front page; others follow by size.",
        "[{name: Halls, description: The halls., color: \"#aa0000\"}]");
    public static readonly FieldKey<ImmutableArray<TagConfig>> Tags = Table.Key(
        "tags", SettingForms.Tags, "Tags with other names, or to be hidden; the others need no entry.",
        "[{name: Robots, formerNames: [Robotics]}]");
    public static readonly FieldKey<ImmutableArray<NavigationLink>> Navigation = Table.Key(
        "navigation", Links, "Links after the sections in the header.", "[{title: Archive, url: /archive/}]");
    public static readonly FieldKey<ImmutableArray<NavigationLink>> Footer = Table.Key(
        "footer", Links, "Links at the foot of every page.", "[{title: Archive, url: /archive/}]");
    public static readonly FieldKey<int?> PageSize =
        Table.Key("pageSize", Number(1, 200), "Stories on one page of a list; 24 without it.", "1");
    public static readonly FieldKey<int?> TagPages = Table.Key("tagPages", Number(1, 500),
        "Stories that a tag must have to get a page; 2 without it. A tag with fewer stands as a word, unless its page was published "
            + "before.",
        "1");
    public static readonly FieldKey<int?> FeedSize =
        Table.Key("feedSize", Number(1, 500), "Newest stories in each feed of the site, its sections and expos; 50 without it.", "1");
    public static readonly FieldKey<int?> TagFeedSize = Table.Key("tagFeedSize", Number(1, 500),
        "Newest stories in the feed of a tag, an author, a country or an exhibitor; 15 without it, and never more than `feedSize`.", "1");
    public static readonly FieldKey<int?> TagFeedsFrom = Table.Key("tagFeedsFrom", Number(1, 500),
        "Stories that a tag, an author, a country or an exhibitor must have to get a feed; 3 without it.", "1");
    public static readonly FieldKey<bool> EveryFeedFormat = Table.Key("everyFeedFormat", Flag,
        "true gives tags, authors, countries and exhibitors Atom and JSON Feed too; without it they have RSS, which every reader knows.",
        "true");
    public static readonly FieldKey<ImmutableArray<FeedAlias>> FeedAliases = Table.Key("feedAliases", SettingForms.FeedAliases,
        "Feed addresses of a former site that go on working: the old address, then the feed that stands there from now on.",
        "{rss.xml: feed.xml}");
    public static readonly FieldKey<string?> Hub = Table.Key(
        "hub", SettingForms.Hub, "A WebSub hub that tells feed readers of new stories at once.", "https://hub.example.org/");
    public static readonly FieldKey<ImmutableArray<Country>> Countries = Table.Key("countries", SettingForms.Countries,
        "Places that the program's table of countries lacks, each with other forms of its name; a country of the table gets further forms.",
        "[{name: Ropeland}]");
    public static readonly FieldKey<int?> RelatedCount = Table.Key(
        "relatedCount", Number(0, 20), "Stories in the block below an article; 5 without it.", "0");
    public static readonly FieldKey<bool> SmartTypography = Table.Key("smartTypography", Flag,
        "true writes the quotation marks of each text's language, apostrophes, dashes and ellipses for what a typewriter has.", "true");
    public static readonly FieldKey<int?> SocialCards = Table.Key(
        "socialCards", Cards, "Social cards for the newest stories; older ones share the card of their section. 24 without it.", "0");
    public static readonly FieldKey<string?> Domain = Table.Key(
        "domain", SettingForms.Domain, "Own domain on GitHub Pages, which is written to CNAME.", "example.org");
    public static readonly FieldKey<ThemeSettings?> Theme =
        Table.Key("theme", ThemeKeys.Theme, "Colours, type and logo.", "{brand: \"#005500\"}");
    public static readonly FieldKey<ImmutableArray<FrontStory>> Front = Table.Key("front", SettingForms.Front,
        "Stories on top of the front page, by id, slug or address: the lead, then the second row. The newest fill what is left.",
        "[second]");
    public static readonly FieldKey<ImmutableArray<AuthorConfig>> Authors = Table.Key(
        "authors", SettingForms.Authors, "People who write: name as stories give it, and what their page says of them.",
        "[{name: Ada Quay, role: Editor}]");
    public static readonly FieldKey<ImmutableArray<GivenPhrase>> Words = Table.Key("words", WordingForms.Phrases,
        "Texts of the pages that this site words differently, by the keys of theme/i18n/en.yml.", "{latest: Newest}");
    public static readonly FieldKey<ImmutableArray<string>> IgnoredKeys = Table.Key(
        "ignoreKeys", SettingForms.Words,
        "Keys of the front matter that another program wants and that say nothing here: no warning is given for them.",
        "[layout, permalink]");
}
