using ExpoSite.Normalize.Articles;
using ExpoSite.Normalize.Imports.Bodies;
using ExpoSite.Normalize.Imports.Sources;
using ExpoSite.Normalize.Markdown;
using ExpoSite.Normalize.Pictures;
using ExpoSite.Normalize.Runs;
using ExpoSite.Normalize.Stories;
using ExpoSite.Normalize.Writing;

namespace ExpoSite.Normalize.Imports;

/// <summary>From an export of another system to Markdown with front matter. Pure: reads and writes nothing.</summary>
public static class Importer
{
    /// <summary>Reads the export and decides on the file of each of its stories.</summary>
    public static ImportResult Run(ImportSource source, IReadOnlyList<ExistingMarkdown> existing, ImportOptions options)
    {
        var notes = new ImportNotes();
        ImportedSite site = ReadSite(source, options, notes);
        ImmutableArray<ExistingStory> standing =
            [.. existing.AsParallel().AsOrdered().Select(e => ExistingStory.Read(e, options.TimeZone, options.Site))];
        var choice = new ImportChoice(options, notes);
        ImmutableArray<ImportedStory> chosen = choice.Of(site.Stories);
        var versions = new ImportVersions(chosen.Where(s => !s.IsPage), site.Language, options.Site);
        var placement = new ImportPlacement(source.Path, standing, versions, options, notes);
        ImmutableArray<(ImportedStory Story, PlacedStory Placed)> placed =
            versions.Bind(placement.Place([.. chosen.Where(s => !s.IsPage)]), notes);
        if (versions.Unnamed(source.Path, placed.Select(p => p.Story)) is { } unnamed)
            notes.Add(unnamed);
        var pages = new ImportedPages(source.Path, site.Address ?? options.Address, options, notes);
        ImmutableArray<(ImportedStory Page, string Name)> placedPages = pages.Place(chosen.Where(s => s.IsPage));
        var addresses = new ImportedAddresses(site.Address ?? options.Address);
        ImmutableArray<ImmutableArray<string>> aliases = placement.Address(placed, placedPages, addresses);
        var media = new ImportedMedia(site.Media ?? source.Media);
        var written = placed.Zip(aliases).AsParallel().AsOrdered()
            .Select(s => Write(s.First.Story, s.First.Placed, s.Second, site, addresses, media)).ToArray();
        foreach ((ImportNotes own, Outcome<Decision> outcome) in written)
        {
            notes.Add(own);
            foreach (Diagnostic finding in outcome.Diagnostics)
                notes.Add(finding);
        }

        var writtenPages = new List<(ImportedStory Page, MarkdownFile File)>();
        foreach ((ImportedStory page, string name) in placedPages)
        {
            if (WritePage(page, name, pages, site, addresses, media, notes) is { } file)
                writtenPages.Add((page, file));
        }

        NoteUnshown(placed.Select(p => p.Story).Concat(placedPages.Select(p => p.Page)), site, media, notes);
        Decision[] decisions = [.. written.Select(w => w.Outcome.Value).OfType<Decision>()];
        return new ImportResult
        {
            Files = [.. decisions.Select(d => d.File).OrderBy(f => f.Path, StringComparer.Ordinal)],
            Media = [.. media.Shown.Select(m => new ImportedPicture(m.From, m.To))],
            Pages = [.. writtenPages.Select(p => p.File)],
            Stories =
            [
                .. decisions.Select(d => new RecordedStory(d.Placed.Id, d.File.Path, d.Placed.Story.Source)),
                .. writtenPages.Where(p => p.File.Action != MarkdownAction.KeepEdited)
                    .Select(p => new RecordedStory(ImportedPages.IdOf(p.Page), $"../pages/{p.File.Path}", p.Page.Key)),
            ],
            Diagnostics = notes.Findings(),
            Withheld = choice.Withheld,
            Scheduled = choice.Scheduled,
        };
    }

    // A theme may have shown what stands in a story's own folder.
    private static void NoteUnshown(IEnumerable<ImportedStory> stories, ImportedSite site, ImportedMedia media, ImportNotes notes)
    {
        Dictionary<string, ImportedStory> byFolder = stories.Where(s => s.Folder?.OwnFolder is not null)
            .DistinctBy(s => s.Folder!.OwnFolder, StringComparer.Ordinal).ToDictionary(s => s.Folder!.OwnFolder!, StringComparer.Ordinal);
        if (byFolder.Count == 0)
            return;
        HashSet<string> shown = [.. media.Shown.Select(m => m.From)];
        foreach (string file in (site.Media ?? []).Where(f => !shown.Contains(f)))
        {
            if (file.LastIndexOf('/') is > 0 and int slash && byFolder.TryGetValue(file[..slash], out ImportedStory? story))
            {
                notes.LeftOut(
                    "files in the folders of stories that their texts do not name", "put those that readers saw into the stories",
                    story.Place, file);
            }
        }
    }

    private static ImportedSite ReadSite(ImportSource source, ImportOptions options, ImportNotes notes)
    {
        Outcome<ImportedSite> read = FileBoundary.Read(
            source.Path, "reading", () => new Outcome<ImportedSite>(ImportFormat.Read(source, options, notes), []));
        foreach (Diagnostic finding in read.Diagnostics)
            notes.Add(finding);
        return read.Value ?? new ImportedSite { Stories = [] };
    }

    private static (ImportNotes Notes, Outcome<Decision> Outcome) Write(
        ImportedStory story, PlacedStory placed, ImmutableArray<string> aliases, ImportedSite site, ImportedAddresses addresses,
        ImportedMedia media)
    {
        var notes = new ImportNotes();
        return (notes, FileBoundary.Read(story.Place.Path, "importing", () =>
        {
            (string markdown, ImportedBody body, FolderAddresses? own) = BodyOf(story, site, addresses, media, notes);
            PlacedStory whole = placed with
            {
                Story = placed.Story with
                {
                    Body = markdown,
                    Description = Description(story),
                    Image = SaidOnce(PictureOf(story, site, body, own), markdown),
                    Addresses = aliases,
                },
            };
            if (markdown.Length == 0)
                notes.LeftOut("texts of stories that have none", "write one, or delete the story", story.Place, story.Title);
            var links = new StoryReferences { Recommends = [], Aliases = StoryReferences.AliasesOf(whole) };
            return new Outcome<Decision>(MarkdownDecision.For(whole, links, FrozenSet<string>.Empty), []);
        }));
    }

    private static MarkdownFile? WritePage(
        ImportedStory page, string name, ImportedPages pages, ImportedSite site, ImportedAddresses addresses, ImportedMedia media,
        ImportNotes notes)
    {
        Outcome<MarkdownFile> written = FileBoundary.Read(page.Place.Path, "importing", () => new Outcome<MarkdownFile>(
            pages.File(page, name, BodyOf(page, site, addresses, media, notes).Markdown, Description(page)), []));
        foreach (Diagnostic finding in written.Diagnostics)
            notes.Add(finding);
        return written.Value;
    }

    private static (string Markdown, ImportedBody Body, FolderAddresses? Own) BodyOf(
        ImportedStory story, ImportedSite site, ImportedAddresses addresses, ImportedMedia media, ImportNotes notes)
    {
        var body = new ImportedBody(story, addresses, media, notes);
        if (story.Folder is not { } folder)
            return (body.Markdown(site), body, null);
        var own = new FolderAddresses(story, folder, addresses, media, notes, body);
        return (OfFolder(story, own, body, site, addresses, media, notes), body, own);
    }

    private static string OfFolder(
        ImportedStory story, FolderAddresses own, ImportedBody body, ImportedSite site, ImportedAddresses addresses, ImportedMedia media,
        ImportNotes notes)
    {
        var text = new FolderBody(story, story.Folder!, own, notes, body);
        return !story.Folder!.IsHtml ? text.Markdown()
            : new ImportedBody(story with { Html = text.Html() }, addresses, media, notes).Markdown(site);
    }

    private static string? Description(ImportedStory story) =>
        StoryDescription.Whole(story.Folder is null ? PlainHtml.Line(story.Excerpt) : PlainMarkdown.Inline(PlainHtml.Line(story.Excerpt)))
            is { Length: > 0 and <= 1000 } excerpt ? excerpt : null;

    // WordPress names it by a number.
    private static Picture? PictureOf(ImportedStory story, ImportedSite site, ImportedBody body, FolderAddresses? own)
    {
        if (story.Picture is not { } stated)
            return null;
        if (own is not null)
        {
            return own.Picture(stated.Source) is not { } named ? null
                : Captioned(named, body.AltOf(named, stated.AlternativeText, stated.Credit), stated.Credit);
        }

        ImportedFile? file = site.Files.GetValueOrDefault(stated.Source);
        string address = file?.Address ?? stated.Source;
        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) || uri.Scheme is not ("http" or "https"))
        {
            body.NoteMissing(address);
            return null;
        }

        string here = body.AddressHere(address);
        string? caption = stated.Credit is { Length: > 0 } written ? written : file?.Caption;
        return here == address ? null : Captioned(
            here[ImportedSiteAddress.Here.Length..], body.AltOf(here, stated.AlternativeText ?? file?.Alt, caption), caption);
    }

    // Many a text shows its picture again, with the same words.
    private static Picture? SaidOnce(Picture? picture, string markdown) =>
        picture is { Caption: { } caption } && markdown.Contains(picture.Source, StringComparison.Ordinal)
            && markdown.Contains(caption, StringComparison.Ordinal) ? picture with { Caption = null } : picture;

    // Other systems have one field for caption and credit.
    private static Picture Captioned(string source, string? alt, string? words) =>
        new(source, alt, words is null ? null : PictureCredit.In(words))
        {
            Caption = words is not null && PictureCredit.Cut(words) is { Length: > 0 } caption ? caption : null,
        };
}
