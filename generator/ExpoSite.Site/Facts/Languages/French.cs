using System.Text.RegularExpressions;
using ExpoSite.Site.Facts.Text;

namespace ExpoSite.Site.Facts.Languages;

/// <summary>Ordinals of French: <c>neuvième</c>, <c>trente et unième</c>, <c>9e</c>.</summary>
internal static partial class French
{
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Ordinals = Numerals.Table(
        ("premier", 1), ("première", 1), ("unième", 1), ("second", 2), ("seconde", 2), ("deuxième", 2), ("troisième", 3), ("quatrième", 4),
        ("cinquième", 5), ("sixième", 6), ("septième", 7), ("huitième", 8), ("neuvième", 9), ("dixième", 10), ("onzième", 11),
        ("douzième", 12), ("treizième", 13), ("quatorzième", 14), ("quinzième", 15), ("seizième", 16), ("vingtième", 20),
        ("trentième", 30), ("quarantième", 40), ("cinquantième", 50));

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Tens =
        Numerals.Table(("dix", 10), ("vingt", 20), ("trente", 30), ("quarante", 40), ("cinquante", 50));

    public static EditionGrammar Grammar { get; } = new()
    {
        OrdinalAt = At,
        Articles = ["la", "le", "cette", "ce"],
        Owners = ["sa", "son"],
        Editions = ["édition"],
        Between = ["de", "la", "le", "du"],
        Small = LanguageLists.French,
        OtherTimes = WordSet.Of(
            """
            dernier dernière précédent précédente passé passée ancien ancienne prochain prochaine suivant suivante futur future depuis
            après avant jadis autrefois sera seront aura auront serait aurait ans était étaient avait avaient fut accueillera candidate
            prévue prévu prépare
            """),
    };

    private static (int Value, int Next)? At(StoryText text, int at)
    {
        ReadOnlySpan<char> word = text.Word(at);
        if (Numerals.Of(word, Digits(), Roman()) is { } number)
            return (number, at + 1);
        if (Tens.TryGetValue(word, out int ten))
        {
            int unit = text.Is(at + 1, "et") ? at + 2 : at + 1;
            return text.IsJoined(at + 1) && text.IsJoined(unit) && Ordinals.TryGetValue(text.Word(unit), out int rest) && rest < 10
                ? (ten + rest, unit + 1) : null;
        }

        bool isRest = at > 0 && text.IsJoined(at) && (text.Words[at].Joint == '-' || text.Is(at - 1, "et"));
        return !isRest && Ordinals.TryGetValue(word, out int value) ? (value, at + 1) : null;
    }

    [GeneratedRegex("^(?<number>[0-9]{1,3})(?:er|re|ère|nd|nde|e|è|ᵉ|ème|eme|ième)$", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex("^(?<number>[IVXL]{1,7})(?:e|ᵉ|ème)$", RegexOptions.CultureInvariant)]
    private static partial Regex Roman();
}
