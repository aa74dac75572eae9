using NetVips;

namespace ExpoSite.Cli.Pictures;

/// <summary>libvips on this machine. Loaded when the first picture needs it, so that a site without pictures does not wait for it.</summary>
internal static class PictureLibrary
{
    private static readonly Log.LogDelegate Silent = (_, _, _) => { };
    private static readonly Lazy<string?> Fault = new(Load);

    /// <summary>Why the library cannot be used; null when it can.</summary>
    public static string? Missing => Fault.Value;

    /// <summary>Its version: another one may write other bytes.</summary>
    public static string Version { get; private set; } = "none";

    private static string? Load()
    {
        try
        {
            if (!ModuleInitializer.VipsInitialized)
                return ModuleInitializer.Exception?.Message.Split('\n')[0] ?? "libvips did not start";
            // Pictures are made side by side already, and none is asked for twice.
            NetVips.NetVips.Concurrency = 1;
            Cache.Max = 0;
            // What is wrong with a picture comes as an exception; the library's own lines would break the report.
            Log.SetLogHandler("VIPS", Enums.LogLevelFlags.Warning | Enums.LogLevelFlags.Critical, Silent);
            Version = $"{NetVips.NetVips.Version(0)}.{NetVips.NetVips.Version(1)}.{NetVips.NetVips.Version(2)}";
            return null;
        }
        catch (Exception e) when (e is DllNotFoundException or TypeInitializationException or BadImageFormatException or EntryPointNotFoundException or FileNotFoundException)
        {
            return e.Message.Split('\n')[0];
        }
    }
}
