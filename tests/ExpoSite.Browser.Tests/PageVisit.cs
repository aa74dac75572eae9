using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace ExpoSite.Browser.Tests;

/// <summary>One open page, and what a reader should not meet on it, noted all the while.</summary>
internal sealed class PageVisit
{
    private static readonly string[] AllRules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    // the dark page has the markup of the light one: only its colours are its own
    private static readonly string[] ColourRules = ["color-contrast", "link-in-text-block"];

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private readonly List<string> findings = [];
    private bool hasAxe;

    private PageVisit(IPage page) => Page = page;

    public IPage Page { get; }

    /// <summary>Console, requests, width, headings, accessibility.</summary>
    public IReadOnlyList<string> Findings => findings;

    /// <summary>Loads the page.</summary>
    public static async Task<PageVisit> To(IPage page, Uri address)
    {
        var visit = new PageVisit(page);
        List<string> findings = visit.findings;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                findings.Add($"console {message.Type}: {message.Text}");
        };
        page.PageError += (_, error) => findings.Add($"script error: {error}");
        page.RequestFailed += (_, request) => findings.Add($"request failed: {request.Url}");
        page.Response += (_, response) =>
        {
            if (response.Status >= 400)
                findings.Add($"status {response.Status}: {response.Url}");
        };
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url) is { Scheme: not ("data" or "blob") } target && target.Authority != address.Authority)
                findings.Add($"request to another host: {request.Url}");
        };

        await page.GotoAsync(address.AbsoluteUri);
        int headings = await page.Locator("h1").CountAsync();
        if (headings != 1)
            findings.Add($"{headings} h1 elements");
        return visit;
    }

    /// <summary>Shows the page in another width and scheme; it must fit.</summary>
    public async Task Resize(int width, ColorScheme scheme)
    {
        await Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
        await Page.SetViewportSizeAsync(width, width < 600 ? 844 : 900);
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
