namespace ExpoSite.Core.Wording;

/// <summary>How the first and the last of several days are written.</summary>
/// <param name="First">Pattern of the first day.</param>
/// <param name="Between">A text.</param>
/// <param name="Last">Pattern of the last day.</param>
public sealed record WrittenRange(string First, string Between, string Last)
{
    internal static WrittenRange Nothing { get; } = new("", "", "");
}

/// <summary>How a language writes days and times. The patterns are those of CLDR, as far as a news site needs them.</summary>
public sealed record WrittenDates
{
    private const string Letters = "dMLyHhma";

    public required ImmutableArray<string> Months { get; init; }

    /// <summary>As they stand without a day.</summary>
    public required ImmutableArray<string> MonthsAlone { get; init; }

    public required ImmutableArray<string> ShortMonths { get; init; }

    public required string FullPattern { get; init; }

    public required string CompactPattern { get; init; }

    public required string DayAndMonthPattern { get; init; }

    public required string MonthPattern { get; init; }

    public required string MonthAlonePattern { get; init; }

    public required string YearPattern { get; init; }

    public required string TimePattern { get; init; }

    public required WrittenRange InMonth { get; init; }

    public required WrittenRange InYear { get; init; }

    public required WrittenRange OverYears { get; init; }

    /// <summary>Added to a year of the Gregorian calendar.</summary>
    public required int YearOffset { get; init; }

    /// <summary>Before noon, and after it.</summary>
    public required (string Before, string After) Noon { get; init; }

    public required WrittenNumbers Numbers { get; init; }

    public string Full(DateOnly day) => Write(FullPattern, At(day));

    public string Compact(DateOnly day) => Write(CompactPattern, At(day));

    public string DayAndMonth(DateOnly day) => Write(DayAndMonthPattern, At(day));

    public string Month(DateOnly day) => Write(MonthPattern, At(day));

    public string MonthAlone(DateOnly day) => Write(MonthAlonePattern, At(day));

    public string Year(DateOnly day) => Write(YearPattern, At(day));

    /// <summary>A year without a word: <c>2026</c> also where a year is written <c>2026年</c>.</summary>
    public string YearNumber(DateOnly day) => Write("y", At(day));

    public string Time(DateTimeOffset instant) => Write(TimePattern, instant.DateTime);

    /// <summary>First and last day: <c>14–19 September 2026</c>, <c>30 August – 2 September 2026</c>.</summary>
    public string Days(DateOnly first, DateOnly last)
    {
        if (first == last)
            return Full(first);
        WrittenRange range = first.Year != last.Year ? OverYears : first.Month != last.Month ? InYear : InMonth;
        return string.Concat(Write(range.First, At(first)), range.Between, Write(range.Last, At(last)));
    }

    /// <summary>True where every letter outside of single quotes stands for a part of a date.</summary>
    internal static bool IsPattern(string pattern)
    {
        bool isQuoted = false;
        foreach (char c in pattern)
        {
            if (c == '\'')
                isQuoted = !isQuoted;
            else if (!isQuoted && char.IsAsciiLetter(c) && !Letters.Contains(c, StringComparison.Ordinal))
                return false;
        }

        return !isQuoted;
    }

    private static DateTime At(DateOnly day) => day.ToDateTime(TimeOnly.MinValue);

    private string Write(string pattern, DateTime time)
    {
        var text = new StringBuilder();
        bool isQuoted = false;
        for (int i = 0, length; i < pattern.Length; i += length)
        {
            char sign = pattern[i];
            length = 1;
            if (sign == '\'')
            {
                // Two quotes are one, also within a quotation.
                if (i + 1 < pattern.Length && pattern[i + 1] == sign)
                {
                    text.Append(sign);
                    length = 2;
                }
                else
                {
                    isQuoted = !isQuoted;
                }
            }
            else if (isQuoted || !Letters.Contains(sign, StringComparison.Ordinal))
            {
                text.Append(sign);
            }
            else
            {
                while (i + length < pattern.Length && pattern[i + length] == sign)
                    length++;
                text.Append(Field(sign, length, time));
            }
        }

        return Numbers.InDigits(text.ToString());
    }

    private string Field(char letter, int length, DateTime time) => letter switch
    {
        'd' => Padded(time.Day, length),
        'M' when length >= 4 => Months[time.Month - 1],
        'M' when length == 3 => ShortMonths[time.Month - 1],
        'L' when length >= 4 => MonthsAlone[time.Month - 1],
        'L' when length == 3 => ShortMonths[time.Month - 1],
        'M' or 'L' => Padded(time.Month, length),
        'y' => Padded(time.Year + YearOffset, length),
        'H' => Padded(time.Hour, length),
        'h' => Padded(time.Hour % 12 == 0 ? 12 : time.Hour % 12, length),
        'm' => Padded(time.Minute, length),
        _ => time.Hour < 12 ? Noon.Before : Noon.After,
    };

    private static string Padded(int number, int length) => number.ToString(CultureInfo.InvariantCulture).PadLeft(length, '0');
}
