using ExpoSite.Cli.Pictures;
using ExpoSite.Site.Pictures;
using NetVips;

namespace ExpoSite.Cli.Tests.Pictures;

/// <summary>The texts of social cards, in the typefaces that ship with the program.</summary>
public sealed class CardTypeTests
{
    private const string Arabic = "افتتاح المعرض اليوم في القاعة الكبرى";

    public CardTypeTests() => Assert.Null(PictureLibrary.Missing);

    [Theory]
    [InlineData("Łódź: 23 harbours agree “at last”")]
    [InlineData("Выставка открылась")]
    [InlineData("Η έκθεση άνοιξε")]
    [InlineData("开幕式今天上午举行，代表出席")]
    [InlineData("見本市が今朝ハノーバーで開幕した")]
    [InlineData(Arabic)]
    [InlineData("הירידה נפתחה הבוקר")]
    [InlineData("प्रदर्शनी आज सुबह शुरू हुई")]
    [InlineData("আজ সকালে মেলা শুরু")]
    [InlineData("கண்காட்சி இன்று தொடங்கியது")]
    [InlineData("งานแสดงสินค้าเปิดเช้านี้")]
    public void A_headline_is_set_whole_within_its_box(string headline)
    {
        Assert.Equal(headline, CardType.Writable(headline));
        using Image letters = CardType.Set(headline, Box);
        Assert.InRange(letters.Xoffset + letters.Width, 1, Box.Width);
        Assert.InRange(letters.Yoffset + letters.Height, 1, Box.Height);
        Assert.True(letters.Avg() > 5, $"{letters.Avg()}");
    }

    [Theory]
    [InlineData("🚢 Ferry opens ☃", "Ferry opens")]
    [InlineData("Ferry\u0001 \u200Eopens", "Ferry \u200Eopens")]
    [InlineData("🚢", null)]
    [InlineData("박람회가 오늘 개막했다", null)]
    public void Signs_without_a_shape_are_left_out_and_a_text_with_such_letters_as_a_whole(string text, string? written) =>
        Assert.Equal(written, CardType.Writable(text, new MachineTypefaces([])));

    [Fact]
    public void Letters_join_and_run_from_the_right()
    {
        using Image joined = CardType.Set(Arabic, Box);
        // A non-joiner after each letter.
        using Image apart = CardType.Set(string.Concat(Arabic.Select(c => c == ' ' ? " " : c + "\u200C")), Box with { Sizes = [30] });
        using Image small = CardType.Set(Arabic, Box with { Sizes = [30] });
        Assert.InRange(joined.Xoffset + joined.Width, Box.Width - 12, Box.Width);
        Assert.True(apart.Width > small.Width * 1.1, $"{apart.Width} {small.Width}");
    }

    [Fact]
    public void A_text_is_as_large_as_it_fits()
    {
        using Image few = CardType.Set("Opening day", Box);
        using Image many = CardType.Set(Words(25), Box);
        Assert.True(few.Height > 80, $"{few.Height}");
        Assert.True(many.Height > 120, $"{many.Height}");
    }

    [Theory]
    [InlineData("Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenherstellerverbandsvorsitzender")]
    [InlineData("开幕式今天上午在德国汉诺威举行，来自二十三个港口的代表出席，开幕式今天上午在德国汉诺威举行，来自二十三个港口的代表出席，开幕式今天上午在德国汉诺威举行，来自二十三个港口的代表出席，开幕式今天上午在德国汉诺威举行")]
    [InlineData(null)]
    public void What_fits_in_no_size_is_broken_or_cut_and_stays_in_its_box(string? text)
    {
        using Image letters = CardType.Set(text ?? Words(200), Box);
        Assert.InRange(letters.Width, Box.Width / 2, Box.Width);
        Assert.InRange(letters.Yoffset + letters.Height, Box.Height / 3, Box.Height);
    }

    [Fact]
    public void Fonts_settings_and_language_of_the_machine_change_no_pixel()
    {
        using TemporarySite site = TemporarySite.WithOneArticle(hasCards: true);
        site.Write("input/articles/2025-11-04-opening.md", TemporarySite.Article("Opening day 开幕式 " + Arabic));
        site.Write("other/fonts.conf",
            "<fontconfig><dir>/usr/share/fonts</dir><alias><family>Inter</family><prefer><family>serif</family></prefer></alias></fontcon"
            + "fig>");
        string[] command = ["build", "--root", site.Folder, "--now", "2026-01-01"];
        Assert.Equal(0, site.Run(command).Code);
        SortedDictionary<string, string> here = site.Snapshot("output/cards");
        Assert.Equal(3, here.Count);
        Directory.Delete(site.Path(".exposite"), recursive: true);
        RunResult elsewhere = ProgramProcess.Run(AppContext.BaseDirectory, [("FONTCONFIG_FILE", site.Path("other/fonts.conf")),
            ("LC_ALL", "ar_EG.UTF-8"), ("PANGO_LANGUAGE", "zh-tw"), ("HOME", "/nowhere")], command);
        Assert.True(elsewhere.Code == 0, elsewhere.Out + elsewhere.Error);
        Assert.Contains("3 pictures made", elsewhere.Out, StringComparison.Ordinal);
        Assert.Equal(here, site.Snapshot("output/cards"));
    }

    private static TextBox Box => new("", 0, 0, 1088, 204, [104, 92, 80, 72, 64, 56, 50, 44], "#ffffff");

    private static string Words(int count) => string.Join(' ', Enumerable.Repeat("harbours", count));
}
