namespace ExpoSite.Cli.Disk;

/// <summary>Largest files that are read, in bytes.</summary>
internal static class InputLimits
{
    public const int Text = 8 << 20;

    public const int Raw = 16 << 20;
}
