using System.Reflection;

namespace ExpoSite.Cli.Cms;

/// <summary>The files of the CMS as the program ships them, by their paths in a newsroom.</summary>
internal static class CmsFiles
{
    /// <summary>Where the forms are configured, relative to the newsroom.</summary>
    public const string Configuration = "admin/config.yml";

    /// <summary>Sveltia CMS itself, relative to the newsroom, with a slash at its end.</summary>
    public const string Program = "admin/sveltia-cms/";

    /// <summary>Which version it is, and the hash of each file.</summary>
    public const string Version = Program + "vendored.json";

    private static readonly Assembly Own = typeof(CmsFiles).Assembly;

    /// <summary>The page, what starts it, and the CMS; everything but the configuration.</summary>
    public static IEnumerable<(string Path, byte[] Content)> Shipped()
    {
        foreach (string name in (string[])["index.html", "start.js"])
            yield return ("admin/" + name, Resource(name));
        string folder = Path.Combine(AppContext.BaseDirectory, "sveltia-cms");
        foreach (string file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            yield return (Program + Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes(file));
    }

    /// <summary>True for a path that the site publishes.</summary>
    public static bool IsPublished(string path) => path is "admin/index.html" or "admin/start.js" or Configuration
        || path.StartsWith(Program, StringComparison.Ordinal);

    // The same bytes wherever the program was built.
    private static byte[] Resource(string name)
    {
        using var reader = new StreamReader(Own.GetManifestResourceStream("Cms/" + name)!, Encoding.UTF8);
        return Encoding.UTF8.GetBytes(reader.ReadToEnd().ReplaceLineEndings("\n"));
    }
}
