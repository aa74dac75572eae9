namespace ExpoSite.Site.Cards;

/// <summary>Where an outline stands, and how it is turned or scaled, in units of the typeface.</summary>
internal readonly record struct GlyphPlacement(double XX, double XY, double YX, double YY, double DX, double DY)
{
    public static GlyphPlacement At(double x, double y) => new(1, 0, 0, 1, x, y);

    public (double X, double Y) Of(double x, double y) => ((XX * x) + (YX * y) + DX, (XY * x) + (YY * y) + DY);

    /// <summary>A placement within this one.</summary>
    public GlyphPlacement Around(GlyphPlacement inner)
    {
        (double dx, double dy) = Of(inner.DX, inner.DY);
        return new GlyphPlacement(
            (XX * inner.XX) + (YX * inner.XY),
            (XY * inner.XX) + (YY * inner.XY),
            (XX * inner.YX) + (YX * inner.YY),
            (XY * inner.YX) + (YY * inner.YY),
            dx,
            dy);
    }
}
