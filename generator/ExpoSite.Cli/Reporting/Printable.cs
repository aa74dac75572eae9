namespace ExpoSite.Cli.Reporting;

/// <summary>Text from files, safe on a terminal: escape sequences in it do nothing.</summary>
internal static class Printable
{
    /// <summary>The text with control characters (tabs excepted) replaced by U+FFFD.</summary>
    public static string Of(string text) => text.Any(IsControl)
        ? string.Create(text.Length, text, (span, source) =>
        {
            for (int i = 0; i < span.Length; i++)
                span[i] = IsControl(source[i]) ? '\uFFFD' : source[i];
        })
        : text;

    private static bool IsControl(char c) => char.IsControl(c) && c != '\t';
}
