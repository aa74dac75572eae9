using System.Reflection;
using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Settings;

/// <summary>The language tables that are part of the program.</summary>
internal static class ShippedTables
{
    private const string Folder = "theme/i18n/";

    private static readonly Assembly Program = typeof(ShippedTables).Assembly;

    /// <summary>Their languages.</summary>
    public static ImmutableArray<string> Languages { get; } =
    [
        .. Program.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal))
            .Select(n => Path.GetFileNameWithoutExtension(n)).Order(StringComparer.Ordinal),
    ];

    /// <summary>The table of a language, or null.</summary>
    public static SourceFile? Find(string language)
    {
        if (Languages.FirstOrDefault(l => l.Equals(language, StringComparison.OrdinalIgnoreCase)) is not { } known)
            return null;
        using Stream file = Program.GetManifestResourceStream($"{Folder}{known}.yml")!;
        byte[] content = new byte[file.Length];
        file.ReadExactly(content);
        return new SourceFile($"{Folder}{known}.yml", content);
    }
}
