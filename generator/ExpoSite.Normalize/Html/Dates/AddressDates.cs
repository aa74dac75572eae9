using ExpoSite.Normalize.Html.Pages;
using ExpoSite.Normalize.Html.Statements;
using ExpoSite.Normalize.Metadata;

namespace ExpoSite.Normalize.Html.Dates;

/// <summary>Dates in addresses: of the page, which keeps the day of its making, and of its picture, often made for it.</summary>
internal static class AddressDates
{
    public static IEnumerable<DateCandidate> Read(PageStatements statements, string path)
    {
        foreach (Statement address in statements.About(Subject.Address).Take(20))
        {
            var tokens = new DateTokens(PathOf(address.Value));
            if (Day(tokens) is var (day, isUnsure))
                yield return Of(address, day, isUnsure ? DateWeights.AddressInFigures : DateWeights.Address, path);
            else if (MonthOf(tokens) is { } month)
                yield return Of(address, month, DateWeights.AddressInMonth, path) with { IsMonth = true };
        }

        foreach (Statement address in statements.About(Subject.Picture).Take(20))
        {
            if (Day(new DateTokens(PathOf(address.Value))) is var (day, _))
                yield return Of(address, day, DateWeights.Picture, path);
        }
    }

    private static DateCandidate Of(Statement address, DateOnly date, double weight, string path)
    {
        (DateSource source, string reason) = address.Subject == Subject.Picture
            ? (DateSource.Picture, "the picture's address") : (DateSource.Address, "the page's address");
        var time = new StoryTime(new DateTimeOffset(date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero), IsDay: true);
        return new DateCandidate(
            time, DateMeaning.Published, source, weight, reason, PageDocument.PlaceOf(address.Element, path));
    }

    // /2025/11/title
    private static DateOnly? MonthOf(DateTokens tokens)
    {
        for (int i = 1; i < tokens.Count; i++)
        {
            bool isMonth = tokens.IsSign(i - 1, '/') && tokens[i].IsNumber(4, 4, 1990, 2099) && tokens.IsSignOf(i + 1, "/-")
                && tokens[i + 2].IsNumber(2, 2, 1, 12) && tokens.IsSign(i + 3, '/');
            if (isMonth)
                return new DateOnly(tokens[i].Value, tokens[i + 2].Value, 1);
        }

        return null;
    }

    // Without host and query, which number other things.
    private static string PathOf(string address)
    {
        string path = address.Split('?', '#')[0];
        int host = path.IndexOf("//", StringComparison.Ordinal);
        return host < 0 ? path : path.IndexOf('/', host + 2) is >= 0 and var start ? path[start..] : "";
    }

    // /2025/11/04/, /2025/nov/4/, /2025-11-04-title, /04-11-2025/, /title-20251104
    private static (DateOnly Day, bool IsUnsure)? Day(DateTokens tokens)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            DateToken first = tokens[i], third = tokens[i + 2], fifth = tokens[i + 4];
            bool isSeparate = i == 0 || !tokens.IsSign(i - 1, '.') || tokens[i - 2].Kind != DateTokenKind.Number;
            bool isCompact = first.IsNumber(8, 8, 19900101, 20991231);
            if (isCompact && Make(first.Value / 10000, first.Value / 100 % 100, first.Value % 100) is { } compact)
                return (compact, true);
            if (!isSeparate || !tokens.IsSignOf(i + 1, "/-_.") || !tokens.IsSignOf(i + 3, "/-_."))
                continue;
            bool isYearFirst = first.IsNumber(4, 4, 1990, 2099) && fifth.IsNumber(1, 2, 1, 31);
            if (isYearFirst && Month(tokens, i + 2) is > 0 and var month && Make(first.Value, month, fifth.Value) is { } day)
                return (day, OpensTitle(tokens, i));
            bool isDayFirst = first.IsNumber(2, 2, 13, 31) && third.IsNumber(2, 2, 1, 12) && fifth.IsNumber(4, 4, 1990, 2099);
            if (isDayFirst && Make(fifth.Value, third.Value, first.Value) is { } last)
                return (last, false);
        }

        return null;
    }

    // In /2025/11/16-cranes-arrive the figure may be the title's.
    private static bool OpensTitle(DateTokens tokens, int at) =>
        tokens.IsSign(at + 1, '/') && tokens.IsSign(at + 3, '/') && tokens.IsSignOf(at + 5, "-_")
        && tokens[at + 6].Kind == DateTokenKind.Word;

    private static int Month(DateTokens tokens, int at) => tokens[at].IsNumber(1, 2, 1, 12) ? tokens[at].Value
        : tokens[at].Kind == DateTokenKind.Word ? CalendarWords.Month(tokens.Text(tokens[at])) : 0;

    private static DateOnly? Make(int year, int month, int day) =>
        DateOnly.TryParseExact(string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}"), "yyyy-MM-dd",
            CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly made) ? made : null;
}
