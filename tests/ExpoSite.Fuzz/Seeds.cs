using System.Text;
using ExpoSite.Normalize.Tests.WordFiles;

namespace ExpoSite.Fuzz;

/// <summary>Files of the repository that inputs are made of.</summary>
internal static class Seeds
{
    public static string Root { get; } = FindRoot();

    /// <summary>The raw files of the sample and of the fixtures, by extension.</summary>
    public static byte[][] Raw(params string[] extensions) =>
    [
        .. Files("input/raw", extensions),
        .. Files("tests/ExpoSite.Normalize.Tests", extensions).Where(f => f.Length < 200_000),
        .. extensions.Contains(".docx")
            ? [new WordFile { IsStored = true }.Everything().Bytes(), new WordFile().Everything().Bytes()] : Array.Empty<byte[]>(),
    ];

    public static byte[][] Files(string folder, params string[] extensions) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
            .Where(f => extensions.Contains(Path.GetExtension(f)) && !f.Contains("/bin/", StringComparison.Ordinal)
                && !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/expected/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllBytes),
    ];

    public static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "ExpoSite.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("The fuzzer runs outside the repository.");
    }
}
