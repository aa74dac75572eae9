using NetVips;

namespace ExpoSite.Cli.Pictures;

/// <summary>libvips on this machine, loaded when the first picture needs it: a command without pictures does not wait for it.</summary>
internal static class PictureLibrary
{
    private static readonly Log.LogDelegate Silent = (_, _, _) => { };
    private static readonly Lazy<Diagnostic?> Fault = new(() => Load(Start));

    /// <summary>Why the library cannot be used; null when it can.</summary>
    public static Diagnostic? Missing => Fault.Value;

    /// <summary>Its version: another one may write other bytes.</summary>
    public static string Version { get; private set; } = "none";

    /// <summary>True when texts can be set, with the typefaces of the program alone.</summary>
    public static bool SetsText { get; private set; }

    /// <summary>A finding when the library does not start.</summary>
    /// <param name="start">Starts it, and returns why it did not.</param>
    internal static Diagnostic? Load(Func<string?> start)
    {
        string? reason;
        try
        {
            reason = start();
        }
        catch (Exception e) when (e is DllNotFoundException or TypeInitializationException or BadImageFormatException
            or EntryPointNotFoundException or FileNotFoundException)
        {
            reason = e.Message;
        }

        return reason is null ? null : WriteRules.NoPictureLibrary.At("(program)", $"libvips cannot be used: {reason.Split('\n')[0]}",
            "install the program for this platform; it includes libvips where there is a package NetVips.Native");
    }

    private static string? Start()
    {
        // The ordinary runtime has called it by now; a native program leaves it to us (native.xml).
        if (!ModuleInitializer.VipsInitialized && ModuleInitializer.Exception is null)
            ModuleInitializer.Initialize();
        if (!ModuleInitializer.VipsInitialized)
            return ModuleInitializer.Exception?.Message ?? "it did not start";
        // Pictures are made side by side already, and none is asked for twice.
        NetVips.NetVips.Concurrency = 1;
        Cache.Max = 0;
        // What is wrong with a picture comes as an exception; the library's own lines would break the report.
        Log.SetLogHandler("VIPS", Enums.LogLevelFlags.Warning | Enums.LogLevelFlags.Critical, Silent);
        SetsText = CardType.Start();
        Version = $"{NetVips.NetVips.Version(0)}.{NetVips.NetVips.Version(1)}.{NetVips.NetVips.Version(2)}";
        return null;
    }
}
