namespace ExpoSite.Yaml;

/// <summary>What to write instead.</summary>
internal static class YamlHints
{
    public const string Quote = "put the whole value in single quotes";

    private const int LongestExample = 80;

    /// <summary>The whole line as it should be, when it is short enough to be read.</summary>
    public static string Write(string line) => line.Trim() is { Length: <= LongestExample } shown ? $"write  {shown}" : Quote;

    public static string Quoted(string value) => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";
}
