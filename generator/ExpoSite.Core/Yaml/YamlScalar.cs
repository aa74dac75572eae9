namespace ExpoSite.Core.Yaml;

/// <summary>One text as a YAML scalar on one line (YAML 1.2, section 7.3): plain where that is safe, else quoted.</summary>
public static class YamlScalar
{
    private static readonly string[] Reserved = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"];

    /// <summary>The scalar; reading it back gives the text, as a string, in YAML 1.1 and 1.2.</summary>
    public static string From(string text)
    {
        if (text.Any(NeedsEscape))
            return DoubleQuoted(text);
        return IsPlain(text) ? text : Quoted(text);
    }

    /// <summary>The text in single quotation marks.</summary>
    public static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>The same within brackets or braces, where more signs have a meaning.</summary>
    public static string InFlow(string text) =>
        From(text) is var scalar && scalar == text && text.AsSpan().ContainsAny("[]{},") ? Quoted(text) : scalar;

    private static bool IsPlain(string text) =>
        text.Length > 0
        && char.IsLetterOrDigit(text[0])
        && text[^1] is not (' ' or ':')
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && !Reserved.Contains(text, StringComparer.OrdinalIgnoreCase)
        && !LooksLikeNumberOrTime(text);

    private static bool LooksLikeNumberOrTime(string text) =>
        char.IsDigit(text[0]) && text.All(c => char.IsDigit(c) || "abcdefABCDEFxXoOtTzZ_.,:+- ".Contains(c, StringComparison.Ordinal));

    private static bool NeedsEscape(char c) =>
        c is '\u0085' or '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF' || char.IsControl(c) || char.IsSurrogate(c);

    private static string DoubleQuoted(string text)
    {
        var yaml = new StringBuilder(text.Length + 8).Append('"');
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.Value is '"' or '\\')
                yaml.Append('\\').Append((char)rune.Value);
            else if (rune.IsBmp && NeedsEscape((char)rune.Value))
                yaml.Append("\\u").Append(rune.Value.ToString("X4", CultureInfo.InvariantCulture));
            else
                yaml.Append(rune.ToString());
        }

        return yaml.Append('"').ToString();
    }
}
