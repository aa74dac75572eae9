namespace ExpoSite.Normalize.Metadata;

/// <summary>A day as it is written: in figures, or with the name of its month.</summary>
/// <param name="Next">Index of the first token after it.</param>
internal readonly record struct WrittenDay(DateOnly Day, bool IsAmbiguous, int Next)
{
    /// <summary>A time that stands inside the day, before the year: <c>Nov 4 09:30:00 UTC 2025</c>.</summary>
    public WrittenTime? Time { get; init; }

    /// <summary>For figures: whether the month stands first, where only one reading is possible.</summary>
    public bool? IsMonthFirst { get; init; }

    /// <summary>For the name of a month: whether it stands before the day.</summary>
    public bool? ShowsMonthFirst { get; init; }

    private const int FirstYear = 1900;
    private const int LastYear = 2099;
    private const int Century = 2000;

    /// <summary>Reads a day that starts at the token; null when none does, or when the calendar has no such day.</summary>
    public static WrittenDay? Read(DateTokens tokens, int at) => tokens[at].Kind switch
    {
        DateTokenKind.Number => ReadYearFirst(tokens, at) ?? ReadCompact(tokens, at) ?? ReadNumeric(tokens, at) ?? ReadDayFirst(tokens, at),
        DateTokenKind.Word => ReadMonthFirst(tokens, at),
        _ => null,
    };

    // 2025-11-04, 2025/11/4, 2025.11.04, 2025年11月4日, 2025년 11월 4일, "2025. november 4."
    private static WrittenDay? ReadYearFirst(DateTokens tokens, int at)
    {
        if (!IsYear(tokens[at]) || IsPartOfLongerNumber(tokens, at))
            return null;
        if (tokens.IsWordOf(at + 1, "年", "년"))
        {
            return tokens.IsWordOf(at + 3, "月", "월") && tokens.IsWordOf(at + 5, "日", "号", "일")
                ? At(tokens[at], tokens[at + 2], tokens[at + 4], at + 6)
                : null;
        }

        if (tokens.IsSign(at + 1, '.') && NamedMonth(tokens, at + 2) is > 0 and var month)
            return At(tokens[at].Value, month, tokens[at + 3], tokens.IsSign(at + 4, '.') ? at + 5 : at + 4);
        bool isDated = tokens.IsSignOf(at + 1, "-/.") && tokens[at + 1].IsJoined && SameSign(tokens, at + 1, at + 3);
        return isDated ? At(tokens[at], tokens[at + 2], tokens[at + 4], at + 5) : null;
    }

    // 20251104T093000: only before a T, since eight digits alone may number anything.
    private static WrittenDay? ReadCompact(DateTokens tokens, int at)
    {
        DateToken number = tokens[at];
        bool isStamp = number.IsNumber(8, 8, FirstYear * 10000, (LastYear + 1) * 10000) && tokens.IsWord(at + 1, "T")
            && tokens[at + 1].IsJoined;
        return isStamp ? Make(number.Value / 10000, number.Value / 100 % 100, number.Value % 100, false, at + 1) : null;
    }

    // 04/11/2025, 4.11.2025, 04-11-2025
    private static WrittenDay? ReadNumeric(DateTokens tokens, int at)
    {
        bool isNumeric = tokens[at].IsNumber(1, 2, 1, 31) && tokens.IsSignOf(at + 1, "-/.") && SameSign(tokens, at + 1, at + 3)
            && tokens[at + 2].IsNumber(1, 2, 1, 31) && (IsYear(tokens[at + 4]) || IsShortYear(tokens, at))
            && !IsPartOfLongerNumber(tokens, at)
            && !(tokens.IsSignOf(at + 5, "-/.") && tokens[at + 6] is { Kind: DateTokenKind.Number, IsJoined: true });
        if (!isNumeric)
            return null;
        int first = tokens[at].Value, second = tokens[at + 2].Value, year = tokens[at + 4].Value;
        year += year < 100 ? Century : 0;
        if (second > 12)
        {
            return Make(year, first, second, false, at + 5) is not { } monthFirst
                ? null : monthFirst with { IsMonthFirst = true };
        }

        // Points mean day and month wherever they are used.
        bool isAmbiguous = first <= 12 && first != second && !tokens.IsSign(at + 1, '.');
        return Make(year, second, first, isAmbiguous, at + 5) is { } dayFirst
            ? dayFirst with { IsMonthFirst = first > 12 ? false : null } : null;
    }

    // 4 Nov 2025, 4th of November 2025, 4. November 2025, 4 de noviembre de 2025, 1er novembre 2025, 4-Nov-2025
    private static WrittenDay? ReadDayFirst(DateTokens tokens, int at)
    {
        if (!tokens[at].IsNumber(1, 2, 1, 31) || IsPartOfLongerNumber(tokens, at))
            return null;
        int next = SkipOrdinal(tokens, at + 1);
        if (tokens.IsSignOf(next, ".-/") || tokens.IsWordOf(next, "of", "de", "di"))
            next++;
        // Vietnamese numbers its months: "4 tháng 11 năm 2025".
        bool isNumbered = tokens.IsWordOf(next, "tháng", "thg") && tokens[next + 1].IsNumber(1, 2, 1, 12);
        next = isNumbered ? next : SecondName(tokens, next);
        int month = isNumbered ? tokens[next + 1].Value : NamedMonth(tokens, next);
        if (month == 0)
            return null;
        next += isNumbered ? 2 : 1;
        for (int i = 0; i < 2 && (tokens.IsSignOf(next, ".,-/") || tokens.IsWordOf(next, "de", "del", "of", "năm")); i++)
            next++;
        return IsYear(tokens[next]) && Make(tokens[next].Value, month, tokens[at].Value, false, next + 1) is { } day
            ? day with { ShowsMonthFirst = false } : null;
    }

    // Nov 4, 2025; November 4th 2025; Nov. 4, 2025
    private static WrittenDay? ReadMonthFirst(DateTokens tokens, int at)
    {
        int month = NamedMonth(tokens, at);
        if (month == 0)
            return null;
        int dayAt = tokens.IsSignOf(at + 1, ".-") ? at + 2 : at + 1;
        if (!tokens[dayAt].IsNumber(1, 2, 1, 31))
            return null;
        int next = SkipOrdinal(tokens, dayAt + 1);
        for (int i = 0; i < 2 && tokens.IsSignOf(next, ".,-"); i++)
            next++;
        if (IsYear(tokens[next]))
        {
            return Make(tokens[next].Value, month, tokens[dayAt].Value, false, next + 1) is { } named
                ? named with { ShowsMonthFirst = true } : null;
        }

        if (WrittenTime.Read(tokens, next) is not { } time || !IsYear(tokens[time.Next]))
            return null;
        return Make(tokens[time.Next].Value, month, tokens[dayAt].Value, false, time.Next + 1) is { } day ? day with { Time = time } : null;
    }

    // Arabic papers name a month in two calendars, "4 تشرين الثاني/نوفمبر 2025": the second name is the one in all lists.
    private static int SecondName(DateTokens tokens, int at)
    {
        int bar = tokens[at + 1].Kind == DateTokenKind.Word ? at + 2 : at + 1;
        return tokens[at].Kind == DateTokenKind.Word && tokens.IsSign(bar, '/') && NamedMonth(tokens, bar + 1) > 0 ? bar + 1 : at;
    }

    private static int SkipOrdinal(DateTokens tokens, int at) =>
        tokens[at].IsJoined && (tokens.IsWordOf(at, "st", "nd", "rd", "th", "er", "e") || tokens.IsSignOf(at, "\u00BA\u00B0")
            || tokens.IsWordOf(at, "\u00BA", "\u00AA")) ? at + 1 : at;

    private static int NamedMonth(DateTokens tokens, int at) =>
        tokens[at].Kind == DateTokenKind.Word ? CalendarWords.Month(tokens.Text(tokens[at])) : 0;

    // "11/4/25", and "11-04-25" with all three of two figures: results of matches have such forms too.
    private static bool IsShortYear(DateTokens tokens, int at) =>
        tokens.HasShortYears && tokens[at + 4].IsNumber(2, 2, 0, 49)
        && (!tokens.IsSign(at + 1, '-') || (tokens[at].Length == 2 && tokens[at + 2].Length == 2));

    private static bool IsYear(DateToken token) => token.IsNumber(4, 4, FirstYear, LastYear);

    private static bool SameSign(DateTokens tokens, int first, int second) =>
        tokens[first].Kind == DateTokenKind.Sign && tokens[second].Kind == DateTokenKind.Sign
        && tokens.Text(tokens[first])[0] == tokens.Text(tokens[second])[0];

    // In "1.4.11.2025" or "555-04-11-2025" the figures in the middle are no date.
    private static bool IsPartOfLongerNumber(DateTokens tokens, int at) =>
        tokens[at].IsJoined && tokens.IsSignOf(at - 1, "-/.") && tokens[at - 1].IsJoined && tokens[at - 2].Kind == DateTokenKind.Number;

    private static WrittenDay? At(DateToken year, DateToken month, DateToken day, int next) =>
        month.IsNumber(1, 2, 1, 12) ? At(year.Value, month.Value, day, next) : null;

    private static WrittenDay? At(int year, int month, DateToken day, int next) =>
        day.IsNumber(1, 2, 1, 31) ? Make(year, month, day.Value, false, next) : null;

    private static WrittenDay? Make(int year, int month, int day, bool isAmbiguous, int next) =>
        month is >= 1 and <= 12 && year is >= FirstYear and <= LastYear && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new WrittenDay(new DateOnly(year, month, day), isAmbiguous, next) : null;
}
