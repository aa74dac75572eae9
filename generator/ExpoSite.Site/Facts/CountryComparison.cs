using ExpoSite.Site.Facts.Names;

namespace ExpoSite.Site.Facts;

/// <summary>Names of one country in different stories: the rarer is a finding, once for each story.</summary>
internal static class CountryComparison
{
    public static IEnumerable<Diagnostic> Run(IEnumerable<(Article Article, StoryFacts Facts)> stories)
    {
        IEnumerable<(Article Article, CountryName Name)> all = stories.SelectMany(s => s.Facts.Countries.Select(c => (s.Article, c)));
        foreach (IGrouping<int, (Article Article, CountryName Name)> ofCountry in all.GroupBy(c => c.Name.Country).OrderBy(g => g.Key))
        {
            (Article Article, CountryName Name)[][] byName =
                [.. ofCountry.GroupBy(c => c.Name.Name, StringComparer.Ordinal).OrderByDescending(g => g.Count())
                    .ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.ToArray())];
            string most = byName[0][0].Name.Name;
            string where = byName[0].Length == 1 ? "another story" : $"{byName[0].Length} stories";
            foreach ((Article article, CountryName name) in byName.Skip(1).SelectMany(n => n))
            {
                if (!article.Checked.Contains(FactRules.CountrySpelledTwoWays.Code))
                {
                    yield return FactRules.CountrySpelledTwoWays.At(name.Place.In(article), $"'{name.Name}' is called '{most}' in {where}.",
                        FactRules.Hint(FactRules.CountrySpelledTwoWays, $"write '{most}'"));
                }
            }
        }
    }
}
