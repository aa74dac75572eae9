using System.Buffers.Binary;

namespace ExpoSite.Site.Cards;

/// <summary>An outline of its own, not made of others (OpenType 1.9, glyf).</summary>
internal static class SimpleGlyph
{
    private const byte OnCurve = 0x01;
    private const byte XShort = 0x02;
    private const byte YShort = 0x04;
    private const byte Repeat = 0x08;
    private const byte XSame = 0x10;
    private const byte YSame = 0x20;

    public static void Draw(ReadOnlySpan<byte> glyph, int contours, GlyphPlacement placement, GlyphPen pen)
    {
        if (contours == 0)
            return;
        int at = 10 + (2 * contours);
        int points = BinaryPrimitives.ReadUInt16BigEndian(glyph[(at - 2)..]) + 1;
        at += 2 + BinaryPrimitives.ReadUInt16BigEndian(glyph[at..]);
        byte[] flags = new byte[points];
        for (int i = 0; i < points;)
        {
            byte flag = glyph[at++];
            int times = (flag & Repeat) != 0 ? glyph[at++] + 1 : 1;
            for (; times > 0 && i < points; times--)
                flags[i++] = flag;
        }

        int[] xs = Coordinates(glyph, flags, XShort, XSame, ref at);
        int[] ys = Coordinates(glyph, flags, YShort, YSame, ref at);
        int first = 0;
        for (int i = 0; i < contours; i++)
        {
            int last = BinaryPrimitives.ReadUInt16BigEndian(glyph[(10 + (2 * i))..]);
            Contour(flags, xs, ys, first, last, placement, pen);
            first = last + 1;
        }
    }

    private static int[] Coordinates(ReadOnlySpan<byte> glyph, byte[] flags, byte isShort, byte isSame, ref int at)
    {
        int[] values = new int[flags.Length];
        int value = 0;
        for (int i = 0; i < flags.Length; i++)
        {
            if ((flags[i] & isShort) != 0)
            {
                value += (flags[i] & isSame) != 0 ? glyph[at] : -glyph[at];
                at++;
            }
            else if ((flags[i] & isSame) == 0)
            {
                value += BinaryPrimitives.ReadInt16BigEndian(glyph[at..]);
                at += 2;
            }

            values[i] = value;
        }

        return values;
    }

    // Between two points off the curve lies one on it, in the middle.
    private static void Contour(byte[] flags, int[] xs, int[] ys, int first, int last, GlyphPlacement placement, GlyphPen pen)
    {
        int count = last - first + 1;
        if (count < 2)
            return;
        int start = Enumerable.Range(first, count).FirstOrDefault(i => (flags[i] & OnCurve) != 0, -1);
        (double X, double Y) from = start >= 0 ? Point(start) : Middle(Point(first), Point(last));
        pen.Move(from);
        (double X, double Y)? control = null;
        int offset = start >= 0 ? start - first + 1 : 0;
        int steps = start >= 0 ? count - 1 : count;
        for (int step = 0; step < steps; step++)
        {
            int i = first + ((offset + step) % count);
            (double X, double Y) point = Point(i);
            if ((flags[i] & OnCurve) != 0)
            {
                Curve(control, point, pen);
                control = null;
            }
            else
            {
                if (control is { } before)
                    Curve(before, Middle(before, point), pen);
                control = point;
            }
        }

        Curve(control, from, pen);
        pen.Close();

        (double X, double Y) Point(int i) => placement.Of(xs[i], ys[i]);
    }

    private static void Curve((double X, double Y)? control, (double X, double Y) to, GlyphPen pen)
    {
        if (control is { } point)
            pen.Curve(point, to);
        else
            pen.Line(to);
    }

    private static (double X, double Y) Middle((double X, double Y) a, (double X, double Y) b) => ((a.X + b.X) / 2, (a.Y + b.Y) / 2);
}
