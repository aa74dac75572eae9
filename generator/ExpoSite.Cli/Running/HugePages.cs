using System.Globalization;
using System.Runtime.InteropServices;

namespace ExpoSite.Cli.Running;

/// <summary>
/// Memory of the garbage collector in pages of 2 MB, where the system gives them on request (Linux). The collector reserves addresses for
/// all that it may ever need and makes 64 KB usable at a time, which the system can only fill with pages of 4 KB: thousands of
/// interruptions in a build of a tenth of a second (decision 31).
/// </summary>
internal static partial class HugePages
{
    private const string Mappings = "/proc/self/maps";
    private const long PageSize = 2 << 20;
    private const long RegionSize = 4 << 20;
    private const long LargeRegionSize = 8 * RegionSize;
    private const long Reserve = 1 << 30;
    private const long Most = 4L << 30;
    private const int ReadAndWrite = 3;
    private const int AdviseHugePage = 14;
    private const int AdviseDump = 17;
    private const int AdviseCollapse = 25;

    /// <summary>Asks for them; without an answer everything stays as it was.</summary>
    public static unsafe void Request()
    {
        if (!OperatingSystem.IsLinux())
            return;
        byte[] young = new byte[1];
        long address;
        fixed (byte* first = young)
            address = (long)first;
        try
        {
            long available = Math.Min(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 2, Most);
            foreach ((long start, long end) in RegionsOf(File.ReadLines(Mappings), address))
            {
                nint length = (nint)(Math.Min(end - start, available) / PageSize * PageSize);
                // A large page needs 2 MB that are alike: usable, and dumped after a crash as what the collector uses is.
                if (Protect((nint)start, length, ReadAndWrite) != 0 || Advise((nint)start, length, AdviseDump) != 0)
                    return;
                _ = Advise((nint)start, length, AdviseHugePage);
                // Pages that are in use already become a part of a large one.
                if (start <= address && address < end)
                    _ = Advise((nint)(address / PageSize * PageSize), (nint)PageSize, AdviseCollapse);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or EntryPointNotFoundException or DllNotFoundException)
        {
            // Then the pages are small.
        }
    }

    /// <summary>
    /// Where the collector's three generations begin, and where they will grow: addresses that it reserved and that are surely its own.
    /// Those of large objects, a few MB in most builds, are left out: each page would be taken whole for a part of it. Nothing when the
    /// address space does not look like that.
    /// </summary>
    /// <param name="mappings">The process' address space as Linux lists it, in ascending order.</param>
    /// <param name="young">Address of a new object.</param>
    internal static IEnumerable<(long Start, long End)> RegionsOf(IEnumerable<string> mappings, long young)
    {
        // What touches the mapping of the new object, up to the one with the rest of what is reserved.
        var run = new List<Mapping>();
        foreach (string line in mappings)
        {
            if (Mapping.Read(line) is not { } mapping)
                continue;
            if (run.Count > 0 && run[^1].End != mapping.Start)
                run.Clear();
            run.Add(mapping);
            if (mapping.Start > young && mapping.IsReserved && mapping.End - mapping.Start >= Reserve)
                break;
        }

        int at = run.FindIndex(m => m.Start <= young && young < m.End);
        if (at < 0 || !run[at].BeginsRegion)
            yield break;
        Mapping rest = run[^1];
        if (!rest.IsReserved || rest.Start <= young || rest.End - rest.Start < Reserve)
            yield break;
        long end = run[at].Start + RegionSize;
        // Older generations lie right below.
        while (at >= 2 && run[at - 1].IsReserved && run[at - 2].BeginsRegion && run[at - 2].Start == run[at].Start - RegionSize)
            at -= 2;
        yield return (run[at].Start, end);
        yield return (rest.Start / RegionSize * RegionSize + LargeRegionSize, rest.End);
    }

    [LibraryImport("libc", EntryPoint = "mprotect")]
    private static partial int Protect(nint address, nint length, int protection);

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Advise(nint address, nint length, int advice);

    private readonly record struct Mapping(long Start, long End, bool IsReserved, bool IsUsed)
    {
        public bool BeginsRegion => IsUsed && Start % RegionSize == 0;

        // 7f6271801000-7f6271811000 rw-p 00000000 00:00 0, and the path of a file
        public static Mapping? Read(ReadOnlySpan<char> line)
        {
            int dash = line.IndexOf('-');
            int space = line.IndexOf(' ');
            if (dash < 0 || space < dash || !TryHex(line[..dash], out long start) || !TryHex(line[(dash + 1)..space], out long end))
                return null;
            ReadOnlySpan<char> rest = line[(space + 1)..];
            bool hasName = rest.ContainsAny('/', '[');
            return new Mapping(start, end, !hasName && rest.StartsWith("---p"), !hasName && rest.StartsWith("rw-p"));
        }

        private static bool TryHex(ReadOnlySpan<char> digits, out long value) =>
            long.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
    }
}
