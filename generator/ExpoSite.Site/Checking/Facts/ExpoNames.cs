using System.Collections.Immutable;
using System.Globalization;
using ExpoSite.Core.Content;
using ExpoSite.Core.Knowledge;
using ExpoSite.Core.Text;
using ExpoSite.Site.Knowledge;
using ExpoSite.Site.Markdown;

namespace ExpoSite.Site.Checking.Facts;

/// <summary>Finds the expos that a story names.</summary>
internal sealed class ExpoNames
{
    private readonly ImmutableArray<ExpoSeries> all;
    private readonly NameFinder<(ExpoSeries Series, Expo? Edition)> finder;

    public ExpoNames(ImmutableArray<Expo> expos)
    {
        all = ExpoSeries.Of(expos);
        finder = new NameFinder<(ExpoSeries, Expo?)>(all.SelectMany(NamesOf));
    }

    public List<ExpoMention> Find(StoryText text)
    {
        var mentions = new List<ExpoMention>();
        if (all.IsEmpty)
            return mentions;
        foreach (NameMention<(ExpoSeries Series, Expo? Edition)> name in finder.Find(text.Text))
        {
            int first = Math.Max(0, text.Words.FindLastIndex(w => w.Start <= name.Start));
            int end = first;
            while (end < text.Words.Count && text.Words[end].Start < name.Start + name.Length)
                end++;
            mentions.Add(new ExpoMention(name.Target.Series, name.Target.Edition, name.Start, first, end));
        }

        return mentions;
    }

    /// <summary>The edition that the editor chose for a story, or null.</summary>
    public Expo? ChosenFor(Article article) =>
        article.Expo is { } chosen
            ? all.SelectMany(s => s.Editions).FirstOrDefault(e => e.Id == Slug.From(chosen) || e.Name.Equals(chosen, StringComparison.OrdinalIgnoreCase))
            : null;

    public ExpoSeries? SeriesOf(Expo expo) => all.FirstOrDefault(s => s.Editions.Contains(expo));

    // A name says which edition where it has the year. One that has an ordinal ("eighth Brinemark Expo") is left out: the
    // ordinal is what is to be compared.
    private static IEnumerable<(string Name, (ExpoSeries Series, Expo? Edition) Target)> NamesOf(ExpoSeries series)
    {
        foreach (Expo expo in series.Editions)
        {
            string year = expo.Starts.Day.Year.ToString(CultureInfo.InvariantCulture);
            foreach (string name in expo.Aliases.Prepend(expo.Name).Where(n => !StartsWithOrdinal(n)))
                yield return (name, (series, name.Contains(year, StringComparison.Ordinal) ? expo : null));
        }

        yield return (series.Name, (series, null));
    }

    private static bool StartsWithOrdinal(string name) =>
        OrdinalInText.Find(new StoryText(StoryPart.Title, new SourcedText(name, [], [])), isEnglish: true) is [{ Start: 0 }, ..];
}
