using ExpoSite.Site.Facts.Languages;
using ExpoSite.Site.Facts.Text;

namespace ExpoSite.Site.Facts.Expos;

/// <summary>A story, taken apart once for all checks of it.</summary>
/// <param name="IsEnglish">Whether English words and names are looked for.</param>
/// <param name="Grammar">How its language counts editions, where that is not English and known.</param>
/// <param name="Parts">Title, description if there is one, body.</param>
/// <param name="ChosenExpo">The edition that its front matter names, or null.</param>
internal sealed record ReadStory(Article Article, bool IsEnglish, EditionGrammar? Grammar, ImmutableArray<ReadPart> Parts, Expo? ChosenExpo)
{
    /// <summary>The edition that a fair's name stands for in this story, or null where that cannot be told.</summary>
    public Expo? EditionOf(Fair fair) =>
        ChosenExpo is { } chosen && fair.Editions.Contains(chosen) ? chosen : fair.Around(Article.Published.Day);

    /// <summary>A finding at a place of one of its parts.</summary>
    public Diagnostic Finding(
        DiagnosticRule rule, StoryText text, int offset, string message, string hint = "correct the one that is wrong") =>
        rule.At(text.PlaceOf(offset).In(Article), message, FactRules.Hint(rule, hint));
}

/// <summary>A part of a story with what was found in it.</summary>
internal sealed record ReadPart(StoryText Text, List<OrdinalInText> Ordinals, List<ExpoMention> Expos);
