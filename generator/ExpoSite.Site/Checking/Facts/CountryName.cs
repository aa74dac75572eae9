using ExpoSite.Core.Knowledge;
using ExpoSite.Site.Knowledge;

namespace ExpoSite.Site.Checking.Facts;

/// <summary>A country called by one of its names.</summary>
/// <param name="Country">Its place in <see cref="CountrySpellings.All"/>.</param>
/// <param name="Name">Which of the names.</param>
/// <param name="Place">Where the story first does so.</param>
internal sealed record CountryName(int Country, string Name, FactPlace Place)
{
    private static readonly NameFinder<(int Country, string Name)> Finder = new(
        CountrySpellings.All.SelectMany((names, country) => names.Select(name => (name, (country, name)))));

    /// <summary>The names that a story uses, each once, where it is not part of a longer name (Viet Nam Harbour Bank).</summary>
    public static IEnumerable<CountryName> Find(ReadStory story)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (StoryText text in story.Parts.Select(p => p.Text))
        {
            foreach (NameMention<(int Country, string Name)> found in Finder.Find(text.Text))
            {
                if (!IsInLongerName(text, found) && seen.Add(found.Target.Name))
                    yield return new CountryName(found.Target.Country, found.Target.Name, text.PlaceOf(found.Start));
            }
        }
    }

    private static bool IsInLongerName(StoryText text, NameMention<(int Country, string Name)> name)
    {
        int first = text.WordAt(name.Start);
        int next = first;
        while (next < text.Words.Count && text.Words[next].Start < name.Start + name.Length)
            next++;
        // A headline may write every word with a capital.
        if (text.Part == StoryPart.Title)
            return false;
        return (text.IsJoined(first) && text.IsCapital(first - 1) && !text.StartsSentence(first - 1)) || (text.IsJoined(next) && text.IsCapital(next));
    }
}
