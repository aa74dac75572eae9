using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ExpoSite.Normalize.Html.Pages;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Tests.Html;

public sealed class PlainerPageTests
{
    private const string Page = "<p>The fair <b>opens</b>.<select><option><td><template></template></select>Doors at nine.</th>T";

    [Fact]
    public void A_page_on_which_the_parser_fails_is_read_without_the_elements_that_it_fails_on()
    {
        NormalizeResult result = Raws.Run(Raws.Text(
            "a.html", $"<!doctype html><title>The fair opens</title><article><h1>The fair opens</h1><p>{Raws.Body}</p>{Page}</article>"));
        Assert.Contains("Doors at nine.", Assert.Single(result.Files).Text, StringComparison.Ordinal);
        Assert.Equal(["EXPO1103", "EXPO1700"], Raws.Codes(result).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_page_that_parses_loses_nothing()
    {
        using IHtmlDocument page = PlainerPage.Parse("<select><option>Hall 7</select>", new HtmlParser().ParseDocument, out int left);
        Assert.Equal((0, "Hall 7"), (left, page.QuerySelector("option")?.TextContent));
    }

    [Fact]
    public void A_page_on_which_the_parser_fails_again_is_read_as_its_text()
    {
        using IHtmlDocument page = PlainerPage.Parse(Page, FailOnTags, out int left);
        Assert.Equal(["The", "fair", "opens", ".", "Doors", "at", "nine.", "T"],
            page.Body!.TextContent.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(10, left);
    }

    private static IHtmlDocument FailOnTags(string html) =>
        html.Contains('<', StringComparison.Ordinal) ? throw new InvalidOperationException() : new HtmlParser().ParseDocument(html);
}
