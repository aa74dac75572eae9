using System.Buffers;
using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using ExpoSite.Site.Settings;
using ExpoSite.Site.Sources;
using ExpoSite.Site.Theming.Marks;
using ExpoSite.Site.Views;
using Fluid;
using Fluid.Values;

namespace ExpoSite.Site.Theming;

/// <summary>Parsed templates. A page's own template is rendered first, then the layout around it. Thread-safe.</summary>
internal sealed partial class Theme(
    FrozenDictionary<string, ThemeTemplate> templates, FrozenDictionary<string, Diagnostic> broken,
    Func<Phrasebook, TemplateOptions> optionsOf, Phrasebook phrasebook, ModelMarks marks)
{
    private const string Layout = "layout";
    private readonly TemplateOptions options = optionsOf(phrasebook);
    private readonly ConcurrentDictionary<string, Diagnostic> tooCostly = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<ArrayBufferWriter<byte>> buffers = [];

    /// <summary>Parses every template; broken ones are findings, and pages that need them fail with the very same.</summary>
    public static Theme Load(
        ImmutableArray<SourceFile> files, AssetCatalog assets, string basePath, Phrasebook phrasebook, DateTimeOffset now,
        ICollection<Diagnostic> findings)
    {
        SourceFile[] ordered = [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)];
        var read = new (ThemeTemplate? Template, Diagnostic? Broken)[ordered.Length];
        var parser = new FluidParser(new FluidParserOptions { AllowParentheses = true });
        Parallel.For(0, ordered.Length, i => FileBoundary.Try(
            ordered[i].Path, "reading", d => read[i] = (null, d), () => read[i] = Parse(parser, ordered[i])));

        var partials = new PartialFiles();
        var bounds = new TemplateBounds(partials);
        var templates = new Dictionary<string, ThemeTemplate>(StringComparer.Ordinal);
        var broken = new Dictionary<string, Diagnostic>(StringComparer.Ordinal);
        foreach ((SourceFile file, (ThemeTemplate? template, Diagnostic? fault)) in ordered.Zip(read))
        {
            if (fault is not null)
                broken[file.Path] = fault;
            if (template is not null)
                FileBoundary.Try(file.Path, "reading", d => broken[file.Path] = d, () => Take(file.Path, template));
        }

        foreach (Diagnostic finding in broken.Values)
            findings.Add(finding);
        return new Theme(
            templates.ToFrozenDictionary(StringComparer.Ordinal), broken.ToFrozenDictionary(StringComparer.Ordinal), OptionsOf, phrasebook,
            new ModelMarks([.. files, .. phrasebook.Tables], assets.Files, basePath,
                templates.Values.Any(t => ClockFilter().IsMatch(t.Source.Text)) ? now : null));

        void Take(string path, ThemeTemplate template)
        {
            IFluidTemplate bounded = bounds.VisitTemplate(template.Parsed);
            if (path.Contains("partials/", StringComparison.Ordinal))
                partials.Add(Path.GetFileNameWithoutExtension(path), bounded);
            templates[path] = template with { Parsed = bounded };
        }

        TemplateOptions OptionsOf(Phrasebook words)
        {
            TemplateOptions options = ViewModelOptions.Create(assets, basePath, words);
            TemplateLimits.Apply(options);
            options.Now = () => now;
            options.FileProvider = partials;
            options.TemplateCache = partials;
            return options;
        }
    }

    /// <summary>The same templates with the words of another language.</summary>
    public Theme In(Phrasebook words) => words == phrasebook ? this : new Theme(templates, broken, optionsOf, words, marks);

    /// <summary>The mark of all that a page is rendered from; null for a model that is none of the theme's.</summary>
    /// <param name="template">Name of the page's own template, without folder and ending.</param>
    public ContentMark? MarkOf(string template, PageModel model) => marks.Of(template, model);

    /// <summary>Renders a page with its layout as UTF-8.</summary>
    /// <param name="template">Name of the page's own template, without folder and ending.</param>
    /// <param name="model">What the template sees; its <see cref="PageModel.Content"/> is set for the layout.</param>
    /// <returns>Findings; with an error among them the output is not to be used.</returns>
    public ImmutableArray<Diagnostic> Render(string template, PageModel model, IBufferWriter<byte> output)
    {
        var findings = new List<Diagnostic>();
        ArrayBufferWriter<byte> content = buffers.TryTake(out ArrayBufferWriter<byte>? free) ? free : new ArrayBufferWriter<byte>(32_768);
        content.ResetWrittenCount();
        if (RenderOne(template, model, content, findings))
        {
            model.Content = new Html(content.WrittenMemory);
            RenderOne(Layout, model, output, findings);
            model.Content = null;
        }

        buffers.Add(content);
        return [.. findings.Distinct()];
    }

    private static (ThemeTemplate? Template, Diagnostic? Broken) Parse(FluidParser parser, SourceFile file)
    {
        var unread = new List<Diagnostic>();
        SourceText? text = TextFile.Read(file, unread);
        if ((text is null ? unread[0] : TemplateShape.TooDeep(text)) is { } unfit)
            return (null, unfit);
        return parser.TryParse(text!.Text, out IFluidTemplate parsed, out string error)
            ? (new ThemeTemplate(text, parsed), null) : (null, TemplateErrors.FromParser(text, error));
    }

    private bool RenderOne(string name, PageModel model, IBufferWriter<byte> output, List<Diagnostic> findings)
    {
        if (Find(name) is not { } template)
        {
            findings.Add(
                Broken($"templates/{name}.liquid")
                ?? ThemeRules.MissingTemplate.At($"theme/templates/{name}.liquid", $"The template '{name}' is missing or broken.",
                "add it, for example from the theme that ships with the program; every kind of page needs its template"));
            return false;
        }

        if (tooCostly.TryGetValue(name, out Diagnostic? known))
        {
            findings.Add(known);
            return false;
        }

        using var text = new Utf8TextWriter(output);
        using var writer = new BoundedTextWriter(text, TemplateLimits.LargestPage);
        var context = new TemplateContext(ViewMembers.OfPage(model), options, false)
        {
            Undefined = member =>
            {
                findings.Add(TemplateErrors.UnknownMember(member, template.Source, templates.Values));
                return new ValueTask<FluidValue>(NilValue.Instance);
            },
        };
        try
        {
            // Nothing here waits: all values are in memory, so the task is complete when it returns.
            ValueTask rendering = template.Parsed.RenderAsync(writer, HtmlText.Encoder, context);
            if (!rendering.IsCompletedSuccessfully)
                rendering.AsTask().GetAwaiter().GetResult();
            return true;
        }
        catch (Exception e) when (TemplateErrors.IsCostly(e))
        {
            // Once is enough: the other pages of this template would cost as much.
            findings.Add(tooCostly.GetOrAdd(name, TemplateErrors.TooCostly(e, template.Source)));
            return false;
        }
        // whatever the library throws is about the template that made it: it converts and compares values as templates ask
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Diagnostic? partial = e is FileNotFoundException
                ? Broken($"partials/{Path.GetFileNameWithoutExtension(e.Message)}.liquid") : null;
            findings.Add(partial ?? TemplateErrors.FromRendering(e, template.Source));
            return false;
        }
    }

    // For these filters "now" and "today" are the time of the build, wherever the words come from.
    [GeneratedRegex(@"\|\s*(?:date|format_date|time_zone)\b", RegexOptions.CultureInvariant)]
    private static partial Regex ClockFilter();

    // What was found when the template was parsed: that pages lack it is no second slip.
    private Diagnostic? Broken(string ending) => broken.FirstOrDefault(b => b.Key.EndsWith(ending, StringComparison.Ordinal)).Value;

    private ThemeTemplate? Find(string name)
    {
        string ending = $"templates/{name}.liquid";
        return templates.TryGetValue("theme/" + ending, out ThemeTemplate? template)
            ? template
            : templates.FirstOrDefault(t => t.Key.EndsWith(ending, StringComparison.Ordinal)).Value;
    }
}

/// <summary>A template and its source, for places in findings.</summary>
internal sealed record ThemeTemplate(SourceText Source, IFluidTemplate Parsed);
