using System.Collections.Frozen;

namespace ExpoSite.Normalize.Metadata;

/// <summary>A time of day and, when it is written, its distance from UTC.</summary>
/// <param name="Next">Index of the first token after it.</param>
internal readonly record struct WrittenTime(TimeSpan OfDay, TimeSpan? Offset, int Next)
{
    // Only abbreviations that mean one offset: CST, IST and BST are used in several parts of the world.
    private static readonly FrozenDictionary<string, double> ZoneHours = new Dictionary<string, double>(StringComparer.OrdinalIgnoreCase)
    {
        ["Z"] = 0,
        ["UTC"] = 0,
        ["GMT"] = 0,
        ["WET"] = 0,
        ["WEST"] = 1,
        ["CET"] = 1,
        ["CEST"] = 2,
        ["MEZ"] = 1,
        ["MESZ"] = 2,
        ["EET"] = 2,
        ["EEST"] = 3,
        ["MSK"] = 3,
        ["EST"] = -5,
        ["EDT"] = -4,
        ["CDT"] = -5,
        ["MDT"] = -6,
        ["PST"] = -8,
        ["PDT"] = -7,
        ["HKT"] = 8,
        ["SGT"] = 8,
        ["JST"] = 9,
        ["KST"] = 9,
        ["ACST"] = 9.5,
        ["AEST"] = 10,
        ["AEDT"] = 11,
        ["NZST"] = 12,
        ["NZDT"] = 13,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads <c>9:30</c>, <c>09:30:00.000+08:00</c>, <c>9.30 am</c>, <c>9 p.m. CET</c>, <c>9h30</c>, <c>9.30 Uhr</c>; null for anything else.</summary>
    public static WrittenTime? Read(DateTokens tokens, int at)
    {
        if (!tokens[at].IsNumber(1, 2, 0, 24))
            return null;
        int hour = tokens[at].Value, minute = 0, second = 0;
        int next = at + 1;
        bool isClock = tokens.IsSign(next, ':');
        if ((tokens.IsSignOf(next, ":.") || tokens.IsWord(next, "h")) && tokens[next].IsJoined && tokens[next + 1].IsNumber(2, 2, 0, 59))
        {
            minute = tokens[next + 1].Value;
            isClock |= tokens.IsWord(next, "h");
            next += 2;
            if (isClock && tokens.IsSign(next, ':') && tokens[next + 1].IsNumber(2, 2, 0, 60))
            {
                second = Math.Min(59, tokens[next + 1].Value);
                next += 2;
                if (tokens.IsSignOf(next, ".,") && tokens[next + 1] is { Kind: DateTokenKind.Number, IsJoined: true })
                    next += 2;
            }
        }
        else
        {
            isClock = false;
        }

        int half = HalfOfDay(tokens, ref next);
        if (half >= 0 && hour is >= 1 and <= 12)
            hour = (hour % 12) + half;
        bool isNamed = half >= 0 || Skip(tokens, ref next, "Uhr") || Skip(tokens, ref next, "uur");
        if ((!isClock && !isNamed) || hour > 23)
            return null;
        TimeSpan? offset = ReadOffset(tokens, ref next);
        return new WrittenTime(new TimeSpan(hour, minute, second), offset, next);
    }

    // 0 for a.m., 12 for p.m., -1 when neither is written.
    private static int HalfOfDay(DateTokens tokens, ref int next)
    {
        if (tokens.IsWordOf(next, "am", "pm"))
            return tokens.IsWord(next++, "am") ? 0 : 12;
        if (tokens.IsWordOf(next, "a", "p") && tokens.IsSign(next + 1, '.') && tokens.IsWord(next + 2, "m"))
        {
            int half = tokens.IsWord(next, "a") ? 0 : 12;
            next += tokens.IsSign(next + 3, '.') ? 4 : 3;
            return half;
        }

        return -1;
    }

    private static bool Skip(DateTokens tokens, ref int next, string word)
    {
        if (!tokens.IsWord(next, word))
            return false;
        next++;
        return true;
    }

    private static TimeSpan? ReadOffset(DateTokens tokens, ref int next)
    {
        int at = tokens.IsSign(next, '(') ? next + 1 : next;
        TimeSpan? named = null;
        if (tokens[at].Kind == DateTokenKind.Word && ZoneHours.TryGetValue(tokens.Text(tokens[at]).ToString(), out double hours))
        {
            named = TimeSpan.FromHours(hours);
            at++;
        }

        TimeSpan? signed = ReadSignedOffset(tokens, ref at, mayBeShort: named == TimeSpan.Zero);
        if (named is null && signed is null)
            return null;
        next = tokens.IsSign(at, ')') && tokens.IsSign(next, '(') ? at + 1 : at;
        return signed ?? named;
    }

    // "+08:00", "+0800", and after UTC or GMT also "+8".
    private static TimeSpan? ReadSignedOffset(DateTokens tokens, ref int at, bool mayBeShort)
    {
        if (!tokens.IsSignOf(at, "+-\u2212") || !tokens[at + 1].IsJoined)
            return null;
        bool isWest = !tokens.IsSign(at, '+');
        DateToken number = tokens[at + 1];
        int hours, minutes = 0, next = at + 2;
        if (number.IsNumber(4, 4, 0, 1459))
        {
            (hours, minutes) = (number.Value / 100, number.Value % 100);
        }
        else if (number.IsNumber(1, 2, 0, 14) && tokens.IsSign(next, ':') && tokens[next + 1].IsNumber(2, 2, 0, 59))
        {
            (hours, minutes) = (number.Value, tokens[next + 1].Value);
            next += 2;
        }
        else if (number.IsNumber(mayBeShort ? 1 : 2, 2, 0, 14))
        {
            hours = number.Value;
        }
        else
        {
            return null;
        }

        if (minutes > 59 || (hours == 14 && minutes > 0))
            return null;
        at = next;
        var offset = new TimeSpan(hours, minutes, 0);
        return isWest ? -offset : offset;
    }
}
