using System.Buffers;
using System.Collections.Frozen;

namespace ExpoSite.Normalize.Metadata;

/// <summary>Tells the language of a text by its script and its commonest words, where that is certain.</summary>
internal static class WrittenLanguage
{
    private const int Read = 4000;
    private const int FewestLetters = 60;
    private const int FewestWords = 12;

    private static readonly SearchValues<char> Ukrainian = SearchValues.Create("іїєІЇЄ");

    private static readonly SearchValues<char> Russian = SearchValues.Create("ыэЫЭ");

    private static readonly (string Language, FrozenSet<string> Words)[] Commonest =
    [
        ("en", Set("the and of to that for with was were this from have has are")),
        ("de", Set("der die das und ist nicht mit den von für auf eine dem sich wird")),
        ("fr", Set("les des est une dans pour qui que pas sur avec plus aux cette")),
        ("es", Set("los las una del que por con para más como está sus pero")),
        ("it", Set("che della per sono con gli una nel alla dei delle anche più")),
        ("pt", Set("que não uma para com dos das mais pelo pela ao são também")),
        ("nl", Set("het een van dat niet zijn voor met ook aan wordt deze bij")),
        ("pl", Set("nie się jest oraz które przez dla został jego także tym")),
        ("sv", Set("och att det som för inte är med till ett har från")),
        ("da", Set("og det som ikke er til med der har ved efter blev af")),
        ("tr", Set("ve bir bu için ile olarak daha çok gibi olan kadar")),
    ];

    /// <summary>A language code such as <c>de</c>, or null when the text is short or leaves a doubt.</summary>
    public static string? Of(string text)
    {
        string start = text.Length > Read ? text[..Read] : text;
        int letters = start.Count(char.IsLetter);
        if (letters < FewestLetters)
            return null;
        return OfScript(start, letters) ?? OfWords(start);
    }

    private static string? OfScript(string text, int letters)
    {
        int kana = text.Count(c => c is >= '\u3040' and <= '\u30FF');
        int han = text.Count(c => c is >= '\u4E00' and <= '\u9FFF');
        int cyrillic = text.Count(c => c is >= '\u0400' and <= '\u04FF');
        if ((kana + han) * 2 > letters)
            return kana * 10 > kana + han ? "ja" : kana == 0 ? "zh" : null;
        if (cyrillic * 2 > letters)
            return text.AsSpan().ContainsAny(Ukrainian) ? "uk" : text.AsSpan().ContainsAny(Russian) ? "ru" : null;
        if (Most(text, letters, '\uAC00', '\uD7A3'))
            return "ko";
        if (Most(text, letters, '\u0370', '\u03FF'))
            return "el";
        if (Most(text, letters, '\u0590', '\u05FF'))
            return "he";
        return Most(text, letters, '\u0E00', '\u0E7F') ? "th" : null;
    }

    private static bool Most(string text, int letters, char first, char last) => text.Count(c => c >= first && c <= last) * 2 > letters;

    private static string? OfWords(string text)
    {
        string[] words = text.ToLowerInvariant().Split([' ', ',', '.', '\n', '"', '(', ')', ':'], StringSplitOptions.RemoveEmptyEntries);
        (string Language, int Count)[] counts = [.. Commonest.Select(c => (c.Language, words.Count(c.Words.Contains))).OrderByDescending(c => c.Item2)];
        return counts[0].Count >= FewestWords && counts[0].Count >= 2 * counts[1].Count ? counts[0].Language : null;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
