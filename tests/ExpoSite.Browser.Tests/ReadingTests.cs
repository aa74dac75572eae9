using Microsoft.Playwright;

namespace ExpoSite.Browser.Tests;

/// <summary>Reading without JavaScript, and in lines of a good length.</summary>
public sealed class ReadingTests(SampleSites sites)
{
    [Fact]
    public async Task Every_kind_of_page_is_readable_without_script()
    {
        await using IBrowserContext window = await sites.Browser.Open(390, script: false);
        IPage page = await window.NewPageAsync();
        List<string> findings = [];
        foreach (string kind in PageKinds.All)
        {
            string file = PageKinds.Find(sites.AtRoot, kind);
            await page.GotoAsync(sites.AtRoot.Address(file).AbsoluteUri);
            int shown = Letters(await page.Locator("main").InnerTextAsync());
            int written = Letters(sites.AtRoot.Document(file).QuerySelector("main")?.TextContent ?? "");
            // a few words may be for screen readers only
            if (written == 0 || shown < written * 9 / 10 || shown > written)
                findings.Add($"{kind}: {shown} letters of {written} are shown");
        }

        Expect.None(findings);
    }

    [Fact]
    public async Task A_line_of_text_has_sixty_to_seventy_five_characters()
    {
        await using PageVisit visit =
            await PageVisit.To(sites.Browser, sites.AtRoot.Address(PageKinds.Find(sites.AtRoot, "article")), 1280);
        Assert.InRange(await UsualLine(visit.Page), 60, 75);
        await visit.Resize(1440, ColorScheme.Light);
        Assert.InRange(await UsualLine(visit.Page), 60, 75);
    }

    // The median of all lines but the last of each paragraph, in characters.
    private static async Task<int> UsualLine(IPage page)
    {
        int[] lengths = await page.EvaluateAsync<int[]>(
            """
            () => [...document.querySelectorAll('.prose > p')].flatMap(paragraph => {
              const lines = [], range = document.createRange(), texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
              for (let text = texts.nextNode(), top = null; text; text = texts.nextNode()) {
                for (const word of text.data.matchAll(/\S+\s*/g)) {
                  range.setStart(text, word.index);
                  range.setEnd(text, word.index + 1);
                  const y = Math.round(range.getBoundingClientRect().top / 8);
                  if (y !== top) lines.push(0);
                  top = y;
                  lines[lines.length - 1] += word[0].length;
                }
              }
              return lines.slice(0, -1);
            })
            """);
        Array.Sort(lengths);
        Assert.NotEmpty(lengths);
        return lengths[lengths.Length / 2];
    }

    private static int Letters(string text) => text.Count(char.IsLetterOrDigit);
}
