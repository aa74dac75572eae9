namespace ExpoSite.Cli.Disk;

/// <summary>Every change of the disk is announced here first, so that a test can stop a run at each of them, as a kill would.</summary>
internal static class DiskChange
{
    private static readonly AsyncLocal<Action<string>?> Announced = new();

    /// <summary>Told of each change before it is made; what it throws ends it. Of this thread, and of those that it starts.</summary>
    public static Action<string>? Watcher { get => Announced.Value; set => Announced.Value = value; }

    public static void Before(string what) => Announced.Value?.Invoke(what);
}
