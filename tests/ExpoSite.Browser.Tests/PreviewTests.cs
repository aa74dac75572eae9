using System.Globalization;
using ExpoSite.Benchmarks;
using Microsoft.Playwright;

namespace ExpoSite.Browser.Tests;

/// <summary>The preview while somebody writes, in a real browser.</summary>
public sealed class PreviewTests(SampleSites sites)
{
    private const string Story = "input/articles/2026-09-01-pier.md";

    private const string Address = "2026/09/pier/";

    [Fact]
    public async Task A_save_shows_in_seven_open_tabs_and_an_eighth_opens()
    {
        await using PreviewedSite site = await PreviewedSite.Start(root => Write(root, ""));
        await using IBrowserContext window = await sites.Browser.Open(1280);
        IPage[] tabs = await Task.WhenAll(Enumerable.Range(0, 7).Select(_ => Tab(window, site, Address)));
        foreach (IPage tab in tabs)
            await Assertions.Expect(tab.Locator("h1")).ToHaveTextAsync("Pier opens");
        site.Save(Story, site.Read(Story).Replace("Pier opens", "Pier stays shut", StringComparison.Ordinal));
        foreach (IPage tab in tabs)
            await Assertions.Expect(tab.Locator("h1")).ToHaveTextAsync("Pier stays shut");
        await Assertions.Expect((await Tab(window, site, "")).GetByText("Pier stays shut").First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task An_error_stays_in_view_on_the_last_good_page_of_its_story(int width, ColorScheme scheme)
    {
        await using PreviewedSite site = await PreviewedSite.Start(root => Write(root, ""));
        await using IBrowserContext window = await sites.Browser.Open(width, scheme);
        IPage page = await Tab(window, site, Address);
        site.Save(Story, "---\ntitle: [\n---\n\nNew words.\n");
        ILocator bar = page.Locator("#exposite-preview");
        await Assertions.Expect(bar).ToContainTextAsync("EXPO2002");
        await Assertions.Expect(bar).ToBeInViewportAsync();
        await Assertions.Expect(page.GetByText("The last plank")).ToHaveCountAsync(1);
        await page.EvaluateAsync("scrollTo(0, document.body.scrollHeight)");
        await Assertions.Expect(bar).ToBeInViewportAsync();
        await Assertions.Expect(page.Locator("footer").Last).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_draft_says_so_on_its_page_and_at_every_link_to_it()
    {
        await using PreviewedSite site = await PreviewedSite.Start(root => Write(root, "draft: true\n"));
        await using IBrowserContext window = await sites.Browser.Open(1280);
        IPage page = await Tab(window, site, Address);
        await Assertions.Expect(page.Locator("#exposite-preview")).ToHaveTextAsync("A draft: it stays hidden until 'draft' is removed.");
        await page.GotoAsync(new Uri(site.Url, "archive/2026/09/").AbsoluteUri);
        ILocator link = page.Locator($"a[href='/{Address}']").First;
        await Assertions.Expect(link).ToHaveAttributeAsync("data-held", "Draft");
        await Assertions.Expect(page.Locator("#exposite-preview")).ToHaveCountAsync(0);
    }

    /// <summary>Prints how long a save takes to be painted, for each number of stories in EXPOSITE_PAINT; without it, nothing.</summary>
    [Fact]
    public async Task Each_of_several_saves_is_painted()
    {
        string? sizes = Environment.GetEnvironmentVariable("EXPOSITE_PAINT");
        foreach (int stories in (sizes ?? "3").Split(',').Select(n => int.Parse(n, CultureInfo.InvariantCulture)))
        {
            double[] waits = await Waits(stories, saves: sizes is null ? 2 : 12);
            if (sizes is not null)
            {
                await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
                    $"{stories} stories: {waits.Order().ElementAt(waits.Length / 2):0} ms ({waits.Min():0} to {waits.Max():0}) {string.Join(" ", waits.Select(w => (int)w))}"));
            }
        }
    }

    // Milliseconds by the clock of the machine, which the program that saves and the browser share.
    private async Task<double[]> Waits(int stories, int saves)
    {
        await using PreviewedSite site = await PreviewedSite.Start(root => GeneratedSite.Write(root, stories));
        string file = $"input/articles/{GeneratedSite.NameOf(stories - 1)}";
        string text = site.Read(file);
        await using IBrowserContext window = await sites.Browser.Open(1280);
        string month = text.Split('\n').Single(l => l.StartsWith("published: ", StringComparison.Ordinal))[11..18].Replace('-', '/');
        IPage page = await Tab(window, site, $"{month}/{Path.GetFileNameWithoutExtension(file)}/");
        var waits = new List<double>();
        for (int save = 0; save < saves; save++)
        {
            string words = string.Create(CultureInfo.InvariantCulture, $"Saved for the time {save}.");
            double start = (DateTimeOffset.UtcNow - DateTimeOffset.UnixEpoch).TotalMilliseconds;
            site.Save(file, text + words + "\n");
            await Assertions.Expect(page.GetByText(words)).ToBeVisibleAsync();
            double painted = await page.EvaluateAsync<double>("""
                () => new Promise(done => new PerformanceObserver(list => {
                  for (const paint of list.getEntriesByName("first-contentful-paint"))
                    done(performance.timeOrigin + paint.startTime);
                }).observe({ type: "paint", buffered: true }))
                """);
            waits.Add(painted - start);
            await site.Rebuilt();
        }

        return [.. waits];
    }

    private static void Write(string root, string more)
    {
        Directory.CreateDirectory(Path.Combine(root, "input/articles"));
        File.WriteAllText(Path.Combine(root, "input/site.yml"), "title: Pier News\nurl: https://example.org/\nsocialCards: none\n");
        File.WriteAllText(Path.Combine(root, Story), $"""
            ---
            title: Pier opens
            published: 2026-09-01
            {more}---

            The last plank was laid on Tuesday.
            """);
    }

    private static async Task<IPage> Tab(IBrowserContext window, PreviewedSite site, string path)
    {
        IPage page = await window.NewPageAsync();
        await page.GotoAsync(new Uri(site.Url, path).AbsoluteUri);
        return page;
    }
}
