using Microsoft.Playwright;

namespace ExpoSite.Browser.Tests;

/// <summary>Every kind of page on a phone and on a desk, light and dark.</summary>
public sealed class AppearanceTests(SampleSites sites)
{
    private const int SmallestPhone = 360;
    private const int Phone = 390;
    private const int Desk = 1280;

    private static readonly string? ScreenshotFolder = Environment.GetEnvironmentVariable("EXPOSITE_SCREENSHOTS");

    // In the dark only colours differ, which no width changes: a phone in the dark is visited for its picture alone.
    public static TheoryData<string, int, ColorScheme> Views =>
    [
        .. from kind in PageKinds.All
           from width in new[] { Phone, Desk }
           from scheme in new[] { ColorScheme.Light, ColorScheme.Dark }
           where width == Desk || scheme == ColorScheme.Light || !string.IsNullOrEmpty(ScreenshotFolder)
           select new TheoryDataRow<string, int, ColorScheme>(kind, width, scheme),
    ];

    [Theory]
    [MemberData(nameof(Views))]
    public async Task A_page_is_whole_accessible_and_fits_the_screen(string kind, int width, ColorScheme scheme)
    {
        Uri address = sites.AtRoot.Address(PageKinds.Find(sites.AtRoot, kind));
        await using IBrowserContext window = await sites.Browser.Open(width, scheme);
        IPage page = await window.NewPageAsync();
        Expect.None(await PageVisit.Inspect(page, address, scheme));
        if (!string.IsNullOrEmpty(ScreenshotFolder))
        {
            string name = $"{kind}-{width}-{(scheme == ColorScheme.Dark ? "dark" : "light")}.png";
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(ScreenshotFolder, name), FullPage = true });
        }

        if (width == Phone)
        {
            await page.SetViewportSizeAsync(SmallestPhone, 640);
            Expect.None(await PageVisit.Overflow(page));
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
