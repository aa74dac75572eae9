using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Microsoft.Playwright;

namespace ExpoSite.Browser.Tests;

/// <summary>The preview of a change, as somebody opens it who unpacked it somewhere: from a disk, in a real browser.</summary>
public sealed partial class DiskTests(SampleSites sites)
{
    private const int Desk = 1280;

    [Fact]
    public void Every_address_within_the_site_leads_to_a_file_and_to_a_place_in_it()
    {
        BuiltSite site = sites.OnDisk;
        var inPages = site.HtmlFiles.SelectMany(
            file => PageReferences.Of(site.Document(file)).Distinct().Select(r => (File: file, Reference: r, Wrong: Wrong(site, file, r.Target))));
        Expect.None(inPages.Where(p => p.Wrong is not null).Select(p => $"{p.File}: {p.Reference.Target}: {p.Wrong}"));
        Expect.None(site.Files.Where(f => f.EndsWith(".css", StringComparison.Ordinal)).SelectMany(file => PageReferences.OfStyles(site.Read(file))
            .Select(r => Wrong(site, file, r.Target)).OfType<string>()));
    }

    [Fact]
    public void What_others_read_of_the_site_stays_absolute()
    {
        BuiltSite site = sites.OnDisk;
        string article = PageKinds.Find(site, "article");
        IElement head = site.Document(article).Head!;
        string address = $"https://news.example/repo/{article[..^"index.html".Length]}";
        Assert.Equal(address, head.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal(address, head.QuerySelector("meta[property='og:url']")!.GetAttribute("content"));
        Assert.Contains($"\"{address}\"", head.QuerySelector("script[type='application/ld+json']")!.TextContent, StringComparison.Ordinal);
        foreach (string file in (string[])["feed.xml", "atom.xml", "feed.json", "sitemap.xml", "feeds.opml", "robots.txt"])
        {
            Assert.Contains("https://news.example/repo/", site.Read(file), StringComparison.Ordinal);
            Assert.DoesNotContain("index.html", site.Read(file), StringComparison.Ordinal);
        }

        Assert.DoesNotContain("published.json", site.Files);
    }

    [Fact]
    public async Task A_reader_goes_from_the_front_page_to_a_story_a_tag_the_archive_and_finds_what_is_searched()
    {
        BuiltSite site = sites.OnDisk;
        IPage page = await sites.Browser.Borrow(Desk);
        var failed = new List<string>();
        void Fail(object? sender, IRequest request) => failed.Add(request.Url);
        page.RequestFailed += Fail;
        await page.GotoAsync(site.Address("index.html").AbsoluteUri + "index.html");
        await Follow("main h3 a", "h1");
        string story = await page.Locator("h1").InnerTextAsync();
        await Follow("a[rel=tag]", "main .card, main .line");
        await Follow("a:text-is('Archive')", "h1:text-is('Archive')");
        await Follow("a:text-is('Search')", "#query");
        await page.Locator("#query").FillAsync(story);
        await page.Locator(".found a").First.WaitForAsync();
        Assert.EndsWith($"?q={Uri.EscapeDataString(story)}", page.Url, StringComparison.Ordinal);
        await Follow(".found a", $"h1:text-is(\"{story}\")");
        await Follow(".nameplate a", "body.on-home");
        page.RequestFailed -= Fail;
        Assert.Empty(failed);
        await sites.Browser.GiveBack(page);

        async Task Follow(string link, string there)
        {
            await page.Locator(link).First.ClickAsync();
            await page.Locator(there).First.WaitForAsync();
            Assert.StartsWith(site.Url.AbsoluteUri, page.Url, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("home")]
    [InlineData("article-with-figure")]
    [InlineData("category")]
    public async Task A_page_looks_as_it_does_from_a_server(string kind)
    {
        string file = PageKinds.Find(sites.AtRoot, kind);
        IPage page = await sites.Browser.Borrow(Desk);
        await page.GotoAsync(sites.OnDisk.Address(file).AbsoluteUri + "index.html");
        // It is the only thing that may differ: what the change shows more stands below on the front page, and in the section.
        await page.EvaluateAsync("document.querySelector('body > [role=note]').remove()");
        string[] fromDisk = await Look(page);
        await page.GotoAsync(sites.AtRoot.Address(file).AbsoluteUri);
        Assert.Equal(await Look(page), fromDisk);
        await sites.Browser.GiveBack(page);
    }

    [Fact]
    public async Task The_list_of_changes_leads_to_each_story_and_shows_it_as_a_phone_and_a_desktop_do()
    {
        BuiltSite site = sites.OnDisk;
        IPage page = await sites.Browser.Borrow(Desk);
        await page.GotoAsync(site.Url.AbsoluteUri + "changes.html");
        ILocator waiting = page.Locator("h2:has(+ p:text-matches('a draft|scheduled for')) a").First;
        string title = await waiting.InnerTextAsync();
        await waiting.ClickAsync();
        Assert.Equal(title, await page.Locator("h1").InnerTextAsync());
        Assert.Matches("^Preview of a change\\. New, (a draft|scheduled for)", await page.Locator("body > [role=note]").InnerTextAsync());
        await page.Locator("body > [role=note] a").ClickAsync();
        await page.Locator("main a:has-text('side by side')").First.ClickAsync();
        Assert.Equal(["390", "1280"], await page.Locator("iframe").EvaluateAllAsync<string[]>("all => all.map(f => String(f.clientWidth))"));
        await page.FrameLocator("iframe >> nth=1").Locator("body > [role=note]").WaitForAsync();
        await sites.Browser.GiveBack(page);
    }

    // What style sheets, pictures and scripts make of a page, in numbers.
    private static async Task<string[]> Look(IPage page)
    {
        // One that waits until it comes into view would never be decoded.
        await page.EvaluateAsync("""
            Promise.all([...document.images].slice(0, 3).map(i => { i.loading = 'eager'; return i.decode().catch(() => {}); }))
            """);
        return await page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll('.masthead, .masthead *, nav.sections *, h1, main h1, main > * > header, .story-pic img')].map(e => {
              const box = e.getBoundingClientRect(), style = getComputedStyle(e);
              return [e.tagName, Math.round(box.x), Math.round(box.y), Math.round(box.width), Math.round(box.height), style.font, style.color,
                style.backgroundColor, e.naturalWidth ?? ''].join(' ');
            })
            """);
    }

    private static string? Wrong(BuiltSite site, string file, string target)
    {
        if (HasScheme().IsMatch(target))
            return null;
        if (target.StartsWith('/'))
            return "starts at the root";
        // A picture that nobody made: only the workflow does.
        if (file == "changes.html" && target.StartsWith("changes/", StringComparison.Ordinal) && target.EndsWith(".png", StringComparison.Ordinal))
            return null;
        int end = target.IndexOfAny(['?', '#']);
        string path = Uri.UnescapeDataString(end < 0 ? target : target[..end]);
        string full = path.Length == 0 ? file : Path.GetRelativePath(site.Folder, Path.GetFullPath(path, Path.Combine(site.Folder, Path.GetDirectoryName(file)!)));
        if (!site.Files.Contains(full))
            return "leads nowhere";
        string fragment = target.Contains('#', StringComparison.Ordinal) ? target[(target.IndexOf('#', StringComparison.Ordinal) + 1)..] : "";
        return fragment.Length == 0 || site.Document(full).GetElementById(Uri.UnescapeDataString(fragment)) is not null ? null : "no such place";
    }

    [GeneratedRegex("^[a-z]+:")]
    private static partial Regex HasScheme();
}
