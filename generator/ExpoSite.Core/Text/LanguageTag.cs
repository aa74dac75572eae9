using System.Text.RegularExpressions;

namespace ExpoSite.Core.Text;

/// <summary>Tags of languages (BCP 47) such as <c>en-GB</c>.</summary>
public static partial class LanguageTag
{
    // ISO 639-1
    private static readonly FrozenSet<string> TwoLetters = """
        aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi
        fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv
        kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm
        rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa
        wo xh yi yo za zh zu
        """.Split(' ', '\n').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Codes that were given up, but that old systems still write (IANA language subtag registry).
    private static readonly FrozenDictionary<string, string> Former =
        new Dictionary<string, string> { ["in"] = "id", ["iw"] = "he", ["ji"] = "yi", ["jw"] = "jv", ["mo"] = "ro" }
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    // Codes of three letters for languages that have one of two (ISO 639-2, both kinds, and 639-3).
    private static readonly FrozenDictionary<string, string> ThreeLetters = """
        ara:ar bul:bg cat:ca ces:cs chi:zh cmn:zh cze:cs dan:da deu:de dut:nl ell:el eng:en est:et eus:eu fas:fa fin:fi fra:fr fre:fr ger:de
        gre:el heb:he hin:hi hrv:hr hun:hu ind:id isl:is ita:it jpn:ja kor:ko lav:lv lit:lt nld:nl nor:no per:fa pol:pl por:pt ron:ro rum:ro
        rus:ru slk:sk slo:sk slv:sl spa:es srp:sr swe:sv tha:th tur:tr ukr:uk urd:ur vie:vi zho:zh
        """.Split(' ', '\n').ToFrozenDictionary(p => p[..3], p => p[4..], StringComparer.OrdinalIgnoreCase);

    // Languages whose usual script runs from right to left, and such scripts (CLDR; UAX 9).
    private static readonly FrozenSet<string> RightToLeftLanguages =
        "aii apc ar arc ars ary arz azb bal bgn ckb dv fa glk he iw ji lrc mzn nqo pbt pes pnb prs ps rhg sd sdh skr syr ug ur yi"
            .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> RightToLeftScripts =
        "Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// True for a language that is written from right to left; a script in the tag decides: <c>uz-Arab</c> is, <c>ur-Latn</c> is not.
    /// </summary>
    public static bool IsRightToLeft(string tag)
    {
        string[] parts = tag.Trim().Replace('_', '-').Split('-');
        return parts.Skip(1).TakeWhile(p => p.Length > 1).FirstOrDefault(p => p.Length == 4 && char.IsAsciiLetter(p[0])) is { } script
            ? RightToLeftScripts.Contains(script) : RightToLeftLanguages.Contains(parts[0]);
    }

    /// <summary>As it is written today: <c>id-ID</c> for <c>in_id</c>, <c>zh-Hant-TW</c> for <c>ZH-hant-tw</c>; null for none.</summary>
    public static string? Canonical(string written)
    {
        string[] parts = written.Trim().Replace('_', '-').Split('-');
        parts[0] = Former.GetValueOrDefault(parts[0], ThreeLetters.GetValueOrDefault(parts[0], parts[0].ToLowerInvariant()));
        for (int i = 1; i < parts.Length; i++)
        {
            string part = parts[i].ToLowerInvariant();
            parts[i] = parts[i - 1].Length == 1 ? part
                : part.Length == 2 ? part.ToUpperInvariant()
                : part.Length == 4 && char.IsAsciiLetter(part[0]) ? char.ToUpperInvariant(part[0]) + part[1..]
                : part;
        }

        string tag = string.Join('-', parts);
        return IsKnown(tag) ? tag : null;
    }

    /// <summary>True for a BCP 47 tag whose language has two letters of ISO 639-1, or three.</summary>
    public static bool IsKnown(string tag)
    {
        if (!Form().IsMatch(tag))
            return false;
        string language = tag.Split('-')[0];
        return language.Length == 3 || TwoLetters.Contains(language);
    }

    [GeneratedRegex("^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}|-[A-Za-z0-9](?=-))*$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
