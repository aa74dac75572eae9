using ExpoSite.Cli.Pictures;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Site.Media;
using ExpoSite.Site.Pictures;
using ExpoSite.Site.Pictures.Files;
using NetVips;

namespace ExpoSite.Cli.Tests.Pictures;

/// <summary>A picture is decoded once for its copies, which are those that libvips would make of the file itself.</summary>
public sealed class DecodedPictureTests
{
    [Theory]
    [InlineData(PictureFormat.Png, 1)]
    [InlineData(PictureFormat.Gif, 1)]
    // In full, to a half, and to a quarter of it.
    [InlineData(PictureFormat.Jpeg, 3)]
    // Its decoder shrinks to any size.
    [InlineData(PictureFormat.WebP, 4)]
    public void A_picture_is_read_once_and_its_copies_are_those_of_the_file_itself(PictureFormat format, int decodings)
    {
        byte[] content = Encoded(format, turned: false);
        int read = 0;
        var picture = new DecodedPicture(Measured(format, 1000, 600), () => Counted(content, ref read), 8);
        foreach (int width in (int[])[1000, 480, 250, 120, 1000, 480, 250, 120])
        {
            using Image alone = PictureWorkshop.Thumbnail(content, width);
            Assert.Equal(alone.WriteToMemory<byte>(), picture.At(width).WriteToMemory<byte>());
        }

        Assert.Equal((1, decodings), (read, picture.Decodings));
    }

    [Fact]
    public void A_photograph_that_its_camera_turned_is_measured_as_it_is_shown()
    {
        byte[] content = Encoded(PictureFormat.Jpeg, turned: true);
        var picture = new DecodedPicture(Measured(PictureFormat.Jpeg, 600, 1000), () => content, 4);
        foreach (int width in (int[])[600, 320, 145, 70])
        {
            using Image alone = PictureWorkshop.Thumbnail(content, width);
            Assert.Equal(alone.WriteToMemory<byte>(), picture.At(width).WriteToMemory<byte>());
        }
    }

    [Fact]
    public void After_the_last_copy_nothing_is_held()
    {
        byte[] content = Encoded(PictureFormat.Png, turned: false);
        var picture = new DecodedPicture(Measured(PictureFormat.Png, 1000, 600), () => content, 2);
        Image first = picture.At(320);
        picture.Release();
        Assert.False(first.IsClosed);
        picture.Release();
        Assert.True(first.IsClosed);
    }

    [Fact]
    public void A_build_reads_a_picture_once_for_all_its_copies()
    {
        using var site = new TemporarySite();
        byte[] content = Encoded(PictureFormat.Jpeg, turned: false);
        int read = 0;
        PictureMaker maker =
            Maker(site, new CopiedFile("input/media/a.jpg", content.Length), () => Counted(content, ref read), out CopiedFile source);
        CopyOrder[] orders =
        [
            .. from width in Enumerable.Range(1, 3).Select(n => n * 160)
               from format in (PictureFormat[])[PictureFormat.WebP, PictureFormat.Jpeg]
               select new CopyOrder($"{width}", format, source, width),
        ];
        maker.Expect(orders);
        Parallel.ForEach(orders, order => Assert.Empty(maker.Make(order).Diagnostics));
        Assert.Equal((1, 6), (read, maker.Made));
    }

    [Fact]
    public void A_picture_that_the_library_refuses_is_an_error_with_its_file()
    {
        using var site = new TemporarySite();
        PictureMaker maker = Maker(site, new CopiedFile("input/media/a.jpg", 5), () => "no ph"u8.ToArray(), out CopiedFile source);
        Outcome<byte[]> made = maker.Make(new CopyOrder("a", PictureFormat.WebP, source, 10));

        Assert.Equal(WriteRules.PictureNotMade, Assert.Single(made.Diagnostics).Rule);
        Assert.Equal("input/media/a.jpg", made.Diagnostics[0].Position.Path);
    }

    private static PictureMaker Maker(TemporarySite site, CopiedFile file, Func<byte[]> read, out CopiedFile source)
    {
        source = file with { Picture = Measured(PictureFormat.Jpeg, 1000, 600) };
        var media = new MediaContents([new MediaReading(source, source.Path, []) { Open = () => new MemoryStream(read()) }]);
        return new PictureMaker(new PictureCache(Disk.SiteFolder.Of(site.Folder)), media);
    }

    private static byte[] Counted(byte[] content, ref int read)
    {
        Interlocked.Increment(ref read);
        return content;
    }

    private static MeasuredPicture Measured(PictureFormat format, int width, int height) =>
        new() { Hash = "a", Format = format, Width = width, Height = height };

    private static byte[] Encoded(PictureFormat format, bool turned)
    {
        using Image ramp = Image.NewFromBuffer(PictureBuildTests.Photo(1000, 600));
        using Image grain = Image.Gaussnoise(1000, 600, sigma: 20, mean: 0, seed: 3);
        using Image noisy = (ramp + grain).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        using Image photo = turned ? noisy.Mutate(m => m.Set(GValue.GIntType, "orientation", 6)) : noisy.Copy();
        return format switch
        {
            PictureFormat.Png => photo.PngsaveBuffer(compression: 1),
            PictureFormat.Gif => photo.GifsaveBuffer(effort: 1),
            PictureFormat.WebP => photo.WebpsaveBuffer(q: 80, effort: 0),
            _ => photo.JpegsaveBuffer(q: 90),
        };
    }
}
