using Microsoft.Playwright;

namespace ExpoSite.Browser.Tests;

/// <summary>Sites in other languages than the sample's: in order from right to left, and with room for letters of each script.</summary>
public sealed class LanguageTests(SampleSites sample, LanguageSites sites)
{
    private const int Phone = 390;
    private const int Desk = 1280;

    private static readonly string[] Kinds = ["home", "article", "category", "expo", "search", "not-found"];

    public static MatrixTheoryData<string, string> Pages => new(LanguageSites.Languages, Kinds);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_accessible_fits_the_screen_and_no_text_covers_another(string language, string kind)
    {
        BuiltSite site = await sites.In(language);
        await using PageVisit visit = await PageVisit.To(sample.Browser, site.Address(PageKinds.Find(site, kind)), Phone);
        if (kind == "search")
            await Search(visit.Page, language == "ja" ? "センサー" : "Coldthread");
        await visit.Resize(Phone, ColorScheme.Light);
        await visit.Audit(ColorScheme.Light);
        await visit.CompareTexts();
        await visit.Resize(Desk, ColorScheme.Dark);
        await visit.Audit(ColorScheme.Dark);
        await visit.CompareTexts();
        Expect.None(visit.Findings);
    }

    [Theory]
    [InlineData("article", "+971 4 555 0142", true)]
    [InlineData("article", "https://example.org/marsa/", true)]
    [InlineData("article", "press@example.org", true)]
    [InlineData("article", "We came for four days and packed for six.", true)]
    [InlineData("article", "14 سبتمبر 2026", false)]
    [InlineData("article", "1,148 عارضًا", false)]
    [InlineData("expo", "example.org/marsa/", true)]
    [InlineData("expo", "Marsa Fairs & Events", true)]
    [InlineData("expo", "14–17 سبتمبر 2026", false)]
    public async Task In_Arabic_each_value_keeps_its_own_order(string kind, string value, bool isLeftToRight)
    {
        BuiltSite site = await sites.In("ar");
        await using PageVisit visit = await PageVisit.To(sample.Browser, site.Address(PageKinds.Find(site, kind)), Desk);

        double[] places = await visit.Page.EvaluateAsync<double[]>(
            """
            value => {
              const range = document.createRange(), texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
              for (let text = texts.nextNode(); text; text = texts.nextNode()) {
                const at = text.data.indexOf(value);
                if (at < 0) continue;
                return [at, at + value.length - 1].map(i => {
                  range.setStart(text, i);
                  range.setEnd(text, i + 1);
                  return range.getBoundingClientRect().left;
                });
              }
              return [];
            }
            """, value);

        Assert.Equal(2, places.Length);
        Assert.NotEqual(places[0], places[1]);
        Assert.Equal(isLeftToRight, places[0] < places[1]);
    }

    [Fact]
    public async Task A_day_stands_before_the_minutes_where_reading_begins_at_the_right()
    {
        BuiltSite site = await sites.In("ar");
        await using PageVisit visit = await PageVisit.To(sample.Browser, site.Url, Desk);

        Assert.True(await visit.Page.Locator(".card .meta").First.EvaluateAsync<bool>(
            "m => m.querySelector('time').getBoundingClientRect().left >= m.querySelector('span').getBoundingClientRect().right - 1"));
        Assert.True(await visit.Page.Locator(".nameplate").First.EvaluateAsync<bool>(
            "n => n.getBoundingClientRect().right > innerWidth * .9 && n.getBoundingClientRect().left > innerWidth / 2"));
    }

    [Fact]
    public async Task A_story_found_in_another_language_says_so_and_runs_its_own_way()
    {
        BuiltSite site = await sites.In("de");
        await using PageVisit visit = await PageVisit.To(sample.Browser, site.Address("search/index.html"), Phone);

        await Search(visit.Page, "الشراع");

        ILocator link = visit.Page.Locator(".found a[lang=ar]").First;
        Assert.Equal("rtl", await link.GetAttributeAsync("dir"));
        Assert.Equal("auto", await visit.Page.Locator("#names bdi").First.EvaluateAsync<string>("b => b.dir || 'auto'"));
    }

    [Theory]
    [InlineData("de", "h1", "letterSpacing", false)]
    [InlineData("ja", "h1", "letterSpacing", true)]
    [InlineData("ar", "h1", "letterSpacing", true)]
    [InlineData("ja", ".prose em", "fontStyle", true)]
    [InlineData("ar", ".prose em", "fontStyle", true)]
    [InlineData("ja", ".prose p", "fontSizeAdjust", true)]
    public async Task Letters_that_join_or_fill_a_square_are_neither_moved_together_nor_slanted(
        string language, string element, string property, bool isUnchanged)
    {
        BuiltSite site = await sites.In(language);
        await using PageVisit visit = await PageVisit.To(sample.Browser, site.Address(PageKinds.Find(site, "article")), Desk);

        string value = await visit.Page.Locator(element).First.EvaluateAsync<string>("(e, name) => getComputedStyle(e)[name]", property);

        Assert.Equal(isUnchanged, value is "normal" or "none");
    }

    private static async Task Search(IPage page, string words)
    {
        await page.Locator("#query").FillAsync(words);
        await page.Locator(".found a").First.WaitForAsync();
    }
}
