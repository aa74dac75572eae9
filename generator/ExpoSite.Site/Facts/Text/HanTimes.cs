using System.Text.RegularExpressions;
using ExpoSite.Core.Language;

namespace ExpoSite.Site.Facts.Text;

/// <summary>Other times and years in Chinese and Japanese, which write no spaces between words.</summary>
internal static partial class HanTimes
{
    /// <summary>True where a sentence leads to another time: next, last, will.</summary>
    public static bool IsSpokenOf(string sentence) => sentence.Any(Script.IsHan) && Others().IsMatch(sentence);

    /// <summary>Adds the years that a sentence names, each once.</summary>
    public static void AddYears(string sentence, List<int> years)
    {
        if (!sentence.Contains('年', StringComparison.Ordinal))
            return;
        foreach (Match match in Year().Matches(sentence))
        {
            int year = int.Parse(match.ValueSpan[..4], NumberStyles.None, CultureInfo.InvariantCulture);
            if (!years.Contains(year))
                years.Add(year);
        }
    }

    [GeneratedRegex(
        "上一?[届屆回]|下一?[届屆回]|前一?[届屆回]|往[届屆]|[历歷][届屆]|去年|明年|前年|[将將]|曾|此前|以[来來]|筹备|籌備|申[办辦]|次回|前回|昨年|来年", RegexOptions.CultureInvariant)]
    private static partial Regex Others();

    [GeneratedRegex("(?<![0-9])(?:19|20)[0-9]{2}年", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
