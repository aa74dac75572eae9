namespace ExpoSite.Browser.Tests;

/// <summary>Assertions that print every finding, where xunit's own print the first five.</summary>
internal static class Expect
{
    public static void None(IEnumerable<string> findings)
    {
        string[] all = [.. findings];
        Assert.True(all.Length == 0, $"{all.Length} findings:\n  " + string.Join("\n  ", all));
    }
}
