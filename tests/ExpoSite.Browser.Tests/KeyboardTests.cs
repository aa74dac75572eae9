using Microsoft.Playwright;

namespace ExpoSite.Browser.Tests;

/// <summary>Every kind of page by the Tab key alone (WCAG 2.2: 2.1.2, 2.4.1, 2.4.3, 2.4.7, 2.4.11).</summary>
public sealed class KeyboardTests(SampleSites sites)
{
    /// <summary>From the start of a page, and again up to its end; what lies between in long lists is alike.</summary>
    private const int Stretch = 60;

    public static TheoryData<string> Kinds => [.. PageKinds.All];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_stop_comes_in_order_is_seen_and_lets_go_and_the_first_skips_to_the_content(string kind)
    {
        // on a desk things stand side by side or stick, on a phone they are close together
        await using IBrowserContext window = await sites.Browser.Open(kind is "home" or "article" or "tag" ? 1280 : 390);
        IPage page = await window.NewPageAsync();
        await page.GotoAsync(sites.AtRoot.Address(PageKinds.Find(sites.AtRoot, kind)).AbsoluteUri);
        int stops = await page.EvaluateAsync<int>(Watch);
        await Press(page, Math.Min(stops + 1, Stretch));
        if (stops >= Stretch)
        {
            await page.EvaluateAsync("from => walk.jump(from)", Math.Max(stops - Stretch, Stretch));
            await Press(page, stops - Math.Max(stops - Stretch, Stretch));
        }

        Expect.None(await page.EvaluateAsync<string[]>("() => walk.end()"));
        await page.SetViewportSizeAsync(390, 844);
        await page.ReloadAsync();
        await AssertFirstStopSkipsToContent(page);
    }

    private static async Task AssertFirstStopSkipsToContent(IPage page)
    {
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("#main", await page.Locator(":focus").GetAttributeAsync("href"));
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        Assert.True(
            await page.EvaluateAsync<bool>(
                "() => { const m = document.getElementById('main'), a = document.activeElement;"
                + " return m === a || m.contains(a) || !!(m.compareDocumentPosition(a) & Node.DOCUMENT_POSITION_FOLLOWING); }"),
            "After the skip link, the next tab stop is before the content.");
    }

    // Sent one after the other without waiting for answers, each of which the browser would give with its next frame.
    private static async Task Press(IPage page, int times)
    {
        ICDPSession keyboard = await page.Context.NewCDPSessionAsync(page);
        List<Task> sent = [];
        for (int i = 0; i < times; i++)
        {
            sent.Add(keyboard.SendAsync("Input.dispatchKeyEvent", Tab("rawKeyDown")));
            sent.Add(keyboard.SendAsync("Input.dispatchKeyEvent", Tab("keyUp")));
        }

        await Task.WhenAll(sent);
        await keyboard.DetachAsync();
    }

    private static Dictionary<string, object> Tab(string type) =>
        new() { ["type"] = type, ["key"] = "Tab", ["code"] = "Tab", ["windowsVirtualKeyCode"] = 9 };

    // Each Tab is judged when the key comes up again: by then the browser has scrolled to what has the focus.
    private const string Watch =
        """
        () => {
          const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter(e => e.checkVisibility());
          const findings = [], name = e => `${e.outerHTML.slice(0, 90)}`;
          let expected = 0, left = false;
          const judge = () => {
            const e = document.activeElement;
            if (e === document.body) { left = true; return; }
            if (left) return;
            const at = stops.indexOf(e);
            if (at !== expected) findings.push(`stop ${at} comes where ${expected} was due: ${name(e)}`);
            expected = at + 1;
            const style = getComputedStyle(e);
            if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) findings.push(`the focus is not shown: ${name(e)}`);
            const box = e.getClientRects()[0];
            if (!box || box.width < 1 || box.height < 1) { findings.push(`without size: ${name(e)}`); return; }
            const x = box.left + box.width / 2, y = box.top + Math.min(box.height / 2, 20);
            const seen = document.elementFromPoint(x, y);
            if (!seen || !(e.contains(seen) || seen.contains(e))) findings.push(`covered or out of sight: ${name(e)}`);
          };
          addEventListener('keyup', judge, true);
          window.walk = {
            jump: at => { stops[at - 1].focus(); expected = at; },
            end: () => expected === stops.length ? findings : [...findings, `${expected} of ${stops.length} stops were reached`],
          };
          return stops.length;
        }
        """;
}
