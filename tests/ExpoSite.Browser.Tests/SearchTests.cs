using System.Text.Json;
using Microsoft.Playwright;

namespace ExpoSite.Browser.Tests;

/// <summary>The search page in a real browser, which loads its index from the site alone.</summary>
public sealed class SearchTests(SampleSites sites)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/repo/")]
    public async Task A_story_is_found_by_its_headline_as_it_is_typed_and_by_address(string basePath)
    {
        BuiltSite site = sites.Site(basePath);
        using JsonDocument stories = JsonDocument.Parse(site.Read("search/stories-0.json"));
        JsonElement story = stories.RootElement.EnumerateArray().Last();
        IPage page = await sites.Browser.Borrow(390);
        await page.GotoAsync(site.Address("search/index.html").AbsoluteUri);

        await page.Locator("#query").FillAsync(story[0].GetString()!);

        ILocator first = page.Locator(".found a").First;
        await first.WaitForAsync();
        Assert.Equal(story[1].GetString(), await first.GetAttributeAsync("href"));
        Assert.NotEqual(0, await page.Locator(".found mark").CountAsync());
        Assert.Contains("?q=", page.Url, StringComparison.Ordinal);
        await page.ReloadAsync();
        await first.WaitForAsync();
        Assert.Equal(story[1].GetString(), await first.GetAttributeAsync("href"));
        await first.ClickAsync();
        Assert.Equal(story[0].GetString(), await page.Locator("h1").InnerTextAsync());
        await sites.Browser.GiveBack(page);
    }

    [Fact]
    public async Task A_name_leads_to_its_page_and_a_word_of_most_stories_to_all_of_them_by_and_by()
    {
        IPage page = await sites.Browser.Borrow(390);
        await page.GotoAsync(sites.AtRoot.Address("search/index.html").AbsoluteUri);

        await page.Locator("#query").FillAsync("coldthr");

        ILocator name = page.Locator("#names a").First;
        await name.WaitForAsync();
        Assert.Equal("/exhibitor/coldthread/", await name.GetAttributeAsync("href"));
        await page.Locator("#query").FillAsync("the");
        ILocator more = page.Locator("#more");
        await more.WaitForAsync();
        Assert.Equal(30, await page.Locator(".found li").CountAsync());
        await more.ClickAsync();
        await page.Locator(".found li").Nth(30).WaitForAsync();
        Assert.True(await page.Locator(".found li").Nth(30).Locator("a").EvaluateAsync<bool>("link => link === document.activeElement"));
        await sites.Browser.GiveBack(page);
    }

    [Fact]
    public async Task A_number_is_found_however_it_is_typed_and_a_word_that_no_story_has_is_said_to_be_missing()
    {
        IPage page = await sites.Browser.Borrow(1280);
        foreach (string number in (string[])["68,400", "68400", "14.6 million", "14,6"])
        {
            await page.GotoAsync(sites.AtRoot.Address("search/index.html").AbsoluteUri + $"?q={Uri.EscapeDataString(number)}");
            await page.Locator(".found a[href='/2026/01/brinemark-sets-its-dates-for-2026-and-adds-a-sixth-hall/']").WaitForAsync();
            Assert.DoesNotContain("part of", await page.Locator("#search-state").InnerTextAsync(), StringComparison.Ordinal);
        }

        await page.GotoAsync(sites.AtRoot.Address("search/index.html").AbsoluteUri + "?q=qqxxzz");
        ILocator state = page.Locator("#search-state", new PageLocatorOptions { HasTextString = "No story" });
        await state.WaitForAsync();
        Assert.Equal("No story has “qqxxzz”.", await state.InnerTextAsync());
        Assert.Equal(0, await page.Locator(".found li").CountAsync());
        await sites.Browser.GiveBack(page);
    }
}
