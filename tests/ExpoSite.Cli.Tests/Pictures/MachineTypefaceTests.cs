using System.Text;
using ExpoSite.Cli.Pictures;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Site.Pictures;
using ExpoSite.Site.Pictures.Files;
using NetVips;

namespace ExpoSite.Cli.Tests.Pictures;

/// <summary>
/// Headlines in letters that the program's typefaces lack. The machine is a folder with one small font: Noto Sans Ogham, for the
/// script of old Irish stones.
/// </summary>
public sealed class MachineTypefaceTests
{
    private const string Ogham = "ᚋᚐᚏᚌᚐᚇ ᚐᚌᚒᚄ ᚄᚐᚂᚐᚅᚅ";

    private static readonly MachineTypefaces None = new([]);

    private static readonly MachineTypefaces Machine = new([Path.Combine(AppContext.BaseDirectory, "Pictures/typefaces")]);

    public MachineTypefaceTests() => Assert.Null(PictureLibrary.Missing);

    [Fact]
    public void Letters_that_the_program_lacks_come_from_a_typeface_of_the_machine()
    {
        Assert.Null(CardType.Writable(Ogham, None));
        Assert.Equal(Ogham + " 2026", CardType.Writable(Ogham + " 2026", Machine));
        using Image one = CardType.Set("ᚋ", Box, Machine);
        using Image another = CardType.Set("ᚁ", Box, Machine);
        using Image line = CardType.Set(Ogham, Box, Machine);
        Assert.NotEqual(one.WriteToMemory<byte>(), another.WriteToMemory<byte>());
        Assert.InRange(line.Xoffset + line.Width, one.Width * 4, Box.Width);
    }

    [Fact]
    public void A_text_that_the_program_can_write_asks_for_no_other_typeface()
    {
        Assert.Equal("", CardType.MarkOf("Łódź opens 开幕式 افتتاح", Machine));
        Assert.NotEqual("", CardType.MarkOf(Ogham, Machine));
        using Image alone = CardType.Set("Łódź opens", Box, None);
        using Image beside = CardType.Set("Łódź opens", Box, Machine);
        Assert.Equal(alone.WriteToMemory<byte>(), beside.WriteToMemory<byte>());
    }

    [Fact]
    public void A_bold_sans_of_Noto_comes_first_and_what_is_no_font_is_passed_over()
    {
        using TemporarySite site = TemporarySite.WithOneArticle();
        byte[] font = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Pictures/typefaces/noto/NotoSansOgham-Regular.ttf"));
        foreach (string name in (string[])["A.ttf", "sub/NotoSansOgham-Bold.ttf", "NotoSansOgham-Italic.ttf", "notes.txt"])
        {
            Directory.CreateDirectory(Path.GetDirectoryName(site.Path("fonts/" + name))!);
            File.WriteAllBytes(site.Path("fonts/" + name), font);
        }

        File.WriteAllBytes(site.Path("fonts/NotoSansAaa-Bold.ttf"), font[..400]);
        site.Write("fonts/NotoSansAab-Bold.ttf", "no font");
        File.WriteAllBytes(site.Path("fonts/NotoSansAac-Bold.otf"), []);

        TypefaceFile? chosen = new MachineTypefaces([site.Path("fonts"), site.Path("missing")]).For([new Rune('ᚋ')]);

        Assert.Equal(("NotoSansOgham-Bold.ttf", "Noto Sans Ogham"), (Path.GetFileName(chosen?.Path), chosen?.Family));
        Assert.Null(Machine.For([new Rune('ᚋ'), new Rune('박')]));
    }

    [Fact]
    public void A_headline_without_letters_is_said_once_for_its_script_with_a_package_that_has_them()
    {
        CardOrder[] cards = [Card("박람회"), Card("박람회 개막"), Card("Fair opens"), Card("მარილი")];

        Diagnostic[] findings = [.. CardLetters.Findings(cards, Machine)];

        Assert.Equal(["EXPO3030", "EXPO3030"], findings.Select(f => f.Rule.Code));
        Assert.Contains("1 social card without a headline", findings[0].Message, StringComparison.Ordinal);
        Assert.Contains("Georgian letters, such as 'მ'", findings[0].Message, StringComparison.Ordinal);
        Assert.Contains("2 social cards", findings[1].Message, StringComparison.Ordinal);
        Assert.Contains("fonts-noto-cjk", findings[1].Hint, StringComparison.Ordinal);
        Assert.Empty(CardLetters.Findings([Card(Ogham)], Machine));
    }

    private static TextBox Box => new("", 0, 0, 1088, 204, [104, 72, 44], "#ffffff");

    internal static CardOrder Card(string headline) =>
        new("card", PictureFormat.Png, 1200, 630, _ => "", Box with { Text = headline }, null, null, null, 270, null);
}
