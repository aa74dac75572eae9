using Microsoft.Playwright;

namespace ExpoSite.Browser.Tests;

/// <summary>Reading without JavaScript, and without a mouse.</summary>
public sealed class ReadingTests(SampleSites sites)
{
    public static TheoryData<string> Kinds => [.. PageKinds.All];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_page_is_readable_without_script(string kind)
    {
        string file = PageKinds.Find(sites.AtRoot, kind);
        await using IBrowserContext window = await sites.Browser.Open(390, script: false);
        IPage page = await window.NewPageAsync();
        await page.GotoAsync(sites.AtRoot.Address(file).AbsoluteUri);
        string shown = Letters(await page.Locator("main").InnerTextAsync());
        string written = Letters(sites.AtRoot.Document(file).QuerySelector("main")?.TextContent ?? "");
        Assert.NotEqual(0, written.Length);
        // a few words may be for screen readers only
        Assert.InRange(shown.Length, written.Length * 9 / 10, written.Length);
    }

    [Theory]
    [InlineData("home")]
    [InlineData("article")]
    [InlineData("category")]
    [InlineData("not-found")]
    public async Task The_first_tab_stop_skips_to_the_content(string kind)
    {
        await using IBrowserContext window = await sites.Browser.Open(1280);
        IPage page = await window.NewPageAsync();
        await page.GotoAsync(sites.AtRoot.Address(PageKinds.Find(sites.AtRoot, kind)).AbsoluteUri);
        await page.Keyboard.PressAsync("Tab");
        ILocator focused = page.Locator(":focus");
        Assert.Equal("#main", await focused.GetAttributeAsync("href"));
        LocatorBoundingBoxResult? box = await focused.BoundingBoxAsync();
        Assert.True(box is { X: >= 0, Y: >= 0, Width: > 20, Height: > 10 }, "The skip link is not seen when it has the focus.");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        Assert.True(
            await page.EvaluateAsync<bool>(
                "() => { const m = document.getElementById('main'), a = document.activeElement;"
                + " return m === a || m.contains(a) || !!(m.compareDocumentPosition(a) & Node.DOCUMENT_POSITION_FOLLOWING); }"),
            "After the skip link, the next tab stop is before the content.");
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
