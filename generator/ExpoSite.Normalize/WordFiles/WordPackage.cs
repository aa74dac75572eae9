using System.IO.Compression;
using System.Xml;
using ExpoSite.Normalize.Pictures;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.WordFiles;

/// <summary>
/// Checks a Word file before a library opens it: an archive that unpacks to far more than its size, or XML so deep that reading
/// it would overflow the stack, is refused.
/// </summary>
internal static class WordPackage
{
    private const int MaxEntries = 2000;
    private const long MaxUnpacked = 160L * 1024 * 1024;
    private const long MaxXml = 32L * 1024 * 1024;
    private const int MaxRatio = 250;
    private const long RatioCountsFrom = 4L * 1024 * 1024;
    private const int MaxDepth = 120;
    private const int MaxNodes = 600_000;

    private static readonly XmlReaderSettings Settings = new()
    { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MaxXml };

    /// <summary>Null for a file that is safe to open; else why it is not.</summary>
    /// <exception cref="InvalidDataException">The archive is damaged.</exception>
    public static Diagnostic? Check(RawFile raw)
    {
        using var archive = new ZipArchive(new MemoryStream(raw.Content.ToArray(), writable: false), ZipArchiveMode.Read);
        if (archive.Entries.Count > MaxEntries)
            return OverLimit(raw, $"The file has {archive.Entries.Count} parts.");
        long unpacked = 0;
        int nodes = 0;
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            if ((unpacked += entry.Length) > MaxUnpacked
                || (entry.Length > RatioCountsFrom && entry.Length / MaxRatio > entry.CompressedLength))
            {
                return OverLimit(raw, $"'{entry.Name}' unpacks to {unpacked / 1024 / 1024} MB.");
            }

            if (IsPicture(entry))
                continue;
            if (entry.Length > MaxXml || !IsShallow(entry, ref nodes))
                return OverLimit(raw, $"'{entry.Name}' is too large or nested too deep.");
        }

        return null;
    }

    private static bool IsPicture(ZipArchiveEntry entry)
    {
        Span<byte> start = stackalloc byte[64];
        using Stream stream = entry.Open();
        int read = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        return PictureHeader.Of(start[..read]) is not null;
    }

    // By content, not by name: the package's own statements decide which part is read as what.
    private static bool IsShallow(ZipArchiveEntry entry, ref int nodes)
    {
        using Stream stream = entry.Open();
        try
        {
            using var reader = XmlReader.Create(stream, Settings);
            while (reader.Read())
            {
                if (reader.Depth > MaxDepth || ++nodes > MaxNodes)
                    return false;
            }
        }
        catch (XmlException)
        {
            // Not XML, or broken from here on: the library will stop at the same place.
        }

        return true;
    }

    private static Diagnostic OverLimit(RawFile raw, string what) =>
        NormalizeRules.DocumentOverLimit.At(raw.Path, what, "open it in Word, copy the text into a new document, and save that");
}
