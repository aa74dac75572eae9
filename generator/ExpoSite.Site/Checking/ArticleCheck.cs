using ExpoSite.Core.Configuration;
using ExpoSite.Site.Articles;
using ExpoSite.Site.Checking.Parts;

namespace ExpoSite.Site.Checking;

/// <summary>What an article's own lines give away as a slip, in drafts as well: before it is published is when it is wanted.</summary>
internal sealed class ArticleCheck : ICheck
{
    public string Name => "checking stories and pages";

    public void Run(CheckedSite site, ICollection<Diagnostic> findings)
    {
        Sections(site.Loaded.Articles, site.Loaded.Config, findings);
        foreach (Article article in site.Loaded.Articles)
        {
            Dates(article, findings);
            Placeholder(article, findings);
        }

        foreach ((StaticPage page, _) in site.Loaded.Pages)
            Placeholder(page.Path, page.Body, page.BodyLine, "write the page, or delete the file", findings);
    }

    private static void Sections(ImmutableArray<Article> articles, SiteConfig config, ICollection<Diagnostic> findings)
    {
        if (config.Categories.IsEmpty)
            return;
        string[] listed = [.. config.Categories.Select(c => c.Name)];
        HashSet<Slug> slugs = [.. listed.Select(Slug.OfName)];
        foreach (IGrouping<string?, Article> section in articles.GroupBy(a => a.Category, StringComparer.Ordinal))
        {
            if (section.Key is not { } name || slugs.Contains(Slug.OfName(name)) || NearestName.Of(name, listed) is not { } near)
                continue;
            foreach (Article article in section)
            {
                findings.Add(LoadRules.UnlistedSection.At(
                    article.PlaceOf("category"), $"site.yml has no section '{name}'.", $"did you mean '{near}'?"));
            }
        }
    }

    private static void Dates(Article article, ICollection<Diagnostic> findings)
    {
        if (article.Updated is { } updated && IsBefore(updated, article.Published))
        {
            findings.Add(
                LoadRules.DatesOutOfOrder.At(
                article.PlaceOf("updated"), $"The story was updated ({updated.Iso}) before it was published ({article.Published.Iso}).",
                "correct one of the two dates"));
        }

        // A day of expiry is over as it begins.
        if (article.Expires is { } expires && expires.Instant <= article.Published.Instant)
        {
            findings.Add(
                LoadRules.DatesOutOfOrder.At(
                article.PlaceOf("expires"),
                $"The story expires ({expires.Iso}) before it is published ({article.Published.Iso}), so nobody will see it.",
                "correct one of the two dates, or remove the line"));
        }
    }

    private static bool IsBefore(StoryTime time, StoryTime other) =>
        time.IsDay || other.IsDay ? time.Day < other.Day : time < other;

    private static void Placeholder(Article article, ICollection<Diagnostic> findings)
    {
        if (article.IsDraft)
            return;
        Placeholder(article.Path, article.Body, article.BodyLine, "write the story, or set  draft: true", findings);
        foreach ((string key, string? value) in ValueMarkup.ShownValues(article))
        {
            if (value is not null && ArticleTemplate.PlaceholderIn(value) >= 0)
            {
                findings.Add(
                    LoadRules.PlaceholderText.At(article.PlaceOf(key), $"'{key}' is still a placeholder.", "write it, or remove the line"));
            }

            foreach (Diagnostic finding in ValueMarkup.Findings(article.PlaceOf(key), key, value))
                findings.Add(finding);
        }
    }

    private static void Placeholder(string path, string body, int bodyLine, string hint, ICollection<Diagnostic> findings)
    {
        int at = ArticleTemplate.PlaceholderIn(body);
        if (at < 0)
            return;
        SourcePosition inBody = new SourceText(path, body).At(at);
        findings.Add(LoadRules.PlaceholderText.At(
            inBody with { Line = inBody.Line + bodyLine - 1 }, "The placeholder line is still there.", hint));
    }
}
