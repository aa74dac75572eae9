using System.Collections.Concurrent;
using System.Security.Cryptography;
using ExpoSite.Cli.Input;
using ExpoSite.Cli.Pictures;
using ExpoSite.Cli.Reporting;
using ExpoSite.Site;
using ExpoSite.Site.Loading;
using ExpoSite.Site.Review;
using ExpoSite.Site.Sources;

namespace ExpoSite.Cli.Preview;

/// <summary>The newest plan of a site that can be shown, rendered page by page as a browser asks. Thread-safe.</summary>
/// <param name="address">Where the preview is served, with a slash at its end.</param>
internal sealed class PreviewSite(Session session, CommandSettings settings, SiteFolder folder, string address)
{
    /// <summary>Under which everything stands that is not of the site.</summary>
    public const string OwnFolder = "/_exposite/";

    /// <summary>Address of the script in every page.</summary>
    public const string ScriptPath = OwnFolder + "preview.js";

    // Of a folder that was copied into input/, some stories are enough to find the others.
    private const int MostTold = 5;

    private static readonly byte[] Script = EmbeddedScript();

    private readonly ConcurrentDictionary<string, string> looked = new(StringComparer.Ordinal);
    private readonly Lock publishing = new();
    private readonly DateTimeOffset started = session.Clock.GetUtcNow();
    private volatile ShownSite shown = ShownSite.Nothing;
    private PlannedContents contents = PlannedContents.None;
    private ImmutableArray<Diagnostic> raw = [];
    private ImmutableHashSet<Diagnostic> told = [];
    private (SiteSources Sources, SitePlan Plan)? last;
    private bool isSketch;
    private int rebuilds;

    public string Address => address;

    /// <summary>Differs after each rebuild, and from one preview to the next.</summary>
    public string Version => string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId}.{rebuilds}");

    public SiteFolder Folder => folder;

    /// <summary>Stories and pages that readers of the published site do not see.</summary>
    public IEnumerable<PreviewedStory> Held => shown.Held;

    /// <summary>What was read and found last, for the desk.</summary>
    public NewestSite Newest
    {
        get
        {
            lock (publishing)
                return new NewestSite(last?.Sources, shown.Plan, shown.Findings);
        }
    }

    /// <summary>When something appears or goes although nobody saves anything; null for never.</summary>
    public DateTimeOffset? NextChange { get; private set; }

    /// <summary>The time of the preview: that of the clock, or one that was given and has gone on since.</summary>
    public DateTimeOffset Now => settings.Now + (session.Clock.GetUtcNow() - started);

    /// <summary>Called before each rebuild; a test makes it fail there.</summary>
    internal Action? BeforeReading { get; init; }

    /// <summary>A save of a story reads no photograph again.</summary>
    internal MediaMemory Media { get; init; } = new(session.Clock);

    /// <summary>Raised after each rebuild.</summary>
    public event Action? Rebuilt;

    /// <summary>
    /// Shows the new words of known files, without reading or checking anything else: a rebuild is to follow. False where more changed
    /// than words, or where they hold an error that is not of single files: then nothing is shown.
    /// </summary>
    /// <param name="changed">Full paths of what changed since the last rebuild or sketch.</param>
    public bool TrySketch(IReadOnlyCollection<string> changed)
    {
        if (last is not { } before)
            return false;
        var reader = new SourceReader(folder, memory: Media);
        if (reader.Reread(before.Sources, changed) is not { } sources)
            return false;
        SitePlan plan = SiteBuild.Sketch(sources, Options(default), before.Plan);
        HashSet<string> paths = [.. changed.Select(folder.Display)];
        // What only a check of everything can find is found again, or not, by the rebuild.
        IEnumerable<Diagnostic> standing = shown.Findings.Where(f => f.Severity != Severity.Error || !paths.Contains(f.Position.Path));
        ImmutableArray<Diagnostic> findings = [.. standing, .. plan.Diagnostics.Where(f => f.Severity == Severity.Error)];
        if (!findings.Where(f => f.Severity == Severity.Error).All(IsOfOneFile))
            return false;
        lock (publishing)
        {
            last = (sources, plan);
            shown = shown.With(plan, contents, findings, IsOfOneFile);
            isSketch = true;
        }

        Reload();
        return true;
    }

    /// <summary>
    /// Reads everything anew. An error in a story leaves its last good page; one in settings, theme, expos or exhibitors leaves the last
    /// good site. Never throws: what stops a rebuild is shown, and the next change tries again.
    /// </summary>
    /// <param name="changed">Full paths of what changed since the last rebuild, of which it says where they are shown.</param>
    /// <param name="cancellation">Cancelled when a change has made the rebuild needless: then it changes nothing.</param>
    public void Rebuild(bool withRaw, IReadOnlyCollection<string> changed, CancellationToken cancellation)
    {
        try
        {
            ReadAll(withRaw, changed, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // Files that are gone for a moment are no fault of the program.
            Diagnostic stop = FileFault.Is(e) || e is UsageException
                ? LoadRules.Unreadable.At("input/", (e.InnerException ?? e).Message.ReplaceLineEndings(" "), "save any file to try again")
                : FileBoundary.Finding("input/", "preview", e);
            lock (publishing)
                shown = shown.Found([stop]);
            Report.Write([stop], settings, session, folder.Root);
        }

        // What was sketched is mostly right, and then no page jumps under the eyes of who reads it.
        bool isRight = isSketch && looked.All(page => Fingerprint(page.Key) == page.Value);
        isSketch = false;
        if (!isRight)
            Reload();
    }

    /// <summary>The answer for an address: the page, or the site's own 404 page.</summary>
    /// <param name="asked">Path with its leading slash, decoded.</param>
    public PreviewAnswer Answer(string asked)
    {
        if (asked == ScriptPath)
            return new PreviewAnswer(200, MediaTypes.Of(asked), new MemoryStream(Script), null);
        PreviewAnswer answer = shown.Answer(asked, out string? file);
        if (file?.EndsWith(".html", StringComparison.Ordinal) == true && answer.Body is MemoryStream page)
            looked[asked] = Fingerprint(page);
        return answer;
    }

    private void Reload()
    {
        looked.Clear();
        Interlocked.Increment(ref rebuilds);
        Rebuilt?.Invoke();
    }

    private void ReadAll(bool withRaw, IReadOnlyCollection<string> changed, CancellationToken cancellation)
    {
        var findings = new List<Diagnostic>();
        BeforeReading?.Invoke();
        if (withRaw)
        {
            findings = new NormalizeRun(session, settings).Run(new NormalizeRequest()).Findings;
            raw = [.. findings.Where(f => f.Position.Path.StartsWith(folder.Display(folder.Raw) + "/", StringComparison.Ordinal))];
        }
        else
        {
            // What is wrong with a raw file stays wrong until it is read again.
            findings.AddRange(raw);
        }

        var reader = new SourceReader(folder, memory: Media);
        SiteSources sources = reader.Read();
        SitePlan plan = SiteBuild.Plan(sources, Options(cancellation), last?.Plan);
        findings.AddRange(reader.Findings);
        findings.AddRange(plan.Diagnostics);
        lock (publishing)
        {
            cancellation.ThrowIfCancellationRequested();
            last = (sources, plan);
            contents = reader.Contents;
            NextChange = plan.Previewed.Select(s => s.Hold?.Until).Append(plan.NextChange).Where(t => t > Now).Min();
            shown = shown.With(plan, contents, findings, IsOfOneFile);
        }

        Tell(plan, findings, changed);
    }

    // While somebody writes, what was told before is not told at every save; an error is, until it is mended.
    private void Tell(SitePlan plan, List<Diagnostic> findings, IReadOnlyCollection<string> changed)
    {
        Report.Write(findings.Where(f => f.Severity == Severity.Error || !told.Contains(f)), settings, session, folder.Root);
        told = [.. findings];
        if (settings.IsQuiet)
            return;
        string stories = Quantity.Of(plan.Counts.Articles, "story", "stories");
        session.Out.WriteLine($"{stories}, {Quantity.Of(plan.Counts.Pages, "page")}: {Summary.Found(findings)}.");
        PreviewedStory[] shownAt = [.. changed.Select(c => shown.Find(folder.Display(c))).OfType<PreviewedStory>()];
        foreach (PreviewedStory story in shownAt.Take(MostTold))
            session.Out.WriteLine($"{story.Path}: {address}{SiteAddress.Escape(story.Address).TrimStart('/')}");
        if (shownAt.Length > MostTold)
            session.Out.WriteLine($"and {shownAt.Length - MostTold} more");
    }

    // An error in a story, page, raw file or picture leaves all others as they are; settings, theme, expos and exhibitors shape every page.
    private bool IsOfOneFile(Diagnostic error)
    {
        string path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(error.Position.Path, folder.Root));
        return ((string[])[folder.Articles, folder.Pages, folder.Raw, folder.Media]).Any(p => p != path && SiteFolder.Holds(p, path))
            && !SiteFolder.Holds(folder.Theme, path);
    }

    private BuildOptions Options(CancellationToken cancellation) => new()
    {
        Now = Now,
        BaseUrl = address,
        Drafts = true,
        Future = true,
        Expired = true,
        PreviewScript = PreviewBar.Script,
        IsRepeated = true,
        Cancellation = cancellation,
    };

    // Of a page as it would be answered now.
    private string Fingerprint(string asked) => shown.Answer(asked, out _).Body is MemoryStream page ? Fingerprint(page) : "";

    private static string Fingerprint(MemoryStream page) => Convert.ToHexString(SHA256.HashData(page.ToArray()));

    private static byte[] EmbeddedScript()
    {
        using Stream script = typeof(PreviewSite).Assembly.GetManifestResourceStream("preview.js")!;
        var bytes = new MemoryStream();
        script.CopyTo(bytes);
        return bytes.ToArray();
    }
}
