using Microsoft.Playwright;

namespace ExpoSite.Browser.Tests;

/// <summary>Reading without JavaScript, and in lines of a good length.</summary>
public sealed class ReadingTests(SampleSites sites)
{
    public static TheoryData<string> Kinds => [.. PageKinds.All];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_page_is_readable_without_script(string kind)
    {
        string file = PageKinds.Find(sites.AtRoot, kind);
        await using IBrowserContext window = await sites.Browser.Open(390, script: false);
        IPage page = await window.NewPageAsync();
        await page.GotoAsync(sites.AtRoot.Address(file).AbsoluteUri);
        string shown = Letters(await page.Locator("main").InnerTextAsync());
        string written = Letters(sites.AtRoot.Document(file).QuerySelector("main")?.TextContent ?? "");
        Assert.NotEqual(0, written.Length);
        // a few words may be for screen readers only
        Assert.InRange(shown.Length, written.Length * 9 / 10, written.Length);
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(1440)]
    public async Task A_line_of_text_has_sixty_to_seventy_five_characters(int width)
    {
        await using IBrowserContext window = await sites.Browser.Open(width);
        IPage page = await window.NewPageAsync();
        await page.GotoAsync(sites.AtRoot.Address(PageKinds.Find(sites.AtRoot, "article")).AbsoluteUri);
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
        Assert.InRange(lengths[lengths.Length / 2], 60, 75);
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
