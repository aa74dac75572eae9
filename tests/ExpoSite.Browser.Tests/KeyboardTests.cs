using Microsoft.Playwright;

namespace ExpoSite.Browser.Tests;

/// <summary>Every layout by the Tab key alone (WCAG 2.2: 2.1.2, 2.4.3, 2.4.7, 2.4.11).</summary>
public sealed class KeyboardTests(SampleSites sites)
{
    /// <summary>From the start of a page, and again up to its end; what lies between in long lists is alike.</summary>
    private const int Stretch = 60;

    // one of each template; a table that scrolls is a stop of its own
    public static TheoryData<string, int> Layouts => new()
    {
        // on a desk things stand side by side or stick, on a phone they are close together
        { "home", 1280 }, { "article", 1280 }, { "tag", 1280 }, { "article-with-table", 390 }, { "category", 390 }, { "author", 390 },
        { "expo", 390 }, { "country", 390 }, { "exhibitor", 390 }, { "terms", 390 }, { "archive", 390 }, { "archive-year", 390 },
        { "corrections", 390 }, { "feeds", 390 }, { "search", 390 }, { "page", 390 }, { "not-found", 390 },
    };

    [Theory]
    [MemberData(nameof(Layouts))]
    public async Task Every_stop_comes_in_order_is_seen_and_lets_go(string kind, int width)
    {
        await using PageVisit visit = await PageVisit.To(sites.Browser, sites.AtRoot.Address(PageKinds.Find(sites.AtRoot, kind)), width);
        IPage page = visit.Page;
        int stops = await page.EvaluateAsync<int>(Watch);
        await Press(page, Math.Min(stops + 1, Stretch));
        if (stops >= Stretch)
        {
            await page.EvaluateAsync("from => walk.jump(from)", Math.Max(stops - Stretch, Stretch));
            await Press(page, stops - Math.Max(stops - Stretch, Stretch));
        }

        Expect.None(await page.EvaluateAsync<string[]>("() => walk.end()"));
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
            // after the last stop comes the browser's own part of the window, or where there is none the first stop again
            if (e === document.body || (expected === stops.length && e === stops[0])) { left = true; return; }
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
