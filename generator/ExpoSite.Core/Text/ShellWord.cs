namespace ExpoSite.Core.Text;

/// <summary>A text as one word of a command line, for commands that people copy out of a hint.</summary>
public static class ShellWord
{
    private const string Plain = "/._-:+@%,=~";

    /// <summary>
    /// As it is where no shell reads it otherwise, else in quotation marks: double ones, which every shell knows, unless something inside
    /// would still be read.
    /// </summary>
    public static string Of(string text) =>
        text.Length > 0 && text[0] is not ('~' or '=')
            && text.All(c => char.IsLetterOrDigit(c) || Plain.Contains(c, StringComparison.Ordinal)) ? text
        : text.AsSpan().ContainsAny("\"$`\\!") ? $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'"
        : $"\"{text}\"";
}
