using ExpoSite.Normalize.Html.Pages;
using ExpoSite.Normalize.Html.Statements;
using ExpoSite.Normalize.Metadata;

namespace ExpoSite.Normalize.Html.Dates;

/// <summary>Dates in addresses: of the page, which keeps the day of its making, and of its picture, often made for it.</summary>
internal static class AddressDates
{
    public static IEnumerable<DateCandidate> Read(PageStatements statements, string path) =>
        Days(statements, Subject.Address, DateSource.Address, path).Concat(Days(statements, Subject.Picture, DateSource.Picture, path));

    private static IEnumerable<DateCandidate> Days(PageStatements statements, Subject subject, DateSource source, string path)
    {
        foreach (Statement address in statements.About(subject).Take(20))
        {
            string reason = source == DateSource.Picture ? "the picture's address" : "the page's address";
            var tokens = new DateTokens(PathOf(address.Value));
            if (Day(tokens) is var (day, isCompact))
            {
                yield return Of(day, source == DateSource.Picture ? DateWeights.Picture
                    : isCompact ? DateWeights.AddressInFigures : DateWeights.Address);
            }
            else if (source == DateSource.Address && MonthOf(tokens) is { } month)
                yield return Of(month, DateWeights.AddressInMonth) with { IsMonth = true };

            DateCandidate Of(DateOnly date, double weight) => new(
                new StoryTime(new DateTimeOffset(date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero), IsDay: true), DateMeaning.Published,
                source, weight, reason, PageDocument.PlaceOf(address.Element, path));
        }
    }

    // /2025/11/title
    private static DateOnly? MonthOf(DateTokens tokens)
    {
        for (int i = 1; i < tokens.Count; i++)
        {
            if (tokens.IsSign(i - 1, '/') && tokens[i].IsNumber(4, 4, 1990, 2099) && tokens.IsSignOf(i + 1, "/-") && tokens[i + 2]
                .IsNumber(2, 2, 1, 12) && tokens.IsSign(i + 3, '/'))
            {
                return new DateOnly(tokens[i].Value, tokens[i + 2].Value, 1);
            }
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
    private static (DateOnly Day, bool IsCompact)? Day(DateTokens tokens)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            DateToken first = tokens[i];
            bool isSeparate = i == 0 || !tokens.IsSign(i - 1, '.') || tokens[i - 2].Kind != DateTokenKind.Number;
            if (first.IsNumber(8, 8, 19900101, 20991231)
                && Make(first.Value / 10000, first.Value / 100 % 100, first.Value % 100) is { } compact)
            {
                return (compact, true);
            }

            if (!isSeparate || !tokens.IsSignOf(i + 1, "/-_.") || !tokens.IsSignOf(i + 3, "/-_."))
                continue;
            if (first.IsNumber(4, 4, 1990, 2099) && Month(tokens, i + 2) is > 0
                and var month && tokens[i + 4].IsNumber(1, 2, 1, 31) && Make(first.Value, month, tokens[i + 4].Value) is { } day)
            {
                return (day, false);
            }

            bool isDayFirst = first.IsNumber(2, 2, 13, 31) && tokens[i + 2].IsNumber(2, 2, 1, 12)
                && tokens[i + 4].IsNumber(4, 4, 1990, 2099);
            if (isDayFirst && Make(tokens[i + 4].Value, tokens[i + 2].Value, first.Value) is { } last)
                return (last, false);
        }

        return null;
    }

    private static int Month(DateTokens tokens, int at) =>
        tokens[at].IsNumber(1, 2, 1, 12)
            ? tokens[at].Value : tokens[at].Kind == DateTokenKind.Word ? CalendarWords.Month(tokens.Text(tokens[at])) : 0;

    private static DateOnly? Make(int year, int month, int day) =>
        DateOnly.TryParseExact(string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}"), "yyyy-MM-dd",
            CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly made) ? made : null;
}
