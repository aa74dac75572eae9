using System.Text;
using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Site.Tests.Markdown;

public sealed class PictureNameTests
{
    private static readonly string Decomposed = "caf\u00E9.jpg".Normalize(NormalizationForm.FormD);

    [Theory]
    [InlineData("hall plan 7.jpg", "![a](hall plan 7.jpg)")]
    [InlineData("hall plan 7.jpg", "![a](hall%20plan%207.jpg)")]
    [InlineData("hall plan 7.jpg", "![a](<hall plan 7.jpg>)")]
    [InlineData("hall plan 7.jpg", "![a](../media/hall plan 7.jpg \"The plan\")")]
    [InlineData("hall plan 7.jpg", "- ![a](media/hall plan 7.jpg) and more")]
    [InlineData("hall (plan) 7.jpg", "![a](hall (plan) 7.jpg)")]
    [InlineData("hall plan 7.jpg", "[a](/media/hall plan 7.jpg)")]
    public void A_file_with_spaces_in_its_name_is_found(string name, string body) => IsFound(
        name, body, Uri.EscapeDataString(name).Replace("%28", "(", StringComparison.Ordinal).Replace("%29", ")", StringComparison.Ordinal));

    [Fact]
    public void Letters_of_one_character_and_of_two_are_the_same()
    {
        IsFound(Decomposed, "![a](caf\u00E9.jpg)", "cafe%CC%81.jpg");
        IsFound(Decomposed, "![a](/media/caf%C3%A9.jpg)", "cafe%CC%81.jpg");
        IsFound("caf\u00E9.jpg", $"![a]({Decomposed})", "caf%C3%A9.jpg");
    }

    [Fact]
    public void A_lead_picture_is_found_by_its_letters()
    {
        SmallSite site = Bodies.Site(
            "Text.\n", "title: A\npublished: 2026-09-10\nimage: caf\u00E9.jpg\nimageAlt: A\nimageCredit: B") with
        {
            Media =
            [SmallSite.MediaFile(Decomposed, "x")]
        };

        Assert.Empty(site.Findings());
        Assert.Contains("cafe%CC%81.jpg", site.Rendered("feed.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Hall.JPG", "hall.jpg")]
    [InlineData("hall.png", "hall.jpg")]
    [InlineData("halll.jpg", "hall.jpg")]
    [InlineData("hall_plan.jpg", "hall plan.jpg")]
    public void A_missing_picture_is_an_error_that_names_the_nearest(string written, string file)
    {
        foreach (string body in (string[])[$"![a]({written})\n", $"![a](/media/{written})\n"])
        {
            Diagnostic finding = Assert.Single((Bodies.Site(body) with { Media = [SmallSite.MediaFile(file, "x")] }).Findings());

            Assert.Equal(
                (CheckRules.MissingImage, Severity.Error, $"did you mean '{file}'?"), (finding.Rule, finding.Severity, finding.Hint));
        }
    }

    [Fact]
    public void Each_missing_picture_is_told_at_its_line() =>
        Assert.Equal(
            [7, 9, 11, 13, 15, 17, 19],
            Bodies.Findings(
                "![One](missing.png)\n\n![Two](/media/missing2.png)\n\n![Three](../media/missing3.png)\n\n![Four](media/missing4.png)\n\n"
                + "![Five](../../input/media/missing5.png)\n\n![Six](C:\\Pictures\\x.png)\n\n![Seven](file:///home/a/x.png)\n")
                .Where(f => f.Rule == CheckRules.MissingImage).Select(f => f.Position.Line));

    [Fact]
    public void A_remark_in_brackets_is_no_address() =>
        Assert.Contains("[sic](as they said)", Bodies.Html("It [sic](as they said) is.\n"), StringComparison.Ordinal);

    private static void IsFound(string name, string body, string written)
    {
        SmallSite site = Bodies.Site(body + "\n") with { Media = [SmallSite.MediaFile(name, "x")] };

        Assert.DoesNotContain(site.Findings(), f => f.Severity == Severity.Error || f.Rule == CheckRules.DeadLink);
        Assert.Contains($"/media/{written}\"", site.Rendered(Bodies.Page), StringComparison.Ordinal);
    }
}
