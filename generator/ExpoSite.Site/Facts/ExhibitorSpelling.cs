using ExpoSite.Site.Facts.Expos;
using ExpoSite.Site.Facts.Names;
using ExpoSite.Site.Facts.Text;

namespace ExpoSite.Site.Facts;

/// <summary>Names that differ by one slip of the pen from an exhibitor's.</summary>
internal sealed class ExhibitorSpelling(ExpoKnowledge knowledge)
{
    private const int Most = 50;
    private const int LengthAlone = 8;

    // Words that have few neighbours: of short ones, another letter nearly always makes another word (Wake, Wave, Lake).
    private const int LongEnoughForLeftOut = 6;
    private const int LongEnoughForReplaced = 7;

    private readonly NearNames names = new(knowledge);

    /// <summary>Each such name of a story, where it is first written.</summary>
    public IEnumerable<Misspelling> Run(ReadStory story)
    {
        // German and others write every noun with a capital.
        if (names.IsEmpty || !story.IsEnglish)
            yield break;
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (StoryText text in story.Parts.Select(p => p.Text))
        {
            foreach (NearName near in names.Find(text).Where(n => !found.Contains(n.Written) && IsCertain(n, text, story))
                .Take(Most - found.Count))
            {
                if (found.Add(near.Written))
                    yield return new Misspelling(near.Written, Finding(near, text, story));
            }
        }
    }

    private bool IsCertain(NearName near, StoryText text, ReadStory story)
    {
        var context = new NameContext(near, text, story);
        if (!IsUnlikelyWord(near) || context.IsAlsoWrittenSmall || context.IsOfPerson)
            return false;
        if (near.Words > 1)
            return !context.IsBesideRightName && !HasOwnWord(near);
        // A story that has the right name too has the other by mistake, unless it tells of both.
        if (context.HasRightName)
            return context.IsWrittenOnce && !context.IsBesideRightName;
        return near.Name.Length >= LengthAlone && near.Slip != NameSlip.Replaced && text.Part != StoryPart.Title
            && !text.StartsSentence(near.First) && !context.IsInLongerName && !context.IsPlace;
    }

    private static bool IsUnlikelyWord(NearName near) => near.Slip switch
    {
        NameSlip.Exchanged => true,
        NameSlip.LeftOut => near.Slipped.Length >= LongEnoughForLeftOut,
        _ => near.Slipped.Length >= LongEnoughForReplaced,
    };

    // A word that another exhibitor's name has is a word.
    private bool HasOwnWord(NearName near) =>
        near.Written.Split(' ', '-').Any(w => !near.Name.Contains(w, StringComparison.Ordinal) && names.HasWord(w));

    private static Diagnostic Finding(NearName near, StoryText text, ReadStory story)
    {
        SourcePosition place = near.Exhibitor.Place;
        return story.Finding(FactRules.ExhibitorMisspelled, text, text.Words[near.First].Start,
            $"'{near.Written}' is not the name of an exhibitor, but nearly that of '{near.Name}' ({place.Path}, line {place.Line}).",
            $"write '{near.Name}'");
    }
}

/// <summary>A name that a story seems to misspell.</summary>
/// <param name="Written">As it writes it.</param>
/// <param name="Finding">What is told about it.</param>
internal sealed record Misspelling(string Written, Diagnostic Finding)
{
    // A slip is made in one story, perhaps in the copy of it; a name that more stories have is one.
    private const int StoriesOfName = 3;

    /// <summary>The findings of a site's stories, without those about names that many of them have.</summary>
    public static IEnumerable<Diagnostic> Of(IEnumerable<(Article Article, StoryFacts Facts)> stories) => stories
        .SelectMany(s => s.Facts.Misspellings.Select(m => (s.Article, Name: m)))
        .GroupBy(m => m.Name.Written, StringComparer.Ordinal)
        .Where(g => g.Count() < StoriesOfName)
        .SelectMany(g => g)
        .Where(m => !m.Article.Checked.Contains(FactRules.ExhibitorMisspelled.Code))
        .Select(m => m.Name.Finding);
}
