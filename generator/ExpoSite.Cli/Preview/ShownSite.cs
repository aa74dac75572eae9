using ExpoSite.Cli.Input;
using ExpoSite.Cli.Reporting;
using ExpoSite.Site;
using ExpoSite.Site.Planning;
using ExpoSite.Site.Review;

namespace ExpoSite.Cli.Preview;

/// <summary>
/// What a preview shows until the next rebuild or sketch: the newest plan that can be shown, all that was found, and the last good pages of
/// stories whose files cannot be read now.
/// </summary>
internal sealed class ShownSite
{
    private readonly Dictionary<string, PlannedFile> files;
    private readonly Dictionary<string, PreviewedStory> stories;
    private readonly Dictionary<string, KeptPage> kept;
    private readonly PlannedContents contents;
    private readonly bool isLastGood;

    private ShownSite(
        SitePlan? plan, PlannedContents contents, ImmutableArray<Diagnostic> findings, Dictionary<string, KeptPage> kept, bool isLastGood)
    {
        (Plan, Findings, this.contents, this.kept, this.isLastGood) = (plan, findings, contents, kept, isLastGood);
        files = (plan?.Files ?? []).ToDictionary(f => f.Path, StringComparer.Ordinal);
        stories = new(StringComparer.Ordinal);
        foreach (PreviewedStory story in plan?.Previewed ?? [])
            stories.TryAdd(SiteAddress.ToFile(story.Address), story);
    }

    /// <summary>Before anything was read.</summary>
    public static ShownSite Nothing { get; } = new(null, PlannedContents.None, [], [], isLastGood: false);

    /// <summary>What is shown; null before anything could be.</summary>
    public SitePlan? Plan { get; }

    /// <summary>All that was found, each once, also what keeps a newer plan from being shown.</summary>
    public ImmutableArray<Diagnostic> Findings { get; }

    /// <summary>Stories and pages that readers of the published site do not see.</summary>
    public IEnumerable<PreviewedStory> Held => stories.Values.Where(s => s.Hold is not null);

    /// <summary>The page of a Markdown file.</summary>
    /// <param name="path">Relative to the root.</param>
    public PreviewedStory? Find(string path) => stories.Values.FirstOrDefault(s => s.Path == path);

    /// <summary>Shows a plan; where an error is not of single files, what was shown before stays.</summary>
    /// <param name="plan">The newest.</param>
    /// <param name="planned">Its contents.</param>
    /// <param name="findings">All of the plan and of what it was read from.</param>
    /// <param name="isOfOneFile">Whether an error leaves the other files as they are.</param>
    public ShownSite With(
        SitePlan plan, PlannedContents planned, IEnumerable<Diagnostic> findings, Func<Diagnostic, bool> isOfOneFile)
    {
        ImmutableArray<Diagnostic> told = Told.Once(findings);
        ImmutableArray<Diagnostic> errors = [.. told.Where(f => f.Severity == Severity.Error)];
        if (Plan is not null && !errors.All(isOfOneFile))
            return new ShownSite(Plan, contents, told, kept, isLastGood: true);
        var shown = new ShownSite(plan, planned, told, [], isLastGood: false);
        foreach (string path in errors.Select(e => e.Position.Path).Distinct())
        {
            if (shown.Find(path) is null && PageOf(path) is var (file, page))
                shown.kept[file] = page;
        }

        return shown;
    }

    /// <summary>What was shown before stays, below what was found.</summary>
    public ShownSite Found(ImmutableArray<Diagnostic> findings) => new(Plan, contents, findings, kept, isLastGood: Plan is not null);

    private (string File, KeptPage Page)? PageOf(string path)
    {
        foreach ((string file, KeptPage page) in kept)
        {
            if (page.Story.Path == path)
                return (file, page);
        }

        return Find(path) is { } story && SiteAddress.ToFile(story.Address) is var name && files.TryGetValue(name, out PlannedFile? planned)
            && planned.Content is RenderedContent ? (name, new KeptPage(story, Rendered(planned, out _))) : null;
    }

    /// <summary>The answer for an address: the page, or the site's own 404 page.</summary>
    /// <param name="asked">Path with its leading slash, decoded.</param>
    /// <param name="file">Of the page that is answered, or null.</param>
    public PreviewAnswer Answer(string asked, out string? file)
    {
        string path = asked.TrimStart('/');
        if (path.Length == 0 || path.EndsWith('/'))
            path += "index.html";
        file = path;
        if (kept.TryGetValue(path, out KeptPage? page))
            return WithBar(200, path, page.Body, [], page.Story, "this is the last page without it");
        if (files.TryGetValue(path, out PlannedFile? found))
            return Render(found, 200);
        file = null;
        if (files.ContainsKey(path + "/index.html") || kept.ContainsKey(path + "/index.html"))
            return PreviewAnswer.Of(301, "text/plain", "") with { Location = "/" + path + "/" };
        // A further language has a page of its own for what is not there.
        if (files.TryGetValue(path.Split('/')[0] + "/404.html", out PlannedFile? missing) || files.TryGetValue("404.html", out missing))
            return Render(missing, 404);
        ImmutableArray<Diagnostic> errors = Errors;
        return errors.IsEmpty ? PreviewAnswer.Of(404, "text/plain; charset=utf-8", "Not found") : PreviewAnswer.Failed(errors);
    }

    private ImmutableArray<Diagnostic> Errors => [.. Findings.Where(f => f.Severity == Severity.Error)];

    private PreviewAnswer Render(PlannedFile file, int status)
    {
        if (file.Content is CopiedContent copied)
        {
            Outcome<Stream> opened = contents.Open(copied);
            return opened.Value is { } stream
                ? new PreviewAnswer(status, MediaTypes.Of(file.Path), stream, null) : PreviewAnswer.Failed(opened.Diagnostics);
        }

        byte[] body = Rendered(file, out ImmutableArray<Diagnostic> rendering);
        PreviewedStory? story = stories.GetValueOrDefault(file.Path);
        return WithBar(status, file.Path, body, rendering, story, isLastGood ? "the last site without it is shown" : null);
    }

    private byte[] Rendered(PlannedFile file, out ImmutableArray<Diagnostic> found)
    {
        var body = new MemoryStream();
        found = contents.Write(file, () => body);
        return body.ToArray();
    }

    private PreviewAnswer WithBar(
        int status, string path, byte[] body, ImmutableArray<Diagnostic> rendering, PreviewedStory? story, string? instead)
    {
        string type = MediaTypes.Of(path);
        if (!path.EndsWith(".html", StringComparison.Ordinal))
            return new PreviewAnswer(status, type, new MemoryStream(body), null);
        ILookup<bool, Diagnostic> found = Told.Once([.. Findings, .. rendering])
            .ToLookup(f => f.Position.Path == story?.Path || rendering.Contains(f));
        string bar = PreviewBar.Of(
            story, [.. found[true]], [.. found[false].Where(f => f.Severity == Severity.Error)], instead);
        if (bar.Length == 0)
            return new PreviewAnswer(status, type, new MemoryStream(body), null);
        string page = Encoding.UTF8.GetString(body);
        int end = page.LastIndexOf("</body>", StringComparison.OrdinalIgnoreCase);
        return PreviewAnswer.Of(status, type, end < 0 ? page + bar : page.Insert(end, bar));
    }

    /// <summary>The last good page of a story whose file cannot be read now.</summary>
    private sealed record KeptPage(PreviewedStory Story, byte[] Body);
}
