using System.Text.RegularExpressions;

namespace ExpoSite.Normalize.Titles;

/// <summary>What kind of piece a story is, behind a bar or in brackets at the end of its headline: no part of what it says.</summary>
internal static partial class PieceKind
{
    private const int LeastHeadline = 16;

    /// <summary>The headline without it, where enough is left to be one.</summary>
    public static string Without(string title) => Kind().Replace(title, "") is { Length: >= LeastHeadline } rest ? rest : title;

    [GeneratedRegex(@"\s*(\s[|]\s(editorial|opinion|commentary|column|analysis|review|interview|letters?|video|photos|podcast)"
        + @"|[\[(](watch|video|listen|audio|podcast|photos?|pictures|gallery)[\])])$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Kind();
}
