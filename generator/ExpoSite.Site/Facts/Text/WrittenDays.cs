namespace ExpoSite.Site.Facts.Text;

/// <summary>A day or a span of days as English writes them: <c>14–19 September 2026</c>, <c>Sept. 14 to 19</c>.</summary>
/// <param name="First">Month and day.</param>
/// <param name="Last">Month and day; the same for a single day.</param>
/// <param name="Year">The year beside it, or null.</param>
/// <param name="Next">The word behind it.</param>
internal readonly record struct WrittenDays((int Month, int Day) First, (int Month, int Day) Last, int? Year, int Next)
{
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Months =
        CultureInfo.InvariantCulture.DateTimeFormat
        .MonthNames.Take(12).SelectMany((name, i) => new[] { name, name[..3] }.Distinct().Select(n => (Name: n, Number: i + 1)))
            .Append(("Sept", 9))
        .ToFrozenDictionary(m => m.Item1, m => m.Item2, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public bool IsSpan => First != Last;

    /// <summary>The days that start at a word, or null.</summary>
    public static WrittenDays? At(StoryText text, int at) =>
        at >= text.Words.Count ? null : Month(text, at) is { } month ? MonthFirst(text, at, month) : DayFirst(text, at);

    /// <summary>The first of these days in a year; null for one that does not exist.</summary>
    public DateOnly? FirstIn(int year) => In(year, First);

    public DateOnly? LastIn(int year) => In(First.Month > Last.Month ? year + 1 : year, Last);

    private static DateOnly? In(int year, (int Month, int Day) day) =>
        year <= DateOnly.MaxValue.Year && day.Day <= DateTime.DaysInMonth(year, day.Month) ? new DateOnly(year, day.Month, day.Day) : null;

    // 14 September; 14–19 September; 28 September to 2 October.
    private static WrittenDays? DayFirst(StoryText text, int at)
    {
        if (Day(text, at) is not { } first)
            return null;
        int next = at + 1;
        int? last = null;
        if (AfterTo(text, next) is { } to && Day(text, to) is { } second)
            (last, next) = (second, to + 1);
        if (text.Is(next, "of"))
            next++;
        if (!text.IsJoined(next) || Month(text, next) is not { } month)
            return null;
        next++;
        if (last is null && AfterTo(text, next) is { } later && Day(text, later) is { } end && text.IsJoined(later + 1)
            && Month(text, later + 1) is { } endMonth)
        {
            return WithYear(text, (month, first), (endMonth, end), later + 2);
        }

        return WithYear(text, (month, first), (month, last ?? first), next);
    }

    // September 14; September 14–19; September 28 to October 2.
    private static WrittenDays? MonthFirst(StoryText text, int at, int month)
    {
        if (!IsBeside(text, at + 1) || Day(text, at + 1) is not { } first)
            return null;
        int next = at + 2;
        if (AfterTo(text, next) is not { } to)
            return WithYear(text, (month, first), (month, first), next);
        if (Day(text, to) is { } last)
            return WithYear(text, (month, first), (month, last), to + 1);
        return Month(text, to) is { } endMonth && IsBeside(text, to + 1) && Day(text, to + 1) is { } end
            ? WithYear(text, (month, first), (endMonth, end), to + 2)
            : WithYear(text, (month, first), (month, first), next);
    }

    private static WrittenDays? WithYear(StoryText text, (int Month, int Day) first, (int Month, int Day) last, int next)
    {
        int? year = next < text.Words.Count && text.Words[next].Joint is ' ' or ',' ? OtherTimes.YearAt(text, next) : null;
        return new WrittenDays(first, last, year, year is null ? next : next + 1);
    }

    // The word behind "to", "until" or a dash; null where no span goes on.
    private static int? AfterTo(StoryText text, int at)
    {
        if (at >= text.Words.Count)
            return null;
        if (text.Words[at].Joint == '-')
            return at;
        return text.IsJoined(at) && text.IsJoined(at + 1) && text.Is(at, "to", "until", "till", "through", "and") ? at + 1 : null;
    }

    // "Sept. 14" has a full stop between.
    private static bool IsBeside(StoryText text, int at) => at < text.Words.Count && text.Words[at].Joint is ' ' or '.';

    private static int? Month(StoryText text, int at) =>
        at < text.Words.Count && Months.TryGetValue(text.Word(at), out int month) ? month : null;

    private static int? Day(StoryText text, int at)
    {
        if (at >= text.Words.Count || !char.IsAsciiDigit(text.Word(at)[0]))
            return null;
        ReadOnlySpan<char> digits = text.Word(at);
        digits = NumberWords.Ordinal(text, at) is not null ? digits[..^2] : digits;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int day) && day is >= 1 and <= 31 ? day : null;
    }
}
