using System.Text;
using ExpoSite.Normalize.Pictures;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Tests.Pictures;

public sealed class PictureTests
{
    private const string Page =
        """
        <html><head><title>Robots fold sails</title><meta property="og:image" content="https://example.org/far.jpg"></head><body><article><h1>Robots Learn to Fold Sails</h1>
        <p>The stands of the fair were full on the first morning, and the quay outside them was fuller still, said the port office.</p>
        <figure><img src="./The%20page_files/sail.png" data-src="https://example.org/sail.png" alt="A folded sail"><figcaption>On the quay</figcaption></figure>
        <p>Nobody had counted on so many visitors from the hills, who came with three special trains and stayed until the evening.</p>
        <p>The organisers now want to keep the halls open for longer, provided that the ferries run until midnight as well.</p>
        </article></body></html>
        """;

    public static TheoryData<string> Unsafe => new(
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><a href=\"javascript:x\"/></svg>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"https://example.org/x.png\"/></svg>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><foreignObject/></svg>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><style>@import url(https://example.org/x.css)</style></svg>",
        "<?xml-stylesheet href=\"x.css\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        "<!DOCTYPE svg [<!ENTITY x \"y\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&x;</svg>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\">",
        "<html><svg></svg></html>");

    [Theory]
    [MemberData(nameof(Unsafe))]
    public void A_drawing_that_runs_script_or_loads_from_elsewhere_is_no_picture(string svg) =>
        Assert.Null(PictureHeader.Of(Encoding.UTF8.GetBytes(svg)));

    [Fact]
    public void A_plain_drawing_is_a_picture() =>
        Assert.Equal(".svg", PictureHeader.Of(
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><defs><g id=\"a\"/></defs><use href=\"#a\" fill=\"url(#b)\"/></svg>"u8)?.Extension);

    [Theory]
    [InlineData(new byte[]
        { 0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC0, 0, 17, 8, 1, 0x2C, 2, 0x58, 3, 0, 0, 0, 0, 0, 0, 0, 0 }, ".jpg", 600, 300)]
    [InlineData(new byte[] { 71, 73, 70, 56, 57, 97, 0x58, 2, 0x2C, 1, 0, 0, 0, 0 }, ".gif", 600, 300)]
    [InlineData(new byte[] { 82, 73, 70, 70, 0, 0, 0, 0, 87, 69, 66, 80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }, ".webp", 0, 0)]
    [InlineData(new byte[] { 0, 0, 0, 24, 102, 116, 121, 112, 97, 118, 105, 102, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }, ".avif", 0, 0)]
    public void A_picture_is_known_by_its_first_bytes(byte[] bytes, string extension, int width, int height) =>
        Assert.Equal(new PictureHeader(extension, width, height), PictureHeader.Of(bytes));

    [Fact]
    public void A_picture_in_the_folder_of_a_saved_page_is_taken_and_stands_for_the_story()
    {
        NormalizeResult result = Raws.Run(Saved(TestPicture.Png()));
        string name = Assert.Single(result.Media).Name;
        Assert.Matches("^a-folded-sail-[0-9a-f]{12}\\.png$", name);
        Assert.Contains($"image: {name}\nimageAlt: A folded sail\n", Assert.Single(result.Files).Text, StringComparison.Ordinal);
        Assert.Contains($"![A folded sail](/media/{name}", result.Files[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_picture_is_left_out_and_told()
    {
        NormalizeResult result = Raws.Run(Saved("<script>alert(1)</script>"u8.ToArray()));
        Assert.Empty(result.Media);
        Assert.Contains("EXPO1774", Raws.Codes(result));
    }

    [Fact]
    public void One_picture_in_two_files_has_one_name_and_one_that_stands_in_the_folder_keeps_its_own()
    {
        RawFile a = Saved(TestPicture.Png(), "a.html"), b = Saved(TestPicture.Png(), "b.html", "Another folded sail");
        string name = Assert.Single(Raws.Run(a, b).Media).Name;
        Assert.All(Raws.Run(a, b).Files, f => Assert.Contains(name, f.Text, StringComparison.Ordinal));
        string standing = "quay" + name[name.LastIndexOf('-')..];
        NormalizeResult again = Normalizer.Run([b], [], Raws.Options with { MediaNames = [standing] });
        Assert.Equal(standing, Assert.Single(again.Media).Name);
        Assert.Contains($"(/media/{standing}", Assert.Single(again.Files).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_of_an_article_that_a_person_edited_is_not_brought_back()
    {
        NormalizeResult first = Raws.Run(Saved(TestPicture.Png()));
        MarkdownFile file = Assert.Single(first.Files);
        ExistingMarkdown edited = new(file.Path, file.Text.Replace("Nobody had", "Somebody had", StringComparison.Ordinal));
        Assert.Empty(Normalizer.Run([Saved(TestPicture.Png())], [edited], Raws.Options).Media);
    }

    [Theory]
    [InlineData("<h1>Robots Learn to Fold Sails</h1><p>12 March 2031</p>{0}")]
    [InlineData("<h1>Robots Learn to Fold Sails</h1><div class='byline'><img src='Page_files/sail.png' alt='Ana Reyes'><p>By Ana "
        + "Reyes</p></div>{0}")]
    [InlineData("<title>Robots Learn to Fold Sails</title><p>12 March 2031</p>{0}")]
    public void The_picture_between_headline_and_text_stands_for_the_story(string head)
    {
        NormalizeResult result = Raws.Run(Lead(head, "<figure><img src='Page_files/arm.png' alt='An arm'></figure>"));
        Assert.Contains(
            $"image: {Assert.Single(result.Media).Name}\nimageAlt: An arm\n", Assert.Single(result.Files).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("![", result.Files[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://fair.example/img/arm.png")]
    [InlineData("https://fair.example/img/arm-1200x630.png?v=2")]
    [InlineData("https://fair.example/img/share.jpg")]
    public void The_copy_that_came_along_stands_for_the_story_rather_than_the_stated_picture_on_the_web(string stated)
    {
        NormalizeResult result = Raws.Run(Lead($"<meta property='og:image' content='{stated}'><h1>Robots Learn to Fold Sails</h1>{{0}}",
            "<figure><img src='Page_files/arm.png'></figure>"));
        Assert.Contains($"image: {Assert.Single(result.Media).Name}\n", Assert.Single(result.Files).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_caption_of_the_lead_picture_that_tells_more_than_the_maker_is_kept_in_the_body()
    {
        string text = Assert.Single(
            Raws.Run(Lead("<h1>Robots Learn to Fold Sails</h1>{0}", "<figure><img src='Page_files/arm.png' alt='An arm'><figcaption>At "
            + "work. Photo: Marek Dvořák</figcaption></figure>")).Files).Text;
        Assert.Contains("imageCredit: Marek Dvořák\n", text, StringComparison.Ordinal);
        Assert.Contains("\n---\n\n![An arm](/media/an-arm-", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<h1>Robots Learn to Fold Sails</h1>")]
    [InlineData("<meta property='og:image' content='https://fair.example/img/arm.png'><h1>Robots Learn to Fold Sails</h1>")]
    public void A_caption_of_a_lead_picture_on_the_web_stays_with_it(string head)
    {
        string text = Assert.Single(Raws.Run(Lead(head + "{0}", "<figure><img src='https://fair.example/img/arm.png' alt='An arm'>"
            + "<figcaption>At work. Photo: Marek Dvořák</figcaption></figure>")).Files).Text;
        Assert.Contains(
            "image: https://fair.example/img/arm.png\nimageAlt: An arm\nimageCaption: At work.\nimageCredit: Marek Dvořák\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("![", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lead_picture_that_did_not_come_along_is_told() =>
        Assert.Contains("EXPO1774",
            Raws.Codes(Raws.Run(Lead("<h1>Robots Learn to Fold Sails</h1>{0}", "<figure><img src='Page_files/other.png'></figure>"))));

    [Theory]
    [InlineData("Photo: Piotr Lis", "Piotr Lis")]
    [InlineData("The arm folds a sail. Foto: Ana Reyes / Lantern Press", "Ana Reyes / Lantern Press")]
    [InlineData("The arm folds a sail (Photo by Jan van der Meer)", "Jan van der Meer")]
    [InlineData("The arm folds a sail. © 2031 Lantern Press", "Lantern Press")]
    [InlineData("The arm folds a sail. Image: Ana Reyes / Lantern Pictures North America / Lantern Pictures Via Qpa",
        "Ana Reyes / Lantern Pictures North America / Lantern Pictures Via Qpa")]
    [InlineData("Bild: dpa", "dpa")]
    [InlineData("Picture: the arm folds a sail", null)]
    [InlineData("The arm folds a sail", null)]
    [InlineData("Three prizes, one photo: nobody smiled", null)]
    public void A_caption_tells_who_made_the_picture(string caption, string? credit)
    {
        Assert.Equal(credit, PictureCredit.In(caption));
        if (credit is not null)
        {
            Assert.Contains(
                $"imageCredit: {credit}\n",
                Assert.Single(
                Raws.Run(Lead(
                "<h1>Robots Learn to Fold Sails</h1>{0}",
                $"<figure><img src='Page_files/arm.png'><figcaption>{caption}</figcaption></figure>")).Files).Text,
                StringComparison.Ordinal);
        }
    }

    private static RawFile Lead(string head, string figure) =>
        Raws.Text("Page.html",
            $"<html><body>{head.Replace("{0}", figure, StringComparison.Ordinal)}<p>{Raws.Body.Replace("\n\n", "</p><p>", StringComparison.Ordinal)}</p></body></html>")
            with
        { Companions = [new CompanionFile("Page_files/arm.png", TestPicture.Png())] };

    private static RawFile Saved(byte[] picture, string path = "The page.html", string alt = "A folded sail") =>
        Raws.Text(path, Page.Replace("A folded sail", alt, StringComparison.Ordinal)
            .Replace("Robots Learn", path == "b.html" ? "Machines Learn" : "Robots Learn", StringComparison.Ordinal))
            with
        { Companions = [new CompanionFile("The page_files/sail.png", picture)] };
}
