using ExpoSite.Normalize.Articles;
using ExpoSite.Normalize.Imports.Bodies;
using ExpoSite.Normalize.Imports.Sources;
using ExpoSite.Normalize.MarkdownFiles;
using ExpoSite.Normalize.Stories;

namespace ExpoSite.Normalize.Imports;

/// <summary>
/// Gives every story its file: the one that has its id, which follows from what names it in the other system, or one with a free name.
/// </summary>
/// <param name="path">Of the export.</param>
internal sealed class ImportPlacement(
    string path, ImmutableArray<ExistingStory> standing, ImportVersions versions, ImportOptions options, ImportNotes notes)
{
    private const int MostTags = 40;
    private const int LongestSlug = 80;

    private readonly ILookup<Guid?, ExistingStory> byId = standing.ToLookup(s => s.Id);

    /// <summary>The stories with their files, in the same order; without those that were imported once and that somebody deleted.</summary>
    public ImmutableArray<(ImportedStory Story, PlacedStory Placed)> Place(ImmutableArray<ImportedStory> stories)
    {
        var names = new FreeNames(standing.Select(s => s.File.Path), standing.Select(s => s.Name), options.Site);
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        Dictionary<Guid, string> groups = stories.GroupBy(IdOf).ToDictionary(g => g.Key, g => versions.GroupOf(g.First()));
        foreach (ExistingStory file in standing)
            owners.TryAdd(PlainOf(file.File.Path), (file.Id is { } id ? groups.GetValueOrDefault(id) : null) ?? file.File.Path);
        return [.. stories.Select(story =>
        {
            Guid id = IdOf(story);
            Story known = StoryOf(story);
            string group = versions.GroupOf(story);
            ExistingStory? file = byId[id].FirstOrDefault();
            string own = file?.File.Path
                ?? names.Take(known, versions.MarkOf(story), p => owners.TryGetValue(p, out string? owner) && owner != group);
            owners.TryAdd(PlainOf(own), group);
            return (story, new PlacedStory(known, own, file, id) { Site = options.Site });
        }).Where(p => !IsDeleted(p.Item2))];
    }

    private static Guid IdOf(ImportedStory story) => NameBasedId.From($"import\n{story.Key}");

    // A path without its language: versions of one story share it.
    private static string PlainOf(string path)
    {
        int dot = path.Length > 3 ? path.LastIndexOf('.', path.Length - 4) : -1;
        return dot > path.LastIndexOf('/') && LanguageTag.Canonical(path[(dot + 1)..^3]) is not null ? path[..dot] + path[^3..] : path;
    }

    private bool IsDeleted(PlacedStory placed)
    {
        bool isDeleted = placed.Existing is null && !options.WritesDeleted && options.Record.Has(placed.Id);
        if (isDeleted)
        {
            notes.Add(NormalizeRules.DeletedStory.At(
                placed.Story.Place, $"'{placed.Path}' was imported and has been deleted since, so it is not written again.",
                $"to restore it, run  exposite import --again {ShellWord.Of(path)}"));
        }

        return isDeleted;
    }

    /// <summary>Tells where each old address leads now, and gives for each story those that lead on to it.</summary>
    public ImmutableArray<ImmutableArray<string>> Address(
        ImmutableArray<(ImportedStory Story, PlacedStory Placed)> stories, ImmutableArray<(ImportedStory Page, string Name)> pages,
        ImportedAddresses addresses)
    {
        var taken = standing.Select(s => s.Name.Address).Concat(stories.Select(s => s.Placed.Name.Address)).OfType<string>()
            .Concat(pages.Select(p => ImportedPages.AddressOf(p.Name, options.Site))).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach ((ImportedStory page, string name) in pages.Where(p => IsPublic(p.Page)))
        {
            foreach (string old in page.Addresses.Concat(page.Names))
                addresses.Add(old, ImportedPages.AddressOf(name, options.Site));
        }

        var former = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        foreach ((ImportedStory story, PlacedStory placed) in stories)
        {
            string? now = placed.Name.Address;
            if (now is not null && IsPublic(story))
            {
                string[] twice = [.. story.Addresses.Concat(story.Names)
                    .Where(old => !addresses.Add(old, now) && addresses.Of(new Uri(old)) != now)];
                if (twice.Length > 0)
                    notes.Add(Twice(story, twice[0], now));
            }

            former.Add([.. story.Addresses.Where(IsOldPath).Select(old => PathOf(old, story)).OfType<string>()
                .Where(old => old == now || taken.Add(old))]);
        }

        return former.ToImmutable();

        bool IsPublic(ImportedStory story) => story.Withheld is null
            && (story.Published is { } published ? published.Instant <= options.Now : story.IsPage)
            && !(story.Embargo?.Instant > options.Now);

        bool IsOldPath(string old) =>
            Uri.TryCreate(old, UriKind.Absolute, out Uri? at) && addresses.IsOld(at) && at.Query.Length == 0;
    }

    // Here addresses know nothing of the path that the site has on its host.
    private string? PathOf(string old, ImportedStory story)
    {
        string? path = ForeignAddresses.PathOf(old);
        if (path is null && new Uri(old).AbsolutePath.Length > 1)
        {
            notes.LeftOut(
                "old addresses with signs that an address here cannot have", "redirect them where the old site was", story.Place, old);
        }

        return options.BasePath.Length > 1 && path?.StartsWith(options.BasePath, StringComparison.OrdinalIgnoreCase) == true
            ? path[(options.BasePath.Length - 1)..] : path;
    }

    private static Diagnostic Twice(ImportedStory story, string address, string now) => NormalizeRules.ImportAddressTwice.At(
        story.Place, $"'{story.Title}' stood at {address}, as another story did. The old address leads on to the other one.",
        $"this one is at {now}; write 'aliases' if it is to have the old address");

    private Story StoryOf(ImportedStory story)
    {
        (string? section, ImmutableArray<string> tags) = Filed(story);
        return new Story
        {
            Kind = ArticleKind.Article,
            Source = story.Addresses.FirstOrDefault(a => !a.StartsWith(ImportedSiteAddress.Unknown, StringComparison.Ordinal))
                ?? story.Place.Path,
            RawHash = Seal.OfRaw(Encoding.UTF8.GetBytes($"{story.Key}\n{story.Title}\n{story.Folder?.Text ?? story.Html}")),
            Title = story.Title,
            Place = story.Place,
            Body = "",
            Published = story.Published,
            Embargo = story.Embargo,
            Expires = story.Expires,
            Authors = [.. story.Authors.Where(a => a.Length > 0).Distinct(StringComparer.Ordinal)],
            Category = section,
            Tags = tags,
            Language = versions.LanguageOf(story),
            Slug = Slug.From(story.Slug, LongestSlug),
            IsHeldBack = story.Withheld is not null,
            HasFrontMatter = true,
        };
    }

    // The first section of this site that it was filed under, else the first that it was; every other term is a tag.
    private (string? Section, ImmutableArray<string> Tags) Filed(ImportedStory story)
    {
        string? own = story.Sections.Concat(story.Tags).Select(Own).FirstOrDefault(s => s is not null);
        string? section = own ?? story.Sections.FirstOrDefault();
        IEnumerable<string> tags = story.Sections.Concat(story.Tags)
            .Where(t => t.Length is > 0 and < 200 && (Own(t) ?? t) != section).Distinct(StringComparer.OrdinalIgnoreCase);
        return (section, [.. tags.Take(MostTags)]);
    }

    private string? Own(string term) => options.Sections
        .FirstOrDefault(s => s.FormerNames.Prepend(s.Name).Contains(term, StringComparer.OrdinalIgnoreCase))?.Name;
}
