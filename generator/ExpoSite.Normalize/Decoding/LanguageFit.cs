using System.Buffers;

namespace ExpoSite.Normalize.Decoding;

/// <summary>Whether a text reads like the language that its encoding was made for: by its commonest letters and their order.</summary>
internal static class LanguageFit
{
    /// <summary>From here on a text is taken to be of the language.</summary>
    public const double Sure = 0.6;

    private const int LeastEvidence = 4;

    // The commonest characters of running text; a hundred of them make up nearly half of any.
    private static readonly SearchValues<char> Simplified = SearchValues.Create(
        "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表"
            + "间样与关各重新线内数正心反你明看原又么利比或但质气第向道此变条只没结解问意建月公无系军很情者最立代想已通并提直题程展五果料位常文总次品式活设及管特件长求老头基资边流路级少山统接知较将组见计别手");
    private static readonly SearchValues<char> Traditional = SearchValues.Create(
        "的一是不在有人我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心本前開但因只從想實日軍者意無力它與長把機十民第公此已工使情明性知全三又關點正業"
            + "外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產或新己制身果加西斯月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾口認條平系氣題活");
    private static readonly SearchValues<char> WesternLetters = SearchValues.Create(
        "äöüßÄÖÜéèêëÉÈÊàâáãåÀÂÁÃÅçÇîïíìÎÍôóòõøÔÓÕØûùúÛÚœŒæÆñÑÿ");
    private static readonly string[] WesternAlphabets =
        ["äöüßé", "àâæçéèêëîïôœùûüÿ", "áéíñóúü", "áâãàçéêíóôõú", "àèéìíîòóùú", "áéëïíóöüè", "æøåéö", "åäöé", "éèêçñöï"];
    private static readonly SearchValues<char> WesternSigns =
        SearchValues.Create("\u2018\u2019\u201C\u201D\u201E\u201A\u2013\u2014\u2026\u2022€£«»°§©®™¿¡ºª½¼·\u00A0\u2039\u203A");

    /// <summary>0 for a text that is not of the language, 1 for one that surely is.</summary>
    /// <param name="encoding">Web name of the encoding.</param>
    public static double Of(string text, string encoding) => encoding switch
    {
        "gb18030" or "gb2312" => Common(text, Simplified),
        "big5" => Common(text, Traditional),
        "shift_jis" or "euc-jp" => Share(text, c => c is (>= '\u3041' and <= '\u30FE'), 0.25),
        "ks_c_5601-1987" or "euc-kr" => Share(text, c => c is (>= '\uAC00' and <= '\uD7A3'), 0.7),
        "windows-1251" or "koi8-r" or "iso-8859-5" => Cyrillic(text),
        "windows-1252" or "iso-8859-1" or "iso-8859-15" => Western(text),
        _ => 0,
    };

    private static double Common(string text, SearchValues<char> common) => Share(text, common.Contains, 0.3);

    // The share of such letters among all beyond ASCII, as part of what a text of the language has at least.
    private static double Share(string text, Func<char, bool> isCommon, double usual)
    {
        int all = 0, fit = 0;
        foreach (char c in text)
        {
            if (c < '\u0080' || c is (>= '\u3000' and <= '\u3020') or (>= '\uFF00' and <= '\uFF5E'))
                continue;
            // Neither private characters nor half-width kana stand in running text.
            if (c is (>= '\uE000' and <= '\uF8FF') or (>= '\uFF61' and <= '\uFF9F'))
                return 0;
            all++;
            fit += isCommon(c) ? 1 : 0;
        }

        return all < LeastEvidence ? 0 : Math.Min(1, fit / (all * usual));
    }

    // In the wrong one of two Cyrillic encodings capitals and small letters change places.
    private static double Cyrillic(string text)
    {
        int letters = 0, vowels = 0, capitalsInside = 0;
        char before = ' ';
        foreach (char c in text)
        {
            if (c is (>= '\u0400' and <= '\u045F'))
            {
                letters++;
                vowels += "аеиоуыэюяё".Contains(char.ToLowerInvariant(c), StringComparison.Ordinal) ? 1 : 0;
                capitalsInside += char.IsUpper(c) && char.IsLower(before) ? 1 : 0;
            }
            else if (c >= '\u0080' && !WesternSigns.Contains(c) && c != '№')
            {
                return 0;
            }

            before = c;
        }

        bool isLanguage = letters >= LeastEvidence * 2 && vowels > letters * 0.3 && vowels < letters * 0.55
            && capitalsInside * 50 <= letters;
        return isLanguage ? 1 : 0;
    }

    // Few letters beyond ASCII, all but some of one language, inside words; signs as a typesetter uses them. What other code
    // pages have in the place of a letter breaks one of these: Polish, Czech, Hungarian, Turkish.
    private static double Western(string text)
    {
        int ascii = 0, high = 0, odd = 0, row = 0;
        var letters = new Dictionary<char, int>();
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c < '\u0080')
            {
                ascii += char.IsAsciiLetter(c) ? 1 : 0;
                row = 0;
                continue;
            }

            high++;
            row = WesternLetters.Contains(c) ? row + 1 : 0;
            bool fits = (WesternSigns.Contains(c) && !(c is '¿' or '¡' or '¼' or '½' && i > 0 && char.IsLetter(text[i - 1])))
                || (WesternLetters.Contains(c) && row <= 2 && Touches(text, i) && !IsCapitalInside(text, i) && IsTildeRight(text, i));
            odd += fits ? 0 : 1;
            if (row > 0)
                letters[char.ToLowerInvariant(c)] = letters.GetValueOrDefault(char.ToLowerInvariant(c)) + 1;
        }

        return high == 0 || high * 5 > ascii || odd * 50 > high || !AreOfOneLanguage(letters) ? 0 : 1;
    }

    // Names and loan words bring in a letter of another one.
    private static bool AreOfOneLanguage(Dictionary<char, int> letters) =>
        WesternAlphabets.Any(alphabet => letters.Where(l => !alphabet.Contains(l.Key, StringComparison.Ordinal))
            .Sum(l => l.Value) * 10 <= letters.Values.Sum());

    // Portuguese writes õe, ão and ãe; where other code pages have Hungarian ő or Romanian ă, anything follows.
    private static bool IsTildeRight(string text, int i)
    {
        char next = i + 1 < text.Length ? char.ToLowerInvariant(text[i + 1]) : ' ';
        return char.ToLowerInvariant(text[i]) switch
        {
            'õ' => next == 'e',
            'ã' => next is 'o' or 'e' or 's' || !char.IsLetter(next),
            _ => true,
        };
    }

    private static bool Touches(string text, int i) =>
        (i > 0 && char.IsLetter(text[i - 1])) || (i + 1 < text.Length && char.IsLetter(text[i + 1]))
            || text[i] is 'à' or 'À' or 'É' or 'é' or 'ó' or 'å' or 'ö' or 'ø' or 'æ';

    private static bool IsCapitalInside(string text, int i) => char.IsUpper(text[i]) && i > 0 && char.IsLower(text[i - 1]);
}
