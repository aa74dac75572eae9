using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ExpoSite.Browser.Tests;

/// <summary>Opens one page and notes what a reader should not meet.</summary>
internal static class PageVisit
{
    private static readonly AxeRunOptions AllRules = new()
    {
        RunOnly = new RunOnlyOptions
        {
            Type = "tag",
            Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        },
    };

    // the dark page has the markup of the light one: only its colours are its own
    private static readonly AxeRunOptions ColourRules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast", "link-in-text-block"] },
    };

    /// <summary>Loads the page and returns its findings: console, requests, width, headings, accessibility.</summary>
    public static async Task<IReadOnlyList<string>> Inspect(IPage page, Uri address, ColorScheme scheme)
    {
        List<string> findings = [];
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
        findings.AddRange(await Overflow(page));
        int headings = await page.Locator("h1").CountAsync();
        if (headings != 1)
            findings.Add($"{headings} h1 elements");
        AxeResult result = await page.RunAxe(scheme == ColorScheme.Dark ? ColourRules : AllRules);
        findings.AddRange(result.Violations.SelectMany(
            rule => rule.Nodes, (rule, node) => $"axe {rule.Id}: {rule.Help}: {node.Html}"));
        return findings;
    }

    /// <summary>What makes the page scroll sideways, or nothing.</summary>
    public static async Task<IReadOnlyList<string>> Overflow(IPage page) =>
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
