using System.Collections.Immutable;
using System.Text;
using ExpoSite.Architecture.Tests;
using ExpoSite.Core.Content;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Wording;
using ExpoSite.Site.Checking;
using ExpoSite.Site.Checking.Parts;
using ExpoSite.Site.Media;
using ExpoSite.Site.Pictures.Files;
using ExpoSite.Site.Sources;
using ExpoSite.Site.Tests.Checking.Facts;
using ExpoSite.Site.Tests.Identity;
using ExpoSite.Site.Tests.Pictures;
using static ExpoSite.Site.Tests.Languages.TwoLanguages;
using static ExpoSite.Site.Tests.Rules.RuleCase;

namespace ExpoSite.Site.Tests.Rules;

/// <summary>
/// What breaks each rule of loading, checking, feeds, identity, facts, pictures and themes: the example that stands with it, or where more
/// than a story of few lines is needed, one line here, its name first. A test of the architecture looks for it. <see cref="RuleCase"/> has
/// the forms.
/// </summary>
internal static class RuleCases
{
    private const string Rss = "feed.xml";
    private const string Fair = "- id: tide-2026\n  name: Tide Fair\n  starts: 2026-09-14\n  ends: 2026-09-19\n";
    private const string Svg = "<svg xmlns='http://www.w3.org/2000/svg'>";

    public static IReadOnlyList<RuleCase> All { get; } = [.. Examples(), .. Loading(), .. Texts(), .. Checks(), .. Feeds(), .. Identities(), .. Facts(), .. Pictures(), .. Charts(), .. Themes(), .. Languages()];

    private static IEnumerable<RuleCase> Examples() =>
        DeclaredRules.All.Where(r => r.Rule.Example is not null).Select(r => r.Rule.Example is { IsFrontMatter: true } keys
            ? Keys(r.Rule, keys.Broken, keys.Kept)
            : Body(r.Rule, r.Rule.Example!.Broken, r.Rule.Example.Kept));

    private static RuleCase[] Loading() =>
    [
        Built(LoadRules.Encoding, new SmallSite().With(new SourceFile("input/articles/a.md", (byte[])[.. "---\ntitle: caf"u8, 0xE9, .. "\n---\n"u8]))),
        File(LoadRules.EmptyId, $"---\nid:\n{GoodKeys}\n---\nText\n", $"---\n{GoodKeys}\n---\nText\n"),
        File(LoadRules.InvalidYaml, "---\ntitle: \"Open\npublished: 2026-01-02\n---\nText\n"),
        Built(LoadRules.TooLarge, new SmallSite().With(new SourceFile("input/articles/a.md", Encoding.UTF8.GetBytes(new string('a', (8 * 1024 * 1024) + 1))))),
        File(LoadRules.MissingFrontMatter, "Only text.\n"),
        File(LoadRules.MissingKey, "---\ntitle: No day\n---\nText\n", "---\ntitle: A day\npublished: 2026-01-02\n---\nText\n"),
        File(LoadRules.EmptyFile, " \n"),
        File(LoadRules.BinaryFile, "---\nti\0tle: x\n"),
        Built(LoadRules.MissingConfiguration, new SmallSite { Configuration = null }.With(SmallSite.Story("a", GoodKeys))),
        File(LoadRules.UndatedDraft, "---\ntitle: Notes\ndraft: true\n---\nText\n", "---\ntitle: Notes\npublished: 2026-01-02\ndraft: true\n---\nText\n"),
        Setting(LoadRules.UnknownFrontStory, "front: [nowhere]", "front: [a]"),
        Setting(LoadRules.UnknownAuthor, "authors: [{name: Ada Quai}]", "authors: [{name: Ada Quay}]"),
        Setting(LoadRules.UnlistedSection, "categories: [Tecnology]", "categories: [Technology]"),
        Setting(LoadRules.FormerSection, "categories: [{name: Machines, formerNames: [Technology]}]", "categories: [Technology]"),
        Setting(LoadRules.FormerNameInUse, "categories: [Technology, {name: Machines, formerNames: [Technology]}]", "categories: [Technology]"),
        Body(LoadRules.PlaceholderText, ArticleTemplate.FirstParagraph, "The first paragraph.\n"),
        Built(LoadRules.PlaceholderPublished, new SmallSite { Published = "" }.With(SmallSite.Story("a", GoodKeys, ArticleTemplate.FirstParagraph))),
        Expos(KnowledgeRules.EndsBeforeStart, Fair.Replace("09-19", "09-13", StringComparison.Ordinal), Fair),
        Expos(KnowledgeRules.SharedName, Fair + Fair.Replace("2026", "2024", StringComparison.Ordinal), Fair),
        Expos(KnowledgeRules.SharedId, Fair + Fair.Replace("Tide Fair", "Fog Fair", StringComparison.Ordinal), Fair),
        Expos(KnowledgeRules.UnknownCountry, Fair + "  country: Norwey\n", Fair + "  country: Norway\n"),
        Keys(KnowledgeRules.UnknownExpo, "expo: tide-2025", "tags: [tide]") with { Broken = () => (new SmallSite { Expos = Fair }.With(SmallSite.Story("a", $"{GoodKeys}\nexpo: tide-2025"))).Findings() },
        Built(KnowledgeRules.UnknownExhibitor, Exhibiting("Niota Ice Works"), Exhibiting("Nyota Ice Works")),
    ];

    private static RuleCase[] Texts() =>
    [
        Body(LoadRules.TooDeep, $"{new string('>', 130)} deep\n", ">>> deep\n"),
        Body(LoadRules.TooMuchMarkup, Repeated("*a ", 2_000), Repeated("*a* ", 20)),
        Live(FormatRules.EntryOutOfOrder, "## 9:00 One\n\n## 10:00 Two\n\n## 9:30 Three\n", "## 9:00 One\n\n## 9:30 Three\n\n## 10:00 Two\n"),
        Live(FormatRules.EntryWithoutTime, "## 9:00 One\n\n## Two\n", "## 9:00 One\n\n### Two\n"),
        Live(FormatRules.NoEntries, "**9:00** One\n", "## 9:00 One\n"),
        Keys(LoadRules.TooManyValues, $"tags: [{Numbered(51)}]", $"tags: [{Numbered(50)}]"),
    ];

    private static SmallSite WithCms(string config, string keys) => (new SmallSite
    { Cms = config, Configuration = "title: Pier Gazette\nurl: https://example.org/\ncategories: [Ice]\n" }).With(SmallSite.Story("a", $"{GoodKeys}\n{keys}"));

    private static string Form(string options) => $"collections: [{{name: stories, fields: [{{name: category, options: [{options}]}}, {{name: tags}}]}}]\n";

    private static RuleCase[] Languages() =>
    [
        Setting(LanguageRules.Unusable, "languages: [{tag: zh, path: tag}]", "languages: [{tag: zh, path: zh}]"),
        Built(LanguageRules.UnknownOriginal, Bilingual.With(English("a"), Chinese("b", "translationOf: c")), Translated("")),
        Built(LanguageRules.SecondVersion, Bilingual.With(English("a"), Chinese("b", "translationOf: a"), Chinese("c", "translationOf: a")), Translated("")),
        Built(LanguageRules.Circle, Translated("translationOf: b"), Translated("")),
        Built(LanguageRules.Untranslated, Bilingual.With(English("a")), Translated("")),
        Built(LanguageRules.NoSuchLanguage, Bilingual.With(English("a"), English("a.de")), Bilingual.With(English("a"), English("b.de"))),
        Built(LanguageRules.MovedLanguage, Subscribed() with { Configuration = "title: T\nurl: https://example.org/\n" }, Subscribed()),
        Built(LanguageRules.Outdated, Translated("updated: 2026-09-18"), Translated("updated: 2026-09-15")),
    ];

    private static SmallSite Subscribed() => Translated("") with { Published = Translated("").Rendered("published.json") };

    private static SmallSite Translated(string original) => Bilingual.With(English("a", original), Chinese("b", "translationOf: a"));

    private static RuleCase[] Checks() =>
    [
        Built(CmsRules.NoRepository, WithCms("backend: {repo: your-name/your-newsroom}\n", ""), WithCms("backend: {repo: our-expo/newsroom}\n", "")),
        Built(CmsRules.MissingChoice, WithCms(Form("Snow"), ""), WithCms(Form("Snow, Ice"), "")),
        Built(CmsRules.ChangedValue, WithCms(Form("Ice"), "tags: ice, snow"), WithCms(Form("Ice"), "tags: [ice, snow]")),
        Keys(FormatCheck.ForgottenLive, "format: live", "format: live\nended: 2026-01-03"),
        Live(FormatRules.TimeWithoutEntry, "## 9:00 One\n\n### 9:30 Two\n", "## 9:00 One\n\n## 9:30 Two\n"),
        Built(TableCheck.NotShown, Beside("Words.\n"), Beside("![Stands](t.csv)\n")),
        Live(FormatCheck.EntryToCome, "## 2026-09-20 12:01 One\n", "## 2026-09-20 11:59 One\n"),
        Files(CheckRules.DuplicateAddress, [SmallSite.Story("a", GoodKeys), SmallSite.Story("b", $"{GoodKeys}\nslug: a")], [SmallSite.Story("a", GoodKeys), SmallSite.Story("b", GoodKeys)]),
        Files(IdCheck.DuplicateId, [SmallSite.Story("a", $"{GoodKeys}\nid: {SmallSite.Id}"), SmallSite.Story("b", $"{GoodKeys}\nid: {SmallSite.Id}")], [SmallSite.Story("a", GoodKeys), SmallSite.Story("b", GoodKeys)]),
        Files(CheckRules.TermSpelledTwoWays, [SmallSite.Story("a", $"{GoodKeys}\ntags: [Ice]"), SmallSite.Story("b", $"{GoodKeys}\ntags: [ice]")], [SmallSite.Story("a", $"{GoodKeys}\ntags: [ice]"), SmallSite.Story("b", $"{GoodKeys}\ntags: [ice]")]),
        Files(SectionCheck.NoSection, [SmallSite.Story("a", $"{GoodKeys}\ncategory: Ice"), SmallSite.Story("b", GoodKeys)], [SmallSite.Story("a", GoodKeys), SmallSite.Story("b", GoodKeys)]),
        Files(CheckRules.HiddenCopy, [SmallSite.Story("a", GoodKeys), SmallSite.Story("b", $"{GoodKeys}\ncopyOf: a")], [SmallSite.Story("a", GoodKeys), SmallSite.Story("b", $"{GoodKeys}\ncopyOf: none")]),
        Built(CheckRules.RawNotNormalized, Written("input/raw/b.txt"), Written("input/raw/a.txt")),
        Built(CheckRules.ProposalPending, new SmallSite { Proposals = ["input/articles/a.proposed.md"] }.With(SmallSite.Story("a", GoodKeys))),
        Built(CheckRules.PublishedFromDrafts, Drafted(""), Drafted("\ndraft: false")),
        new(CheckRules.LeakedAddress, () => Leaks("<a href=\"/x/\">"), () => Leaks("<a href=\"/repo/x/\">")),
    ];

    private static SmallSite Beside(string body) => new SmallSite().With(SmallSite.Story("a", GoodKeys, body)) with
    { Media = [new CopiedFile("input/articles/t.csv", 8) { Table = "A,1\nB,2\n"u8.ToArray() }] };

    private static RuleCase[] Feeds() =>
    [
        Feed(FeedRules.NotParsed, Rss, "</channel>", ""),
        Feed(FeedRules.MissingPart, Rss, "<title>Ropewalk opens</title>", ""),
        Feed(FeedRules.PartTwice, Rss, "<title>Ropewalk opens</title>", "<title>Ropewalk opens</title><title>Again</title>"),
        Feed(FeedRules.UnknownPart, Rss, "<language>", "<blink>x</blink><language>"),
        Feed(FeedRules.BlankText, Rss, "Ropewalk opens", " "),
        Feed(FeedRules.BadItemId, Rss, SmallSite.Id, "3"),
        Feed(FeedRules.ItemTwice, Rss, NameBasedId.From("b").ToString(), SmallSite.Id),
        Feed(FeedRules.BadDate, "atom.xml", "<published>2026-09-14T09:30:00Z", "<published>2026-09-14"),
        Feed(FeedRules.ImplausibleDate, "atom.xml", "2026-09-14T09:30:00Z", "1970-01-01T00:00:00Z"),
        Feed(FeedRules.DateJumps, "atom.xml", "<updated>2026-09-15T10:00:00Z</updated>", "<updated>2026-09-15T10:00:01Z</updated>"),
        Feed(FeedRules.BadAddress, Rss, "https://example.org/2026/09/a/", "/2026/09/a/"),
        Feed(FeedRules.WrongAddress, Rss, "https://example.org/2026/09/a/", "https://example.org/2026/09/b/"),
        Feed(FeedRules.SelfLink, Rss, "href=\"https://example.org/feed.xml\"", "href=\"https://example.org/rss.xml\""),
        Feed(FeedRules.BrokenMarkup, Rss, "<em>doors</em>", "<em>doors"),
        Feed(FeedRules.UnsafeMarkup, Rss, "<em>doors</em>", "<script>x()</script>"),
        Feed(FeedRules.RelativeAddress, Rss, "https://maps.example/quay", "/quay"),
        Feed(FeedRules.UnsafeScheme, Rss, "https://maps.example/quay", "javascript:alert(1)"),
        Feed(FeedRules.MarkupInText, Rss, "Ropewalk opens", "Ropewalk &lt;b&gt;opens&lt;/b&gt;"),
        Feed(FeedRules.ForbiddenCharacter, Rss, "Ropewalk opens", "Ropewalk\u0085opens"),
        Feed(FeedRules.BadEnclosure, Rss, "length=\"512\"", "length=\"0\""),
        Feed(FeedRules.BadMedia, Rss, "medium=\"image\"", "medium=\"picture\""),
        Feed(FeedRules.BadLanguage, Rss, "<language>en</language>", "<language>English</language>"),
        Feed(FeedRules.BadAuthor, Rss, "<dc:creator>Lio Vance</dc:creator>", "<dc:creator> </dc:creator>"),
        Feed(FeedRules.BadCategory, Rss, "<category>ice</category>", "<category></category>"),
        Feed(FeedRules.WrongOrder, Rss, "</channel>", "<ttl>60</ttl></channel>"),
        Feed(FeedRules.TooLong, Rss, "The <em>doors", new string('x', 1_000_000) + "The <em>doors"),
        Built(FeedRules.NoStories, new SmallSite()),
        Feed(FeedRules.BadOpml, "feeds.opml", "version=\"2.0\"", "version=\"3\""),
        Setting(FeedRules.UnknownFeed, "feedAliases: {rss.xml: category/gone/feed.xml}", "feedAliases: {rss.xml: category/technology/feed.xml}"),
        Feed(FeedRules.AuthorAddress, Rss, "<dc:creator>Lio Vance", "<dc:creator>Lio Vance &lt;lio@example.org&gt;"),
    ];

    private static RuleCase Live(DiagnosticRule rule, string broken, string good) => Files(
        rule, [SmallSite.Story("a", $"{GoodKeys}\nformat: live", broken)], [SmallSite.Story("a", $"{GoodKeys}\nformat: live", good)]);

    private static RuleCase[] Identities() =>
    [
        Fault(IdentityRules.DamagedRecord, "the record is cut off"),
        Fault(IdentityRules.VanishedStory, "a story is deleted"),
        Fault(IdentityRules.EditedId, "an id is edited"),
        Fault(IdentityRules.MovedId, "two stories swap their ids"),
        Fault(IdentityRules.ReusedId, "the id of a retracted story is used again"),
        Fault(IdentityRules.HiddenAgain, "a story is made a draft again"),
        Fault(IdentityRules.FormerAddressTaken, "the address of a retracted story is taken"),
        Built(IdentityRules.FormerNameTaken, Former("aliases: [/category/sheds/]"), Former("aliases: [/category/barns/]")),
        Edit(IdentityRules.CopyOfRetracted, n => n.Retract("2026-09-11-pumps")
            .With("2026-09-13-copy", n.Stories["2026-09-11-pumps"] with { More = "copyOf: pumps", Published = "2026-09-13" })),
        Edit(IdentityRules.VanishedList, n => n.With("2026-09-10-gates", s => s with { More = "" })
            .With("2026-09-11-pumps", s => s with { More = "" }).With("2026-09-12-nets", s => s with { More = "" })),
        Built(LateStoryCheck.Late, Later("2026-09-11"), Later("2026-09-13")),
        Edit(IdentityRules.BeyondFeed, n => Enumerable.Range(0, 51).Aggregate(n, (all, i) =>
            all.With($"2026-09-01-s{i}", new StoryText($"Boat {i} sails", "2026-09-01", $"It is the {i}. of them and carries {i} lamps.")))),
        Edit(IdentityRules.RetractedIsBack, n => n.Retract("2026-09-11-pumps").Recorded() with { Stories = n.Stories }),
        Fault(IdentityRules.StoryReplaced, "a file is overwritten with another story"),
        Fault(IdentityRules.ShownTwice, "a story is published twice with two ids"),
    ];

    // The published newsroom with one more story of a day.
    private static SmallSite Later(string day) =>
        new Newsroom().Recorded().With("lamps", new StoryText("Green lamps", day, Newsroom.Lights)).Site();

    private static RuleCase[] Facts() =>
    [
        new(FactRules.WrongEdition, () => FactCase.Check("The seventh Brinemark Expo has opened."), () => FactCase.Check("The eighth Brinemark Expo has opened.")),
        new(FactRules.HeadlineNumber, () => FactCase.Check("Nine cooks argued.", "title: Eight cooks argue"), () => FactCase.Check("Eight cooks argued.", "title: Eight cooks argue")),
        new(FactRules.EventCountedTwoWays, () => Counted("18th"), () => Counted("17th")),
        new(FactRules.DayOutsideExpo, () => FactCase.Check("The Brinemark Expo runs from 15 to 20 September."), () => FactCase.Check("The Brinemark Expo runs from 14 to 19 September.")),
        new(FactRules.ExhibitorMisspelled, () => FactCase.Check("The winner is Coldthred, with a sensor."), () => FactCase.Check("The winner is Coldthread, with a sensor.")),
        new(FactRules.CountrySpelledTwoWays, () => Named("Viet Nam"), () => Named("Vietnam")),
    ];

    private static SmallSite Captioned(string body) => new SmallSite().With(
        SmallSite.Story("a", $"{GoodKeys}\nimage: hall.jpg\nimageAlt: The hall\nimageCaption: Early.", body)) with
    { Media = [TestPictures.Measured("hall.jpg", 1200, 800)] };

    private static RuleCase[] Pictures() =>
    [
        Built(PictureRules.MissingAlternativeText, Shown("", TestPictures.Measured("hall.jpg", 1200, 800)), Shown("imageAlt: The hall", TestPictures.Measured("hall.jpg", 1200, 800))),
        Built(PictureRules.MissingCredit, Shown("imageAlt: x", TestPictures.Measured("hall.jpg", 1200, 800, credit: null)), Shown("imageAlt: x", TestPictures.Measured("hall.jpg", 1200, 800))),
        new(PictureRules.UnreadablePicture, () => Read("a.png", "Not a picture"u8.ToArray()), () => Read("a.png", TestPictures.Png(4, 5))),
        new(PictureRules.PictureTooLarge, () => Read("a.png", TestPictures.Png(10_000, 10_000)), () => Read("a.png", TestPictures.Png(1_000, 1_000))),
        new(PictureRules.UnsafeDrawing, () => Read("a.svg", Encoding.UTF8.GetBytes(Svg + "<script/></svg>")), () => Read("a.svg", Encoding.UTF8.GetBytes(Svg + "<g/></svg>"))),
        Built(PictureRules.PictureNotPublished, Shown("imageAlt: x") with { Withheld = ["input/media/hall.jpg"] }, Shown("imageAlt: x", TestPictures.Measured("hall.jpg", 1200, 800))),
        Built(PictureCheck.CaptionNotShown, Captioned("![The hall](hall.jpg)\n"), Captioned("Words.\n")),
        Built(PictureRules.HeavyPicture, Shown("imageAlt: x", TestPictures.Measured("hall.jpg", 1200, 800, length: 9 << 20)), Shown("imageAlt: x", TestPictures.Measured("hall.jpg", 1200, 800))),
        Built(WriteRules.CopyTooLarge, Shown("imageAlt: x", TestPictures.Measured("hall.jpg", 700, 17_000)), Shown("imageAlt: x", TestPictures.Measured("hall.jpg", 700, 16_000))),
    ];

    private static RuleCase[] Charts() =>
    [
        Built(ChartRules.NoFigures, Charted("Hall,Colour\nA,red\n"), Charted("Hall,Stands\nA,1\n")),
        Built(ChartRules.RaggedRow, Charted("Hall,Stands\nA,1\nB\n"), Charted("Hall,Stands\nA,1\nB,\n")),
        Built(ChartRules.NoNumber, Charted("Hall,Stands\nA,1\nB,few\n"), Charted("Hall,Stands\nA,1\nB,-\n")),
        Built(ChartRules.TooManyFigures, Charted("Hall,Stands\n" + string.Concat(Enumerable.Repeat("A,1\n", 41))), Charted("Hall,Stands\n" + string.Concat(Enumerable.Repeat("A,1\n", 40)))),
        Built(ChartRules.Encoding, Charted([.. "Hall,Stands\n"u8, 0xC4, .. ",1\n"u8]), Charted("Hall,Stands\n\u00C4,1\n")),
        Built(ChartRules.Option, Charted("Hall,Stands\nA,1\n", "{type=cake}"), Charted("Hall,Stands\nA,1\n", "{type=column}")),
        Built(ChartRules.OpenQuote, Charted("Hall,Stands\n\"A,1\nB,2\n"), Charted("Hall,Stands\n\"A\",1\nB,2\n")),
    ];

    private static SmallSite Charted(string csv, string options = "") => Charted(Encoding.UTF8.GetBytes(csv), options);

    private static SmallSite Charted(byte[] csv, string options = "") => new SmallSite
    {
        Media = [new CopiedFile("input/media/t.csv", csv.Length) { Table = csv }],
    }.With(SmallSite.Story("a", GoodKeys, "![Stands](t.csv)" + options + "\n"));

    private static RuleCase[] Themes() =>
    [
        Template(ThemeRules.InvalidTemplate, "{% if page.title", "{{ page.title }}"),
        Template(ThemeRules.UnknownMember, "{{ page.titel }}", "{{ page.title }}"),
        Template(ThemeRules.MissingTemplate, "{% render 'nothing' %}", "{{ page.title }}"),
        Template(ThemeRules.RenderFailed, "{{ 'nothing.css' | asset }}", "{{ page.title }}"),
        Template(ThemeRules.TooDeep, Repeated("{% if site %}", 500) + Repeated("{% endif %}", 500), Repeated("{% if site %}{% endif %}", 500)),
        Template(ThemeRules.TooCostly, "{% for i in (1..1000000000) %}x{% endfor %}", "{% for i in (1..1000) %}x{% endfor %}"),
        Setting(WordingRules.UnfitText, "words: {latest: \"Newest of {day}\"}", "words: {latest: Newest}"),
        Setting(WordingRules.UnknownWord, "words: {lattest: Newest}", "words: {latest: Newest}"),
        Setting(WordingRules.MissingWords, "language: et", "language: de-CH"),
        Setting(ThemeRules.MissingFont, "theme:\n  fonts: [{family: Quay, file: quay.woff2}]", "theme:\n  textFont: Quay, serif"),
        Setting(ThemeRules.LowContrast, "theme:\n  ink: \"#999999\"", "theme:\n  ink: \"#111111\""),
    ];

    private static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string Numbered(int count) => string.Join(", ", Enumerable.Range(1, count).Select(i => $"hall {i}"));

    /// <summary>A raw file, and a story that was made of input/raw/a.txt.</summary>
    private static SmallSite Written(string raw) => new SmallSite { RawFiles = [raw] }.With(SmallSite.Story("a", $"{GoodKeys}\nsource: input/raw/a.txt"));

    private static SmallSite Drafted(string keys) => new SmallSite().With(SmallSite.Story("_drafts/a", GoodKeys + keys));

    private static SmallSite Former(string keys) =>
        new SmallSite { Configuration = "title: T\nurl: https://example.org/\ncategories: [{name: Halls, formerNames: [Sheds]}]\n" }
            .With(SmallSite.Story("a", $"title: A\npublished: 2026-09-14\ncategory: Halls\n{keys}"));

    private static SmallSite Exhibiting(string name) =>
        new SmallSite { Exhibitors = "- name: Nyota Ice Works\n" }.With(SmallSite.Story("a", $"{GoodKeys}\nexhibitors: [{name}]"));

    private static IEnumerable<Diagnostic> Leaks(string page) => new AddressLeaks("https://example.org/repo/", "https://example.org/repo/").In("index.html", Encoding.UTF8.GetBytes(page));

    private static IReadOnlyList<Diagnostic> Counted(string ordinal) => FactCase.CheckAll(
        ("title: One\npublished: 2026-09-14", "The 17th Coast Salt Summit opened."), ("title: Two\npublished: 2026-09-15", $"It was signed at the {ordinal} Coast Salt Summit."));

    private static IReadOnlyList<Diagnostic> Named(string country) => FactCase.CheckAll(
        ("title: One", "Rice comes from Vietnam."), ("title: Two", "Boats come from Vietnam."), ("title: Three", $"Ice comes from {country}."));

    private static SmallSite Shown(string keys, params CopiedFile[] media) =>
        new SmallSite { Media = [.. media], MakesPictures = true }.With(SmallSite.Story("a", $"{GoodKeys}\nimage: hall.jpg\n{keys}"));

    private static ImmutableArray<Diagnostic> Read(string name, byte[] content) => PictureFile.Read(name, content).Diagnostics;
}
