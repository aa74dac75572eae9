using System.Text.RegularExpressions;

namespace ExpoSite.Normalize.Lines;

/// <summary>The parts of a line that holds more than one thing: "Ana Reyes | Harbour Weekly", "Ana ReyesCity Columnist".</summary>
internal static partial class LineParts
{
    /// <summary>What stands in the place of what was taken out of a line.</summary>
    public const string Break = " | ";

    /// <summary>The parts that have a letter, in order.</summary>
    public static IEnumerable<string> Of(string text) => Marks().Split(text).Where(p => p.Any(char.IsLetter));

    /// <summary>A part cut where another one was run into it.</summary>
    public static string Unglued(string part) => Glue().Split(part) is [{ Length: > 0 } first, ..] ? first : part;

    [GeneratedRegex(@"\s*[|•·–—｜]\s*|\s*(?<!^\W*\p{Lo}\s?)[/／]\s*|\s-\s|\s{2,}"
        + @"|\s+(?=(?:作者|记者|記者|责任编辑|責任編輯|编辑|編輯|来源|來源|文)\s*[:：])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    // Behind two words, since one word with an inner capital is a user's name; "Mac" and "Fitz" open names.
    [GeneratedRegex(@"(?<=\s\p{Lu}\S*\p{Ll}{3})(?<!\sFitz)(?=\p{Lu})|(?<=\p{L}{3})(?=\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Glue();
}
