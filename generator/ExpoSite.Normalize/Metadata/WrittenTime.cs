namespace ExpoSite.Normalize.Metadata;

/// <summary>A time of day and, when it is written, its distance from UTC.</summary>
/// <param name="Next">Index of the first token after it.</param>
internal readonly record struct WrittenTime(TimeSpan OfDay, TimeSpan? Offset, int Next)
{
    /// <summary>Hours from UTC that the abbreviation behind the time may mean in several parts of the world; else null.</summary>
    public double[]? PossibleHours { get; init; }

    /// <summary>For a zone of North America without its season, as "ET": hours from UTC in winter; else null.</summary>
    public int? SeasonalHours { get; init; }

    private static readonly FrozenDictionary<string, int> SeasonalZones =
        new Dictionary<string, int> { ["ET"] = -5, ["CT"] = -6, ["MT"] = -7, ["PT"] = -8 }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, double[]> UnclearZones = new Dictionary<string, double[]>
    {
        ["CST"] = [-6, 8, -5],
        ["IST"] = [5.5, 1, 2],
        ["BST"] = [1, 6],
        ["AST"] = [-4, 3],
        ["MST"] = [-7, 8, 6.5],
        ["GST"] = [4],
        ["SST"] = [8, -11],
        ["AMT"] = [4, -4],
        ["WST"] = [8, 13],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Only abbreviations that mean one offset, from west to east.
    private static readonly FrozenDictionary<string, double> ZoneHours = new (double Hours, string Names)[]
    {
        (-8, "PST"), (-7, "PDT"), (-6, "MDT"), (-5, "EST CDT"), (-4, "EDT"), (0, "Z UTC GMT WET"), (1, "WEST CET MEZ"),
        (2, "CEST MESZ EET"), (3, "EEST MSK"), (8, "HKT SGT"), (9, "JST KST"), (9.5, "ACST"), (10, "AEST"), (11, "AEDT"), (12, "NZST"),
        (13, "NZDT"),
    }.SelectMany(zone => zone.Names.Split(' '), (zone, name) => (name, zone.Hours))
    .ToFrozenDictionary(zone => zone.name, zone => zone.Hours, StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads <c>9:30</c>, <c>09:30:00.000+08:00</c>, <c>9.30 am</c>, <c>9 p.m. CET</c>, <c>9h30</c>, <c>9.30 Uhr</c>.</summary>
    public static WrittenTime? Read(DateTokens tokens, int at)
    {
        if (!tokens[at].IsNumber(1, 2, 0, 24))
            return null;
        int hour = tokens[at].Value, minute = 0, second = 0;
        int next = at + 1;
        bool isClock = tokens.IsSign(next, ':');
        if ((tokens.IsSignOf(next, ":.") || tokens.IsWordOf(next, "h", "時", "点", "點", "시")) && tokens[next].IsJoined
            && tokens[next + 1].IsNumber(tokens.IsWordOf(next, "時", "点", "點", "시") ? 1 : 2, 2, 0, 59))
        {
            minute = tokens[next + 1].Value;
            isClock |= tokens.IsWordOf(next, "h", "時", "点", "點", "시");
            next += 2;
            if (tokens.IsWordOf(next, "分", "분"))
                next++;
            if (isClock && tokens.IsSign(next, ':') && tokens[next + 1].IsNumber(2, 2, 0, 60))
            {
                second = Math.Min(59, tokens[next + 1].Value);
                next += 2;
                if (tokens.IsSignOf(next, ".,") && tokens[next + 1] is { Kind: DateTokenKind.Number, IsJoined: true })
                    next += 2;
            }
        }
        else
            isClock = false;

        int half = HalfOfDay(tokens, ref next);
        if (half >= 0 && hour is >= 1 and <= 12)
            hour = (hour % 12) + half;
        bool isNamed = half >= 0 || Skip(tokens, ref next, "Uhr") || Skip(tokens, ref next, "uur");
        if ((!isClock && !isNamed) || hour > 23)
            return null;
        TimeSpan? offset = ReadOffset(tokens, ref next);
        var time = new WrittenTime(new TimeSpan(hour, minute, second), offset, next);
        return offset is null ? time.WithOpenZone(tokens) : time;
    }

    /// <summary>The distance from UTC on a day, or null when none is written.</summary>
    public TimeSpan? OffsetOn(DateOnly day) =>
        SeasonalHours is { } hours ? TimeSpan.FromHours(hours + (IsAmericanSummer(day) ? 1 : 0)) : Offset;

    // Since 2007 from the second Sunday of March to the first of November (15 U.S.C. 260a); news is not dated in the night between.
    private static bool IsAmericanSummer(DateOnly day)
    {
        static DateOnly Sunday(int year, int month, int from) =>
            new DateOnly(year, month, from) is var first ? first.AddDays((7 - (int)first.DayOfWeek) % 7) : default;
        return day >= Sunday(day.Year, 3, 8) && day < Sunday(day.Year, 11, 1);
    }

    private WrittenTime WithOpenZone(DateTokens tokens)
    {
        int at = tokens.IsSign(Next, '(') ? Next + 1 : Next;
        string word = tokens[at].Kind == DateTokenKind.Word ? tokens.Text(tokens[at]).ToString() : "";
        int? hours = SeasonalZones.TryGetValue(word, out int found) ? found : null;
        double[]? possible = UnclearZones.GetValueOrDefault(word);
        if (hours is null && possible is null)
            return this;
        int next = at > Next && tokens.IsSign(at + 1, ')') ? at + 2 : at + 1;
        return this with { SeasonalHours = hours, PossibleHours = possible, Next = next };
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
            (hours, minutes) = (number.Value / 100, number.Value % 100);
        else if (number.IsNumber(1, 2, 0, 14) && tokens.IsSign(next, ':') && tokens[next + 1].IsNumber(2, 2, 0, 59))
        {
            (hours, minutes) = (number.Value, tokens[next + 1].Value);
            next += 2;
        }
        else if (number.IsNumber(mayBeShort ? 1 : 2, 2, 0, 14))
            hours = number.Value;
        else
            return null;

        if (minutes > 59 || (hours == 14 && minutes > 0))
            return null;
        at = next;
        var offset = new TimeSpan(hours, minutes, 0);
        return isWest ? -offset : offset;
    }
}
