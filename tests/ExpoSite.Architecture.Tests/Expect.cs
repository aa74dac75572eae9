namespace ExpoSite.Architecture.Tests;

/// <summary>Assertions that print every finding, where xunit's own print the first five.</summary>
internal static class Expect
{
    /// <summary>A generated page stands in the repository as the code makes it; EXPOSITE_ACCEPT=1 writes it.</summary>
    public static void Page(string path, string expected)
    {
        string file = Path.Combine(Repository.Root, path);
        if (Environment.GetEnvironmentVariable("EXPOSITE_ACCEPT") == "1")
            File.WriteAllText(file, expected);
        Assert.True(
            File.Exists(file) && File.ReadAllText(file) == expected,
            $"{path} differs from the code; run the tests with EXPOSITE_ACCEPT=1 to write it.");
    }

    public static void None(IEnumerable<string> findings)
    {
        string[] all = [.. findings];
        Assert.True(all.Length == 0, $"{all.Length} findings:\n  " + string.Join("\n  ", all));
    }
}
