using System.Buffers.Binary;
using System.Collections;

namespace ExpoSite.Cli.Pictures;

/// <summary>Which characters the typefaces of a folder have shapes for, by their maps (OpenType 1.9, cmap, formats 4 and 12).</summary>
internal sealed class TypefaceLetters
{
    private readonly BitArray letters = new(0x110000);

    /// <summary>Reads every TrueType file of a folder; a folder that is missing has no letters.</summary>
    public static TypefaceLetters Read(string folder)
    {
        var all = new TypefaceLetters();
        foreach (string file in Directory.Exists(folder) ? Directory.GetFiles(folder, "*.ttf") : [])
            all.Add(File.ReadAllBytes(file));
        return all;
    }

    public bool Has(Rune letter) => letters[letter.Value];

    /// <summary>Letters and digits of a text that have no shape here.</summary>
    public ImmutableArray<Rune> Missing(string text) =>
        [.. text.EnumerateRunes().Where(r => !Has(r) && Rune.IsLetterOrDigit(r)).Distinct()];

    /// <summary>The text without signs that have no shape; null when letters or digits would be missing, or nothing is left.</summary>
    /// <param name="more">Another typeface that takes part, or null.</param>
    public string? Writable(string text, TypefaceFile? more = null)
    {
        var kept = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool isUnseen = Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format;
            if (isUnseen || ((Has(rune) || more?.Has(rune) == true) && !Rune.IsControl(rune)))
                kept.Append(rune.ToString());
            else if (Rune.IsLetterOrDigit(rune))
                return null;
        }

        string[] words = kept.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? null : string.Join(' ', words);
    }

    /// <summary>Adds the letters of a table cmap.</summary>
    /// <exception cref="ArgumentException">It is damaged.</exception>
    public void AddMap(ReadOnlySpan<byte> cmap)
    {
        for (int i = 0; i < U16(cmap, 2); i++)
        {
            ReadOnlySpan<byte> map = cmap[(int)U32(cmap, 4 + 4 + (i * 8))..];
            if (U16(map, 0) == 12)
                AddGroups(map);
            else if (U16(map, 0) == 4)
                AddSegments(map);
        }
    }

    private void Add(ReadOnlySpan<byte> file)
    {
        for (int table = 12; table < 12 + (16 * U16(file, 4)); table += 16)
        {
            if (file.Slice(table, 4).SequenceEqual("cmap"u8))
                AddMap(file[(int)U32(file, table + 8)..]);
        }
    }

    private void AddGroups(ReadOnlySpan<byte> map)
    {
        for (int group = 16; group < 16 + (12 * U32(map, 12)); group += 12)
        {
            for (uint c = U32(map, group); c <= U32(map, group + 4); c++)
                letters[(int)c] = true;
        }
    }

    private void AddSegments(ReadOnlySpan<byte> map)
    {
        int bytes = U16(map, 6);
        for (int i = 0; i < bytes; i += 2)
        {
            int first = U16(map, 16 + bytes + i);
            int delta = U16(map, 16 + (2 * bytes) + i);
            int rangeAt = 16 + (3 * bytes) + i;
            int range = U16(map, rangeAt);
            for (int c = first; c <= U16(map, 14 + i) && c != 0xFFFF; c++)
            {
                int glyph = range == 0 ? c : U16(map, rangeAt + range + (2 * (c - first)));
                if (glyph != 0 && (ushort)(glyph + delta) != 0)
                    letters[c] = true;
            }
        }
    }

    private static ushort U16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);

    private static uint U32(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
}
