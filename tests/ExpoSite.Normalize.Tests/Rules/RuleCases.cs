using System.Collections.Immutable;
using System.Text;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Normalize.Findings;
using ExpoSite.Normalize.Html;
using ExpoSite.Normalize.Html.Pages;
using ExpoSite.Normalize.Runs;
using ExpoSite.Normalize.Tests.Imports;
using ExpoSite.Normalize.Tests.WordFiles;
using static ExpoSite.Normalize.Tests.Rules.RuleCase;

namespace ExpoSite.Normalize.Tests.Rules;

/// <summary>
/// What breaks each rule of normalize. One line for each rule, its name first: a test of the architecture looks for it there.
/// <see cref="RuleCase"/> has the forms.
/// </summary>
internal static class RuleCases
{
    private const string Title = "Robots Learn to Fold Sails";
    private const string Day = "12 March 2031";

    private static readonly byte[] Locked = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0, .. Encoding.Unicode.GetBytes("EncryptedPackage")];
    private static readonly RawFile Raw = Raws.Article("a.txt", Title);
    private static readonly RawFile Changed = Raws.Article("a.txt", Title, body: Raws.Body + "\n\nOne paragraph more was sent in the evening by the same office.");
    private static readonly RawFile Ferry = Raws.Article("b.txt", "Ferry Line Adds a Night Crossing", "10 March 2031", Raws.Body.Replace(" the ", " this ", StringComparison.Ordinal));
    private static readonly RawFile Cards = Raws.Article("a.txt", "Beekeepers Find Their Market", body: Raws.Body + Raws.Block(
        Raws.Card("Ferry Line Adds a Night Crossing"), Raws.Card("Rope Works Wins a Prize for Its Roof"), Raws.Card("Second Quay Must Wait for the Tides")));

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        Read(NormalizeRules.UnsupportedFormat, Raws.Text("a.xyz", "x")),
        Read(NormalizeRules.EmptyFile, Raws.Text("a.txt", " \n")),
        Read(NormalizeRules.NotText, new RawFile("a.txt", new byte[] { 80, 75, 10, 0, 1 })),
        Read(NormalizeRules.RawEncoding, new RawFile("a.txt", Encoding.Latin1.GetBytes("Fair\nCaf\u00B9 opens"))),
        Read(NormalizeRules.RawTooLarge, new RawFile("a.txt", new byte[9 * 1024 * 1024])),
        Read(NormalizeRules.NoTitle, Raws.Text("a.txt", Raws.Body)),
        Read(NormalizeRules.NoBody, Raws.Text("a.txt", "\nMenu\nHome\nContact\n")),
        Read(NormalizeRules.NoDate, Raws.Article("a.txt", Title, head: null)),
        Read(NormalizeRules.AmbiguousDate, Raws.Article("a.txt", Title, head: "Published: 04/11/2031")),
        Read(NormalizeRules.UnpairedQuote, Raws.Article("a.txt", "Robots Learn Sail Folding\" at the Fair"), Raws.Article("a.txt", "Robots Learn \"Sail Folding\" at the Fair")),
        Again(NormalizeRules.RawChangedAfterEdit, Raw, f => f + "\nMine.\n", Changed, Raw),
        Again(NormalizeRules.EditedBrief, Cards, f => f + "\nMine.\n", Ferry, Cards),
        new(NormalizeRules.SameArticleTwice, () => Raws.Run(Raw, Raw with { Path = "b.txt" }).Diagnostics, () => Raws.Run(Raw, Ferry).Diagnostics),
        Import(NormalizeRules.ImportNotRead, Exports.WordPress("<item><title>a & b</title></item>"), Exports.WordPress(Exports.Post("1", "A"))),
        Import(NormalizeRules.ImportWithheld, Exports.WordPress(Exports.Post("1", "A", status: "draft")), Exports.WordPress(Exports.Post("1", "A"))),
        Import(NormalizeRules.ImportLeftOut, Exports.WordPress(Exports.Post("1", "A", "[map lat=\"1\"]")), Exports.WordPress(Exports.Post("1", "A"))),
        Import(NormalizeRules.ImportAddressTwice, Exports.WordPress(Exports.Post("1", "A"), Exports.Post("2", "A")), Exports.WordPress(Exports.Post("1", "A"), Exports.Post("2", "B"))),
        Import(NormalizeRules.ImportSummaryOnly, Exports.Feed("<description>Short.</description>"), Exports.Feed("<content:encoded>Whole.</content:encoded>")),
        Import(NormalizeRules.ImportPictureOnWeb, Exports.WordPress(Exports.Post("1", "A", "<img src='/x.png' alt='x'>")), Exports.WordPress(Exports.Post("1", "A"))),
        ImportFolder(NormalizeRules.ImportFormNotRead, "_posts/2031-03-04-a.rst", "_posts/2031-03-04-a.png"),
        new(NormalizeRules.ImportLanguages, () => SiteFolders.Import(("_posts/2031-03-04-a.md", SiteFolders.Yaml("title: A\nlang: fr"))).Diagnostics, () => SiteFolders.Import(("_posts/2031-03-04-a.md", SiteFolders.Yaml("title: A"))).Diagnostics),
        ImportFolder(NormalizeRules.ImportFolderUnknown, "b/_config.yml.png", "_config.yml"),
        new(NormalizeRules.PageTooLong, () => OfLength(PageDocument.MaxLength), () => OfLength(1)),
        Read(NormalizeRules.PageWithoutBody, Raws.Text("a.html", "<html><title>Fair</title><body><script>load()</script></body></html>")),
        Read(NormalizeRules.PageWithoutTitle, Raws.Text("a.html", "<html><body><script>load()</script></body></html>")),
        Page(NormalizeRules.PageDateAmbiguous, "<span class='date'>04/11/2031</span>", "<span class='date'>4 November 2031</span>"),
        Page(NormalizeRules.ParagraphsLeftOut, $"<p>{Words} One.</p><aside class='related'><p>{Words} Two.</p></aside>", ""),
        new(NormalizeRules.ErrorPage, () => Raws.Run(Few(2, "Page not found")).Diagnostics, () => Raws.Run(Few(2)).Diagnostics),
        new(NormalizeRules.LittleText, () => Raws.Run(Few(1)).Diagnostics, () => Raws.Run(Few(9)).Diagnostics),
        new(NormalizeRules.TextFromData, () => Raws.Run(Data("paragraph")).Diagnostics, () => Raws.Run(Data("advert")).Diagnostics),
        new(NormalizeRules.StageFailed, () => Stage(() => throw new InvalidOperationException()), () => Stage(() => 1)),
        new(NormalizeRules.NothingWritten, () => Silent("b.txt"), () => Silent("a.txt")),
        new(NormalizeRules.WireCopy, () => WithSaved("2031-03-12"), () => WithSaved("2031-03-13")),
        Read(NormalizeRules.DoubtfulValue, Raws.Text("a.txt", $"Sails\n\n{Raws.Body}"), Raw),
        new(NormalizeRules.RawMissing, () => WithRawFolder("input/raw/b.txt"), () => WithRawFolder("input/raw/a.txt")),
        Page(NormalizeRules.PageTooDeep, string.Concat(Enumerable.Repeat("<div>", 5_000)), "<div>"),
        Read(NormalizeRules.HeadlineOnly, Raws.Text("a.txt", "\nBrinemark Expo Opens a Third Pier\n\n"), Raws.Article("a.txt", "Brinemark Expo Opens a Third Pier")),
        Read(NormalizeRules.MisnamedFile, Raws.Text("a.txt", "%PDF-1.7\n1 0 obj\nendobj\n")),
        Read(NormalizeRules.PasswordProtected, new RawFile("a.docx", Locked), Word.Raw()),
        Read(NormalizeRules.DamagedDocument, new RawFile("a.docx", Word.Bytes().AsMemory(0, 400)), Word.Raw()),
        Read(NormalizeRules.DocumentOverLimit, Mail(string.Concat(Enumerable.Repeat(TextPart, 400))), Mail(TextPart)),
        Read(NormalizeRules.PictureLeftOut, Markdown("![A sail](images/sail.jpg)"), Markdown("![A sail](/media/sail.jpg)")),
        Read(NormalizeRules.AttachmentNotRead, Mail(TextPart + "--b\nContent-Type: application/pdf; name=annex.pdf\nContent-Disposition: attachment; filename=annex.pdf\nContent-Transfer-Encoding: base64\n\nJVBERi0xLjcKZW5kb2JqCg==\n"), Mail(TextPart)),
        Read(NormalizeRules.GarbledText, Raws.Article("a.txt", Title, body: Raws.Body + "\n\nCafÃ©s and crÃªpes were sold at the fair until the ferries ran again, and nobody knew why.")),
        Read(NormalizeRules.HiddenCharacters, Raws.Article("a.txt", "Robots \u202ELearn to Fold Sails")),
        Read(NormalizeRules.FrontMatterNotRead, Toml("[\"a\""), Toml("[\"a\"]")),
        Read(NormalizeRules.EmbargoNotRead, Raws.Text("a.eml", $"From: a@example.org\nSubject: {Title}\n\nEmbargoed until the bell rings\n\n{Raws.Body}\n"), Raws.Text("a.eml", $"From: a@example.org\nSubject: {Title}\n\nEmbargoed until 14 March 2031, 06:00 UTC\n\n{Raws.Body}\n")),
        Read(NormalizeRules.DocumentProperties, Word.Properties("<dc:creator>Ines Calder</dc:creator><dcterms:modified xsi:type=\"dcterms:W3CDTF\">2031-03-11T08:00:00Z</dcterms:modified>").Raw(), Word.Raw()),
        Read(NormalizeRules.WithheldElsewhere, Stating("expiryDate: 2031-04-01"), Stating("expires: 2031-04-01")),
        Read(NormalizeRules.MayBeWithheld, Stating("onlyForStaff: {hiddenFromReaders: true}"), Stating("cover: {hidden: true}")),
        new(NormalizeRules.MayBeCopy, () => WithSaved("2031-03-13"), () => WithSaved("2031-03-12")),
        Again(NormalizeRules.BriefJoined, Announced, f => f, Crossing("Ferry Line Adds a Midnight Crossing"), Crossing("Ferry Line Adds a Night Crossing")),
        new(NormalizeRules.DeletedStory, () => Known([]), () => Known(Raws.OnDisk(Raws.Run(Raw)))),
        Read(NormalizeRules.ValueShortened, Described(400), Described(300)),
        Read(NormalizeRules.SectionUnknown, Sectioned("Ponds"), Sectioned("Fairs")),
        new(NormalizeRules.SectionOffered, () => OfferedSection(2), () => OfferedSection(4)),
        Read(NormalizeRules.TemplateTag, Markdown("{{< youtube abc >}}"), Markdown("More.")),
    ];

    private const string Lead = "The ferry company will add a crossing at midnight while the fair lasts, it announced on Monday at the harbour office.";

    private static RawFile Announced => Raws.Article("a.txt", "Beekeepers Find Their Market", body: Raws.Body + Raws.Block(
        ("Industry", "Ferry Line Adds a Night Crossing", "Mar 10, 2031", Lead), Raws.Card("Rope Works Wins a Prize for Its Roof"), Raws.Card("Second Quay Must Wait for the Tides")));

    private static string Long => Raws.Body + "\n\n" + Raws.Body.Replace(" and ", " or ", StringComparison.Ordinal);

    private static WordFile Word => new WordFile().Styled("Titel", Title).Text(Raws.Body);

    private const string TextPart = "--b\nContent-Type: text/plain\n\nThe stands of the fair were full on the first morning.\n";

    private static RawFile Mail(string parts) => Raws.Text("a.eml", $"From: a@example.org\nSubject: {Title}\nContent-Type: multipart/mixed; boundary=b\n\n{parts}--b--\n");

    private static ImmutableArray<Diagnostic> OfLength(int length) => HtmlPageReader.Read($"<h1>{Title}</h1><p>{Raws.Body}</p><!--{new string('x', length)}-->", "a.html", Raws.Options).Diagnostics;

    private static RawFile Crossing(string title) => Raws.Article("b.txt", title, "11 March 2031", $"{Lead}\n\n{Raws.Body}");

    private const string Words = "The fair opened on Tuesday with more visitors than anybody in the town had expected.";

    private static RawFile Few(int sentences, string title = Title) => Raws.Text("a.html",
        $"<title>{title}</title><h1>{title}</h1><p>{Day}</p><p>{string.Concat(Enumerable.Repeat(Words + " ", sentences))}</p>");

    private static RawFile Data(string type) => Raws.Text("a.html",
        $"<title>{Title}</title><h1>{Title}</h1><p>{Day}</p><p>{Words}</p><script type='application/json'>[{string.Join(',', Enumerable.Range(0, 4).Select(i => $"{{\"type\":\"{type}\",\"text\":\"{(i == 0 ? Words : Words.Replace("Tuesday", $"day {i}", StringComparison.Ordinal))}\"}}"))}]</script>");

    /// <summary>A text, and a page with its headline and its words.</summary>
    private static ImmutableArray<Diagnostic> WithSaved(string day) => Raws.Run(
        Raws.Article("a.txt", Title, Day, Long),
        Raws.Text("b.html", $"<html><head><title>{Title}</title></head><body><article><h1>{Title}</h1><time datetime='{day}'>{day}</time><p><em>{Long.Replace("\n\n", "</em></p><p>", StringComparison.Ordinal)}</p></article></body></html>")).Diagnostics;

    private static List<Diagnostic> Stage(Func<int> work)
    {
        var findings = new List<Diagnostic>();
        new ComparisonBoundary("input/raw", findings).Of("suggesting tags", 0, work);
        return findings;
    }

    /// <summary>A run that wrote of a.txt alone.</summary>
    private static Diagnostic[] Silent(string raw) => RawFindings.Silent(
        [Raws.Text(raw, "x")], new NormalizeResult([new MarkdownFile("a.md", "", MarkdownAction.Unchanged, IsBrief: false, "a.txt")], [], []), []);

    private static ImmutableArray<Diagnostic> Known(ExistingMarkdown[] existing) =>
        Normalizer.Run([Raw], existing, Raws.Options with { Record = StoryRecord.Empty.With(Raws.Run(Raw).Stories) }).Diagnostics;

    private static RawFile Toml(string tags) => Raws.Text("a.md", $"+++\ntitle = \"{Title}\"\ndate = 2031-03-12\ntags = {tags}\n+++\n\n{Raws.Body}\n");

    private static RawFile Stating(string keys) => Raws.Text("a.md", $"---\ntitle: {Title}\ndate: 2031-03-12\n{keys}\n---\n\n{Raws.Body}\n");

    private static RawFile Described(int sentences) => Raws.Text("a.html", $"<html><head><title>{Title}</title><meta name='description' content='{string.Concat(Enumerable.Repeat("The fair grew. ", sentences))}'></head><body><article><h1>{Title}</h1><p>{Raws.Body}</p></article></body></html>");

    private static RawFile Markdown(string end) => Raws.Text("a.md", $"---\ntitle: {Title}\ndate: 2031-03-12\n---\n\n{Raws.Body}\n\n{end}\n");

    private static RawFile Sectioned(string section) => Raws.Text("a.html", $"<html><head><title>{Title}</title><meta property='article:section' content='{section}'></head><body><article><h1>{Title}</h1><p>{Raws.Body}</p></article></body></html>");

    /// <summary>A story like four others, of which so many have a section and the others another.</summary>
    private static ImmutableArray<Diagnostic> OfferedSection(int same) => Normalizer.Run(
        [Raws.Article("z.txt", "A Lantern Is Lit")],
        [.. Enumerable.Range(0, 4).Select(i => new ExistingMarkdown($"s{i}.md", $"---\ntitle: Candle {i}\npublished: 2031-03-12\ncategory: {(i < same ? "Fairs" : "Policy")}\n---\n\n{Raws.Body}\n"))],
        Raws.Options).Diagnostics;

    private static ImmutableArray<Diagnostic> WithRawFolder(string file) =>
        Normalizer.Run([], Raws.OnDisk(Raws.Run(Raw with { Path = "input/raw/a.txt" })), Raws.Options with { RawFolder = new RawFolder("input/raw", new HashSet<string> { file }) }).Diagnostics;
}
