namespace ExpoSite.Core.Language;

/// <summary>The closed word classes of a language, which tell nouns and names from the words between them.</summary>
public sealed record LanguageWords
{
    /// <summary>Two-letter code, or empty for a language without lists.</summary>
    public required string Code { get; init; }

    /// <summary>Articles and possessives: a noun follows, a verb does not.</summary>
    public WordSet Determiners { get; init; } = WordSet.Empty;

    /// <summary>A noun stands before and often after them.</summary>
    public WordSet Prepositions { get; init; } = WordSet.Empty;

    /// <summary>Pronouns, modal verbs, "to" and "not": what follows is a verb.</summary>
    public WordSet BeforeVerbs { get; init; } = WordSet.Empty;

    /// <summary>Forms of "be", "have" and "do": a noun stands before them.</summary>
    public WordSet Auxiliaries { get; init; } = WordSet.Empty;

    public WordSet Conjunctions { get; init; } = WordSet.Empty;

    /// <summary>Pronouns in the object's case and small numbers: a verb stands before them, a noun hardly.</summary>
    public WordSet Objects { get; init; } = WordSet.Empty;

    /// <summary>Past forms and participles that no ending shows, as far as they are no nouns: "hung", "swum".</summary>
    public WordSet PastForms { get; init; } = WordSet.Empty;

    /// <summary>Small words that are not divided into classes.</summary>
    public WordSet Others { get; init; } = WordSet.Empty;

    /// <summary>Small words within names: "of", "de", "für".</summary>
    public FrozenSet<string> NameConnectors { get; init; } = [];

    /// <summary>True where every noun has a capital, which then tells no name.</summary>
    public bool CapitalizesNouns { get; init; }

    /// <summary>True where nouns that belong together are written as one word.</summary>
    public bool JoinsCompounds => Code is "de" or "nl" or "af" or "sv" or "da" or "nb";

    public bool IsEnglish => Code == "en";

    /// <summary>True where the words are divided into classes.</summary>
    public bool HasClasses => Determiners.All.Count > 0;

    /// <summary>All but nouns, full verbs, adjectives and adverbs.</summary>
    public WordSet SmallWords => field ??= WordSet.Of(Determiners, Prepositions, BeforeVerbs, Auxiliaries, Conjunctions, Others);

    /// <summary>"To" stands before nouns as well as before verbs.</summary>
    public bool IsPreposition(ReadOnlySpan<char> word) =>
        Prepositions.Contains(word) || (IsEnglish && word.Equals("to", StringComparison.OrdinalIgnoreCase));

    public bool IsFunctionWord(ReadOnlySpan<char> word) => SmallWords.Contains(word);

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
