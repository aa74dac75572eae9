using System.Text.RegularExpressions;

namespace ExpoSite.Site.Facts.Text;

/// <summary>An ordinal: <c>sixth</c>, <c>17th</c>, <c>第六届</c>.</summary>
/// <param name="Value">Its number.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last character.</param>
/// <param name="Word">The word that it starts with, or stands in.</param>
/// <param name="Next">The word behind it; -1 in scripts that are written without spaces.</param>
internal readonly partial record struct OrdinalInText(int Value, int Start, int End, int Word, int Next)
{
    // A text that has more is a table, and no news.
    private const int Most = 500;

    /// <summary>Of Chinese, Japanese or Korean: it counts editions and nothing else.</summary>
    public bool CountsEditions => Next < 0;

    /// <param name="ordinalAt">Reads the ordinals of its language; null where they are not known.</param>
    public static List<OrdinalInText> Find(StoryText text, Func<StoryText, int, (int Value, int Next)?>? ordinalAt)
    {
        var found = new List<OrdinalInText>();
        if (ordinalAt is not null)
        {
            for (int i = 0; i < text.Words.Count && found.Count < Most; i++)
            {
                if (ordinalAt(text, i) is not var (value, next))
                    continue;
                found.Add(new OrdinalInText(value, text.Words[i].Start, text.Words[next - 1].End, i, next));
                i = next - 1;
            }
        }

        if (text.Text.AsSpan().ContainsAny('第', '제'))
            FindEastAsian(text, found);
        return found;
    }

    private static void FindEastAsian(StoryText text, List<OrdinalInText> found)
    {
        foreach (Match match in EastAsian().Matches(text.Text).Take(Most))
        {
            if (Number(match.Groups["number"].Value) is { } value)
                found.Add(new OrdinalInText(value, match.Index, match.Index + match.Length, text.WordAt(match.Index), -1));
        }
    }

    private static int? Number(string written)
    {
        string ascii = ForbiddenCharacters.Remove(written).Normalize(System.Text.NormalizationForm.FormKC);
        return char.IsAsciiDigit(ascii[0])
            ? int.TryParse(ascii, NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : null : HanNumber(ascii);
    }

    // Up to 99: 六, 十, 十七, 二十, 二十一; or digit by digit: 一七.
    private static int? HanNumber(string han)
    {
        const string Digits = "〇一二三四五六七八九";
        int ten = han.IndexOf('十', StringComparison.Ordinal);
        if (ten < 0)
        {
            return han.Length <= 2
                ? han.Aggregate(0, (sum, c) => (sum * 10) + Digits.IndexOf(c == '零' ? '〇' : c, StringComparison.Ordinal)) : null;
        }

        if (ten > 1 || han.Length > ten + 2)
            return null;
        int tens = ten == 0 ? 1 : Digits.IndexOf(han[0], StringComparison.Ordinal);
        int units = ten + 1 == han.Length ? 0 : Digits.IndexOf(han[ten + 1], StringComparison.Ordinal);
        return tens < 0 || units < 0 ? null : (tens * 10) + units;
    }

    [GeneratedRegex(
        @"第\s?(?<number>[0-9０-９]{1,4}|[〇零一二三四五六七八九十]{1,3})\s?[届屆回]\s?|제\s?(?<number>[0-9]{1,4})\s?회\s?", RegexOptions.CultureInvariant)]
    private static partial Regex EastAsian();
}
