using ExpoSite.Site.Facts.Text;

namespace ExpoSite.Site.Facts.Languages;

/// <summary>How a language, other than English, counts the editions of a fair: <c>die 9. Ausgabe der Messe</c>.</summary>
internal sealed record EditionGrammar
{
    /// <summary>The ordinal that starts at a word, and the word behind it; or null.</summary>
    public required Func<StoryText, int, (int Value, int Next)?> OrdinalAt { get; init; }

    /// <summary>What stands before the ordinal of a subject: <c>die</c>, <c>la</c>.</summary>
    public required string[] Articles { get; init; }

    /// <summary>What stands before the ordinal of the sentence's subject: <c>ihrer</c>, <c>sa</c>.</summary>
    public required string[] Owners { get; init; }

    /// <summary>Words for an edition.</summary>
    public required string[] Editions { get; init; }

    /// <summary>Words between an edition and its fair: <c>der</c>, <c>de la</c>.</summary>
    public required string[] Between { get; init; }

    /// <summary>The language's small words.</summary>
    public required LanguageWords Small { get; init; }

    /// <summary>Words that lead to another time.</summary>
    public required WordSet OtherTimes { get; init; }

    /// <summary>True where the full stop of an ordinal ends no sentence.</summary>
    public bool OrdinalsHaveStop { get; init; }

    /// <summary>The grammar of a language (BCP 47), or null for English and for those that are not known.</summary>
    public static EditionGrammar? Of(string language) => language.Split('-')[0].ToUpperInvariant() switch
    {
        "DE" => German.Grammar,
        "FR" => French.Grammar,
        "ES" => Spanish.Grammar,
        _ => null,
    };

    /// <summary>True where a word of a sentence leads to another time.</summary>
    public bool SpeaksOfOtherTime(StoryText text, int word) => text.AnyInSentence(word, i => OtherTimes.Contains(text.Word(i)));
}
