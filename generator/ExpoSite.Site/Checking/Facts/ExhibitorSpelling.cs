using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Knowledge;

namespace ExpoSite.Site.Checking.Facts;

/// <summary>Names that differ by one letter from an exhibitor's.</summary>
internal sealed class ExhibitorSpelling
{
    private const int MinLength = 5;
    private const int Most = 50;
    private const int LengthAlone = 8;

    private readonly Dictionary<(char First, int Words), List<(string Name, Exhibitor Exhibitor)>> names = [];
    private readonly HashSet<string> known;
    private readonly int maxWords;

    public ExhibitorSpelling(ExpoKnowledge knowledge)
    {
        (string Name, Exhibitor Exhibitor)[] all = [.. knowledge.Exhibitors.SelectMany(e => e.Aliases.Prepend(e.Name).Select(n => (n, e)))];
        known = [.. all.Select(n => n.Name), .. knowledge.Countries.SelectMany(c => c.Forms.Add(c.Name)), .. knowledge.Expos.SelectMany(e => e.Aliases.Add(e.Name))];
        foreach ((string name, Exhibitor exhibitor) in all.Where(n => n.Name.Length >= MinLength && char.IsUpper(n.Name[0])))
        {
            int words = name.AsSpan().Count(' ') + 1;
            maxWords = Math.Max(maxWords, words);
            if (!names.TryGetValue((name[0], words), out List<(string, Exhibitor)>? same))
                names.Add((name[0], words), same = []);
            same.Add((name, exhibitor));
        }
    }

    /// <summary>A finding for each such name of a story, where it is first written.</summary>
    public IEnumerable<Diagnostic> Run(ReadStory story)
    {
        // German and others write every noun with a capital.
        if (names.Count == 0 || !story.IsEnglish)
            yield break;
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (StoryText text in story.Parts.Select(p => p.Text))
        {
            for (int i = 0; i < text.Words.Count && found.Count < Most; i++)
            {
                if (!text.IsCapital(i) || NearTo(text, i) is not var (written, words, name, exhibitor))
                    continue;
                if (!found.Contains(written) && IsCertain(text, i, written, name, story) && found.Add(written))
                    yield return Finding(written, name, exhibitor, text.PlaceOf(text.Words[i].Start), story);
                i += words - 1;
            }
        }
    }

    private (string Written, int Words, string Name, Exhibitor Exhibitor)? NearTo(StoryText text, int first)
    {
        for (int words = Math.Min(maxWords, text.Words.Count - first); words >= 1; words--)
        {
            if (!names.TryGetValue((text.Text[text.Words[first].Start], words), out List<(string Name, Exhibitor Exhibitor)>? candidates) || !IsRun(text, first, words))
                continue;
            int last = first + words - 1;
            ReadOnlySpan<char> written = text.Text.AsSpan(text.Words[first].Start, text.Words[last].Start + text.Bare(last).Length - text.Words[first].Start);
            foreach ((string name, Exhibitor exhibitor) in candidates)
            {
                if (NameSlip.IsOf(written, name) && !known.Contains(written.ToString()))
                    return (written.ToString(), words, name, exhibitor);
            }
        }

        return null;
    }

    private static bool IsRun(StoryText text, int first, int words)
    {
        for (int i = first + 1; i < first + words; i++)
        {
            if (text.Words[i].Joint != ' ')
                return false;
        }

        return true;
    }

    // A story that has the right name too has the other by mistake. Without it a short word, or a part of a longer name, may be a
    // name of its own; and one that is also written small, or stands where all words have capitals, may be no name.
    private static bool IsCertain(StoryText text, int first, ReadOnlySpan<char> written, string name, ReadStory story)
    {
        if (text.Text.AsSpan().Contains(written.ToString().ToLowerInvariant(), StringComparison.Ordinal))
            return false;
        if (written.Contains(' ') || story.Parts.Any(p => p.Text.Text.Contains(name, StringComparison.Ordinal)))
            return true;
        bool isInLongerName = (text.IsJoined(first) && text.IsCapital(first - 1)) || (text.IsJoined(first + 1) && text.IsCapital(first + 1));
        return name.Length >= LengthAlone && text.Part != StoryPart.Title && !text.StartsSentence(first) && !isInLongerName;
    }

    private static Diagnostic Finding(string written, string name, Exhibitor exhibitor, FactPlace place, ReadStory story) => FactRules.ExhibitorMisspelled.At(
        place.In(story.Article),
        $"'{written}' is written like no exhibitor, but nearly like '{name}' ({exhibitor.Place.Path}, line {exhibitor.Place.Line}).",
        FactRules.Hint(FactRules.ExhibitorMisspelled, $"write '{name}'"));
}
