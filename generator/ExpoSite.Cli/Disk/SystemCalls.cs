using System.Buffers.Binary;
using System.Runtime.InteropServices;

[assembly: DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]

namespace ExpoSite.Cli.Disk;

/// <summary>What the runtime has no member for: kinds of files, folders that change places at once, variables of libraries.</summary>
internal static partial class SystemCalls
{
    private const int CurrentFolder = -100;
    private const uint StatMode = 2;
    private const int StatLength = 256;
    private const int StatModeAt = 28;
    private const int MacModeAt = 4;
    private const uint Exchanged = 2;

    /// <summary>The file's mode bits, links followed; null when the system does not say (Windows, an old C library, no file).</summary>
    public static int? Mode(string path)
    {
        Span<byte> stat = stackalloc byte[StatLength];
        try
        {
            if (OperatingSystem.IsLinux())
            {
                return StatX(CurrentFolder, path, 0, StatMode, stat) == 0
                    ? BinaryPrimitives.ReadUInt16LittleEndian(stat[StatModeAt..]) : null;
            }

            if (OperatingSystem.IsMacOS())
                return MacStat(path, stat) == 0 ? BinaryPrimitives.ReadUInt16LittleEndian(stat[MacModeAt..]) : null;
        }
        catch (Exception e) when (e is EntryPointNotFoundException or DllNotFoundException)
        {
            // Then every file counts as a plain one.
        }

        return null;
    }

    /// <summary>Two names of one file system change places, and neither is missing at any instant; false when the system cannot.</summary>
    public static bool TryExchange(string one, string other) => Try(() =>
        OperatingSystem.IsLinux() ? RenameAt2(CurrentFolder, one, CurrentFolder, other, Exchanged) == 0
        : OperatingSystem.IsMacOS() && RenameX(one, other, Exchanged) == 0);

    /// <summary>Sets a variable for native libraries, which do not see what the runtime sets; false when the system cannot.</summary>
    public static bool TrySetVariable(string name, string value) => Try(() =>
        (OperatingSystem.IsWindows() ? PutEnvironment(name, value) : SetEnvironment(name, value, overwrite: 1)) == 0);

    private static bool Try(Func<bool> call)
    {
        try
        {
            return call();
        }
        catch (Exception e) when (e is EntryPointNotFoundException or DllNotFoundException)
        {
            return false;
        }
    }

    private static int MacStat(string path, Span<byte> stat) =>
        RuntimeInformation.ProcessArchitecture == Architecture.Arm64 ? Stat(path, stat) : StatInode64(path, stat);

    // statx(2): one layout on every processor.
    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int StatX(int folder, string path, int flags, uint mask, Span<byte> stat);

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt2(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameX(string oldPath, string newPath, uint flags);

    [LibraryImport("libc", EntryPoint = "stat", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Stat(string path, Span<byte> stat);

    [LibraryImport("libc", EntryPoint = "stat$INODE64", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int StatInode64(string path, Span<byte> stat);

    [LibraryImport("libc", EntryPoint = "setenv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetEnvironment(string name, string value, int overwrite);

    [LibraryImport("ucrtbase", EntryPoint = "_wputenv_s", StringMarshalling = StringMarshalling.Utf16)]
    private static partial int PutEnvironment(string name, string value);
}
