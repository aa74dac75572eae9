using System.Collections.Frozen;

namespace ExpoSite.Core.Language;

/// <summary>The closed word classes of a language, which tell nouns and names from the words between them.</summary>
public sealed record LanguageWords
{
    /// <summary>Two-letter code, or empty for a language without lists.</summary>
    public required string Code { get; init; }

    /// <summary>Articles and possessives: a noun follows, a verb does not.</summary>
    public FrozenSet<string> Determiners { get; init; } = [];

    /// <summary>A noun stands before and often after them.</summary>
    public FrozenSet<string> Prepositions { get; init; } = [];

    /// <summary>Pronouns, modal verbs, "to" and "not": what follows is a verb.</summary>
    public FrozenSet<string> BeforeVerbs { get; init; } = [];

    /// <summary>Forms of "be", "have" and "do": a noun stands before them.</summary>
    public FrozenSet<string> Auxiliaries { get; init; } = [];

    public FrozenSet<string> Conjunctions { get; init; } = [];

    /// <summary>Pronouns in the object's case and small numbers: a verb stands before them, a noun hardly.</summary>
    public FrozenSet<string> Objects { get; init; } = [];

    /// <summary>Past forms and participles that no ending shows, as far as they are no nouns: "hung", "swum".</summary>
    public FrozenSet<string> PastForms { get; init; } = [];

    /// <summary>Small words that are not divided into classes.</summary>
    public FrozenSet<string> Others { get; init; } = [];

    /// <summary>Small words within names: "of", "de", "für".</summary>
    public FrozenSet<string> NameConnectors { get; init; } = [];

    /// <summary>True where every noun has a capital, which then tells no name.</summary>
    public bool CapitalizesNouns { get; init; }

    public bool IsEnglish => Code == "en";

    /// <summary>True where the words are divided into classes.</summary>
    public bool HasClasses => Determiners.Count > 0;

    /// <summary>All but nouns, full verbs, adjectives and adverbs.</summary>
    public FrozenSet<string> SmallWords => field ??= FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, [.. Determiners, .. Prepositions, .. BeforeVerbs, .. Auxiliaries, .. Conjunctions, .. Others]);

    public bool IsPreposition(ReadOnlySpan<char> word) => Prepositions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    public bool IsFunctionWord(ReadOnlySpan<char> word) => SmallWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>One key for singular and plural, good enough to count them together.</summary>
    public string Singular(string lower) => Code switch
    {
        "en" => EnglishStems.Singular(lower),
        "fr" or "es" => lower.Length > 4 && lower[^1] is 's' or 'x' ? lower[..^1] : lower,
        _ => lower,
    };

    public static bool EndsWithAny(string word, params ReadOnlySpan<string> endings)
    {
        foreach (string ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
