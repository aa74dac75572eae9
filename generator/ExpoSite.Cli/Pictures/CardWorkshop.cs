using ExpoSite.Site.Pictures;
using NetVips;

namespace ExpoSite.Cli.Pictures;

/// <summary>Makes social cards with libvips: a drawing over a photograph, and the texts on it.</summary>
internal static class CardWorkshop
{
    private const int JpegQuality = 82;

    /// <param name="photograph">Bytes of its photograph, or null for none.</param>
    /// <exception cref="VipsException">The photograph is damaged.</exception>
    public static byte[] Card(CardOrder order, byte[]? photograph)
    {
        bool hasHeadline = CardType.Writable(order.Headline.Text) is not null;
        using Image drawing = Image.SvgloadBuffer(Encoding.UTF8.GetBytes(order.Drawing(hasHeadline)));
        using Image ground = Ground(order, drawing, photograph);
        TextBox?[] texts = hasHeadline ? [order.Headline, order.Kicker, order.Site] : [order.Site];
        Image card = ground.CopyMemory();
        foreach (TextBox text in texts.OfType<TextBox>())
        {
            using Image bare = card;
            card = Written(bare, text);
        }

        using (card)
        {
            return photograph is null
                ? card.PngsaveBuffer(compression: 6, filter: Enums.ForeignPngFilter.None, keep: Enums.ForeignKeep.None)
                : card.JpegsaveBuffer(q: JpegQuality, optimizeCoding: true, keep: Enums.ForeignKeep.None);
        }
    }

    private static Image Ground(CardOrder order, Image drawing, byte[]? photograph)
    {
        if (photograph is null)
            return PictureWorkshop.Opaque(drawing);
        using Image photo = Cropped(photograph, order.Width, order.PhotoHeight, order.Focus ?? new FocalPoint(50, 50));
        using Image below = photo.Embed(0, 0, order.Width, order.Height);
        using Image card = below.Composite2(drawing, Enums.BlendMode.Over);
        return PictureWorkshop.Opaque(card);
    }

    // The letters are a mask through which their colour is seen.
    private static Image Written(Image card, TextBox box)
    {
        if (CardType.Writable(box.Text) is not { } text)
            return card.Copy();
        using Image letters = CardType.Set(text, box);
        using Image placed = letters.Embed(box.Left + letters.Xoffset, box.Top + letters.Yoffset, card.Width, card.Height);
        using Image faint = placed * box.Opacity;
        using Image mask = faint.Cast(Enums.BandFormat.Uchar);
        double[] color = [.. Convert.FromHexString(box.Color.AsSpan(1)).Select(c => (double)c)];
        using Image painted = mask.Ifthenelse(color, card, blend: true);
        return painted.CopyMemory();
    }

    // As object-fit: cover and object-position do it in a browser.
    private static Image Cropped(byte[] content, int width, int height, FocalPoint focus)
    {
        using Image whole = Image.NewFromBuffer(content);
        double scale = Math.Max((double)width / whole.Width, (double)height / whole.Height);
        double turnedScale = Math.Max((double)width / whole.Height, (double)height / whole.Width);
        // The camera's orientation is applied by the thumbnail, so either side may be the wider one.
        int covering = (int)Math.Ceiling(Math.Max(scale, turnedScale) * Math.Max(whole.Width, whole.Height)) + 1;
        using Image large = PictureWorkshop.Thumbnail(content, covering, covering);
        using Image pixels = large.CopyMemory();
        double fit = Math.Max((double)width / pixels.Width, (double)height / pixels.Height);
        using Image fitted = pixels.Resize(fit);
        using Image opaque = PictureWorkshop.Opaque(fitted);
        int left = (opaque.Width - width) * focus.X / 100;
        int top = (opaque.Height - height) * focus.Y / 100;
        return opaque
            .Crop(Math.Max(0, left), Math.Max(0, top), Math.Min(width, opaque.Width), Math.Min(height, opaque.Height))
            .CopyMemory();
    }
}
