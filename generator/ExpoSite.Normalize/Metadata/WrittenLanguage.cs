using System.Buffers;
using System.Collections.Frozen;
using ExpoSite.Core.Language;
using ExpoSite.Core.Text;

namespace ExpoSite.Normalize.Metadata;

/// <summary>Tells the language of a text by its script and its commonest words, where that is certain.</summary>
internal static class WrittenLanguage
{
    private const int Read = 4000;
    private const int FewestLetters = 60;
    private const int FewestWords = 12;

    // Of a hundred letters at least two are of these, in any text of the language; names bring a stray one into others.
    private const double LeastOwnShare = 0.02;
    private const double MostStrayShare = 0.002;

    private static readonly SearchValues<char> Ukrainian = SearchValues.Create("іїєІЇЄ");

    private static readonly SearchValues<char> Russian = SearchValues.Create("ыэЫЭ");

    private static readonly SearchValues<char> OtherCyrillic = SearchValues.Create("ўәғқңөұүһҗҳҷӣӯјљњћђџќѓѕЎӘҒҚҢӨҰҮҺҖҲҶӢӮЈЉЊЋЂЏЌЃЅ");

    // Persian, Urdu, Kurdish and others write these, Arabic does not.
    private static readonly SearchValues<char> NotArabic = SearchValues.Create("پچژگکیٹڈڑںےەێۆڵڕ");

    // Commonest words of a near language that a language's own words do not tell from it: Norwegian, Catalan, Galician.
    private static readonly FrozenDictionary<string, FrozenSet<string>> Near = new Dictionary<string, FrozenSet<string>>(StringComparer.Ordinal)
    {
        ["da"] = Set("av etter ble hvordan nå"),
        ["es"] = Set("amb els dels unha"),
        ["pt"] = Set("unha máis tamén"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly (string Language, FrozenSet<string> Words)[] Commonest =
    [
        ("en", Set("the and of to that for with was were this from have has are")),
        ("de", Set("der die das und ist nicht mit den von für auf eine dem sich wird")),
        ("fr", Set("les des est une dans pour qui que pas sur avec plus aux cette")),
        ("es", Set("los las una del que por con para más como está sus pero y")),
        ("it", Set("che della per sono con gli una nel alla dei delle anche più")),
        ("pt", Set("que não uma para com dos das mais pelo pela ao são também os em um foi")),
        ("nl", Set("het een van dat niet zijn voor met ook aan wordt deze bij")),
        ("pl", Set("nie się jest oraz które przez dla został jego także tym")),
        ("sv", Set("och att det som för inte är med till ett har från")),
        ("da", Set("og det som ikke er til med der har ved efter blev af")),
        ("tr", Set("ve bir bu için ile olarak daha çok gibi olan kadar")),
    ];

    /// <summary>A language code such as <c>de</c>, or null when the text is short or leaves a doubt.</summary>
    public static string? Of(string text)
    {
        string start = TextCut.Start(text, Read);
        int letters = start.Count(char.IsLetter);
        if (letters < FewestLetters)
            return null;
        return OfScript(start, letters) ?? OfWords(start);
    }

    private static string? OfScript(string text, int letters)
    {
        // The middle dot and the long mark of katakana stand in Chinese names as well.
        int kana = text.Count(Script.IsKana);
        int han = text.Count(Script.IsHan);
        if ((kana + han) * 2 > letters)
            return kana * 10 > kana + han ? "ja" : kana * 100 <= han ? "zh" : null;
        if (Most(text, letters, '\u0400', '\u04FF'))
            return OfCyrillic(text, letters);
        if (Most(text, letters, '\u0600', '\u06FF'))
            return Share(text, NotArabic, letters) <= MostStrayShare ? "ar" : null;
        if (Most(text, letters, '\uAC00', '\uD7A3'))
            return "ko";
        if (Most(text, letters, '\u0370', '\u03FF'))
            return "el";
        if (Most(text, letters, '\u0590', '\u05FF'))
            return "he";
        return Most(text, letters, '\u0E00', '\u0E7F') ? "th" : null;
    }

    private static string? OfCyrillic(string text, int letters)
    {
        double ukrainian = Share(text, Ukrainian, letters), russian = Share(text, Russian, letters);
        if (Share(text, OtherCyrillic, letters) > MostStrayShare)
            return null;
        return ukrainian >= LeastOwnShare && russian <= MostStrayShare ? "uk" : russian >= LeastOwnShare / 2 && ukrainian <= MostStrayShare ? "ru" : null;
    }

    private static double Share(string text, SearchValues<char> of, int letters) => (double)text.Count(of.Contains) / letters;

    private static bool Most(string text, int letters, char first, char last) => text.Count(c => c >= first && c <= last) * 2 > letters;

    private static string? OfWords(string text)
    {
        string[] words = text.ToLowerInvariant().Split([' ', ',', '.', '\n', '"', '(', ')', ':'], StringSplitOptions.RemoveEmptyEntries);
        (string Language, int Count)[] counts = [.. Commonest.Select(c => (c.Language, words.Count(c.Words.Contains))).OrderByDescending(c => c.Item2)];
        return counts[0].Count >= FewestWords && counts[0].Count >= 2 * counts[1].Count && !IsOfNear(counts[0].Language, words) ? counts[0].Language : null;
    }

    private static bool IsOfNear(string language, string[] words) => Near.TryGetValue(language, out FrozenSet<string>? near) && words.Count(near.Contains) > 1;

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
