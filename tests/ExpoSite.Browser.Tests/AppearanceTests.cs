using Microsoft.Playwright;

namespace ExpoSite.Browser.Tests;

/// <summary>Every kind of page on a phone and on a desk, light and dark.</summary>
public sealed class AppearanceTests(SampleSites sites)
{
    private const int SmallestPhone = 360;
    private const int Phone = 390;
    private const int Desk = 1280;

    private static readonly string? ScreenshotFolder = Environment.GetEnvironmentVariable("EXPOSITE_SCREENSHOTS");

    public static TheoryData<string> Kinds => [.. PageKinds.All];

    // One visit: what a page weighs on a machine is its loading, and width and colours change without it.
    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_page_is_whole_accessible_and_fits_the_screen_and_its_first_stop_skips_to_the_content(string kind)
    {
        await using PageVisit visit = await PageVisit.To(sites.Browser, sites.AtRoot.Address(PageKinds.Find(sites.AtRoot, kind)), Phone);
        await AssertFirstStopSkipsToContent(visit.Page);
        await Look(visit, kind, Desk, ColorScheme.Light);
        await Look(visit, kind, Desk, ColorScheme.Dark);
        await Look(visit, kind, Phone, ColorScheme.Light);
        if (!string.IsNullOrEmpty(ScreenshotFolder))
            await Look(visit, kind, Phone, ColorScheme.Dark);
        await visit.Resize(SmallestPhone, ColorScheme.Light);
        Expect.None(visit.Findings);
    }

    private static async Task Look(PageVisit visit, string kind, int width, ColorScheme scheme)
    {
        await visit.Resize(width, scheme);
        await visit.Audit(scheme);
        if (!string.IsNullOrEmpty(ScreenshotFolder))
        {
            string name = $"{kind}-{width}-{(scheme == ColorScheme.Dark ? "dark" : "light")}.png";
            await visit.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(ScreenshotFolder, name), FullPage = true });
        }
    }

    [Fact]
    public async Task Light_and_dark_have_grounds_of_their_own()
    {
        await using PageVisit visit = await PageVisit.To(sites.Browser, sites.AtRoot.Url, Phone);
        string light = await Ground(visit.Page);
        await visit.Resize(Phone, ColorScheme.Dark);
        Assert.NotEqual(light, await Ground(visit.Page));
    }

    [Fact]
    public async Task A_wrong_address_under_a_base_path_shows_a_whole_page()
    {
        BuiltSite site = sites.UnderBasePath;
        await using IBrowserContext window = await sites.Browser.Open(Phone);
        IPage page = await window.NewPageAsync();
        List<string> missing = [];
        page.Response += (_, response) =>
        {
            if (response.Status >= 400)
                missing.Add(response.Url);
        };
        Uri wrong = new(site.Url, "2001/01/no/such/story/");
        await page.GotoAsync(wrong.AbsoluteUri);
        Assert.Equal([wrong.AbsoluteUri], missing);
        Assert.True(await page.Locator("h1").IsVisibleAsync());
    }

    private static Task<string> Ground(IPage page) => page.EvaluateAsync<string>(
        "() => [document.documentElement, document.body].map(e => getComputedStyle(e).backgroundColor).join(' ')");

    private static async Task AssertFirstStopSkipsToContent(IPage page)
    {
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("#main", await page.Locator(":focus").GetAttributeAsync("href"));
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        Assert.True(
            await page.EvaluateAsync<bool>(
                "() => { const m = document.getElementById('main'), a = document.activeElement;"
                + " return m === a || m.contains(a) || !!(m.compareDocumentPosition(a) & Node.DOCUMENT_POSITION_FOLLOWING); }"),
            "After the skip link, the next tab stop is before the content.");
    }
}
