using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using ExpoSite.Cli.Input;
using ExpoSite.Cli.Pictures;
using ExpoSite.Cli.Reporting;
using ExpoSite.Site;
using ExpoSite.Site.Loading;
using ExpoSite.Site.Planning;
using ExpoSite.Site.Sources;

namespace ExpoSite.Cli.Preview;

/// <summary>The newest good plan of a site, rendered page by page as a browser asks. Thread-safe.</summary>
/// <param name="address">Where the preview is served, with a slash at its end.</param>
internal sealed class PreviewSite(Session session, CommandSettings settings, SiteFolder folder, string address)
{
    /// <summary>Address of the event stream that tells browsers to reload.</summary>
    public const string EventsPath = "/_exposite/events";

    // Reloads when the version changes, also when the preview was started anew meanwhile.
    private const string Script =
        "<script>{let seen;new EventSource('" + EventsPath
            + "').onmessage=e=>{if(seen&&seen!==e.data)location.reload();seen=e.data}}</script>";

    private readonly ConcurrentDictionary<string, string> shown = new(StringComparer.Ordinal);
    private readonly Lock publishing = new();
    private Dictionary<string, PlannedFile> files = [];
    private PlannedContents contents = PlannedContents.None;
    private ImmutableArray<Diagnostic> errors = [];
    private ImmutableArray<Diagnostic> raw = [];
    private ImmutableHashSet<Diagnostic> told = [];
    private (SiteSources Sources, SitePlan Plan)? last;
    private bool isSketch;
    private int rebuilds;

    public string Address => address;

    /// <summary>Differs after each rebuild, and from one preview to the next.</summary>
    public string Version => string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId}.{rebuilds}");

    public SiteFolder Folder => folder;

    /// <summary>Called before each rebuild; a test makes it fail there.</summary>
    internal Action? BeforeReading { get; init; }

    /// <summary>A save of a story reads no photograph again.</summary>
    internal MediaMemory Media { get; init; } = new(session.Clock);

    /// <summary>Raised after each rebuild.</summary>
    public event Action? Rebuilt;

    /// <summary>
    /// Shows the new words of known files, without reading or checking anything else: a rebuild is to follow. False where more changed
    /// than words, or where they hold an error: then nothing is shown.
    /// </summary>
    /// <param name="changed">Full paths of what changed since the last rebuild or sketch.</param>
    public bool TrySketch(IReadOnlyCollection<string> changed)
    {
        if (last is not { } before || !errors.IsEmpty)
            return false;
        var reader = new SourceReader(folder, memory: Media);
        if (reader.Reread(before.Sources, changed) is not { } sources)
            return false;
        SitePlan plan = SiteBuild.Sketch(sources, Options(default), before.Plan);
        if (plan.HasErrors)
            return false;
        lock (publishing)
        {
            last = (sources, plan);
            files = ByPath(plan);
            isSketch = true;
        }

        Reload();
        return true;
    }

    /// <summary>
    /// Reads everything anew. With errors the last good pages stay, with the errors shown on top. Never throws: what stops a rebuild is
    /// shown, and the next change tries again.
    /// </summary>
    /// <param name="cancellation">Cancelled when a change has made the rebuild needless: then it changes nothing.</param>
    public void Rebuild(bool withRaw, CancellationToken cancellation)
    {
        ImmutableArray<Diagnostic> before = errors;
        try
        {
            ReadAll(withRaw, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // Files that are gone for a moment are no fault of the program.
            errors = [FileFault.Is(e) || e is UsageException
                ? LoadRules.Unreadable.At("input/", (e.InnerException ?? e).Message.ReplaceLineEndings(" "), "save any file to try again")
                : FileBoundary.Finding("input/", "preview", e)];
            Report.Write(errors, settings, session, folder.Root);
        }

        // What was sketched is mostly right, and then no page jumps under the eyes of who reads it.
        bool isShown = isSketch && errors.SequenceEqual(before) && shown.All(page => Fingerprint(page.Key) == page.Value);
        isSketch = false;
        if (!isShown)
            Reload();
    }

    private void Reload()
    {
        shown.Clear();
        Interlocked.Increment(ref rebuilds);
        Rebuilt?.Invoke();
    }

    private void ReadAll(bool withRaw, CancellationToken cancellation)
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
            errors = Told.Once(findings.Where(f => f.Severity == Severity.Error));
            if (errors.IsEmpty || files.Count == 0)
                (files, contents) = (ByPath(plan), reader.Contents);
        }

        // While somebody writes, what was told before is not told at every save; an error is, until it is mended.
        Report.Write(findings.Where(f => f.Severity == Severity.Error || !told.Contains(f)), settings, session, folder.Root);
        told = [.. findings];
        if (!settings.IsQuiet)
        {
            string stories = Quantity.Of(plan.Counts.Articles, "story", "stories");
            session.Out.WriteLine($"{stories}, {Quantity.Of(plan.Counts.Pages, "page")}: {Summary.Found(findings)}.");
        }
    }

    private BuildOptions Options(CancellationToken cancellation) => new()
    {
        Now = settings.Now,
        BaseUrl = address,
        Drafts = true,
        Future = true,
        PreviewScript = Script,
        IsRepeated = true,
        Cancellation = cancellation,
    };

    private static Dictionary<string, PlannedFile> ByPath(SitePlan plan) => plan.Files.ToDictionary(f => f.Path, StringComparer.Ordinal);

    // Of a page as it would be answered now.
    private string Fingerprint(string path) =>
        files.TryGetValue(path, out PlannedFile? file) && file.Content is RenderedContent ? Fingerprint(Rendered(file, out _)) : "";

    private static string Fingerprint(byte[] page) => Convert.ToHexString(SHA256.HashData(page));

    private byte[] Rendered(PlannedFile file, out ImmutableArray<Diagnostic> found)
    {
        var body = new MemoryStream();
        found = contents.Write(file, () => body);
        return body.ToArray();
    }

    /// <summary>The answer for an address: the page, or the site's own 404 page.</summary>
    /// <param name="asked">Path with its leading slash, decoded.</param>
    public PreviewAnswer Answer(string asked)
    {
        string path = asked.TrimStart('/');
        if (path.Length == 0 || path.EndsWith('/'))
            path += "index.html";
        if (files.TryGetValue(path, out PlannedFile? file))
            return Render(file, 200);
        if (files.ContainsKey(path + "/index.html"))
            return PreviewAnswer.Of(301, "text/plain", "") with { Location = "/" + path + "/" };
        if (files.TryGetValue("404.html", out PlannedFile? missing))
            return Render(missing, 404);
        return errors.IsEmpty ? PreviewAnswer.Of(404, "text/plain; charset=utf-8", "Not found") : Failed(errors);
    }

    /// <summary>The answer when one could not be made.</summary>
    public static PreviewAnswer Failed(ImmutableArray<Diagnostic> found) => PreviewAnswer.Of(500, MediaTypes.Of("index.html"), Bare(found));

    private static string Bare(ImmutableArray<Diagnostic> found) =>
        $"<!DOCTYPE html><meta charset=\"utf-8\"><title>Errors</title>{Script}{Banner(found)}";

    private PreviewAnswer Render(PlannedFile file, int status)
    {
        string type = MediaTypes.Of(file.Path);
        if (file.Content is CopiedContent copied)
        {
            Outcome<Stream> opened = contents.Open(copied);
            return opened.Value is { } stream ? new PreviewAnswer(status, type, stream, null) : Failed(opened.Diagnostics);
        }

        byte[] body = Rendered(file, out ImmutableArray<Diagnostic> rendering);
        ImmutableArray<Diagnostic> found = Told.Once([.. errors, .. rendering.Where(f => f.Severity == Severity.Error)]);
        bool isPage = file.Path.EndsWith(".html", StringComparison.Ordinal);
        if (isPage)
            shown[file.Path] = Fingerprint(body);
        if (found.IsEmpty || !isPage)
            return new PreviewAnswer(status, type, new MemoryStream(body), null);
        string page = Encoding.UTF8.GetString(body);
        int start = page.IndexOf("<body", StringComparison.Ordinal);
        int at = start < 0 ? -1 : page.IndexOf('>', start);
        return PreviewAnswer.Of(status, type, at < 0 ? Bare(found) : page.Insert(at + 1, Banner(found)));
    }

    private static string Banner(ImmutableArray<Diagnostic> found)
    {
        var banner = new StringBuilder(
            "<div role=\"alert\" style=\"position:relative;z-index:99;padding:1rem;background:#7a0016;color:#fff;font:14px/1.5 "
            + "monospace\"><strong>The last good site is shown.</strong><ul>");
        foreach (Diagnostic finding in found)
        {
            banner.Append("<li>").Append(WebUtility.HtmlEncode(Printable.Of(finding.ToString())))
                .Append(finding.Hint is { } hint ? $"<br>hint: {WebUtility.HtmlEncode(Printable.Of(hint))}" : "").Append("</li>");
        }

        return banner.Append("</ul></div>").ToString();
    }
}

/// <summary>What a browser gets. Whoever sends it disposes the body.</summary>
/// <param name="Location">Where a redirect leads, or null.</param>
internal sealed record PreviewAnswer(int Status, string MediaType, Stream Body, string? Location)
{
    public static PreviewAnswer Of(int status, string type, string text) =>
        new(status, type, new MemoryStream(Encoding.UTF8.GetBytes(text)), null);
}
