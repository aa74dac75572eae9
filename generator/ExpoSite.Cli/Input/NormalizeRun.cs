using ExpoSite.Normalize;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Cli.Input;

/// <summary>Normalize with the disk around it: raw files in, Markdown and pictures out.</summary>
internal sealed class NormalizeRun(Session session, CommandSettings settings)
{
    /// <summary>Reads, normalizes and, unless it is a dry run, writes.</summary>
    public NormalizeOutcome Run(NormalizeRequest request)
    {
        bool isWhole = request.Paths.Length > 0 && request.Output is not null;
        SiteFolder? root = isWhole ? SiteFolder.Find(settings.Root, session.CurrentDirectory) : settings.FindRoot(session);
        SiteFolder folder = root ?? SiteFolder.Of(session.CurrentDirectory);
        var findings = new List<Diagnostic>();
        if (!request.DryRun)
            SweepLeftovers(folder, request.Output);
        string[] paths = [.. request.Paths.Select(session.FullPath)];
        if (paths.Length == 0 && Directory.Exists(folder.Raw))
            paths = [folder.Raw];
        var rawNames = new HashSet<string>(StringComparer.Ordinal);
        ImmutableArray<RawFile> raw = RawFileReader.Read(paths, root, findings, name => rawNames.Add(name));
        Outcome<SiteConfig> settingsRead = new SourceReader(folder).ReadSettings();
        findings.AddRange(settingsRead.Diagnostics);
        SiteConfig config = settingsRead.Value!;
        var articles = new MarkdownFolder(folder, request.Output is { } given ? session.FullPath(given) : folder.Articles);
        ImmutableArray<ExistingMarkdown> existing = articles.Read();
        MediaFolder media = MediaFolder.Beside(folder, request.Output is null ? null : session.FullPath(request.Output));
        ImmutableArray<string> mediaNames = media.Names();
        RecordFile record = request.Output is null ? RecordFile.Read(folder) : RecordFile.None;
        NormalizeResult result = Normalizer.Run(raw, existing, new NormalizeOptions
        {
            TimeZone = config.TimeZone,
            Language = config.Language,
            Sections = config.Categories,
            Tags = config.Tags,
            RawFolder = request.Paths.IsEmpty ? new RawFolder(folder.Display(folder.Raw), rawNames) : null,
            MediaNames = mediaNames,
            TagsAnew = request.Retag,
            Record = record.Stories,
            WritesDeleted = request.Again,
        });
        if (request.Only is { } only)
            result = result.Of(only);
        findings.AddRange(result.Diagnostics);
        HashSet<string> unwritten = [];
        var written = new List<WrittenFile>();
        if (!request.DryRun)
        {
            // Pictures first: no article shows one that is not there yet.
            media.Write(result.Media, findings, written);
            unwritten = articles.Write(result.Files.Concat(result.Proposals), findings, written);
            record.Write(result.Stories.Where(s => File.Exists(Path.Combine(folder.Articles, s.Path))), findings);
        }

        return new NormalizeOutcome(
            folder.Root, result, existing, findings, unwritten, mediaNames, [.. written.OrderBy(w => w.Path, StringComparer.Ordinal)]);
    }

    private void SweepLeftovers(SiteFolder folder, string? output)
    {
        folder.SweepInput();
        if (output is not null && Directory.Exists(session.FullPath(output)))
            TemporaryFile.Sweep(session.FullPath(output));
    }
}

/// <summary>What is asked of normalize.</summary>
internal sealed record NormalizeRequest
{
    public ImmutableArray<string> Paths { get; init; } = [];

    /// <summary>Names of the raw files whose stories are written, of all that are read and compared; null for all.</summary>
    public IReadOnlySet<string>? Only { get; init; }

    public string? Output { get; init; }
    public bool DryRun { get; init; }
    public bool Retag { get; init; }
    public bool Again { get; init; }
}

/// <summary>What normalize did.</summary>
/// <param name="Existing">The Markdown that stood there before.</param>
/// <param name="Findings">All findings, those of reading and writing included.</param>
/// <param name="Unwritten">Paths of Markdown that could not be written.</param>
/// <param name="MediaNames">What stood in the media folder before.</param>
/// <param name="Written">The files that were written or removed, by path.</param>
internal sealed record NormalizeOutcome(
    string Root, NormalizeResult Result, ImmutableArray<ExistingMarkdown> Existing, List<Diagnostic> Findings, HashSet<string> Unwritten,
    ImmutableArray<string> MediaNames, ImmutableArray<WrittenFile> Written);
