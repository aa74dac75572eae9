using System.Net;
using ExpoSite.Cli.Disk;
using ExpoSite.Cli.Input;
using ExpoSite.Cli.Pictures;
using ExpoSite.Cli.Reporting;
using ExpoSite.Cli.Running;
using ExpoSite.Cli.Terminal;
using ExpoSite.Site;
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

    private FrozenDictionary<string, PlannedFile> files = FrozenDictionary<string, PlannedFile>.Empty;
    private PlannedContents contents = PlannedContents.None;
    private ImmutableArray<Diagnostic> errors = [];
    private ImmutableHashSet<Diagnostic> told = [];
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
    /// Reads everything anew. With errors the last good pages stay, with the errors shown on top. Never throws: what stops a rebuild is
    /// shown, and the next change tries again.
    /// </summary>
    public void Rebuild(bool withRaw)
    {
        try
        {
            ReadAll(withRaw);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // Files that are gone for a moment are no fault of the program.
            errors = [FileFault.Is(e) || e is UsageException
                ? LoadRules.Unreadable.At("input/", (e.InnerException ?? e).Message.ReplaceLineEndings(" "), "save any file to try again")
                : FileBoundary.Finding("input/", "preview", e)];
            Report.Write(errors, settings, session, folder.Root);
        }

        Interlocked.Increment(ref rebuilds);
        Rebuilt?.Invoke();
    }

    private void ReadAll(bool withRaw)
    {
        var findings = new List<Diagnostic>();
        BeforeReading?.Invoke();
        if (withRaw)
            findings.AddRange(new NormalizeRun(session, settings).Run(new NormalizeRequest()).Findings);
        var reader = new SourceReader(folder, memory: Media);
        SitePlan plan = SiteBuild.Plan(reader.Read(), new BuildOptions
        {
            Now = settings.Now,
            BaseUrl = address,
            Drafts = true,
            Future = true,
            PreviewScript = Script,
        });
        findings.AddRange(reader.Findings);
        findings.AddRange(plan.Diagnostics);
        // While somebody writes, what was told before is not told at every save; an error is, until it is mended.
        Report.Write(findings.Where(f => f.Severity == Severity.Error || !told.Contains(f)), settings, session, folder.Root);
        told = [.. findings];
        errors = Told.Once(findings.Where(f => f.Severity == Severity.Error));
        if (errors.IsEmpty || files.Count == 0)
            (files, contents) = (plan.Files.ToFrozenDictionary(f => f.Path, StringComparer.Ordinal), reader.Contents);
        if (!settings.IsQuiet)
        {
            string stories = Quantity.Of(plan.Counts.Articles, "story", "stories");
            session.Out.WriteLine($"{stories}, {Quantity.Of(plan.Counts.Pages, "page")}: {Summary.Found(findings)}.");
        }
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

        var body = new MemoryStream();
        ImmutableArray<Diagnostic> found =
            Told.Once([.. errors, .. contents.Write(file, () => body).Where(f => f.Severity == Severity.Error)]);
        if (found.IsEmpty || !file.Path.EndsWith(".html", StringComparison.Ordinal))
            return new PreviewAnswer(status, type, new MemoryStream(body.ToArray()), null);
        string page = Encoding.UTF8.GetString(body.ToArray());
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
