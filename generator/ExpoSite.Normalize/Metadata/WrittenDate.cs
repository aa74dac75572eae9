namespace ExpoSite.Normalize.Metadata;

/// <summary>A date found in a line of text, with its time and zone where they are written.</summary>
/// <param name="Time">Day, or instant in the zone that is written; a time without a zone is read in the site's.</param>
/// <param name="Start">0-based offset of its first character, weekday included.</param>
/// <param name="Length">Length in UTF-16 code units, time and zone included.</param>
/// <param name="IsAmbiguous">True for <c>04/11/2025</c>, which has been read as day and month but may be month and day.</param>
internal sealed record WrittenDate(StoryTime Time, int Start, int Length, bool IsAmbiguous)
{
    /// <summary>True when the offset from UTC is written too.</summary>
    public bool HasZone { get; init; }

    /// <summary>True when a figure above twelve shows that the month is written first, false for the day, else null.</summary>
    public bool? IsMonthFirst { get; init; }

    /// <summary>
    /// True when its form is usual where the month is written first, "Nov 4, 2025" or "5 PM ET", false where the day is, else null.
    /// </summary>
    public bool? ShowsMonthFirst { get; init; }

    /// <summary>The same figures with day and month exchanged.</summary>
    public WrittenDate Exchanged()
    {
        DateTimeOffset at = Time.Instant;
        var exchanged = new DateTimeOffset(at.Year, at.Day, at.Month, at.Hour, at.Minute, at.Second, at.Offset);
        return this with { IsAmbiguous = false, Time = Time with { Instant = exchanged } };
    }

    /// <summary>The first date in the line, or null. Relative dates ("yesterday") and impossible ones are none.</summary>
    public static WrittenDate? Find(string line, TimeZoneInfo zone) => FindAll(line, zone).FirstOrDefault();

    /// <summary>All dates in the line, in order, without overlap. Time is linear in the line's length.</summary>
    public static IEnumerable<WrittenDate> FindAll(string line, TimeZoneInfo zone) =>
        HasYear(line) ? FindAll(new DateTokens(line), zone) : [];

    /// <summary>All dates in a line that says when and little else: there years have two figures as well, "11/4/25".</summary>
    public static IEnumerable<WrittenDate> FindInHead(string line, TimeZoneInfo zone) =>
        HasYear(line) || HasFigures(line) ? FindAll(new DateTokens(line) { HasShortYears = true }, zone) : [];

    private static IEnumerable<WrittenDate> FindAll(DateTokens tokens, TimeZoneInfo zone)
    {
        int at = 0;
        while (at < tokens.Count)
        {
            int next = at + 1;
            if (ReadAt(tokens, at, zone, ref next) is { } found)
                yield return found;
            at = next;
        }
    }

    /// <summary>The first date in the line, where it opens the line; else null.</summary>
    public static WrittenDate? Opening(string line, TimeZoneInfo zone)
    {
        int next = 0;
        return HasYear(line) && ReadAt(new DateTokens(line), 0, zone, ref next) is { Start: 0 } date ? date : null;
    }

    // Three figures with the same two signs between them.
    private static bool HasFigures(string line)
    {
        int signs = 0;
        for (int i = 1; i + 1 < line.Length; i++)
        {
            if (line[i] is '/' or '.' or '-' && char.IsAsciiDigit(line[i - 1]) && char.IsAsciiDigit(line[i + 1]))
                signs++;
        }

        return signs > 1;
    }

    // Every date has one, and most lines have none.
    private static bool HasYear(string line)
    {
        int figures = 0;
        foreach (char c in line)
        {
            figures = char.IsDigit(c) ? figures + 1 : 0;
            if (figures == 4)
                return true;
        }

        return false;
    }

    private static WrittenDate? ReadAt(DateTokens tokens, int at, TimeZoneInfo zone, ref int next)
    {
        // "09:30 GMT, 4 November 2025" and "4 November 2025, 09:30 GMT" are both usual.
        WrittenTime? time = WrittenTime.Read(tokens, at);
        int dayAt = time is { } before ? SkipTimeGap(tokens, before.Next) : at;
        // "Mar 12" is a month in English and a weekday in French and Spanish: what follows decides.
        int named = SkipWeekday(tokens, dayAt);
        WrittenDay? read = WrittenDay.Read(tokens, named) ?? (named == dayAt ? null : WrittenDay.Read(tokens, dayAt));
        if (read is not { } day)
            return null;
        int end = day.Next;
        if (day.Time is { } inside)
            time = inside;
        else if (time is null)
        {
            time = WrittenTime.Read(tokens, SkipTimeGap(tokens, day.Next));
            end = time?.Next ?? end;
        }

        // "CST" in China is the zone of a site in China; to a site elsewhere it may be any.
        if (time is { PossibleHours: { } hours } && !hours.Contains(zone.GetUtcOffset(day.Day.ToDateTime(TimeOnly.MinValue)).TotalHours))
            time = null;
        next = end;
        int start = tokens[at].Start;
        return new WrittenDate(TimeOf(day.Day, time, zone), start, tokens[end - 1].End - start, day.IsAmbiguous)
        {
            HasZone = time?.OffsetOn(day.Day) is not null,
            IsMonthFirst = day.IsMonthFirst,
            ShowsMonthFirst = time?.SeasonalHours is not null ? true : day.ShowsMonthFirst,
        };
    }

    private static StoryTime TimeOf(DateOnly day, WrittenTime? time, TimeZoneInfo zone)
    {
        DateTime local = day.ToDateTime(time is { } written ? TimeOnly.FromTimeSpan(written.OfDay) : TimeOnly.MinValue);
        TimeSpan offset = time?.OffsetOn(day) ?? zone.GetUtcOffset(local);
        return new StoryTime(new DateTimeOffset(local, offset), IsDay: time is null);
    }

    private static int SkipWeekday(DateTokens tokens, int at)
    {
        if (tokens[at].Kind != DateTokenKind.Word || !CalendarWords.IsWeekday(tokens.Text(tokens[at])))
            return at;
        // Portuguese: "terça-feira".
        if (tokens.IsSign(at + 1, '-') && tokens.IsWord(at + 2, "feira"))
            at += 2;
        at++;
        while (tokens.IsSignOf(at, ",.") || tokens.IsWordOf(at, "den", "le", "el", "ngày"))
            at++;
        return at;
    }

    // At most three tokens between day and time: ", at", " - ", "T", "a las".
    private static int SkipTimeGap(DateTokens tokens, int at)
    {
        int end = at + 3;
        while (at < end && (tokens.IsSignOf(at, ",|-@/\u2013\u2014\u00B7\u2022\uFF0C")
            || tokens.IsWordOf(at, "T", "at", "um", "à", "a", "as", "às", "las", "alle", "om", "on", "kl", "o", "в", "о")))
        {
            at++;
        }

        return at;
    }
}
