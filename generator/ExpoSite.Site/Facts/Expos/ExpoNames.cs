using ExpoSite.Site.Facts.Text;
using ExpoSite.Site.Knowledge;
using ExpoSite.Site.Markdown.Parsing;

namespace ExpoSite.Site.Facts.Expos;

/// <summary>Finds the expos that a story names.</summary>
internal sealed class ExpoNames
{
    private readonly ImmutableArray<Fair> all;
    private readonly NameFinder<(Fair Fair, Expo? Edition)> finder;

    public ExpoNames(ImmutableArray<Expo> expos)
    {
        all = Fair.Of(expos);
        finder = new NameFinder<(Fair, Expo?)>(all.SelectMany(NamesOf));
    }

    public List<ExpoMention> Find(StoryText text)
    {
        var mentions = new List<ExpoMention>();
        if (all.IsEmpty)
            return mentions;
        foreach (NameMention<(Fair Fair, Expo? Edition)> name in finder.Find(text.Text))
        {
            int first = text.WordAt(name.Start);
            int end = first;
            while (end < text.Words.Count && text.Words[end].Start < name.Start + name.Length)
                end++;
            mentions.Add(new ExpoMention(name.Target.Fair, name.Target.Edition, name.Start, first, end));
        }

        return mentions;
    }

    // A name says which edition where it has the year. One that has an ordinal ("eighth Brinemark Expo") is left out: the
    // ordinal is what is to be compared.
    private static IEnumerable<(string Name, (Fair Fair, Expo? Edition) Target)> NamesOf(Fair fair)
    {
        foreach (Expo expo in fair.Editions)
        {
            string year = expo.Starts.Day.Year.ToString(CultureInfo.InvariantCulture);
            foreach (string name in expo.Aliases.Prepend(expo.Name).Where(n => !StartsWithOrdinal(n)))
                yield return (name, (fair, name.Contains(year, StringComparison.Ordinal) ? expo : null));
        }

        yield return (fair.Name, (fair, null));
    }

    private static bool StartsWithOrdinal(string name) =>
        OrdinalInText.Find(new StoryText(StoryPart.Title, new SourcedText(name, [], [])), NumberWords.Ordinal) is [{ Start: 0 }, ..];
}

/// <summary>An expo named in a text.</summary>
/// <param name="Edition">The edition, where the name says which; else null.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="First">Its first word.</param>
/// <param name="End">The word behind it.</param>
internal sealed record ExpoMention(Fair Fair, Expo? Edition, int Start, int First, int End);
