using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Knowledge;

namespace ExpoSite.Site.Checking.Facts;

/// <summary>Names that differ by a letter or two from an exhibitor's.</summary>
internal sealed class ExhibitorSpelling
{
    private const int MinLength = 6;
    private const int LengthForTwo = 10;

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
        if (names.Count == 0)
            yield break;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (StoryText text in story.Parts.Select(p => p.Text))
        {
            for (int i = 0; i < text.Words.Count; i++)
            {
                if (text.IsCapital(i) && NearTo(text, i) is var (written, exhibitor, name) && seen.Add(written))
                    yield return Finding(written, name, exhibitor, text.PlaceOf(text.Words[i].Start), story);
            }
        }
    }

    private (string Written, Exhibitor Exhibitor, string Name)? NearTo(StoryText text, int first)
    {
        for (int words = 1; words <= maxWords && first + words <= text.Words.Count && (words == 1 || IsRun(text, first + words - 1)); words++)
        {
            if (!names.TryGetValue((text.Text[text.Words[first].Start], words), out List<(string Name, Exhibitor Exhibitor)>? candidates))
                continue;
            int last = first + words - 1;
            ReadOnlySpan<char> written = text.Text.AsSpan(text.Words[first].Start, text.Words[last].Start + text.Bare(last).Length - text.Words[first].Start);
            foreach ((string name, Exhibitor exhibitor) in candidates)
            {
                if (IsNear(written, name) && !known.Contains(written.ToString()) && !IsWord(written, text.Text))
                    return (written.ToString(), exhibitor, name);
            }
        }

        return null;
    }

    private static bool IsRun(StoryText text, int at) => text.Words[at].Joint == ' ';

    // A plural or a name with another ending ("Tidewells") is another word; a slip of the pen is mostly inside.
    private static bool IsNear(ReadOnlySpan<char> written, string name)
    {
        int allowed = name.Length >= LengthForTwo ? 2 : 1;
        if (Math.Abs(written.Length - name.Length) > allowed || written.Equals(name, StringComparison.OrdinalIgnoreCase))
            return false;
        bool isInflected = written.StartsWith(name, StringComparison.Ordinal) || name.AsSpan().StartsWith(written, StringComparison.Ordinal);
        return !isInflected && EditDistance.Within(written, name, allowed);
    }

    // Written small elsewhere in the text, it is a word and no name.
    private static bool IsWord(ReadOnlySpan<char> written, string text) => text.AsSpan().Contains(written.ToString().ToLowerInvariant(), StringComparison.Ordinal);

    private static Diagnostic Finding(string written, string name, Exhibitor exhibitor, FactPlace place, ReadStory story) => FactRules.ExhibitorMisspelled.At(
        place.In(story.Article),
        $"'{written}' is written like no exhibitor, but nearly like '{name}' ({exhibitor.Place.Path}, line {exhibitor.Place.Line}).",
        FactRules.Hint(FactRules.ExhibitorMisspelled, $"write '{name}'"));
}
