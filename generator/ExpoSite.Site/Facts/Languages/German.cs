using ExpoSite.Site.Facts.Text;

namespace ExpoSite.Site.Facts.Languages;

/// <summary>Ordinals of German: <c>neunte</c>, <c>einunddreißigsten</c>, <c>9.</c></summary>
internal static class German
{
    private static readonly string[] Units = ["", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"];
    private static readonly string[] Tens =
        ["", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"];

    private static readonly string[] Stems =
    [
        "", "erst", "zweit", "dritt", "viert", "fünft", "sechst", "siebt", "acht", "neunt", "zehnt", "elft", "zwölft", "dreizehnt",
        "vierzehnt", "fünfzehnt", "sechzehnt", "siebzehnt", "achtzehnt", "neunzehnt",
    ];

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Ordinals = Numerals.Table(
        Enumerable.Range(1, 99).SelectMany(n => new[] { "e", "en", "er", "es", "em" }.Select(ending => (Stem(n) + ending, n))));

    public static EditionGrammar Grammar { get; } = new()
    {
        OrdinalAt = At,
        Articles = ["die", "diese", "diesjährige"],
        Owners = ["ihrer", "seiner", "ihre", "seine"],
        Editions = ["Ausgabe", "Auflage"],
        Between = ["der", "von", "des"],
        Small = LanguageLists.German,
        OtherTimes = WordSet.Of(
            """
            letzte letzten letzter vorige vorigen voriger vergangene vergangenen frühere früheren nächste nächsten nächster kommende
            kommenden künftige künftigen folgende folgenden seit bis nach vor früher damals später einst wird werden würde soll sollen
            plant planen geplant jahr jahren war waren hatte hatten fand fanden wurde wurden bewirbt
            """),
        OrdinalsHaveStop = true,
    };

    private static (int Value, int Next)? At(StoryText text, int at)
    {
        ReadOnlySpan<char> word = text.Word(at);
        if (!char.IsAsciiDigit(word[0]))
            return Ordinals.TryGetValue(word, out int value) ? (value, at + 1) : null;
        bool hasStop = text.Words[at].End < text.Text.Length && text.Text[text.Words[at].End] == '.' && text.IsJoined(at + 1);
        return hasStop && word.Length <= 3 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? (number, at + 1) : null;
    }

    private static string Stem(int number) => (number / 10, number % 10) switch
    {
        ( < 2, _) => Stems[number],
        (var ten, 0) => Tens[ten] + "st",
        (var ten, var unit) => $"{Units[unit]}und{Tens[ten]}st",
    };
}
