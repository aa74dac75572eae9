using System.Diagnostics;
using Microsoft.Playwright;

namespace ExpoSite.Browser.Tests;

/// <summary>The desk of a preview, as an editor uses it.</summary>
public sealed class DeskTests(SampleSites sites)
{
    private const string Pasted = """
        Harbour
        Crane on the Long Pier Learns to Whistle
        By Ada Quay | 12 September 2026

        The old crane at the end of the Long Pier has been given a steam whistle, and on Friday it blew for the first time, to the surprise of everybody who stood below.
        Subscribe to our newsletter
        The whistle comes from a tug that was scrapped in 1971, and two apprentices found it in a shed behind the rope store while they were looking for a ladder.
        Neighbours have asked for a timetable, which the harbour office has promised to print before the fair opens its gates again in spring.

        Share this article
        Related: Why the pier has no lamps
        """;

    private static readonly string? ScreenshotFolder = Environment.GetEnvironmentVariable("EXPOSITE_SCREENSHOTS");

    [Fact]
    public async Task A_text_goes_from_the_clipboard_to_a_previewed_story_in_less_than_half_a_minute()
    {
        await using PreviewedSite site = await PreviewedSite.Start(Write);
        await using IBrowserContext window = await sites.Browser.Open(1280);
        await window.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        IPage page = await Desk(window, site);
        await page.EvaluateAsync("text => navigator.clipboard.writeText(text)", Pasted);
        var watch = Stopwatch.StartNew();
        await page.Keyboard.PressAsync("Control+V");
        await Assertions.Expect(page.GetByLabel("Headline")).ToHaveValueAsync("Crane on the Long Pier Learns to Whistle");
        await Assertions.Expect(page.GetByLabel("Day", new() { Exact = true })).ToHaveValueAsync("2026-09-12");
        await page.GetByLabel("Section").FillAsync("Culture");
        await page.GetByLabel("Subscribe to our newsletter").CheckAsync();
        await page.GetByLabel("Neighbours have asked").UncheckAsync();
        IFrameLocator shown = page.FrameLocator("#page");
        await Assertions.Expect(shown.GetByText("Subscribe to our newsletter")).ToBeVisibleAsync();
        await Assertions.Expect(shown.GetByText("Neighbours have asked")).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Button, new() { Name = "Write story" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Look at" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Crane on the Long Pier Learns to Whistle");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"It took {watch.Elapsed}.");

        Assert.Equal("/2026/09/crane-on-the-long-pier-learns-to-whistle/", new Uri(page.Url).AbsolutePath);
        string markdown = site.Read("input/articles/2026-09-12-crane-on-the-long-pier-learns-to-whistle.md");
        Assert.Contains("category: Culture", markdown, StringComparison.Ordinal);
        Assert.Contains("Subscribe to our newsletter", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("Neighbours", markdown.Split("---\n\n")[1], StringComparison.Ordinal);
        Assert.Equal(
            Pasted.ReplaceLineEndings("\n"),
            site.Read("input/raw/crane-on-the-long-pier-learns-to-whistle.txt").ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task The_desk_is_whole_accessible_and_fits_the_screen_before_and_after_a_text_is_read()
    {
        await using PreviewedSite site = await PreviewedSite.Start(Write);
        await using PageVisit visit = await PageVisit.To(sites.Browser, new Uri(site.Url, "_desk/"), 390);
        await Look(visit, "desk-empty");
        await visit.Page.GetByLabel("Paste the text").FillAsync(Pasted);
        await Assertions.Expect(visit.Page.FrameLocator("#page").Locator("h1")).ToBeVisibleAsync();
        await Look(visit, "desk-read");
        await visit.Page.GetByRole(AriaRole.Tab, new() { Name = "Markdown" }).ClickAsync();
        await Look(visit, "desk-markdown");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Start over" }).ClickAsync();
        Expect.None(visit.Findings);
    }

    [Fact]
    public async Task Tags_in_a_pasted_text_are_shown_and_nothing_of_them_runs()
    {
        const string hostile = "<img src=x onerror=parent.pwned=1><script>parent.pwned=1</script>";
        await using PreviewedSite site = await PreviewedSite.Start(Write);
        await using IBrowserContext window = await sites.Browser.Open(1280);
        IPage page = await Desk(window, site);
        await page.GetByLabel("Paste the text").FillAsync(Pasted
            .Replace("Long Pier Learns", $"Long Pier {hostile} Learns", StringComparison.Ordinal)
            .Replace("Neighbours have", $"Neighbours {hostile} have", StringComparison.Ordinal)
            .Replace("Share this", $"{hostile} Share this", StringComparison.Ordinal));
        IFrameLocator shown = page.FrameLocator("#page");
        await Assertions.Expect(shown.Locator("h1")).ToContainTextAsync(hostile);
        await Assertions.Expect(shown.GetByText($"Neighbours {hostile} have")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#lines").GetByText($"Neighbours {hostile} have")).ToBeVisibleAsync();
        Assert.Equal(0, await page.Locator("#result img, #result script").CountAsync());
        Assert.False(await page.EvaluateAsync<bool>("() => 'pwned' in window"));
    }

    [Fact]
    public async Task A_line_is_switched_by_keyboard_alone_and_keeps_the_focus()
    {
        await using PreviewedSite site = await PreviewedSite.Start(Write);
        await using IBrowserContext window = await sites.Browser.Open(390);
        IPage page = await Desk(window, site);
        await page.GetByLabel("Paste the text").FillAsync(Pasted);
        ILocator line = page.GetByLabel("Neighbours have asked");
        await line.FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page.FrameLocator("#page").GetByText("Neighbours have asked")).ToHaveCountAsync(0);
        await Assertions.Expect(line).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page.FrameLocator("#page").GetByText("Neighbours have asked")).ToHaveCountAsync(1);
        await page.GetByLabel("Headline").FillAsync("A Whistle for the Crane");
        await Assertions.Expect(page.Locator("#status")).ToContainTextAsync("2026-09-12-a-whistle-for-the-crane.md");
        await page.Keyboard.PressAsync("Control+Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Look at" })).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_mail_that_is_dropped_is_read_and_one_that_is_too_large_is_refused_with_its_size()
    {
        await using PreviewedSite site = await PreviewedSite.Start(Write);
        await using IBrowserContext window = await sites.Browser.Open(1280);
        IPage page = await Desk(window, site);
        await page.Locator("#file").SetInputFilesAsync(
            new FilePayload { Name = "Big one.txt", MimeType = "text/plain", Buffer = new byte[6 << 20] });
        await Assertions.Expect(page.Locator("#problem")).ToContainTextAsync("“Big one.txt” has 6.0 MB; the desk takes 5 MB.");
        string mail = "From: Ada Quay <ada@pier.example>\r\nTo: desk@pier.example\r\nSubject: The rope store gets a roof\r\n"
            + "Date: Thu, 10 Sep 2026 09:30:00 +0000\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
            + "FOR IMMEDIATE RELEASE\r\n\r\nThe rope store gets a roof\r\n\r\nThe store behind the Long Pier has stood open to the rain for "
            + "eleven years, and this week it was given a roof of larch.\r\n\r\nCarpenters from three harbours laid it in four days, and "
            + "the ropes were dry by Thursday evening.\r\n\r\nENDS\r\n";
        await page.Locator("#file").SetInputFilesAsync(new FilePayload
        {
            Name = "FW: rope store.eml",
            MimeType = "message/rfc822",
            Buffer = System.Text.Encoding.UTF8.GetBytes(mail),
        });
        await Assertions.Expect(page.GetByLabel("Headline")).ToHaveValueAsync("The rope store gets a roof");
        await Assertions.Expect(page.Locator("#problem")).ToBeEmptyAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Write story" }).ClickAsync();
        await Assertions.Expect(page.Locator("#done")).ToContainTextAsync("input/articles/2026-09-10-the-rope-store-gets-a-roof.md");
        Assert.Equal(mail, site.Read("input/raw/rope-store.eml"));
        await Assertions.Expect(page.Locator("#stories")).ToContainTextAsync("The rope store gets a roof");
    }

    private static async Task Look(PageVisit visit, string name)
    {
        foreach ((int width, ColorScheme scheme) in ((int, ColorScheme)[])
            [(390, ColorScheme.Light), (390, ColorScheme.Dark), (1280, ColorScheme.Light), (1280, ColorScheme.Dark)])
        {
            await visit.Resize(width, scheme);
            await visit.Audit(scheme);
            if (!string.IsNullOrEmpty(ScreenshotFolder))
            {
                string path = Path.Combine(ScreenshotFolder, $"{name}-{width}-{(scheme == ColorScheme.Dark ? "dark" : "light")}.png");
                await visit.Page.ScreenshotAsync(new PageScreenshotOptions { Path = path, FullPage = true });
            }
        }
    }

    private static async Task<IPage> Desk(IBrowserContext window, PreviewedSite site)
    {
        IPage page = await window.NewPageAsync();
        await page.GotoAsync(new Uri(site.Url, "_desk/").AbsoluteUri);
        return page;
    }

    private static void Write(string root)
    {
        Directory.CreateDirectory(Path.Combine(root, "input/articles"));
        Directory.CreateDirectory(Path.Combine(root, "input/raw"));
        File.WriteAllText(
            Path.Combine(root, "input/site.yml"),
            "title: Pier News\nurl: https://example.org/\nsocialCards: none\ncategories: [Harbour, Culture]\n");
        Story("2026-09-01-pier.md", "Pier opens", "published: 2026-09-01\ncategory: Harbour");
        Story("2026-09-02-lamps.md", "Why the pier has no lamps", "published: 2026-09-02\ncategory: Harbour\ndraft: true");
        Story("2026-12-24-tree.md", "A tree for the quay", "published: 2026-12-24\ncategory: Culture");
        Story("2026-03-01-tides.md", "Spring tides, week by week", "published: 2026-03-01\ncategory: Harbour\nexpires: 2026-04-01");
        Story("2026-09-03-slip.md", "Slipway closed", "published: 2026-09-03\ncategory: Harbor\npublised: 2026-09-03");
        File.WriteAllText(Path.Combine(root, "input/raw/broken.docx"), "no document");

        void Story(string name, string title, string keys) => File.WriteAllText(
            Path.Combine(root, "input/articles", name), $"---\ntitle: {title}\n{keys}\n---\n\nThe last plank was laid on Tuesday.\n");
    }
}
