using System.Buffers.Binary;

namespace ExpoSite.Site.Cards;

/// <summary>
/// The outlines of a TrueType file (OpenType 1.9: head, hhea, hmtx, maxp, cmap, loca, glyf). Text is drawn as paths, so that a card
/// looks the same on every machine, whatever fonts it has. Thread-safe.
/// </summary>
internal sealed class Typeface
{
    private readonly ReadOnlyMemory<byte> file;
    private readonly Dictionary<string, (int At, int Length)> tables = new(StringComparer.Ordinal);
    private readonly Dictionary<int, ushort> glyphs;
    private readonly int advances;
    private readonly bool hasLongOffsets;

    private Typeface(ReadOnlyMemory<byte> file)
    {
        this.file = file;
        int count = U16(4);
        for (int i = 0; i < count; i++)
        {
            int entry = 12 + (i * 16);
            tables[System.Text.Encoding.ASCII.GetString(file.Span.Slice(entry, 4))] = ((int)U32(entry + 8), (int)U32(entry + 12));
        }

        UnitsPerEm = U16(tables["head"].At + 18);
        hasLongOffsets = U16(tables["head"].At + 50) != 0;
        advances = U16(tables["hhea"].At + 34);
        glyphs = CharacterMap();
    }

    public int UnitsPerEm { get; }

    /// <summary>Null for a file that is empty or holds no TrueType outlines.</summary>
    public static Typeface? Read(ReadOnlyMemory<byte> file)
    {
        try
        {
            return file.Length < 12 ? null : new Typeface(file);
        }
        catch (Exception e) when (e is ArgumentOutOfRangeException or KeyNotFoundException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    /// <summary>True when every character of a text has an outline.</summary>
    public bool Has(string text) => text.EnumerateRunes().All(r => glyphs.ContainsKey(r.Value));

    /// <summary>Width of a text in units.</summary>
    public int Width(string text) => text.EnumerateRunes().Sum(r => Advance(glyphs.GetValueOrDefault(r.Value)));

    /// <summary>Draws a text.</summary>
    /// <param name="text">Characters without an outline are left out.</param>
    /// <param name="pen">Told the outlines, in units; y grows upwards from the base line.</param>
    public void Draw(string text, GlyphPen pen)
    {
        int x = 0;
        foreach (System.Text.Rune rune in text.EnumerateRunes())
        {
            ushort glyph = glyphs.GetValueOrDefault(rune.Value);
            if (glyph != 0)
                Draw(glyph, GlyphPlacement.At(x, 0), pen, depth: 0);
            x += Advance(glyph);
        }
    }

    private int Advance(ushort glyph) => U16(tables["hmtx"].At + (4 * Math.Min(glyph, advances - 1)));

    private void Draw(ushort glyph, GlyphPlacement placement, GlyphPen pen, int depth)
    {
        int loca = tables["loca"].At;
        int start = hasLongOffsets ? (int)U32(loca + (4 * glyph)) : 2 * U16(loca + (2 * glyph));
        int end = hasLongOffsets ? (int)U32(loca + (4 * (glyph + 1))) : 2 * U16(loca + (2 * (glyph + 1)));
        if (end <= start)
            return;
        int at = tables["glyf"].At + start;
        short contours = S16(at);
        if (contours >= 0)
            SimpleGlyph.Draw(file.Span[at..(tables["glyf"].At + end)], contours, placement, pen);
        else if (depth < 4)
            DrawParts(at + 10, placement, pen, depth);
    }

    private void DrawParts(int at, GlyphPlacement placement, GlyphPen pen, int depth)
    {
        int flags;
        do
        {
            flags = U16(at);
            ushort part = U16(at + 2);
            bool hasWords = (flags & 1) != 0;
            (int dx, int dy) = hasWords ? (S16(at + 4), S16(at + 6)) : ((sbyte)file.Span[at + 4], (sbyte)file.Span[at + 5]);
            at += hasWords ? 8 : 6;
            GlyphPlacement inner = GlyphPlacement.At(dx, dy);
            if ((flags & 0x08) != 0)
            {
                inner = inner with { XX = F2Dot14(at), YY = F2Dot14(at) };
                at += 2;
            }
            else if ((flags & 0x40) != 0)
            {
                inner = inner with { XX = F2Dot14(at), YY = F2Dot14(at + 2) };
                at += 4;
            }
            else if ((flags & 0x80) != 0)
            {
                inner = inner with { XX = F2Dot14(at), XY = F2Dot14(at + 2), YX = F2Dot14(at + 4), YY = F2Dot14(at + 6) };
                at += 8;
            }

            Draw(part, placement.Around(inner), pen, depth + 1);
        }
        while ((flags & 0x20) != 0);
    }

    // Format 12 has all characters, format 4 those of the basic plane.
    private Dictionary<int, ushort> CharacterMap()
    {
        var map = new Dictionary<int, ushort>();
        int cmap = tables["cmap"].At;
        for (int i = 0; i < U16(cmap + 2); i++)
        {
            int table = cmap + (int)U32(cmap + 4 + (i * 8) + 4);
            if (U16(table) == 12)
                ReadGroups(table, map);
            else if (U16(table) == 4)
                ReadSegments(table, map);
        }

        return map;
    }

    private void ReadGroups(int table, Dictionary<int, ushort> map)
    {
        for (int i = 0; i < U32(table + 12); i++)
        {
            int group = table + 16 + (i * 12);
            int first = (int)U32(group);
            for (int c = first; c <= U32(group + 4) && c - first < 0x10000; c++)
                map[c] = (ushort)(U32(group + 8) + c - first);
        }
    }

    private void ReadSegments(int table, Dictionary<int, ushort> map)
    {
        int bytes = U16(table + 6);
        for (int i = 0; i < bytes; i += 2)
        {
            int last = U16(table + 14 + i);
            int first = U16(table + 16 + bytes + i);
            int delta = S16(table + 16 + (2 * bytes) + i);
            int rangeAt = table + 16 + (3 * bytes) + i;
            int range = U16(rangeAt);
            for (int c = first; c <= last && c != 0xFFFF; c++)
            {
                int glyph = range == 0 ? c + delta : U16(rangeAt + range + (2 * (c - first))) is var listed and not 0 ? listed + delta : 0;
                if ((ushort)glyph != 0)
                    map[c] = (ushort)glyph;
            }
        }
    }

    private double F2Dot14(int at) => S16(at) / 16384.0;

    private ushort U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(file.Span[at..]);

    private short S16(int at) => BinaryPrimitives.ReadInt16BigEndian(file.Span[at..]);

    private uint U32(int at) => BinaryPrimitives.ReadUInt32BigEndian(file.Span[at..]);
}
