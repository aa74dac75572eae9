using System.Buffers;

namespace ExpoSite.Core.Language;

/// <summary>Tells the language of a text by its script and its small words, where that is certain.</summary>
public static class TextLanguage
{
    private const int Read = 4000;
    private const int FewestLetters = 10;

    // Different small words; one that several languages have counts for each as its share of one.
    private const double FewestSmallWords = 2;
    private const double AheadOfNext = 1.5;
    private const double LeastShareOfWords = 0.15;

    // Of a hundred letters at least two are of these, in any text of the language; names bring a stray one into others.
    private const double LeastOwnShare = 0.02;
    private const double MostStrayShare = 0.002;

    private static readonly SearchValues<char> Ukrainian = SearchValues.Create("іїєІЇЄ");

    private static readonly SearchValues<char> Russian = SearchValues.Create("ыэЫЭ");

    private static readonly SearchValues<char> OtherCyrillic = SearchValues.Create("ўәғқңөұүһҗҳҷӣӯјљњћђџќѓѕЎӘҒҚҢӨҰҮҺҖҲҶӢӮЈЉЊЋЂЏЌЃЅ");

    // Persian, Urdu, Kurdish and others write these, Arabic does not.
    private static readonly SearchValues<char> NotArabic = SearchValues.Create("پچژگکیٹڈڑںےەێۆڵڕ");

    private static readonly FrozenSet<string> OfOwnScript = ["ja", "zh", "ru", "uk", "ar", "ko", "el", "he", "th"];

    // For each small word the languages that have it.
    private static readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> Having = LanguageLists.All
        .SelectMany((language, i) => language.SmallWords.All.Select(word => (word, i)))
        .GroupBy(pair => pair.word, pair => pair.i, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(word => word.Key, word => word.ToArray(), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True for a language that a text can be found to be in.</summary>
    /// <param name="code">ISO 639-1.</param>
    public static bool Knows(string code) => OfOwnScript.Contains(code) || LanguageLists.Of(code) is not null;

    /// <summary>A language code such as <c>de</c>, or null when the text is short or leaves a doubt.</summary>
    public static string? Of(string text)
    {
        string start = TextCut.Start(text, Read);
        ScriptCount counts = ScriptCount.Of(start);
        if (counts.Letters < FewestLetters)
            return null;
        return OfScript(start, counts) ?? OfWords(start);
    }

    private static string? OfScript(string text, ScriptCount counts)
    {
        int letters = counts.Letters;
        if ((counts.Kana + counts.Han) * 2 > letters)
            return counts.Kana * 10 > counts.Kana + counts.Han ? "ja" : counts.Kana * 100 <= counts.Han ? "zh" : null;
        if (counts.Cyrillic * 2 > letters)
            return OfCyrillic(text, letters);
        if (counts.Arabic * 2 > letters)
            return Share(text, NotArabic, letters) <= MostStrayShare ? "ar" : null;
        if (counts.Hangul * 2 > letters)
            return "ko";
        if (counts.Greek * 2 > letters)
            return "el";
        if (counts.Hebrew * 2 > letters)
            return "he";
        return counts.Thai * 2 > letters ? "th" : null;
    }

    private static string? OfCyrillic(string text, int letters)
    {
        double ukrainian = Share(text, Ukrainian, letters), russian = Share(text, Russian, letters);
        if (Share(text, OtherCyrillic, letters) > MostStrayShare)
            return null;
        return ukrainian >= LeastOwnShare && russian <= MostStrayShare
            ? "uk" : russian >= LeastOwnShare / 2 && ukrainian <= MostStrayShare ? "ru" : null;
    }

    private static double Share(string text, SearchValues<char> of, int letters) => (double)text.Count(of.Contains) / letters;

    private static string? OfWords(string text)
    {
        var seen = new HashSet<int[]>(ReferenceEqualityComparer.Instance);
        double[] evidence = new double[LanguageLists.All.Length];
        int[] counts = new int[evidence.Length];
        int words = 0;
        foreach (TextWord word in TextWords.In(text))
        {
            words++;
            if (!Having.TryGetValue(word.In(text), out int[]? languages))
                continue;
            bool isNew = seen.Add(languages);
            foreach (int language in languages)
            {
                counts[language]++;
                evidence[language] += isNew ? 1.0 / languages.Length : 0;
            }
        }

        int best = Array.IndexOf(evidence, evidence.Max());
        double next = evidence.Where((_, i) => i != best).Max();
        bool isCertain = evidence[best] >= FewestSmallWords && evidence[best] >= AheadOfNext * next
            && counts[best] >= LeastShareOfWords * words;
        return isCertain ? LanguageLists.All[best].Code : null;
    }
}
