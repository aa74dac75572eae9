using ExpoSite.Normalize.Imports;
using ExpoSite.Normalize.Runs;
using ExpoSite.Site.Media;
using ExpoSite.Site.Sources;

namespace ExpoSite.Cli.Input;

/// <summary>An import with the disk around it: an export in, Markdown and pictures out.</summary>
internal sealed class ImportRun(Session session, CommandSettings settings)
{
    private const int Limit = 1 << 30;
    private const int MediaLimit = 512 << 20;

    /// <summary>Reads, imports and, unless it is a dry run, writes.</summary>
    /// <exception cref="UsageException">There is no such file.</exception>
    public ImportOutcome Run(ImportRequest request)
    {
        SiteFolder folder = settings.FindRoot(session);
        string path = session.FullPath(request.Source);
        bool isFolder = Directory.Exists(path);
        if (isFolder && (SiteFolder.Holds(path, folder.Input) || SiteFolder.Holds(folder.Articles, path)))
        {
            throw new UsageException(
                $"'{request.Source}' holds this site itself, or is a part of it.", "name the folder of the other site");
        }

        path = isFolder ? GeneratorFolder.SiteIn(path) : path;
        if (!isFolder && !File.Exists(path))
            throw new UsageException($"There is no file '{request.Source}'.");
        var findings = new List<Diagnostic>();
        string display = SiteFolder.Holds(folder.Root, path) ? folder.Display(path) : Path.GetFileName(path);
        Outcome<SiteConfig> read = new SourceReader(folder).ReadSettings();
        findings.AddRange(read.Diagnostics);
        if (!request.DryRun)
            folder.SweepInput();
        SourceFile? source = isFolder ? null : FileReader.ReadAll([path], _ => display, Limit, findings.Add).FirstOrDefault();
        var articles = new MarkdownFolder(folder, folder.Articles);
        ImmutableArray<ExistingMarkdown> existing = articles.Read();
        var pages = new MarkdownFolder(folder, folder.Pages);
        ImmutableArray<ExistingMarkdown> own = pages.Read();
        RecordFile record = RecordFile.Read(folder);
        string around = isFolder ? path : Path.GetDirectoryName(path)!;
        ImportSource given = isFolder ? GeneratorFolder.Read(path, display, findings.Add)
            : new ImportSource(display, source?.Content ?? default, MediaIn(around, folder));
        if (given.Texts is { IsEmpty: true })
        {
            throw new UsageException(
                $"The folder '{request.Source}' holds no Markdown.",
                "name an export file, or the folder of a site of Hugo, Jekyll and the like");
        }

        ImportResult result = Importer.Run(
            given, existing, new ImportOptions
            {
                BasePath = read.Value!.BasePath,
                TimeZone = read.Value!.TimeZone,
                Sections = read.Value!.Categories,
                Site = read.Value!,
                Now = settings.Now,
                WithDrafts = request.Drafts,
                Address = request.Address,
                Record = record.Stories,
                Pages = own,
                BlankPages = own.Where(p => request.BlankPages.GetValueOrDefault(p.Path) == p.Text).Select(p => p.Path)
                    .ToFrozenSet(StringComparer.Ordinal),
                WritesDeleted = request.Again,
            });
        findings.AddRange(source is null && !isFolder ? [] : result.Diagnostics);
        HashSet<string> unwritten = [];
        var written = new List<WrittenFile>();
        if (!request.DryRun)
        {
            // Pictures first: no article shows one that is not there yet.
            WritePictures(result.Media, around, new MediaFolder(folder, folder.Media), findings, written);
            unwritten = articles.Write(result.Files, findings, written);
            pages.Write(result.Pages, findings, written);
            record.Write(result.Stories.Where(s => File.Exists(Path.Combine(folder.Articles, s.Path))), findings);
        }

        return new ImportOutcome(folder.Root, result, findings, unwritten, [.. written.OrderBy(w => w.Path, StringComparer.Ordinal)]);
    }

    // One after the other: together they may be larger than the memory.
    private static void WritePictures(
        ImmutableArray<ImportedPicture> pictures, string around, MediaFolder media, List<Diagnostic> findings, List<WrittenFile> written)
    {
        foreach (ImportedPicture picture in pictures)
        {
            string path = Path.Combine(around, picture.From);
            foreach (SourceFile file in FileReader.ReadAll([path], _ => picture.From, MediaLimit, findings.Add))
                media.Write([new MediaFile(picture.To, file.Content)], findings, written);
        }
    }

    // An export may lie in the site's own folder: what was copied from beside it is not there a second time.
    private static ImmutableArray<string> MediaIn(string around, SiteFolder own)
    {
        string[] copies = !SiteFolder.Holds(around, own.Input) ? []
            : SiteFolder.Holds(own.Input, around) ? [own.Media] : [own.Input, own.DefaultOutput];
        return
        [
            .. new FolderFiles(SiteFolder.Of(around), _ => { }).List(around)
                .Where(f => CompanionFolders.IsPicture(f) || MediaKind.OfName(f) is not null)
                .Where(f => !copies.Any(c => SiteFolder.Holds(c, f)))
                .Select(f => Path.GetRelativePath(around, f).Replace('\\', '/')),
        ];
    }
}

/// <summary>What is asked of an import.</summary>
/// <param name="Source">The file, as the command line names it.</param>
internal sealed record ImportRequest(string Source)
{
    public bool DryRun { get; init; }
    public bool Drafts { get; init; }
    public bool Again { get; init; }

    /// <summary>Where the other site stood, or null.</summary>
    public Uri? Address { get; init; }

    /// <summary>Texts of pages as new sites have them, by their paths: where one stands untouched, another may take its place.</summary>
    public IReadOnlyDictionary<string, string> BlankPages { get; init; } = FrozenDictionary<string, string>.Empty;
}

/// <summary>What an import did.</summary>
/// <param name="Findings">All findings, those of reading and writing included.</param>
/// <param name="Unwritten">Paths of Markdown that could not be written.</param>
/// <param name="Written">The files that were written, by path.</param>
internal sealed record ImportOutcome(
    string Root, ImportResult Result, List<Diagnostic> Findings, HashSet<string> Unwritten, ImmutableArray<WrittenFile> Written);
