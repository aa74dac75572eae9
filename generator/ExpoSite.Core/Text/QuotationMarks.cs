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

    private static readonly FrozenDictionary<string, QuotationMarks> ByLanguage =
        new (string Languages, QuotationMarks Marks)[]
        {
            ("de cs sk sl is lt et bg mk", new("„", "“", "‚", "‘")),
            ("hr sr bs", new("„", "”", "‚", "’")),
            ("pl ro", new("„", "”", "«", "»")),
            ("hu", new("„", "”", "»", "«")),
            ("es it ca eu el pt-PT", new("«", "»", "“", "”")),
            ("fr", new("«", "»", "“", "”", NarrowSpace)),
            ("de-CH de-LI it-CH fa", new("«", "»", "‹", "›")),
            ("fr-CH", new("«", "»", "‹", "›", NarrowSpace)),
            ("ru uk be", new("«", "»", "„", "“")),
            ("nb nn no", new("«", "»", "‘", "’")),
            ("sv fi", new("”", "”", "’", "’")),
        }
        .SelectMany(row => row.Languages.Split(' '), (row, language) => (language, row.Marks))
        .ToFrozenDictionary(row => row.language, row => row.Marks, StringComparer.OrdinalIgnoreCase);

    // In Dutch either pair is used outside: whoever types " or ' has chosen, and the English marks keep the choice.
    // Their own marks are typed as they are meant, or straight marks mean something else (the gershayim of Hebrew).
    private static readonly FrozenSet<string> LeftAlone =
        FrozenSet.ToFrozenSet(["zh", "ja", "yue", "he", "yi", "ar", "ur"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Those of a language tag; English ones for a language that is not listed; null where straight marks stay.</summary>
    public static QuotationMarks? Of(string language)
    {
        string primary = language.Split('-', '_')[0];
        if (LeftAlone.Contains(primary))
            return null;
        return ByLanguage.GetValueOrDefault(language.Replace('_', '-')) ?? ByLanguage.GetValueOrDefault(primary) ?? English;
    }
}
