namespace ExpoSite.Cli.Disk;

/// <summary>Files that can be read to an end. Pipes, sockets and devices cannot: to open one may wait for ever.</summary>
internal static class PlainFile
{
    private const int KindBits = 0xF000;
    private const int Plain = 0x8000;
    private const int Folder = 0x4000;

    /// <summary>What stands at a path, as findings call it; null for a plain file, and for what is not there.</summary>
    public static string? OtherKind(string path)
    {
        if (SystemCalls.Mode(path) is not { } mode)
            return Directory.Exists(path) ? "a folder" : null;
        return (mode & KindBits) switch
        {
            Plain => null,
            Folder => "a folder",
            0x1000 => "a pipe",
            0xC000 => "a socket",
            _ => "a device",
        };
    }

    /// <summary>The whole file, at most so many bytes of it.</summary>
    /// <exception cref="IOException">It is no plain file, it is longer, or the system refuses.</exception>
    public static byte[] Read(string path, long limit)
    {
        using FileStream file = Open(path);
        return file.Length <= limit ? ReadWhole(file) : throw new IOException($"The file has more than {limit / 1_048_576} MB.");
    }

    /// <summary>Opens a file for reading that others may replace meanwhile.</summary>
    /// <exception cref="IOException">It is no plain file, or the system refuses.</exception>
    public static FileStream Open(string path) => OtherKind(path) is { } kind
        ? throw new IOException($"It is {kind}, and no file.")
        : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);

    /// <summary>All of an open file.</summary>
    public static byte[] ReadWhole(FileStream file)
    {
        byte[] content = GC.AllocateUninitializedArray<byte>((int)file.Length);
        int read = file.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
        return read == content.Length ? content : content[..read];
    }
}
