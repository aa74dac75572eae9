namespace ExpoSite.Core.Wording;

/// <summary>The forms that a text with a number may have (CLDR).</summary>
public enum PluralCategory
{
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

/// <summary>Which form a whole number takes: the cardinal rules of CLDR for the languages that have a table.</summary>
public static class PluralRules
{
    public static readonly ImmutableArray<string> Names = ["zero", "one", "two", "few", "many", "other"];

    private static readonly FrozenDictionary<string, Func<long, PluralCategory>> Rules =
        new (string Languages, Func<long, PluralCategory> Rule)[]
        {
            ("zh ja ko vi id th", None),
            ("fa hi fr pt", ZeroOrOne),
            ("ru uk", EastSlavic),
            ("pl", Polish),
            ("ar", Arabic),
            ("he", Hebrew),
        }.SelectMany(r => r.Languages.Split(' '), (r, language) => (language, r.Rule))
            .ToFrozenDictionary(r => r.language, r => r.Rule, StringComparer.Ordinal);

    /// <param name="language">A tag; its first part decides, and a language without a rule has those of English.</param>
    /// <param name="count">At least 0.</param>
    public static PluralCategory Of(string language, long count) =>
        language.Equals("pt-PT", StringComparison.OrdinalIgnoreCase) || !Rules.TryGetValue(language.Split('-')[0], out var rule)
            ? One(count) : rule(count);

    /// <summary>Every category that whole numbers take in a language.</summary>
    public static IEnumerable<PluralCategory> CategoriesOf(string language) =>
        Enumerable.Range(0, 200).Select(n => Of(language, n)).Distinct();

    private static PluralCategory None(long count) => PluralCategory.Other;

    private static PluralCategory One(long count) => count == 1 ? PluralCategory.One : PluralCategory.Other;

    private static PluralCategory ZeroOrOne(long count) => count <= 1 ? PluralCategory.One : PluralCategory.Other;

    private static PluralCategory EastSlavic(long count) => count % 10 == 1 && count % 100 != 11 ? PluralCategory.One : FewOrMany(count);

    private static PluralCategory Polish(long count) => count == 1 ? PluralCategory.One : FewOrMany(count);

    private static PluralCategory FewOrMany(long count) =>
        count % 10 is >= 2 and <= 4 && count % 100 is < 12 or > 14 ? PluralCategory.Few : PluralCategory.Many;

    private static PluralCategory Arabic(long count) => count switch
    {
        0 => PluralCategory.Zero,
        1 => PluralCategory.One,
        2 => PluralCategory.Two,
        _ => (count % 100) switch { >= 3 and <= 10 => PluralCategory.Few, >= 11 => PluralCategory.Many, _ => PluralCategory.Other },
    };

    private static PluralCategory Hebrew(long count) =>
        count switch { 1 => PluralCategory.One, 2 => PluralCategory.Two, _ => PluralCategory.Other };
}
