using ExpoSite.Site.Articles;
using ExpoSite.Site.Checking.Parts;
using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Checking;

/// <summary>What an article's own lines give away as a slip, in drafts as well: before it is published is when it is wanted.</summary>
internal static class ArticleCheck
{
    public static IEnumerable<Diagnostic> Run(CheckedSite site) => Sections(site.Loaded.Articles, site.Loaded.Config)
        .Concat(site.Loaded.Articles.SelectMany(a => Dates(a).Concat(a.IsDraft ? [] : Placeholders(a, PlaceholderRule(site)))))
        .Concat(site.Loaded.Pages.SelectMany(
            p => Placeholder(PlacedBody.Of(p.Page), PlaceholderRule(site), "write the page, or delete the file")))
        .Concat(site.Loaded.Config.Url == ArticleTemplate.SiteUrl && site.Sources.Configuration is { } file
            ? [PlaceholderRule(site).At(PlaceOfUrl(file), "'url' is still a placeholder.", "write the address of the published site")]
            : []);

    // Who publishes for the first time may have overlooked it; who goes on has decided.
    private static DiagnosticRule PlaceholderRule(CheckedSite site) =>
        site.Sources.Published is { Content.IsEmpty: true } ? LoadRules.PlaceholderPublished : LoadRules.PlaceholderText;

    private static SourcePosition PlaceOfUrl(SourceFile file)
    {
        var text = new SourceText(file.Path, Encoding.UTF8.GetString(file.Content.Span));
        return text.At(int.Max(0, text.Text.IndexOf(ArticleTemplate.SiteUrl[..^1], StringComparison.Ordinal)));
    }

    private static IEnumerable<Diagnostic> Sections(ImmutableArray<Article> articles, SiteConfig config)
    {
        string[] listed = [.. config.Categories.Select(c => c.Name)];
        HashSet<Slug> slugs = [.. listed.Select(Slug.OfName)];
        Dictionary<Slug, string> former = config.Categories.SelectMany(c => c.FormerNames, (c, name) => (Slug.OfName(name), c.Name))
            .DistinctBy(f => f.Item1).ToDictionary(f => f.Item1, f => f.Name);
        return
            from section in listed.Length == 0 ? [] : articles.GroupBy(a => a.Category ?? "", StringComparer.Ordinal)
            where section.Key.Length > 0 && !slugs.Contains(Slug.OfName(section.Key))
            let present = former.GetValueOrDefault(Slug.OfName(section.Key))
            let near = NearestName.Of(section.Key, listed)
            // One that is like no other is mostly meant: once is enough.
            from article in present is null && near is null ? section.Take(1) : section
            let place = article.PlaceOf("category")
            let hint = near is null
                ? "list it under categories; if it is the old name of one, write it under formerNames there" : $"did you mean '{near}'?"
            select present is null
                ? LoadRules.UnlistedSection.At(place, $"site.yml has no section '{section.Key}'.", hint)
                : LoadRules.FormerSection.At(place, $"'{section.Key}' is called '{present}' now.", $"write  category: {present}");
    }

    private static IEnumerable<Diagnostic> Dates(Article article)
    {
        string published = article.Published.Iso;
        if (article.Updated is { } updated && IsBefore(updated, article.Published))
        {
            yield return LoadRules.DatesOutOfOrder.At(article.PlaceOf("updated"),
                $"The story was updated ({updated.Iso}) before it was published ({published}).", "correct one of the two dates");
        }

        // A day of expiry is over as it begins.
        if (article.Expires is { } expires && expires.Instant <= article.Published.Instant)
        {
            yield return LoadRules.DatesOutOfOrder.At(article.PlaceOf("expires"),
                $"The story expires ({expires.Iso}) before it is published ({published}), so nobody will see it.",
                "correct one of the two dates, or remove the line");
        }
    }

    private static bool IsBefore(StoryTime time, StoryTime other) => time.IsDay || other.IsDay ? time.Day < other.Day : time < other;

    private static IEnumerable<Diagnostic> Placeholders(Article article, DiagnosticRule rule)
    {
        if (ArticleTemplate.MayStandIn(article.Utf8Body.Span))
        {
            foreach (Diagnostic finding in Placeholder(PlacedBody.Of(article), rule, "write the story, or set  draft: true"))
                yield return finding;
        }

        foreach ((string key, string? value) in ValueMarkup.ShownValues(article))
        {
            SourcePosition place = article.PlaceOf(key);
            if (value is not null && ArticleTemplate.PlaceholderIn(value) >= 0)
                yield return rule.At(place, $"'{key}' is still a placeholder.", "write it, or remove the line");
            foreach (Diagnostic finding in ValueMarkup.Findings(place, key, value))
                yield return finding;
        }
    }

    private static IEnumerable<Diagnostic> Placeholder(PlacedBody body, DiagnosticRule rule, string hint) =>
        ArticleTemplate.PlaceholderIn(body.Markdown) is >= 0 and int at
            ? [rule.At(body.At(at), "The placeholder line is still there.", hint)] : [];
}
