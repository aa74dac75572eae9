using ExpoSite.StoryFiles;

namespace ExpoSite.Site.Checking;

/// <summary>Names in site.yml that lead to nothing.</summary>
internal static class SettingCheck
{
    public static IEnumerable<Diagnostic> Run(CheckedSite site)
    {
        (SiteConfig config, ImmutableArray<Article> articles) = (site.Loaded.Config, site.Loaded.Articles);

        // A story that is held back keeps its place on the front page until its time.
        StoryNames<Article> names = config.Front.IsEmpty ? new([], a => a.Name) : new(articles, a => a.Name);
        foreach (FrontStory front in config.Front.Where(f => names.Find(f.Reference) is null))
        {
            yield return LoadRules.UnknownFrontStory.At(
                front.Place, $"No story is named '{front.Reference}'.", "write the id, slug or address of a story");
        }

        HashSet<Slug> writers = config.Authors.IsEmpty ? [] : [.. articles.SelectMany(a => a.Authors).Select(Slug.OfName)];
        foreach (AuthorConfig author in config.Authors.Where(c => !c.FormerNames.Prepend(c.Name).Select(Slug.OfName).Any(writers.Contains)))
        {
            IEnumerable<string> known = site.Context.Languages.All.SelectMany(l => l.Index.Authors).Select(a => a.Name);
            yield return LoadRules.UnknownAuthor.At(author.Place, $"No story lists '{author.Name}' as an author.",
                NearestName.Of(author.Name, known) is { } near
                    ? $"did you mean '{near}'?" : "write the name as it is in the stories");
        }

        if (config.Theme.Logo is { } logo && SiteAddress.OfMedia(logo.Source) is { } address && site.Files.All(f => f.Path != address[1..]))
            yield return CheckRules.MissingImage.At(logo.Place, $"There is no input{address}.", "add the picture, or correct the path");
    }
}
