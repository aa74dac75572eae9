using System.Text.RegularExpressions;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Site.Pictures.Files;

namespace ExpoSite.Site.Tests.Pictures;

public sealed partial class PicturePlanTests
{
    private static readonly SmallSite Site = new()
    {
        Configuration = "title: Pier Gazette\nurl: https://example.org/repo/\nsocialCards: none\n",
        MakesPictures = true,
        Media = [TestPictures.Measured("hall.jpg", 1200, 800)],
        Templates =
        [
            .. new SmallSite().Templates.Where(t => !t.Path.EndsWith("article.liquid", StringComparison.Ordinal)),
            SmallSite.File(
                "theme/templates/article.liquid",
                "{% unless article.shows_image_in_body %}<figure>{{ article.image.url }} {{ article.image.color }} {{ "
                + "article.image.focus }} {{ article.image.credit }}</figure>{% endunless %}{{ article.body }}"),
        ],
    };

    [Fact]
    public void A_picture_gets_copies_in_each_format_and_none_is_wider_than_it_is()
    {
        string[] files =
            [.. Story("image: hall.jpg\nimageAlt: The hall").Render().Keys.Where(f => f.StartsWith("pictures/", StringComparison.Ordinal))];

        Assert.Equal(
            ["320.avif", "320.webp", "640.avif", "640.jpg", "640.webp", "960.avif", "960.webp", "1200.avif", "1200.webp"],
            files.Select(f => f[(f.LastIndexOf('-') + 1)..]).OrderBy(f => int.Parse(f[..f.IndexOf('.', StringComparison.Ordinal)],
                System.Globalization.CultureInfo.InvariantCulture)).ThenBy(f => f, StringComparer.Ordinal));
        Assert.All(files, f => Assert.StartsWith("pictures/hall-0123456789", f, StringComparison.Ordinal));
    }

    [Fact]
    public void A_picture_in_a_body_knows_its_size_copies_and_colour_and_is_loaded_when_it_comes_into_view()
    {
        string page = Body("![The hall](/media/hall.jpg)");

        Assert.Contains(
            "<picture><source type=\"image/avif\" srcset=\"/repo/pictures/hall-01234567891-320.avif 320w,", page, StringComparison.Ordinal);
        Assert.Contains("width=\"1200\" height=\"800\"", page, StringComparison.Ordinal);
        Assert.Contains("loading=\"lazy\"", page, StringComparison.Ordinal);
        Assert.Contains("--blur:#336699", page, StringComparison.Ordinal);
        Assert.Equal(3, Srcset().Count(page));
    }

    [Theory]
    [InlineData(300, 2400, "style=\"--blur:#336699;--ratio:0.13;\"")]
    [InlineData(1, 9000, "--ratio:0.01;")]
    [InlineData(800, 800, "style=\"--blur:#336699;\"")]
    public void A_picture_that_is_taller_than_wide_says_by_how_much_so_that_it_fits_a_screen(int width, int height, string style)
    {
        SmallSite site = Site with { Media = [TestPictures.Measured("hall.jpg", width, height)] };
        string page = site.With(SmallSite.Story("a", "title: A\npublished: 2026-09-14", "![The hall](hall.jpg)\n")).Render()["2026/09/a/index.html"];
        Assert.Contains(style, page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_drawing_and_what_moves_have_a_size_and_no_copies()
    {
        SmallSite site = Site with { Media = [TestPictures.Measured("plan.svg", 300, 200, PictureFormat.Svg)] };
        SortedDictionary<string, string> files =
            site.With(SmallSite.Story("a", "title: A\npublished: 2026-09-14", "![Plan](/media/plan.svg)\n")).Render();

        Assert.Contains("width=\"300\" height=\"200\"", files["2026/09/a/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("<picture>", files["2026/09/a/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain(files.Keys, f => f.StartsWith("pictures/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_lead_picture_that_the_body_shows_is_not_shown_twice_on_the_page_or_in_feeds()
    {
        SortedDictionary<string, string> twice = Story("image: hall.jpg\nimageAlt: The hall", "Text.\n\n![The hall](/media/hall.jpg)\n")
            .Render();

        Assert.DoesNotContain("<figure>", twice["2026/09/a/index.html"], StringComparison.Ordinal);
        Assert.Contains("fetchpriority=\"high\"", twice["2026/09/a/index.html"], StringComparison.Ordinal);
        Assert.Equal(1, Regex.Count(twice["feed.xml"], "img src"));
        Assert.Contains(
            "<figure>", Story("image: hall.jpg\nimageAlt: The hall").Render()["2026/09/a/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_credit_in_the_file_stands_in_for_one_that_nobody_wrote_and_a_focus_is_a_position()
    {
        string page = Story("image: hall.jpg\nimageAlt: The hall\nimageFocus: 30,20").Render()["2026/09/a/index.html"];

        Assert.Contains("<figure>/repo/media/hall.jpg #336699 30% 20% Lio Vance</figure>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_focus_that_is_no_pair_of_percentages_is_a_finding() =>
        Assert.Contains(Story("image: hall.jpg\nimageAlt: x\nimageFocus: left").Findings(),
            f => f.Rule == LoadRules.InvalidValue && f.Position.Line == 7);

    [Fact]
    public void Copies_of_a_picture_that_only_a_story_held_back_shows_are_not_made() =>
        Assert.DoesNotContain(Story("draft: true\nimage: hall.jpg\nimageAlt: The hall").Render().Keys,
            f => f.StartsWith("pictures/", StringComparison.Ordinal) || f.StartsWith("media/", StringComparison.Ordinal));

    [Fact]
    public void Without_a_maker_a_picture_is_shown_as_it_is()
    {
        SmallSite site = Story("image: hall.jpg\nimageAlt: The hall", "![The hall](/media/hall.jpg)\n") with { MakesPictures = false };

        Assert.DoesNotContain("srcset", site.Render()["2026/09/a/index.html"], StringComparison.Ordinal);
        Assert.Contains("src=\"/repo/media/hall.jpg\"", site.Render()["2026/09/a/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_without_alternative_text_is_a_warning_of_a_build_and_an_error_of_a_check()
    {
        SmallSite site = Story("image: hall.jpg", "Text.\n\n![](/media/hall.jpg)\n");
        Diagnostic[] warned = [.. site.Findings().Where(f => f.Rule == PictureRules.MissingAlternativeText)];
        SmallSite check = site with { Options = site.Options with { RequiresAlternativeText = true } };

        Assert.Equal([5, 10], warned.Select(f => f.Position.Line));
        Assert.All(warned, f => Assert.Equal(Severity.Warning, f.Severity));
        Assert.All(check.Findings().Where(f => f.Rule == PictureRules.MissingAlternativeText),
            f => Assert.Equal(Severity.Error, f.Severity));
    }

    [Fact]
    public void A_lead_picture_whose_maker_nobody_names_and_one_of_many_megabytes_are_warnings()
    {
        SmallSite site = Story("image: hall.jpg\nimageAlt: The hall") with
        {
            Media = [TestPictures.Measured(
            "hall.jpg", 6000, 4000, length: 9 << 20, credit: null)]
        };

        Assert.Contains(site.Findings(), f => f.Rule == PictureRules.MissingCredit);
        Assert.Contains(site.Findings(), f => f.Rule == PictureRules.HeavyPicture);
    }

    [Fact]
    public void A_picture_that_cannot_be_published_is_an_error_of_the_story_that_shows_it_and_not_a_missing_one()
    {
        SmallSite site = Story("image: hall.jpg\nimageAlt: The hall", "![The hall](/media/hall.jpg)\n") with
        {
            Media = [],
            Withheld = ["input/media/hall.jpg"]
        };
        Diagnostic[] findings = [.. site.Findings().Where(f => f.Severity != Severity.Info)];

        Assert.Equal([PictureRules.PictureNotPublished, PictureRules.PictureNotPublished], findings.Select(f => f.Rule));
        Assert.Equal([5, 9], findings.Select(f => f.Position.Line));
    }

    private static string Body(string markdown) =>
        Site.With(SmallSite.Story("a", "title: A\npublished: 2026-09-14", markdown + "\n")).Render()["2026/09/a/index.html"];

    private static SmallSite Story(string keys, string body = "Text.\n") =>
        Site.With(SmallSite.Story("a", "title: A\npublished: 2026-09-14\n" + keys, body));

    [GeneratedRegex("srcset=")]
    private static partial Regex Srcset();

    [Theory]
    [InlineData(700, 17_000)]
    [InlineData(1, 16_384)]
    [InlineData(20_000, 1)]
    public void A_copy_that_no_format_can_hold_is_left_out_with_a_finding(int width, int height)
    {
        SmallSite site = Story("image: hall.jpg\nimageAlt: The hall",
            "![The hall](/media/hall.jpg)\n") with
        { Media = [TestPictures.Measured("hall.jpg", width, height)], MakesPictures = true };
        SitePlan plan = site.Plan();
        Diagnostic finding = Assert.Single(plan.Diagnostics, d => d.Rule == WriteRules.CopyTooLarge);
        Assert.Equal("input/media/hall.jpg", finding.Position.Path);
        Assert.All(plan.Files.Where(f => f.Path.StartsWith("pictures/", StringComparison.Ordinal)), f => Assert.InRange(int.Parse(
            f.Path.Split('-', '.')[^2], System.Globalization.CultureInfo.InvariantCulture) * (double)height / width, 0.5, 16_383));
    }
}
