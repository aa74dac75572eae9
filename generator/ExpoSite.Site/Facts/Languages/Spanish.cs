using System.Text.RegularExpressions;
using ExpoSite.Site.Facts.Text;

namespace ExpoSite.Site.Facts.Languages;

/// <summary>Ordinals of Spanish: <c>novena</c>, <c>vigésimo primera</c>, <c>9.ª</c>, <c>IX</c>.</summary>
internal static partial class Spanish
{
    private static readonly string[] Units = ["", "primer", "segund", "tercer", "cuart", "quint", "sext", "séptim", "octav", "noven"];

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Ordinals = Numerals.Table(
    [
        .. Enumerable.Range(1, 9).SelectMany(n => Forms(Units[n], n)), ("primer", 1), ("tercer", 3),
        .. Forms("décim", 10), .. Forms("undécim", 11), .. Forms("duodécim", 12),
        .. Enumerable.Range(3, 7).SelectMany(n => Forms("decimo" + Units[n].Replace("octav", "ctav", StringComparison.Ordinal), 10 + n)),
        .. Forms("vigésim", 20), .. Forms("trigésim", 30), .. Forms("cuadragésim", 40), .. Forms("quincuagésim", 50),
    ]);

    public static EditionGrammar Grammar { get; } = new()
    {
        OrdinalAt = At,
        Articles = ["la", "el", "esta", "este"],
        Owners = ["su"],
        Editions = ["edición"],
        Between = ["de", "la", "del", "el"],
        Small = LanguageLists.Spanish,
        OtherTimes = WordSet.Of(
            """
            último última anterior anteriores pasado pasada antigua antiguo próximo próxima siguiente futuro futura desde hasta antes
            después tras entonces será serán tendrá años era eran fue fueron tuvo hubo había acogerá candidata prevista previsto prepara
            espera
            """),
    };

    private static (int Value, int Next)? At(StoryText text, int at)
    {
        ReadOnlySpan<char> word = text.Word(at);
        if (Numerals.Of(word, Digits(), Roman()) is { } number)
            return (number, at + 1);
        if (!Ordinals.TryGetValue(word, out int value))
            return null;
        bool isTen = value >= 10 && value % 10 == 0;
        return isTen && text.IsJoined(at + 1) && Ordinals.TryGetValue(text.Word(at + 1), out int unit) && unit < 10
            ? (value + unit, at + 2) : (value, at + 1);
    }

    private static IEnumerable<(string Word, int Number)> Forms(string stem, int number) => [(stem + "o", number), (stem + "a", number)];

    [GeneratedRegex(@"^(?<number>[0-9]{1,3})\.?(?:ª|º|a|o|ra|da|ta|ma|va|na)$", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    // A letter by itself may stand for anything.
    [GeneratedRegex("^(?<number>[IVXL]{2,7})$", RegexOptions.CultureInvariant)]
    private static partial Regex Roman();
}
