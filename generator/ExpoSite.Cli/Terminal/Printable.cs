using System.Buffers;

namespace ExpoSite.Cli.Terminal;

/// <summary>Text from files and command lines, safe to show: what has no picture but an effect stands there as an escape.</summary>
internal static class Printable
{
    // Controls (C0, C1, DEL), marks that turn the direction of what follows, line separators, interlinear marks, noncharacters. The tab
    // is harmless.
    private static readonly SearchValues<char> Hidden = SearchValues.Create(
        string.Concat(Enumerable.Range(0, 0x20).Where(c => c != '\t').Concat(Enumerable.Range(0x7F, 0x21)).Select(c => (char)c))
        + "\u061C\u200E\u200F\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\uFEFF\uFFF9\uFFFA\uFFFB\uFFFE\uFFFF");

    /// <summary>The text on one line, with its line ends and all that is hidden as escapes: <c>\u001B</c>.</summary>
    public static string Of(string text) => !text.AsSpan().ContainsAny(Hidden) ? text
        : string.Concat(text.Select(c => IsHidden(c) ? Escape(c) : c.ToString()));

    public static bool IsHidden(char c) => Hidden.Contains(c);

    /// <summary>As JSON, C# and most other languages write a character by its number.</summary>
    public static string Escape(char c) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
}
