using ExpoSite.Cli.Cms;
using ExpoSite.Cli.Pictures;
using ExpoSite.Normalize.Writing;
using ExpoSite.Site.Loading;
using ExpoSite.Site.Media;
using ExpoSite.Site.Settings;
using ExpoSite.Site.Sources;

namespace ExpoSite.Cli.Input;

/// <summary>Reads everything that a site is made of. A file that cannot be read is a finding; the others go on.</summary>
/// <param name="isMade">False leaves the cache of pictures as it is: for a plan that is not written.</param>
/// <param name="memory">Media that this process read before, or null.</param>
internal sealed class SourceReader(SiteFolder folder, bool isMade = true, MediaMemory? memory = null)
{
    private const string TableEnding = ".csv";

    private readonly PictureCache cache = new(folder, isWritten: isMade);
    private MediaContents contents = new([]);
    private PictureMaker? maker;

    private readonly List<Diagnostic> findings = [];

    public ImmutableArray<Diagnostic> Findings => [.. findings.Concat(cache.Findings).Order()];

    /// <summary>What the pictures of this site took, after it was written.</summary>
    public PictureWork Work => new(cache, maker);

    /// <summary>Writes what a plan of these sources holds.</summary>
    public PlannedContents Contents => new(contents, maker);

    public SiteSources Read()
    {
        ImmutableArray<MediaReading> media = new MediaReader(folder, cache, memory).Read([.. List(folder.Media), .. Tables()]);
        findings.AddRange(media.SelectMany(m => m.Findings));
        if (ComposedLetters.Missing is { } missing)
            findings.Add(missing);
        contents = new MediaContents(media);
        SiteSources sources = ReadTexts();
        maker = media.Any(m => m.File?.Picture is not null) || WantsCards(sources) ? Maker() : null;
        return sources with
        {
            Media = [.. media.Select(m => m.File).OfType<CopiedFile>()],
            WithheldMedia = [.. media.Where(m => m.File is null).Select(m => m.Path)],
            MakesPictures = maker is not null,
        };
    }

    /// <summary>
    /// The same sources with those files read again that changed; null where anything else changed than what stands in known files of
    /// text.
    /// </summary>
    /// <param name="changed">Full paths.</param>
    public SiteSources? Reread(SiteSources before, IEnumerable<string> changed)
    {
        var read = new Dictionary<string, SourceFile>(StringComparer.Ordinal);
        foreach (string path in changed)
        {
            string display = SiteFolder.Holds(folder.Theme, path) ? ThemePath(folder.Theme, path) : folder.Display(path);
            bool isKnown = Texts(before).Any(f => f.Path == display);
            // Editors make files beside the one that they save, and take them away again.
            if (!isKnown && !Path.Exists(path) && !before.Media.Any(m => m.Path == display))
                continue;
            // What holds nothing is about to be written.
            if (!isKnown || folder.LeadsOut(path) || ReadAll([path], _ => display) is not [{ Content.IsEmpty: false } file])
                return null;
            read[display] = file;
        }

        return before with
        {
            Articles = Replaced(before.Articles),
            Pages = Replaced(before.Pages),
            Templates = Replaced(before.Templates),
            Tables = Replaced(before.Tables),
            Assets = Replaced(before.Assets),
        };

        ImmutableArray<SourceFile> Replaced(ImmutableArray<SourceFile> files) => [.. files.Select(f => read.GetValueOrDefault(f.Path, f))];
    }

    private static IEnumerable<SourceFile> Texts(SiteSources sources) =>
        sources.Articles.Concat(sources.Pages).Concat(sources.Templates).Concat(sources.Tables)
            .Concat(sources.Assets);

    /// <summary>The same without media.</summary>
    public SiteSources ReadTexts() => new()
    {
        Configuration = ReadOne(folder.Configuration),
        Expos = ReadOne(folder.Expos),
        Exhibitors = ReadOne(folder.Exhibitors),
        Articles = ReadMarkdown(folder.Articles),
        Pages = ReadMarkdown(folder.Pages),
        RawFiles = RawFileReader.Names(folder),
        Proposals = [.. List(folder.Articles, Proposal.Ending).Select(folder.Display)],
        Media = [],
        Cms = CmsFolder.Read(folder, findings.Add),
        Templates = ReadTheme(folder.Theme, ["templates", "partials"], ".liquid"),
        Tables = ReadTheme(folder.Theme, ["i18n"], ".yml"),
        Assets = ReadTheme(folder.Theme, ["assets"]),
        ShippedTemplates = ReadTheme(SiteFolder.ShippedTheme, ["templates", "partials"], ".liquid"),
        ShippedAssets = ReadTheme(SiteFolder.ShippedTheme, ["assets"]),
    };

    // Editors keep the figures of a story where the story is. A plain folder of Markdown has no addresses for other files.
    private IEnumerable<string> Tables() => SiteFolder.Holds(folder.Input, folder.Articles)
        ? List(folder.Articles, TableEnding).Concat(List(folder.Pages, TableEnding)) : [];

    private static bool WantsCards(SiteSources sources) => SiteConfigReader.Read(sources.Configuration).Value is not { SocialCards: 0 };

    private PictureMaker? Maker()
    {
        if (PictureLibrary.Missing is not { } missing)
            return new PictureMaker(cache, contents);
        findings.Add(missing);
        return null;
    }

    /// <summary>The settings for a command that makes no site, which needs no address, and what is wrong in them.</summary>
    public Outcome<SiteConfig> ReadSettings()
    {
        Outcome<SiteConfig> read = SiteConfigReader.Read(ReadOne(folder.Configuration));
        return read with { Diagnostics = [.. findings, .. read.Diagnostics.Where(d => d.Rule != LoadRules.MissingConfiguration)] };
    }

    // A link that leads nowhere is there as well, and is told.
    private SourceFile? ReadOne(string path) =>
        (Path.Exists(path) || new FileInfo(path).LinkTarget is not null) && new FolderFiles(folder, findings.Add).IsInside(path)
            ? ReadAll([path], folder.Display).SingleOrDefault() : null;

    private ImmutableArray<SourceFile> ReadMarkdown(string path) =>
        ReadAll([.. List(path, ".md", ".markdown").Where(f => !Proposal.IsProposal(f))], folder.Display);

    private string[] List(string path, params string[] endings) => new FolderFiles(folder, findings.Add).List(path, endings);

    private ImmutableArray<SourceFile> ReadAll(string[] paths, Func<string, string> display) =>
        FileReader.ReadAll(paths, display, FileReader.TextLimit, findings.Add);

    private ImmutableArray<SourceFile> ReadTheme(string theme, string[] parts, params string[] endings)
    {
        // The theme that ships with the program is a root of its own.
        SiteFolder around = SiteFolder.Holds(folder.Root, theme) ? folder : SiteFolder.Of(theme);
        var listing = new FolderFiles(around, findings.Add);
        return ReadAll(
            [.. parts.SelectMany(p => listing.List(Path.Combine(theme, p), endings))],
            p => ThemePath(theme, p));
    }

    private static string ThemePath(string theme, string path) => "theme/" + Path.GetRelativePath(theme, path).Replace('\\', '/');
}
