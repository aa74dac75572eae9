using System.Buffers.Binary;

namespace ExpoSite.Cli.Pictures;

/// <summary>
/// A font file of the machine: its family and its letters (OpenType 1.9: name and cmap; of a collection, the first font).
/// </summary>
internal sealed class TypefaceFile
{
    private const int LongestTable = 8 << 20;
    private const int FamilyName = 1;
    private const int Windows = 3;

    private readonly TypefaceLetters letters;

    private TypefaceFile(string path, long length, string family, TypefaceLetters letters)
    {
        (Path, Family, this.letters) = (path, family, letters);
        Mark = TextHash.Of($"{System.IO.Path.GetFileName(path)} {length}").ToString("x16", CultureInfo.InvariantCulture)[..8];
    }

    public string Path { get; }

    public string Family { get; }

    /// <summary>Tells it from other files; letters and digits.</summary>
    public string Mark { get; }

    public bool Has(Rune letter) => letters.Has(letter);

    /// <summary>Null for a file that cannot be read or is no font.</summary>
    public static TypefaceFile? TryRead(string path)
    {
        try
        {
            using FileStream file = File.OpenRead(path);
            Dictionary<string, (uint Offset, uint Length)> tables = Tables(file);
            var letters = new TypefaceLetters();
            letters.AddMap(Bytes(file, tables["cmap"].Offset, tables["cmap"].Length));
            string? family = FamilyIn(Bytes(file, tables["name"].Offset, tables["name"].Length));
            return family is null ? null : new TypefaceFile(path, file.Length, family, letters);
        }
        catch (Exception e) when (FileFault.Is(e) || e is ArgumentException or KeyNotFoundException or EndOfStreamException)
        {
            return null;
        }
    }

    private static Dictionary<string, (uint Offset, uint Length)> Tables(FileStream file)
    {
        ReadOnlySpan<byte> head = Bytes(file, 0, 16);
        uint start = head.StartsWith("ttcf"u8) ? BinaryPrimitives.ReadUInt32BigEndian(head[12..]) : 0;
        int count = BinaryPrimitives.ReadUInt16BigEndian(Bytes(file, start + 4, 2));
        ReadOnlySpan<byte> list = Bytes(file, start + 12, (uint)count * 16);
        var tables = new Dictionary<string, (uint Offset, uint Length)>(StringComparer.Ordinal);
        for (; !list.IsEmpty; list = list[16..])
        {
            tables[Encoding.ASCII.GetString(list[..4])] =
                (BinaryPrimitives.ReadUInt32BigEndian(list[8..]), BinaryPrimitives.ReadUInt32BigEndian(list[12..]));
        }

        return tables;
    }

    private static byte[] Bytes(FileStream file, long offset, uint length)
    {
        if (length > LongestTable)
            throw new ArgumentException("Longer than any table.", nameof(length));
        byte[] bytes = new byte[length];
        file.Position = offset;
        file.ReadExactly(bytes);
        return bytes;
    }

    private static string? FamilyIn(ReadOnlySpan<byte> names)
    {
        int count = BinaryPrimitives.ReadUInt16BigEndian(names[2..]);
        int texts = BinaryPrimitives.ReadUInt16BigEndian(names[4..]);
        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<byte> entry = names.Slice(6 + (i * 12), 12);
            if (BinaryPrimitives.ReadUInt16BigEndian(entry) == Windows && BinaryPrimitives.ReadUInt16BigEndian(entry[6..]) == FamilyName)
            {
                return Encoding.BigEndianUnicode.GetString(names.Slice(
                    texts + BinaryPrimitives.ReadUInt16BigEndian(entry[10..]), BinaryPrimitives.ReadUInt16BigEndian(entry[8..])));
            }
        }

        return null;
    }
}
