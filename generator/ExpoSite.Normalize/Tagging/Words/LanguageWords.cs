using System.Collections.Frozen;

namespace ExpoSite.Normalize.Tagging.Words;

/// <summary>The closed word classes of a language, which tell nouns and names from the words between them.</summary>
internal sealed record LanguageWords
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

    /// <summary>Words that mean too much or too little for a tag: "year", "people", "according".</summary>
    public FrozenSet<string> General { get; init; } = [];

    /// <summary>Nouns, in the singular, that take part in any story: no tags by themselves, but parts of terms and names.</summary>
    public FrozenSet<string> Broad { get; init; } = [];

    /// <summary>Small words within names: "of", "de", "für".</summary>
    public FrozenSet<string> NameConnectors { get; init; } = [];

    /// <summary>True where every noun has a capital, which then tells no name.</summary>
    public bool CapitalizesNouns { get; init; }

    public bool IsEnglish => Code == "en";

    public bool HasLists => Determiners.Count > 0;

    public bool IsFunctionWord(string lower) =>
        Determiners.Contains(lower) || Prepositions.Contains(lower) || BeforeVerbs.Contains(lower)
        || Auxiliaries.Contains(lower) || Conjunctions.Contains(lower);

    public bool IsGeneral(string lower) => General.Contains(lower);

    /// <summary>True for a word that makes no tag by itself, neither a name nor a noun.</summary>
    public bool SaysNothing(string lower) => General.Contains(lower) || Broad.Contains(Singular(lower));

    /// <summary>One key for singular and plural, good enough to count them together.</summary>
    public string Singular(string lower) => Code switch
    {
        "en" => EnglishSingular(lower),
        "fr" or "es" => lower.Length > 4 && lower[^1] is 's' or 'x' ? lower[..^1] : lower,
        _ => lower,
    };

    private static string EnglishSingular(string lower)
    {
        if (lower.Length > 4 && lower.EndsWith("ies", StringComparison.Ordinal))
            return lower[..^3] + "y";
        if (lower.Length > 4 && EndsWithAny(lower, "ches", "shes", "sses", "xes"))
            return lower[..^2];
        return lower.Length > 3 && lower[^1] == 's' && !EndsWithAny(lower, "ss", "us", "is") ? lower[..^1] : lower;
    }

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
