using ExpoSite.Site.Facts.Expos;
using ExpoSite.Site.Facts.Text;
using ExpoSite.Site.Knowledge;

namespace ExpoSite.Site.Facts.Names;

/// <summary>A country called by one of its names.</summary>
/// <param name="Country">Its place in <see cref="CountrySpellings.All"/>.</param>
/// <param name="Name">Which of the names.</param>
/// <param name="Place">Where the story first does so.</param>
internal sealed record CountryName(int Country, string Name, FactPlace Place)
{
    // The bird, too.
    private const string AlsoWord = "Turkey";

    private static readonly NameFinder<(int Country, string Name)> Finder = new(
        CountrySpellings.All.SelectMany((names, country) => names.Select(name => (name, (country, name)))));

    private static readonly string[] BeforePlaces =
        ["in", "from", "to", "of", "for", "with", "across", "near", "between", "inside", "outside", "via", "against", "by", "through"];

    /// <summary>
    /// The names that a story uses, each once, where it is not part of a longer name (Viet Nam Harbour Bank). A story that tells of two
    /// names in one sentence ("Myanmar, once Burma") has none of that country.
    /// </summary>
    public static IEnumerable<CountryName> Find(ReadStory story)
    {
        var found = new List<(CountryName Name, int Sentence)>();
        foreach (StoryText text in story.Parts.Select(p => p.Text))
        {
            foreach (NameMention<(int Country, string Name)> name in Finder.Find(text.Text))
            {
                int first = text.WordAt(name.Start);
                if (!IsInLongerName(text, name, first) && IsCountry(text, name, first))
                {
                    found.Add((new CountryName(name.Target.Country, name.Target.Name, text.PlaceOf(name.Start)),
                        text.Words[first].Sentence));
                }
            }
        }

        return found.GroupBy(f => f.Name.Country).Where(g => !TellsOfBoth(g))
            .SelectMany(g => g.Select(f => f.Name).DistinctBy(n => n.Name));
    }

    private static bool TellsOfBoth(IEnumerable<(CountryName Name, int Sentence)> ofCountry) =>
        ofCountry.GroupBy(f => (f.Name.Place.Part, f.Sentence))
            .Any(s => s.Select(f => f.Name.Name).Distinct(StringComparer.Ordinal).Skip(1).Any());

    private static bool IsCountry(StoryText text, NameMention<(int Country, string Name)> name, int first) =>
        name.Target.Name != AlsoWord || text.IsPossessive(first) || (text.IsJoined(first) && text.Is(first - 1, BeforePlaces));

    private static bool IsInLongerName(StoryText text, NameMention<(int Country, string Name)> name, int first)
    {
        int next = first;
        while (next < text.Words.Count && text.Words[next].Start < name.Start + name.Length)
            next++;
        // A headline may write every word with a capital.
        if (text.Part == StoryPart.Title)
            return false;
        return (text.IsJoined(first) && text.IsCapital(first - 1) && !text.StartsSentence(first - 1))
            || (text.IsJoined(next) && text.IsCapital(next));
    }
}
