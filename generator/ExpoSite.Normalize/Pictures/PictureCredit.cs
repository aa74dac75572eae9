using System.Text.RegularExpressions;

namespace ExpoSite.Normalize.Pictures;

/// <summary>
/// Who made a picture, where its caption says so in words: "The arm at work. Photo: Piotr Lis", "(Foto: Reyes)", "© Lantern Press".
/// </summary>
internal static partial class PictureCredit
{
    private const int MaxWords = 8;

    // What joins the names of people and agencies without being capital.
    private static readonly HashSet<string> Joints = new(StringComparer.Ordinal)
    {
        "and", "for", "of", "the", "via", "with", "by", "de", "del", "della", "der", "den", "di", "da", "dos", "du", "la", "le", "van",
        "von", "und", "für", "et", "pour", "y", "e", "i", "al", "bin",
    };

    /// <summary>The name at the end of a caption, or null when it ends with none.</summary>
    public static string? In(string caption)
    {
        Match credit = AtEnd().Match(caption);
        string name = credit.Groups["name"].Value.Trim(' ', '.', ',');
        return credit.Success && IsName(name) ? name : null;
    }

    /// <summary>A credit without its label: "Photo: Piotr Lis" is "Piotr Lis".</summary>
    public static string WithoutLabel(string credit) => In(credit) ?? credit.Trim('(', ')', '[', ']', ' ');

    /// <summary>A caption without the credit that it ends with; empty when it says no more.</summary>
    public static string Cut(string caption) =>
        In(caption) is null ? caption : caption[..AtEnd().Match(caption).Index].TrimEnd(' ', '|', '/', '-', '\u2013', '\u2014', '(', '[');

    // "Picture: the arm folds a sail" is a caption.
    private static bool IsName(string name)
    {
        string[] words = name.Split([' ', '/', ',', '&'], StringSplitOptions.RemoveEmptyEntries);
        // An agency may have the picture from another: "Ana Reyes / Lantern Pictures North America / Quay Press".
        return words.Length > 0 && Array.TrueForAll(name.Split('/'), maker => TextWords.Count(maker.Trim()) <= MaxWords)
            && words[0].Any(char.IsLetter)
            && (words.Length == 1
                || words.All(w => !char.IsLower(w[0]) || Joints.Contains(w) || w.Contains('.', StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"(?<![\p{L}\p{N}])((photos?|fotos?|pictures?|images?|bild(er)?|imagen|immagine|zdjęcie|fotografía|fotografie"
        + @"|photograph)?\s*(credits?|crédits?|copyright|nachweis)?(photo)?(?<=[\p{L}])(\s+(by|von|de|par|di))?\s*[:：/]|(photos?"
        + @"|photograph(s|ed)?|images?|pictures?)\s+(by|courtesy "
        + @"of)|fot\.|фото\s*:|©|摄影\s*[:：/]|图片?\s*[:：]|تصوير\s*:)\s*(©\s*)?(\d{4}\s+)?(?<name>[^:：©()\[\]]{2,70})[)\]]?\.?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex AtEnd();
}
