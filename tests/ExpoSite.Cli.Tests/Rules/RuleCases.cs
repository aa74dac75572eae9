using System.Collections.Immutable;
using System.Text;
using ExpoSite.Cli.Disk;
using ExpoSite.Cli.Input;
using ExpoSite.Cli.Output;
using ExpoSite.Cli.Pictures;
using ExpoSite.Cli.Receiving;
using ExpoSite.Cli.Tests.Pictures;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Normalize.Runs;
using ExpoSite.Site.Media;
using ExpoSite.Site.Pictures;
using ExpoSite.Site.Pictures.Files;
using static ExpoSite.Cli.Tests.Rules.RuleCase;

namespace ExpoSite.Cli.Tests.Rules;

/// <summary>
/// What breaks each rule of disk, hosts and native libraries. One line for each rule, its name first: a test of the architecture looks
/// for it there. <see cref="RuleCase"/> has the forms.
/// </summary>
internal static class RuleCases
{
    private const string Opening = "input/articles/2025-11-04-opening.md";

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        Found(LoadRules.Unreadable, site => Read(site, "gone.md"), site => Read(site, Opening)),
        Run(CmsRules.NotPublished, WithCmsAndMore, "build"),
        Run(WriteRules.OutputNotOurs, site => site.Write("public/thesis.txt", "precious"), "build", "--output", "public"),
        Run(WriteRules.WriteFailed, site => site.Write("file", "x"), "build", "--output", "file/site"),
        Run(WriteRules.LinkNotFollowed, site => File.CreateSymbolicLink(site.Path("input/articles/circle.md"), site.Path("input/articles/circle.md")), "build"),
        Found(WriteRules.NotOverwritten, site => Put(site, "mine"), site => Put(site, "x")),
        Run(WriteRules.NotPlain, site => Directory.CreateDirectory(site.Path("input/expos.yml")), "build"),
        Run(WriteRules.MediaNotPublished, site => site.Write("input/media/page.html", "<p>Hello</p>"), "build"),
        Run(WriteRules.LeftoverStays, LeftBusy, "build"),
        new(WriteRules.OutputInUse, () => Task.FromResult(BuiltWhileTaken("output")), () => Task.FromResult(BuiltWhileTaken("preview"))),
        Served(WriteRules.NotLive, (server, site) => server.Folder = site.Path("nothing"), _ => ["ping", "--timeout", "1"]),
        Served(WriteRules.HubRefused, (server, _) => server.HubStatus = 500, _ => ["ping", "--timeout", "600"]),
        Found(WriteRules.ReadByNothing, site => Astray(site, "input/hall.docx"), site => Astray(site, "input/raw/hall.docx")),
        Found(WriteRules.NoPictureLibrary, _ => [PictureLibrary.Load(() => throw new DllNotFoundException("no libvips"))], _ => [PictureLibrary.Missing]),
        Found(WriteRules.LettersNotComposed, _ => [ComposedLetters.Check(text => text)], _ => [ComposedLetters.Missing]),
        Found(WriteRules.PictureNotMade, site => Made(site, "no photo"), site => Made(site, "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")),
        Found(PictureRules.CardWithoutHeadline, _ => Cards("박람회"), _ => Cards("Fair")),
        Run(WriteRules.CacheNotWritten, FileForCache, "build"),
        Run(CheckRules.FaultyStory, site => site.Write("input/articles/new.md", TemporarySite.Article("New", "image: gone.jpg\nimageAlt: A hall\n")), "build", "--published", ".", "--first-publish", "--hold-back"),
        Served(IdentityRules.NothingPublished, (server, site) => server.Folder = site.Path("nothing"), server => ["check", "--against", server.Url]),
        Run(IdentityRules.RecordMissing, site => site.Write("live/feeds.opml", "<opml/>"), "build", "--published", "live"),
        Run(IdentityRules.OtherSite, site => site.Write("live/index.html", "A site"), "build", "--published", "live"),
        Served(IdentityRules.PublishedUnreadable, (server, _) => server.Special = context => (context.Response.StatusCode = 503) > 0, server => ["check", "--against", server.Url]),
    ];

    private static IEnumerable<Diagnostic> Astray(TemporarySite site, string uploaded)
    {
        site.Write(uploaded, "x");
        return ReceivedFiles.Of(SiteFolder.Of(site.Folder), new HashSet<string> { uploaded }).Findings();
    }

    private static List<Diagnostic> Read(TemporarySite site, string file)
    {
        var findings = new List<Diagnostic>();
        FileReader.ReadAll([site.Path(file)], p => Path.GetFileName(p), FileReader.TextLimit, findings.Add);
        return findings;
    }

    private static List<Diagnostic> Cards(string headline) =>
        PictureLibrary.Missing is { } missing ? [missing] : [.. CardLetters.Findings([MachineTypefaceTests.Card(headline)], new MachineTypefaces([]))];

    private static List<Diagnostic> Put(TemporarySite site, string standing)
    {
        site.Write("input/media/a.png", standing);
        var findings = new List<Diagnostic>();
        new MediaFolder(SiteFolder.Of(site.Folder), site.Path("input/media")).Write([new MediaFile("a.png", "x"u8.ToArray())], findings, []);
        return findings;
    }

    private static ImmutableArray<Diagnostic> Made(TemporarySite site, string picture)
    {
        byte[] content = Encoding.UTF8.GetBytes(picture);
        var source = new CopiedFile("input/media/a.svg", content.Length) { Picture = new MeasuredPicture { Hash = "a", Format = PictureFormat.Png, Width = 20, Height = 20 } };
        var media = new MediaContents([new MediaReading(source, source.Path, []) { Open = () => new MemoryStream(content) }]);
        return new PictureMaker(new PictureCache(SiteFolder.Of(site.Folder)), media).Make(new CopyOrder("a", PictureFormat.Png, source, 10)).Diagnostics;
    }

    private static void WithCmsAndMore(TemporarySite site)
    {
        site.Run("init", "--cms");
        site.Write("admin/notes.html", "<p>Hello</p>");
    }

    // What an earlier run left, whose removal fails once.
    private static void LeftBusy(TemporarySite site)
    {
        site.Write(".output.old-1/half.html", "half");
        bool isBusy = true;
        DiskChange.Watcher = what =>
        {
            if (!isBusy || what != "delete a folder")
                return;
            isBusy = false;
            throw new IOException("busy");
        };
    }

    private static string BuiltWhileTaken(string folder)
    {
        using TemporarySite site = TemporarySite.WithOneArticle();
        using IDisposable? held = OutputLock.TryTake(site.Folder, folder, out _);
        return site.Run("build").Error;
    }

    private static void FileForCache(TemporarySite site)
    {
        site.WriteBytes("input/media/hall.jpg", PictureBuildTests.Photo(330, 60));
        site.Write("input/articles/2025-11-04-hall.md", TemporarySite.Article("Hall", "image: hall.jpg\nimageAlt: A hall\n"));
        Directory.Delete(site.Path(".exposite"), recursive: true);
        site.Write(".exposite", "a file where the folder should be");
    }
}
