namespace ExpoSite.Cli.Desk;

/// <summary>Files that the program carries in itself.</summary>
internal static class EmbeddedFile
{
    /// <summary>The bytes of a file by its name.</summary>
    public static byte[] Read(string name)
    {
        using Stream file = typeof(EmbeddedFile).Assembly.GetManifestResourceStream(name)!;
        var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }
}
