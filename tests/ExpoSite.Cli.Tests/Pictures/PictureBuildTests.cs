using ExpoSite.Cli.Pictures;
using ExpoSite.Core.Diagnostics;
using NetVips;

namespace ExpoSite.Cli.Tests.Pictures;

public sealed class PictureBuildTests
{
    private const string Keys = "image: hall.jpg\nimageAlt: The hall\nimageCredit: Lio Vance\n";

    [Fact]
    public void A_second_build_makes_no_picture_and_gives_the_same_bytes()
    {
        using TemporarySite site = WithPicture(Photo(700, 400));
        RunResult first = site.Run("build");
        SortedDictionary<string, string> built = site.Snapshot("output");
        RunResult second = site.Run("build");

        Assert.Equal(0, first.Code);
        Assert.Contains(" pictures made.", first.Out, StringComparison.Ordinal);
        Assert.Contains(" pictures from the cache.", second.Out, StringComparison.Ordinal);
        Assert.Equal(built, site.Snapshot("output"));
        Directory.Delete(site.Path(".exposite"), recursive: true);
        site.Run("build");
        Assert.Equal(built, site.Snapshot("output"));
    }

    [Fact]
    public void Copies_are_what_their_names_say()
    {
        using TemporarySite site = WithPicture(Photo(700, 400));
        site.Run("build");

        string[] copies = Directory.GetFiles(site.Path("output/pictures"));
        Assert.Equal(4, copies.Length);
        foreach (string copy in copies)
        {
            using Image picture = Image.NewFromFile(copy);
            Assert.EndsWith($"-{picture.Width}{Path.GetExtension(copy)}", copy, StringComparison.Ordinal);
            Assert.InRange(picture.Height, (picture.Width * 400 / 700) - 1, (picture.Width * 400 / 700) + 1);
        }

        using Image card = Image.NewFromFile(Directory.GetFiles(site.Path("output/cards"), "opening-*.jpg").Single());
        Assert.Equal((1200, 630), (card.Width, card.Height));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(200, 0)]
    [InlineData(0, 200)]
    public void A_damaged_file_of_the_cache_is_made_anew(int cutAtStart, int cutAtEnd)
    {
        using TemporarySite site = WithPicture(Photo(300, 200));
        site.Run("build");
        SortedDictionary<string, string> built = site.Snapshot("output");
        string damaged = Directory.GetFiles(site.Path(".exposite/pictures"), "*.avif").Single();
        byte[] content = File.ReadAllBytes(damaged);
        content[content.Length / 2] ^= 1;
        File.WriteAllBytes(damaged, content[cutAtStart..^cutAtEnd]);
        RunResult again = site.Run("build");

        Assert.Contains("1 picture made, ", again.Out, StringComparison.Ordinal);
        Assert.Equal(built, site.Snapshot("output"));
    }

    [Fact]
    public void A_picture_in_the_colours_of_print_comes_out_in_those_of_the_web()
    {
        using Image grey = Image.Black(300, 200) + 128;
        using Image printed = grey.Cast(Enums.BandFormat.Uchar).Bandjoin(grey.Cast(Enums.BandFormat.Uchar),
            grey.Cast(Enums.BandFormat.Uchar), grey.Cast(Enums.BandFormat.Uchar)).Copy(interpretation: Enums.Interpretation.Cmyk);
        using TemporarySite site = WithPicture(printed.JpegsaveBuffer());
        RunResult result = site.Run("build");

        Assert.True(result.Code == 0, result.Error);
        using Image copy = Image.NewFromFile(Directory.GetFiles(site.Path("output/pictures"), "*.webp").Single());
        Assert.Equal(3, copy.Bands);
    }

    [Fact]
    public void No_picture_that_is_made_tells_anything_of_its_camera()
    {
        byte[] photo = Photo(700, 400);
        byte[] notes = [.. "Exif\0\0II*\0"u8, 8, 0, 0, 0, 1, 0, 0x0F, 1, 2, 0, 10, 0, 0, 0, 26, 0, 0, 0, 0, 0, 0, 0, .. "Ptolemaia\0"u8];
        byte[] packet = [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. "<x:xmpmeta xmlns:x='adobe:ns:meta/'>Ptolemaia</x:xmpmeta>"u8];
        using TemporarySite site = WithPicture([0xFF, 0xD8, 0xFF, 0xE1, 0, (byte)(notes.Length + 2), .. notes, 0xFF, 0xE1, 0,
            (byte)(packet.Length + 2), .. packet, .. photo[2..]]);
        using (Image source = Image.NewFromFile(site.Path("input/media/hall.jpg")))
            Assert.Equal(["exif-data", "xmp-data"], source.GetFields().Where(IsNote));
        site.Run("build");

        string[] made = [.. Directory.GetFiles(site.Path("output/pictures")), .. Directory.GetFiles(site.Path("output/cards"), "*.jpg")];
        Assert.Equal(["avif", "jpg", "webp"], made.Select(f => Path.GetExtension(f)[1..]).Distinct().Order(StringComparer.Ordinal));
        Assert.All(made, file =>
        {
            using Image picture = Image.NewFromFile(file);
            Assert.DoesNotContain(picture.GetFields(), IsNote);
            Assert.Equal(-1, File.ReadAllBytes(file).AsSpan().IndexOf("Ptolemaia"u8));
        });

        static bool IsNote(string field) => field.EndsWith("-data", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0% 50%", 0, 110)]
    [InlineData("50% 50%", 110, 145)]
    [InlineData("100% 50%", 145, 255)]
    public void A_social_card_shows_the_part_of_the_picture_that_its_editor_names(string focus, int darkest, int brightest)
    {
        // The photograph brightens from left to right, and is much wider than a card.
        using TemporarySite site = WithPicture(Photo(1500, 200), $"{Keys}imageFocus: {focus}\n");
        site.Run("build");

        using Image card = Image.NewFromFile(Directory.GetFiles(site.Path("output/cards"), "opening-*.jpg").Single());
        using Image top = card.Crop(0, 0, card.Width, 40);
        using Image red = top[0];
        Assert.InRange(red.Avg(), darkest, brightest);
    }

    [Fact]
    public void A_broken_picture_is_left_out_with_its_reason_and_the_story_that_shows_it_is_an_error()
    {
        byte[] photo = Photo(300, 200);
        using TemporarySite site = WithPicture(photo[..(photo.Length / 2)]);
        site.WriteBytes("input/media/empty.png", []);
        site.Write("input/media/evil.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script>x</script></svg>");
        site.Write("input/media/camera.heic", "x");
        RunResult result = site.Run("build");

        Assert.Equal(1, result.Code);
        Assert.Contains("input/media/hall.jpg: warning EXPO3402", result.Error, StringComparison.Ordinal);
        Assert.Contains("(6,8): error EXPO3405", result.Error, StringComparison.Ordinal);
        Assert.Contains("input/media/empty.png: warning EXPO3402", result.Error, StringComparison.Ordinal);
        Assert.Contains("input/media/evil.svg: warning EXPO3404", result.Error, StringComparison.Ordinal);
        Assert.Contains("input/media/camera.heic: warning EXPO3402", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cache_that_cannot_be_written_is_a_warning_and_the_site_is_whole()
    {
        using TemporarySite site = WithPicture(Photo(300, 200));
        site.Write(".exposite", "a file where the folder should be");
        RunResult result = site.Run("build");

        Assert.Equal(0, result.Code);
        Assert.Contains(WriteRules.CacheNotWritten.Code, result.Error, StringComparison.Ordinal);
        Assert.True(site.Has("output/pictures"));
    }

    [Fact]
    public void What_no_build_uses_for_a_month_leaves_the_cache()
    {
        using TemporarySite site = WithPicture(Photo(300, 200));
        site.Run("build");
        string unused = site.Path(".exposite/pictures/unused.avif");
        File.WriteAllText(unused, "x");
        File.SetLastWriteTimeUtc(unused, new DateTime(2025, 12, 1, 0, 0, 0, DateTimeKind.Utc));
        site.Run("build");

        Assert.False(File.Exists(unused));
        Assert.Equal("*\n", site.Read(".exposite/.gitignore"));
    }

    [Fact]
    public void A_check_makes_no_picture_and_asks_for_alternative_texts()
    {
        using TemporarySite site = WithPicture(Photo(300, 200), "image: hall.jpg\n");
        RunResult result = site.Run("check");

        Assert.Equal(1, result.Code);
        Assert.Contains("error EXPO3400", result.Error, StringComparison.Ordinal);
        Assert.False(site.Has(".exposite"));
    }

    [Fact]
    public void A_check_reads_the_cache_and_writes_nothing()
    {
        using TemporarySite site = WithPicture(Photo(300, 200), "image: hall.jpg\nimageAlt: The hall\n");
        site.Run("build");
        site.WriteBytes("input/media/new.jpg", Photo(310, 200));
        SortedDictionary<string, string> before = site.Snapshot();
        RunResult result = site.Run("check");

        Assert.True(result.Code == 0, result.Error);
        Assert.Equal(before, site.Snapshot());
    }

    [Theory]
    [InlineData(700, 17_000)]
    [InlineData(9_000, 1)]
    [InlineData(1, 9_000)]
    [InlineData(1, 1)]
    public void A_check_without_errors_is_a_build_without_errors_whatever_a_picture_measures(int width, int height)
    {
        using Image flat = Image.Black(width, height).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        using TemporarySite site = WithPicture(flat.Bandjoin(flat, flat).JpegsaveBuffer());
        RunResult check = site.Run("check");
        RunResult build = site.Run("build");
        Assert.True((check.Code, build.Code) == (0, 0), check.Error + build.Error);
    }

    [Fact]
    public void A_library_that_does_not_load_is_a_warning()
    {
        Assert.Equal(WriteRules.NoPictureLibrary, PictureLibrary.Load(() => throw new DllNotFoundException("no libvips"))!.Rule);
        Assert.Null(PictureLibrary.Missing);
    }

    private static TemporarySite WithPicture(byte[] content, string keys = Keys)
    {
        var site = TemporarySite.WithOneArticle(hasCards: true);
        site.Write("input/articles/2025-11-04-opening.md", TemporarySite.Article("Opening day", keys));
        site.WriteBytes("input/media/hall.jpg", content);
        return site;
    }

    internal static byte[] Photo(int width, int height)
    {
        using Image ramp = Image.Xyz(width, height);
        using Image x = ramp[0] * (255.0 / width);
        using Image y = ramp[1] * (255.0 / height);
        using Image photo = x.Bandjoin(y, x).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        return photo.JpegsaveBuffer(q: 90);
    }
}
