using ExpoSite.Cli.Preview;

namespace ExpoSite.Cli.Tests;

internal static class PreviewAnswerText
{
    /// <summary>The body, read to its end.</summary>
    public static string Text(this PreviewAnswer answer)
    {
        using var reader = new StreamReader(answer.Body);
        return reader.ReadToEnd();
    }
}
