using System.Text.RegularExpressions;

namespace ExpoSite.Site.Markdown.Charts;

/// <summary>How a table writes its numbers: which of comma and point divides thousands, and which decimals.</summary>
internal sealed partial class CsvNumbers
{
    // Beyond this no two figures of a news story can be told apart.
    private const double Largest = 1e15;

    private CsvNumbers(char point) => Point = point;

    /// <summary>The sign before decimals.</summary>
    public char Point { get; }

    /// <param name="cells">All that may be numbers.</param>
    /// <param name="separator">Of the table: where a comma divides cells, it seldom divides decimals.</param>
    public static CsvNumbers Of(IEnumerable<string> cells, char separator)
    {
        bool isCommaLast = false, isPointLast = false, commasGroup = true, pointsGroup = true, hasComma = false, hasPoint = false;
        foreach (string cell in cells.Select(Bare).Where(c => Digits().IsMatch(c)))
        {
            int comma = cell.LastIndexOf(','), point = cell.LastIndexOf('.');
            isCommaLast |= comma > point && point >= 0;
            isPointLast |= point > comma && comma >= 0;
            hasComma |= comma >= 0;
            hasPoint |= point >= 0;
            commasGroup &= comma < 0 || Groups().IsMatch(cell.Replace('.', ' ').Split(' ')[0]);
            pointsGroup &= point < 0 || Groups().IsMatch(cell.Replace(',', ' ').Split(' ')[0]);
        }

        if (isCommaLast != isPointLast)
            return new CsvNumbers(isCommaLast ? ',' : '.');
        if (hasComma && hasPoint)
            return new CsvNumbers(pointsGroup && !commasGroup ? ',' : '.');
        // One of them only: it divides thousands where it always could and the separator does not speak against it.
        if (hasComma)
            return new CsvNumbers(commasGroup && separator != ';' ? '.' : ',');
        return new CsvNumbers(hasPoint && pointsGroup && separator == ';' ? ',' : '.');
    }

    /// <summary>The number in a cell; null for none.</summary>
    public double? Parse(string cell)
    {
        string bare = Bare(cell);
        bool isNegative = bare.StartsWith('-') || bare is ['(', .., ')'];
        bare = bare.Trim('-', '+', '(', ')');
        if (!Digits().IsMatch(bare) || bare.Count(c => c == Point) > 1)
            return null;
        string plain = bare.Replace(Point == ',' ? "." : ",", "", StringComparison.Ordinal).Replace(',', '.');
        return double.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number) && number < Largest
            ? isNegative ? -number : number : null;
    }

    /// <summary>A number as the table would write it, with thin spaces between thousands.</summary>
    public string Write(double number)
    {
        string plain = Math.Abs(number).ToString("0.###", CultureInfo.InvariantCulture);
        int point = plain.IndexOf('.', StringComparison.Ordinal);
        var written = new StringBuilder(plain).Replace('.', Point);
        for (int at = (point < 0 ? plain.Length : point) - 3; at > 0; at -= 3)
            written.Insert(at, '\u202F');
        return (number < 0 && plain != "0" ? "\u2212" : "") + written;
    }

    // Without spaces and apostrophes between figures, signs of currencies and of hundredths.
    private static string Bare(string cell)
    {
        var bare = new StringBuilder(cell.Length);
        foreach (char c in cell)
        {
            if (c is '\u2212' or '\u2013')
                bare.Append('-');
            else if (!char.IsWhiteSpace(c) && c is not ('\'' or '\u2019' or '%' or '\u202F')
                && char.GetUnicodeCategory(c) != UnicodeCategory.CurrencySymbol)
                bare.Append(c);
        }

        return bare.ToString();
    }

    [GeneratedRegex(@"^[-+(]?[\d.,]*\d[\d.,]*\)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^[-+(]?\d{1,3}(?:[.,]\d{3})+\)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Groups();
}
