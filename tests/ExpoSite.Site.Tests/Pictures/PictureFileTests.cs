using System.Text;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Site.Pictures.Files;

namespace ExpoSite.Site.Tests.Pictures;

public sealed class PictureFileTests
{
    [Fact]
    public void A_photograph_is_published_without_place_and_comment_and_keeps_maker_and_orientation()
    {
        PictureFile picture = Read("a.jpg", TestPictures.Jpeg(TestPictures.Notes));

        Assert.Equal((3, 2), (picture.Width, picture.Height));
        Assert.Equal("Lio Vance", picture.Credit);
        string published = Encoding.Latin1.GetString(picture.Published.Span);
        Assert.DoesNotContain("GPS", published, StringComparison.Ordinal);
        Assert.DoesNotContain("home", published, StringComparison.Ordinal);
        Assert.Contains("Lio Vance", published, StringComparison.Ordinal);
        PictureFile again = Read("a.jpg", picture.Published.ToArray());
        Assert.Equal((3, 2, "Lio Vance"), (again.Width, again.Height, again.Credit));
        Assert.Equal(picture.Published.ToArray(), again.Published.ToArray());
    }

    [Fact]
    public void What_follows_the_end_of_a_photograph_is_not_published()
    {
        byte[] photo = TestPictures.Jpeg([]);

        Assert.Equal(Read("a.jpg", photo).Published.Length, Read("a.jpg", [.. photo, .. "a film"u8]).Published.Length);
    }

    [Fact]
    public void Notes_in_PNG_and_WebP_are_not_published()
    {
        Assert.Equal(-1, Read("a.png", TestPictures.Png(4, 5)).Published.Span.IndexOf("Somebody"u8));
        PictureFile webp = Read("a.webp", TestPictures.WebP());
        Assert.Equal((100, 50), (webp.Width, webp.Height));
        Assert.Equal(-1, webp.Published.Span.IndexOf("EXIF"u8));
        Assert.Equal(-1, webp.Published.Span.IndexOf("<x/>"u8));
        Assert.Equal(0, webp.Published.Span[20]);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(3, true)]
    public void A_GIF_of_several_pictures_is_animated(int frames, bool animated) =>
        Assert.Equal(animated, Read("a.gif", TestPictures.Gif(frames)).IsAnimated);

    [Fact]
    public void A_picture_that_cannot_be_read_is_named_with_a_reason()
    {
        byte[] photo = TestPictures.Jpeg(TestPictures.Notes);

        Assert.All(
            (Diagnostic[])[
                Refused("a.jpg", []),
                Refused("a.png", "Not a picture"u8.ToArray()),
                Refused("a.jpg", photo[..^8]),
                Refused("a.jpg", photo[..40]),
                Refused("a.png", TestPictures.Png(4, 5, ends: false)),
                Refused("a.png", photo),
                Refused("a.gif", TestPictures.Gif(2)[..^4]),
                Refused("a.webp", TestPictures.WebP()[..40]),
                Refused("a.avif", [0, 0, 0, 12, .. "ftypavif"u8, 0, 0]),
            ],
            finding => Assert.Equal(PictureRules.UnreadablePicture, finding.Rule));
    }

    [Fact]
    public void Damage_anywhere_in_a_picture_is_no_exception()
    {
        foreach (byte[] good in (
            byte[][])[TestPictures.Jpeg(TestPictures.Notes), TestPictures.Png(3, 3), TestPictures.WebP(), TestPictures.Gif(2)])
        {
            for (int at = 0; at < good.Length; at++)
            {
                foreach (byte value in (byte[])[0, 0x7F, 0xFF])
                {
                    byte[] bad = [.. good];
                    bad[at] = value;
                    PictureFile.Read("a.bin", bad);
                    PictureFile.Read("a.bin", good.AsMemory(0, at));
                }
            }
        }
    }

    [Fact]
    public void A_picture_of_a_hundred_megapixels_is_refused_by_its_first_bytes() =>
        Assert.Contains("100 megapixels", Refused("a.png", TestPictures.Png(10_000, 10_000), PictureRules.PictureTooLarge).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", "'script'")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "'onload'")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><foreignObject/></svg>", "'foreignObject'")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><image href='https://tracker.example/p.png'/></svg>", "'href'")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><style>@import 'x.css'</style></svg>", "elsewhere")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><path></svg>", "well-formed")]
    public void A_drawing_that_runs_or_loads_something_is_refused_with_the_reason(string svg, string reason) =>
        Assert.Contains(
            reason, Refused("a.svg", Encoding.UTF8.GetBytes(svg), PictureRules.UnsafeDrawing).Message, StringComparison.Ordinal);

    [Fact]
    public void A_drawing_of_many_megabytes_is_refused() =>
        Refused("a.svg", [.. "<svg xmlns='http://www.w3.org/2000/svg'>"u8, .. new byte[5 << 20], .. "</svg>"u8],
            PictureRules.PictureTooLarge);

    [Theory]
    [InlineData("width='300' height='200px'", 300, 200)]
    [InlineData("viewBox='0 0 120.4 60'", 120, 60)]
    [InlineData("width='240' viewBox='0 0 120 60'", 240, 120)]
    [InlineData("width='100%' viewBox='0,0,50,20'", 50, 20)]
    [InlineData("", 1200, 675)]
    public void A_drawing_measures_what_its_svg_element_says(string attributes, int width, int height)
    {
        PictureFile drawing = Read("a.svg", Encoding.UTF8.GetBytes($"<svg xmlns='http://www.w3.org/2000/svg' {attributes}/>"));

        Assert.Equal((width, height), (drawing.Width, drawing.Height));
    }

    private static PictureFile Read(string name, byte[] content)
    {
        Outcome<PictureFile> outcome = PictureFile.Read(name, content);
        Assert.Empty(outcome.Diagnostics);
        return outcome.Value!;
    }

    private static Diagnostic Refused(string name, byte[] content, DiagnosticRule? rule = null)
    {
        Outcome<PictureFile> outcome = PictureFile.Read(name, content);
        Assert.Null(outcome.Value);
        Diagnostic finding = Assert.Single(outcome.Diagnostics);
        Assert.NotNull(finding.Hint);
        Assert.Equal(rule ?? finding.Rule, finding.Rule);
        return finding;
    }

    [Theory]
    [InlineData(8, 0, true)]
    [InlineData(16, 0, false)]
    [InlineData(8, 1, false)]
    [InlineData(16, 1, false)]
    public void Memory_is_bounded_and_not_only_pixels(byte depth, byte interlace, bool isTaken)
    {
        byte[] png = TestPictures.Png(8_000, 7_900);
        png[24] = depth;
        png[28] = interlace;
        Outcome<PictureFile> read = PictureFile.Read("input/media/large.png", png);
        Assert.Equal(isTaken, read.Value is not null);
        Assert.All(read.Diagnostics, d => Assert.Equal(PictureRules.PictureTooLarge, d.Rule));
    }
}
