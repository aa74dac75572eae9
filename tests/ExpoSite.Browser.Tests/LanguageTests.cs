using Microsoft.Playwright;

namespace ExpoSite.Browser.Tests;

/// <summary>Sites in other languages than the sample's: in order from right to left, and with room for letters of each script.</summary>
public sealed class LanguageTests(SampleSites sample, LanguageSites sites)
{
    private const int Phone = 390;
    private const int Desk = 1280;

    private static readonly string[] Kinds = ["home", "article", "category", "expo", "search", "not-found"];

    // From right to left everything is mirrored; in the others only the letters differ.
    public static TheoryData<string, string> Pages
    {
        get
        {
            var pages = new TheoryData<string, string>();
            foreach (string language in LanguageSites.Languages)
            {
                foreach (string kind in language == "ar" ? Kinds : ["article", "expo", "search"])
                    pages.Add(language, kind);
            }

            return pages;
        }
    }

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
    [InlineData("article", "+971 4 555 0142|https://example.org/marsa/|press@example.org|We came for four days and packed for six.",
        "14 سبتمبر 2026|1,148 عارضًا")]
    [InlineData("expo", "example.org/marsa/|Marsa Fairs & Events", "14–17 سبتمبر 2026")]
    public async Task In_Arabic_each_value_keeps_its_own_order(string kind, string leftToRight, string rightToLeft)
    {
        BuiltSite site = await sites.In("ar");
        await using PageVisit visit = await PageVisit.To(sample.Browser, site.Address(PageKinds.Find(site, kind)), Desk);

        foreach (string value in leftToRight.Split('|'))
            Assert.True(await EndsRightOfStart(visit.Page, value) > 0, value);
        foreach (string value in rightToLeft.Split('|'))
            Assert.True(await EndsRightOfStart(visit.Page, value) < 0, value);
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
    [InlineData("ar", "normal")]
    [InlineData("ja", "normal")]
    [InlineData("de", "italic")]
    public async Task Letters_that_join_or_fill_a_square_are_neither_moved_together_nor_slanted(string language, string style)
    {
        BuiltSite site = await sites.In(language);
        await using PageVisit visit = await PageVisit.To(sample.Browser, site.Address(PageKinds.Find(site, "article")), Desk);

        string[] set = await visit.Page.EvaluateAsync<string[]>(
            """
            () => {
              const slanted = document.querySelector('.prose p').appendChild(document.createElement('em'));
              return [getComputedStyle(slanted).fontStyle, getComputedStyle(document.querySelector('h1')).letterSpacing,
                getComputedStyle(document.querySelector('.quote blockquote'), '::before').content];
            }
            """);

        Assert.Equal((style, style == "normal"), (set[0], set[1] == "normal"));
        Assert.StartsWith("open-quote", set[2], StringComparison.Ordinal);
    }

    // Pixels from the first character of a text to its last one, which are negative where it runs from right to left.
    private static Task<double> EndsRightOfStart(IPage page, string value) => page.EvaluateAsync<double>(
        """
        value => {
          const range = document.createRange(), texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
          for (let text = texts.nextNode(); text; text = texts.nextNode()) {
            const at = text.data.indexOf(value);
            if (at < 0) continue;
            const [first, last] = [at, at + value.length - 1].map(i => {
              range.setStart(text, i);
              range.setEnd(text, i + 1);
              return range.getBoundingClientRect().left;
            });
            return last - first;
          }
          return NaN;
        }
        """, value);

    private static async Task Search(IPage page, string words)
    {
        await page.Locator("#query").FillAsync(words);
        await page.Locator(".found a").First.WaitForAsync();
    }
}
