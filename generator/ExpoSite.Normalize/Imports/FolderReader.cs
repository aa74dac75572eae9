using System.Text.RegularExpressions;
using ExpoSite.Normalize.Imports.Folders;
using ExpoSite.Normalize.Imports.Generators;
using ExpoSite.Normalize.Imports.Sources;
using ExpoSite.Normalize.Markdown;
using ExpoSite.Normalize.MarkdownFiles;

namespace ExpoSite.Normalize.Imports;

/// <summary>The stories of a generator's folder.</summary>
internal sealed partial class FolderReader
{
    private const string PageHint = "copy them into input/pages/ and keep 'title' of their front matter";

    private static readonly FrozenSet<string> TextEndings = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, ".md", ".markdown", ".mkd", ".mdown", ".html", ".htm");

    private static readonly string[] ExcerptKeys =
    [
        "description", "summary", "excerpt", "subtitle", "params.description", "params.summary", "extra.description", "extra.summary",
        "lead", "intro",
    ];

    private static readonly string[] AuthorKeys =
    [
        "authors", "author", "author.name", "authors.name", "byline", "params.author", "taxonomies.authors", "taxonomies.author",
        "extra.author", "extra.authors", "extra.author.name",
    ];

    private static readonly FrozenDictionary<string, string> Conversions = new Dictionary<string, string>
    {
        [".mdx"] = "rename it to .md and write its components as Markdown",
        [".rst"] = "convert it:  pandoc -f rst -t gfm -o NAME.md NAME.rst  and write its values above it as front matter",
        [".adoc"] = "convert it:  asciidoctor -b docbook -o - NAME.adoc | pandoc -f docbook -t gfm -o NAME.md",
        [".asciidoc"] = "convert it:  asciidoctor -b docbook -o - NAME.asciidoc | pandoc -f docbook -t gfm -o NAME.md",
        [".ipynb"] = "convert it:  jupyter nbconvert --to markdown NAME.ipynb",
        [".org"] = "convert it:  pandoc -f org -t gfm -o NAME.md NAME.org",
        [".rmd"] = "write it as Markdown:  quarto render NAME.Rmd --to gfm",
        [".qmd"] = "write it as Markdown:  quarto render NAME.qmd --to gfm",
        [".njk"] = "write it as Markdown: it is a program",
        [".liquid"] = "write it as Markdown: it is a program",
        [".textile"] = "convert it:  pandoc -f textile -t gfm -o NAME.md NAME.textile",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private readonly FolderContents contents;
    private readonly AuthorList authors;
    private readonly ImportOptions options;
    private readonly ImportNotes notes;

    /// <param name="source">With texts.</param>
    public FolderReader(ImportSource source, ImportOptions options, ImportNotes notes)
    {
        IEnumerable<ImportText> texts = source.Texts ?? [];
        contents = new FolderContents(source.Path, texts.ToDictionary(t => t.Path, t => t.Content, StringComparer.Ordinal))
        {
            Media = source.Media,
            Unread = source.Unread,
        };
        (authors, this.options, this.notes) = (new AuthorList(contents), options, notes);
    }

    public ImportedSite Read()
    {
        Generator generator = Detect();
        FolderPage[] pages = [.. contents.Paths.Where(p => TextEndings.Contains(Path.GetExtension(p)) && generator.IsSource(p))
            .Select(p => PageOf(p, generator)).OfType<FolderPage>()];
        FolderPage[] stories = StoriesOf(pages);
        NoteUnread(generator);
        FolderPage[] others = [.. pages.Except(stories).Where(p => p.Role != PageRole.None && p.Address is not null && !IsList(p))];
        foreach (FolderPage page in pages.Except(stories).Except(others))
            NotePage(page);
        if (generator is PlainFolder)
        {
            notes.Add(NormalizeRules.ImportFolderUnknown.At(
                contents.Name, "The folder holds no settings of Hugo, Jekyll, Zola, Eleventy or Pelican, so only addresses that a text "
                + "itself states are known.",
                "name the folder that holds hugo.toml, _config.yml, config.toml, eleventy.config.js or pelicanconf.py"));
        }

        Uri site = options.Address ?? generator.Site ?? new Uri(ImportedSiteAddress.Unknown);
        ImmutableArray<string> media = [.. contents.Media.Where(generator.IsSource)];
        FolderReferences references = ReferencesOf(pages, stories, generator, site);
        references.AddFiles(media);
        bool hasSections = stories.Select(s => s.Group).Distinct(StringComparer.Ordinal).Count() > 1;
        return new ImportedSite
        {
            Stories =
            [
                .. stories.Select(s => StoryOf(s, generator, site, references, hasSections)),
                .. others.Select(p => StoryOf(p, generator, site, references, hasSections: false)).Select(s => s with
                {
                    IsPage = true,
                    Title = s.Title.Length > 0 ? s.Title : Named(Path.GetFileNameWithoutExtension(s.Folder!.Path)),
                }),
            ],
            Address = options.Address ?? generator.Site,
            Language = generator.Language is { } language ? LanguageTag.Canonical(language) : null,
            Media = media,
        };
    }

    // A folder of stories holds only such: those without a date have lost it.
    private static FolderPage[] StoriesOf(FolderPage[] pages)
    {
        HashSet<string> groups = [.. pages.Where(p => p.Role == PageRole.ByDate).GroupBy(p => p.Group, StringComparer.Ordinal)
            .Where(g => g.Count(p => p.Date is not null) * 2 > g.Count()).Select(g => g.Key)];
        return [.. pages.Where(p => p.Role == PageRole.Story
            || (p.Role == PageRole.ByDate && (p.Date is not null || p.Withheld is not null || groups.Contains(p.Group))))];
    }

    private static FolderReferences ReferencesOf(FolderPage[] pages, FolderPage[] stories, Generator generator, Uri site)
    {
        var references = new FolderReferences(generator.Roots, generator.FileRoots, site.AbsolutePath);
        HashSet<FolderPage> told = [.. stories];
        foreach (FolderPage page in pages.Where(p => p.Address is not null || told.Contains(p)))
            references.Add(page.File.Path, page.NameLanguage, Absolute(site, page.Address ?? NameOf(page)), told.Contains(page));
        return references;
    }

    // Links name by it what has no address that is known.
    private static string NameOf(FolderPage page) => $"/{ImportedSiteAddress.OfNoPage}/{page.File.Path}";

    private Generator Detect()
    {
        TimeZoneInfo zone = options.TimeZone;
        if (PelicanFolder.Is(contents))
            return new PelicanFolder(contents, zone);
        if (EleventyFolder.Is(contents))
            return new EleventyFolder(contents, zone);
        if (ZolaFolder.Is(contents))
            return new ZolaFolder(contents, zone);
        if (JekyllFolder.Is(contents))
            return new JekyllFolder(contents, zone);
        return HugoFolder.Is(contents) ? new HugoFolder(contents, zone) : new PlainFolder(contents, zone);
    }

    private FolderPage? PageOf(string path, Generator generator)
    {
        Outcome<FolderPage> read = FileBoundary.Read(contents.Display(path), "reading", () =>
        {
            if (contents.Text(path) is not { } text)
            {
                return new Outcome<FolderPage>(null, [NormalizeRules.RawEncoding.At(
                    contents.Display(path), "The encoding of the file cannot be told, so it is not imported.", "save it as UTF-8")]);
            }

            text = ForbiddenCharacters.Remove(text);
            ForeignFrontMatter front = ForeignFrontMatter.Read(text, contents.Display(path));
            return new Outcome<FolderPage>(generator.Page(new FolderFile(path, new SourceText(contents.Display(path), text), front)), []);
        });
        foreach (Diagnostic finding in read.Diagnostics)
            notes.Add(finding);
        if (read.Value is { Role: not PageRole.None, File.Front: { IsBroken: true } front })
        {
            foreach (Diagnostic finding in front.Findings)
                notes.Add(finding);
            return read.Value with { Withheld = "its front matter cannot be read", Role = PageRole.Story };
        }

        return read.Value;
    }

    private void NoteUnread(Generator generator)
    {
        foreach (string path in contents.Unread.Where(p => generator.IsSource(p) && generator.IsText(p)))
        {
            string ending = Path.GetExtension(path);
            if (WithholdingPath.ReasonOf(path) is null && !Generator.IsAboutFolder(path))
            {
                notes.Add(NormalizeRules.ImportFormNotRead.At(
                    contents.Display(path), $"Texts in the form '{ending}' are not read, so this one was not imported.",
                    Conversions.GetValueOrDefault(ending) ?? "convert it to Markdown"));
            }
        }
    }

    private void NotePage(FolderPage page)
    {
        string path = contents.Display(page.File.Path);
        bool isHeld = page.Withheld is not null || FolderHold.Of(page.Values.Stated(path, 1), _ => null, options.Now).Reason is not null;
        bool isEmpty = string.IsNullOrWhiteSpace(page.File.Source.Text[page.File.Front.BodyStart..]);
        if (isHeld || (isEmpty && page.Role == PageRole.None) || (page.Role == PageRole.None && page.File.IsHtml))
            return;
        notes.LeftOut(
            page.Role == PageRole.None ? "texts above lists of stories" : "pages", PageHint, SourcePosition.WholeFile(path),
            page.Values.First("title") is { } title ? $"{title} ({page.File.Path})" : page.File.Path);
    }

    // Addresses of a generator begin where its site does.
    private static string Absolute(Uri site, string path) =>
        Uri.TryCreate(path, UriKind.Absolute, out Uri? whole) && whole.Scheme is "http" or "https" ? whole.AbsoluteUri
        : new Uri($"{site.GetLeftPart(UriPartial.Path).TrimEnd('/')}/{path.TrimStart('/')}").AbsoluteUri;

    private ImportedStory StoryOf(FolderPage page, Generator generator, Uri site, FolderReferences references, bool hasSections)
    {
        FolderFile file = page.File;
        string path = contents.Display(file.Path);
        FolderHold hold = FolderHold.Of(
            page.Values.Stated(path, file.Front.FirstLine), w => StoryTimeReader.ParseInOwnOffset(w, generator.Zone), options.Now);
        string? withheld = page.Withheld ?? hold.Reason ?? (WithholdingPath.ReasonOf(file.Path) is { } reason ? LowerFirst(reason) : null)
            ?? (page.Date is null && Stated(file) is { } unread ? $"'date: {unread}' cannot be read as a date" : null);
        if (page.Unfollowed is { } rule && withheld is null)
        {
            notes.LeftOut(
                "old addresses of stories, which only the generator can make",
                "write them as 'aliases' into the stories, or redirect them at the old site", SourcePosition.WholeFile(path), rule);
        }

        string[] addresses = [.. ((string?[])[page.Address, .. page.Former]).OfType<string>().Select(a => Absolute(site, a.Trim()))
            .Distinct(StringComparer.OrdinalIgnoreCase)];
        string? section = hasSections && page.Group.Length > 0 && page.Sections.IsEmpty ? page.Group : null;
        var picture = new FolderPicture(page, references);
        (string title, int start) = TitleOf(page);
        return new ImportedStory
        {
            Key = $"folder:{generator.Site?.Host}{generator.Site?.AbsolutePath}:{file.Path}",
            Place = SourcePosition.WholeFile(path),
            Title = title,
            Html = file.IsHtml ? file.Source.Text[file.Front.BodyStart..] : "",
            Folder = new FolderText(file.Path, file.Source, start)
            {
                Dialect = IsTemplate(page.Values) ? generator.Dialect : TemplateDialect.None,
                References = references,
                IsHtml = file.IsHtml,
                Values = key => page.Values.All(key),
            },
            // What only its time of publication holds back was not there before it.
            Published = page.Date,
            Embargo = hold.From is { } from && from.Instant > (page.Date?.Instant ?? default) ? from : null,
            Expires = hold.Until,
            Authors = [.. Authors(page.Values).Select(Line).Select(authors.NameOf).Where(a => a.Length > 0)],
            Sections = section is null ? page.Sections : [SectionName(section, generator.Language)],
            Tags = [.. page.Tags.Select(Line).Where(t => t.Length > 0)],
            Excerpt = string.Join(' ', page.Values.All(ExcerptKeys)),
            Picture = picture.Picture,
            Slug = page.Slug,
            Addresses = [.. addresses],
            Names = page.Address is null ? [Absolute(site, NameOf(page))] : [],
            Language = page.Language is { } language ? LanguageTag.Canonical(language) : null,
            Version = page.Version,
            Withheld = withheld,
        };
    }

    // Some leave the headline to the first line of the text.
    private static (string Title, int Start) TitleOf(FolderPage page)
    {
        string text = page.File.Source.Text, title = Line(page.Values.First("title", "headline", "name"));
        int start = page.File.Front.BodyStart;
        if (page.File.IsHtml || FirstHeading().Match(text, start) is not { Success: true } heading)
            return (title, start);
        string words = Line(PlainMarkdown.Inline(heading.Groups["words"].Value));
        return title.Length == 0 || title == words ? (words, heading.Index + heading.Length) : (title, start);
    }

    private static string? Stated(FolderFile file) =>
        file.Keys.First("date") is { Length: < 60 } date && date.Any(char.IsDigit) ? date : null;

    // Jekyll and Eleventy may be told that there are no calls in a text.
    private static bool IsTemplate(FolderValues values) =>
        values.First("render_with_liquid") is not "false" && values.First("templateEngineOverride") is not ("md" or "false");

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    private static string Line(string? text) => PlainHtml.Line(text ?? "");

    private static IEnumerable<string> Authors(FolderValues values)
    {
        IReadOnlyList<string> stated = values.All(AuthorKeys);
        return stated.Count != 1 ? stated
            : stated[0].Split([';', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }

    // The list above its stories may name it.
    private string SectionName(string group, string? language)
    {
        // That in the site's own language counts first, so that a section is one in all of them.
        IEnumerable<string> paths = contents.Paths.Where(p => p.EndsWith($"/{group}/_index.md", StringComparison.Ordinal)
            || (language is not null && p.EndsWith($"/{group}/_index.{language}.md", StringComparison.Ordinal)));
        foreach (string path in paths.OrderBy(p => language is null
            || !(p.Contains($"/{language}/", StringComparison.Ordinal) || p.EndsWith($".{language}.md", StringComparison.Ordinal))))
        {
            if (contents.Text(path) is { } text && ForeignFrontMatter.Read(text, path).Keys?.First("title") is { Length: < 100 } title)
                return Line(title);
        }

        return Named(group);
    }

    private static string Named(string file)
    {
        string words = file.Replace('-', ' ').Replace('_', ' ');
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    // A page that a template fills: all posts, all tags.
    private static bool IsList(FolderPage page) => Loop().IsMatch(page.File.Source.Text, page.File.Front.BodyStart);

    [GeneratedRegex(@"\{%-?\s*for\b", RegexOptions.CultureInvariant)]
    private static partial Regex Loop();

    [GeneratedRegex(@"\G\s*^#[ \t]+(?<words>[^\n{]+?)[ \t]*#*[ \t]*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex FirstHeading();
}
