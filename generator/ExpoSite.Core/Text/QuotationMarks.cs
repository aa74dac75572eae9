namespace ExpoSite.Core.Text;

/// <summary>The quotation marks of a language, as the Common Locale Data Repository has them (delimiters).</summary>
/// <param name="Open">Of a quotation.</param>
/// <param name="Close">Of a quotation.</param>
/// <param name="InnerOpen">Of a quotation within one.</param>
/// <param name="InnerClose">Of a quotation within one.</param>
/// <param name="Inside">What stands between a mark and the words: nothing, or a narrow no-break space.</param>
public sealed record QuotationMarks(string Open, string Close, string InnerOpen, string InnerClose, string Inside = "")
{
    private const string NarrowSpace = "\u202F";

    private static readonly QuotationMarks English = new("“", "”", "‘", "’");
    private static readonly QuotationMarks LowHigh = new("„", "“", "‚", "‘");
    private static readonly QuotationMarks LowEnglish = new("„", "”", "‚", "’");
    private static readonly QuotationMarks Guillemets = new("«", "»", "“", "”");
    private static readonly QuotationMarks Swiss = new("«", "»", "‹", "›");
    private static readonly QuotationMarks Swedish = new("”", "”", "’", "’");

    private static readonly FrozenDictionary<string, QuotationMarks> ByLanguage =
        new Dictionary<string, QuotationMarks>(StringComparer.OrdinalIgnoreCase)
        {
            ["de"] = LowHigh,
            ["cs"] = LowHigh,
            ["sk"] = LowHigh,
            ["sl"] = LowHigh,
            ["is"] = LowHigh,
            ["lt"] = LowHigh,
            ["et"] = LowHigh,
            ["bg"] = LowHigh,
            ["mk"] = LowHigh,
            ["hr"] = LowEnglish,
            ["sr"] = LowEnglish,
            ["bs"] = LowEnglish,
            ["pl"] = new("„", "”", "«", "»"),
            ["ro"] = new("„", "”", "«", "»"),
            ["hu"] = new("„", "”", "»", "«"),
            ["fr"] = new("«", "»", "“", "”", NarrowSpace),
            ["de-CH"] = Swiss,
            ["de-LI"] = Swiss,
            ["fr-CH"] = new("«", "»", "‹", "›", NarrowSpace),
            ["it-CH"] = Swiss,
            ["es"] = Guillemets,
            ["it"] = Guillemets,
            ["ca"] = Guillemets,
            ["eu"] = Guillemets,
            ["el"] = Guillemets,
            ["pt-PT"] = Guillemets,
            ["ru"] = new("«", "»", "„", "“"),
            ["uk"] = new("«", "»", "„", "“"),
            ["be"] = new("«", "»", "„", "“"),
            ["nb"] = new("«", "»", "‘", "’"),
            ["nn"] = new("«", "»", "‘", "’"),
            ["no"] = new("«", "»", "‘", "’"),
            ["sv"] = Swedish,
            ["fi"] = Swedish,
            ["fa"] = Swiss,
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    // Their own marks are typed as they are meant, or straight marks mean something else (the gershayim of Hebrew).
    private static readonly FrozenSet<string> LeftAlone =
        FrozenSet.ToFrozenSet(["zh", "ja", "ko", "yue", "he", "yi", "ar", "ur"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Those of a language tag; English ones for a language that is not listed; null where straight marks stay.</summary>
    public static QuotationMarks? Of(string language)
    {
        string primary = language.Split('-', '_')[0];
        if (LeftAlone.Contains(primary))
            return null;
        return ByLanguage.GetValueOrDefault(language.Replace('_', '-')) ?? ByLanguage.GetValueOrDefault(primary) ?? English;
    }
}
