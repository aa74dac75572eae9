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
    public async Task A_page_is_whole_accessible_and_fits_the_screen(string kind)
    {
        await using IBrowserContext window = await sites.Browser.Open(Desk);
        PageVisit visit = await PageVisit.To(await window.NewPageAsync(), sites.AtRoot.Address(PageKinds.Find(sites.AtRoot, kind)));
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
    public async Task Light_and_dark_have_grounds_of_their_own() =>
        Assert.NotEqual(await Ground(ColorScheme.Light), await Ground(ColorScheme.Dark));

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

    private async Task<string> Ground(ColorScheme scheme)
    {
        await using IBrowserContext window = await sites.Browser.Open(Phone, scheme);
        IPage page = await window.NewPageAsync();
        await page.GotoAsync(sites.AtRoot.Url.AbsoluteUri);
        return await page.EvaluateAsync<string>(
            "() => [document.documentElement, document.body].map(e => getComputedStyle(e).backgroundColor).join(' ')");
    }
}
