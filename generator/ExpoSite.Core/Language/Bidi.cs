using System.Text.RegularExpressions;

namespace ExpoSite.Core.Language;

/// <summary>Which way a value runs within a text, so that neither carries the other's signs and digits away (UAX 9).</summary>
public enum Bidi
{
    /// <summary>As the text does: it may stand there as it is.</summary>
    AsText,

    /// <summary>The text's way, with letters of the other: it is set apart, and keeps the text's direction.</summary>
    Mixed,

    /// <summary>The other way, or by its own signs: a telephone number among Arabic letters.</summary>
    ByItself,
}

/// <summary>How values of either direction stand in a text.</summary>
public static partial class BidiText
{
    // Isolates of Unicode 6.3: left to right, right to left, by the first letter; and the end of each.
    private const string LeftToRight = "\u2066", RightToLeft = "\u2067", FirstStrong = "\u2068", End = "\u2069";

    // A letter that is not seen, of either direction.
    private const string LeftToRightMark = "\u200E", RightToLeftMark = "\u200F";

    /// <summary>How a value stands in a text of a language that runs from right to left, or does not.</summary>
    public static Bidi In(string value, bool isRightToLeft)
    {
        bool hasOwn = false, hasOther = false;
        foreach (char c in value)
        {
            if (Script.IsRightToLeft(c) == isRightToLeft)
                hasOwn |= char.IsLetter(c);
            else
                hasOther |= char.IsLetter(c);
        }

        if (hasOther)
            return hasOwn ? Bidi.Mixed : Bidi.ByItself;
        // without letters a sign that leads would come last
        return isRightToLeft && !hasOwn && value.Length > 0 && !char.IsDigit(value[0]) && value.Any(char.IsDigit)
            ? Bidi.ByItself : Bidi.AsText;
    }

    /// <summary>A value between characters that set it apart; as it is where the text needs none.</summary>
    public static string Isolated(string value, bool isRightToLeft) => In(value, isRightToLeft) switch
    {
        Bidi.AsText => value,
        Bidi.Mixed => (isRightToLeft ? RightToLeft : LeftToRight) + value + End,
        _ => FirstStrong + value + End,
    };

    /// <summary>A line that runs as its language does, also when its first letter does not.</summary>
    public static string Line(string text, bool isRightToLeft)
    {
        char first = text.FirstOrDefault(char.IsLetter);
        string line = isRightToLeft ? WithForeignPartsApart(text) : text;
        return first != default && Script.IsRightToLeft(first) != isRightToLeft && In(text, isRightToLeft) == Bidi.Mixed
            ? (isRightToLeft ? RightToLeftMark : LeftToRightMark) + line : line;
    }

    /// <summary>
    /// A text that runs from right to left, in which quotations in Latin letters keep the full stop at their end, and telephone numbers
    /// the order of their groups.
    /// </summary>
    public static string WithForeignPartsApart(string text) => TelephoneNumber().Replace(
        Quoted().Replace(text, m => m.Value.Any(char.IsAsciiLetter) ? Apart(m) : m.Value), Apart);

    private static string Apart(Match part) => LeftToRight + part.Value + End;

    // Between any two marks, without a letter of Hebrew or Arabic.
    [GeneratedRegex("(?<=[\"\u201C\u201D\u201E\u00AB])(?>[^\"\u201C\u201D\u201E\u00AB\u00BB\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]+)"
        + "(?=[\"\u201C\u201D\u00BB])", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    // With the + of a country and groups: only so is it sure to be one.
    [GeneratedRegex(@"\+[0-9]{1,4}(?:[ \u00A0\u202F./-]?\(?[0-9]+\)?){2,}", RegexOptions.CultureInvariant)]
    private static partial Regex TelephoneNumber();
}
