using System.Runtime.InteropServices;
using ExpoSite.Site.Sources;

namespace ExpoSite.Cli.Output;

/// <summary>Tells one program from another: what one wrote says nothing of what another would write.</summary>
internal static class ProgramMark
{
    private static readonly Lazy<ContentMark> Made = new(Make);

    /// <summary>The mark of the running program.</summary>
    public static ContentMark Own => Made.Value;

    // Where the program is copied with its dates, the compiler's own marks still tell one version from another.
    private static ContentMark Make()
    {
        Guid[] compiled =
        [
            typeof(ProgramMark).Module.ModuleVersionId, typeof(Site.SiteBuild).Module.ModuleVersionId, typeof(Slug).Module.ModuleVersionId,
        ];
        IEnumerable<string> files = new DirectoryInfo(AppContext.BaseDirectory).EnumerateFiles()
            .Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Name} {f.Length} {f.LastWriteTimeUtc.Ticks}"))
            .Order(StringComparer.Ordinal);
        string[] lines =
        [
            AppContext.BaseDirectory, RuntimeInformation.FrameworkDescription, .. compiled.Select(c => c.ToString()), .. files,
        ];
        return ContentMark.Of(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
    }
}
