using System.Text.RegularExpressions;

namespace ExpoSite.Normalize.Imports.Generators;

/// <summary>Rules by which generators make addresses of titles, names and dates.</summary>
internal static partial class AddressRule
{
    /// <summary>Fills <c>:year/:title</c>; null when a word is unknown or has no value.</summary>
    public static string? Colons(string rule, Func<string, string?> value) => Filled(Colon(), rule, value);

    /// <summary>Fills <c>{slug}</c> and <c>{date:%Y}</c>; null when a word is unknown or has no value.</summary>
    public static string? Braces(string rule, Func<string, string?> value) => Filled(Brace(), rule, value);

    private static string? Filled(Regex word, string rule, Func<string, string?> value)
    {
        bool isWhole = true;
        string filled = word.Replace(rule, m =>
        {
            string? found = value(m.Groups[1].Value);
            isWhole &= found is not null;
            return found ?? "";
        });
        return isWhole && filled.AsSpan().IndexOfAny('{', '}', ':') < 0 ? filled : null;
    }

    /// <summary>A part of a date as Jekyll and Hugo name it: <c>year</c>, <c>i_month</c>, <c>yearday</c>; null for no such name.</summary>
    public static string? DatePart(string name, StoryTime date) => name switch
    {
        "year" => Form(date, "%Y"),
        "short_year" => Form(date, "%y"),
        "month" => Form(date, "%m"),
        "i_month" => Form(date, "%-m"),
        "short_month" => Form(date, "%b"),
        "long_month" or "monthname" => Form(date, "%B"),
        "day" => Form(date, "%d"),
        "i_day" => Form(date, "%-d"),
        "short_day" => Form(date, "%a"),
        "long_day" or "weekdayname" => Form(date, "%A"),
        "weekday" => Form(date, "%w"),
        "y_day" => Form(date, "%j"),
        "yearday" => Form(date, "%-j"),
        "week" => Form(date, "%V"),
        "w_year" => Form(date, "%G"),
        "hour" => Form(date, "%H"),
        "minute" => Form(date, "%M"),
        "second" => Form(date, "%S"),
        _ => null,
    };

    /// <summary>A date in the form of strftime (POSIX); null for a sign that is none of it.</summary>
    public static string? Form(StoryTime date, string form)
    {
        var written = new StringBuilder();
        for (int at = 0; at < form.Length; at++)
        {
            if (form[at] != '%' || at + 1 == form.Length)
            {
                written.Append(form[at]);
                continue;
            }

            bool isBare = form[at + 1] == '-' && at + 2 < form.Length;
            at += isBare ? 2 : 1;
            if (Part(date.Instant, form[at]) is not { } part)
                return null;
            written.Append(isBare ? part.TrimStart('0') is { Length: > 0 } bare ? bare : "0" : part);
        }

        return written.ToString();
    }

    private static string? Part(DateTimeOffset at, char sign) => sign switch
    {
        'Y' => at.Of("yyyy"),
        'y' => at.Of("yy"),
        'm' => at.Of("MM"),
        'd' => at.Of("dd"),
        'e' => at.Of("%d"),
        'H' => at.Of("HH"),
        'M' => at.Of("mm"),
        'S' => at.Of("ss"),
        'b' or 'h' => at.Of("MMM"),
        'B' => at.Of("MMMM"),
        'a' => at.Of("ddd"),
        'A' => at.Of("dddd"),
        'F' => at.Of("yyyy-MM-dd"),
        'j' => at.DayOfYear.ToString("000", CultureInfo.InvariantCulture),
        'w' => ((int)at.DayOfWeek).ToString(CultureInfo.InvariantCulture),
        'V' => ISOWeek.GetWeekOfYear(at.DateTime).ToString("00", CultureInfo.InvariantCulture),
        'G' => ISOWeek.GetYear(at.DateTime).ToString(CultureInfo.InvariantCulture),
        '%' => "%",
        _ => null,
    };

    private static string Of(this DateTimeOffset at, string form) => at.ToString(form, CultureInfo.InvariantCulture);

    /// <summary>As Hugo makes a segment: letters, digits and <c>._-+~@</c>, with hyphens for spaces.</summary>
    public static string Urlized(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (Rune rune in text.Trim().EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || rune.Value == '-')
                kept.Append(kept.Length > 0 && kept[^1] == '-' ? "" : "-");
            else if (Rune.IsLetterOrDigit(rune) || rune.Value is '.' or '_' or '+' or '~' or '@' or '/'
                || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
                kept.Append(rune.ToString());
        }

        return kept.ToString();
    }

    /// <summary>Latin letters without their marks, digits, and single hyphens for all else; null where a letter would be lost.</summary>
    public static string? Plain(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (Rune rune in text.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (rune.IsAscii && Rune.IsLetterOrDigit(rune))
                kept.Append(char.ToLowerInvariant((char)rune.Value));
            else if (rune.Value is '\'' or '\u2019' || Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark)
                continue;
            else if (Rune.IsLetterOrDigit(rune))
                return null;
            else if (kept.Length > 0 && kept[^1] != '-')
                kept.Append('-');
        }

        return kept.ToString().TrimEnd('-');
    }

    [GeneratedRegex(@":([a-z_]+(?:\[[^\]]*\])?)", RegexOptions.CultureInvariant)]
    private static partial Regex Colon();

    [GeneratedRegex(@"\{([a-z_]+(?::[^{}]*)?)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Brace();
}
