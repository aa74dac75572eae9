using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace ExpoSite.Browser.Tests;

/// <summary>One open page, and what a reader should not meet on it, noted all the while.</summary>
internal sealed class PageVisit : IAsyncDisposable
{
    private static readonly string[] AllRules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    // the dark page has the markup of the light one: only its colours are its own
    private static readonly string[] ColourRules = ["color-contrast", "link-in-text-block"];

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private readonly List<string> findings = [];
    private readonly Chromium browser;
    private readonly Uri address;
    private bool hasAxe;

    private PageVisit(Chromium browser, IPage page, Uri address)
    {
        (this.browser, Page, this.address) = (browser, page, address);
        Page.Console += OnConsole;
        Page.PageError += OnError;
        Page.RequestFailed += OnFailure;
        Page.Response += OnResponse;
        Page.Request += OnRequest;
    }

    public IPage Page { get; }

    /// <summary>Console, requests, width, headings, accessibility.</summary>
    public IReadOnlyList<string> Findings => findings;

    /// <summary>Loads a page in a window that is lent until the end of the visit.</summary>
    public static async Task<PageVisit> To(Chromium browser, Uri address, int width)
    {
        var visit = new PageVisit(browser, await browser.Borrow(width), address);
        await visit.Page.GotoAsync(address.AbsoluteUri);
        int headings = await visit.Page.Locator("h1").CountAsync();
        if (headings != 1)
            visit.findings.Add($"{headings} h1 elements");
        return visit;
    }

    public async ValueTask DisposeAsync()
    {
        Page.Console -= OnConsole;
        Page.PageError -= OnError;
        Page.RequestFailed -= OnFailure;
        Page.Response -= OnResponse;
        Page.Request -= OnRequest;
        await browser.GiveBack(Page);
    }

    /// <summary>Shows the page in another width and scheme; it must fit.</summary>
    public async Task Resize(int width, ColorScheme scheme)
    {
        await Chromium.Show(Page, width, scheme);
        findings.AddRange(await Overflow(Page));
    }

    /// <summary>The rules of axe; in the dark those of colours.</summary>
    public async Task Audit(ColorScheme scheme)
    {
        // into the page itself: the library's own way opens a second page for each run
        if (!hasAxe)
            await Page.EvaluateAsync(Axe);
        hasAxe = true;
        findings.AddRange(await Page.EvaluateAsync<string[]>(
            """
            async runOnly => {
              const result = await axe.run(document, { runOnly, resultTypes: ['violations'], selectors: false });
              if (result.passes.length === 0) throw new Error('axe found nothing to judge');
              return result.violations.flatMap(rule => rule.nodes.map(node => `axe ${rule.id}: ${rule.help}: ${node.html}`));
            }
            """,
            scheme == ColorScheme.Dark ? new { type = "rule", values = ColourRules } : new { type = "tag", values = AllRules }));
    }

    /// <summary>No text may lie on another, or reach beyond the screen; what a box cuts off does not count.</summary>
    public async Task CompareTexts() => findings.AddRange(await Page.EvaluateAsync<string[]>(
        """
        () => {
          const boxes = [], found = [], range = document.createRange(), texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let text = texts.nextNode(); text; text = texts.nextNode()) {
            const parent = text.parentElement;
            if (!text.data.trim() || parent.closest('.hidden, .skip, script, style, noscript') || !parent.checkVisibility()) continue;
            let bottom = Infinity;
            for (let e = parent; e; e = e.parentElement)
              if (getComputedStyle(e).overflowY === 'hidden') bottom = Math.min(bottom, e.getBoundingClientRect().bottom);
            range.selectNodeContents(text);
            // A line's box is taller than its letters, and lines are set closer than their boxes: the middle of each counts.
            for (const box of range.getClientRects()) {
              const edge = box.height * .28;
              if (box.width < 2 || box.bottom > bottom + edge) continue;
              boxes.push({ text, left: box.left + 1, right: box.right - 1, top: box.top + edge, bottom: box.bottom - edge });
              if (box.left < -1 || box.right > innerWidth + 1) found.push(`beyond the screen: ${text.data.trim().slice(0, 60)}`);
            }
          }
          boxes.sort((a, b) => a.top - b.top);
          boxes.forEach((a, i) => {
            for (let j = i + 1; j < boxes.length && boxes[j].top < a.bottom; j++) {
              const b = boxes[j];
              if (a.text !== b.text && a.left < b.right && b.left < a.right)
                found.push(`one text on another: ${a.text.data.trim().slice(0, 40)} / ${b.text.data.trim().slice(0, 40)}`);
            }
          });
          if (boxes.length === 0) found.push('no text is seen');
          return found.slice(0, 5);
        }
        """));

    private void OnConsole(object? sender, IConsoleMessage message)
    {
        if (message.Type is "error" or "warning")
            findings.Add($"console {message.Type}: {message.Text}");
    }

    private void OnError(object? sender, string error) => findings.Add($"script error: {error}");

    private void OnFailure(object? sender, IRequest request) => findings.Add($"request failed: {request.Url}");

    private void OnResponse(object? sender, IResponse response)
    {
        if (response.Status >= 400)
            findings.Add($"status {response.Status}: {response.Url}");
    }

    private void OnRequest(object? sender, IRequest request)
    {
        if (new Uri(request.Url) is { Scheme: not ("data" or "blob") } target && target.Authority != address.Authority)
            findings.Add($"request to another host: {request.Url}");
    }

    /// <summary>What makes the page scroll sideways, or nothing.</summary>
    private static async Task<IReadOnlyList<string>> Overflow(IPage page) =>
        await page.EvaluateAsync<string[]>(
            """
            () => {
              const width = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= width) return [];
              return [...document.body.querySelectorAll('*')]
                .filter(e => e.getBoundingClientRect().right > width + 0.5)
                .slice(0, 5)
                .map(e => `wider than ${width} px: ${e.outerHTML.slice(0, 120)}`)
                .concat(`scrolls sideways: ${document.documentElement.scrollWidth} of ${width} px`);
            }
            """);
}
