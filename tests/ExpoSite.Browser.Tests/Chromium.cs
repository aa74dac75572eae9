using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace ExpoSite.Browser.Tests;

/// <summary>One headless Chromium for all tests, started at the first need; never downloaded.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private readonly Lazy<Task<IBrowser>> _browser;
    private readonly ConcurrentBag<IPage> _idle = [];
    private IPlaywright? _playwright;

    public Chromium() => _browser = new Lazy<Task<IBrowser>>(Launch);

    /// <summary>A fresh window: no cookies, no cache, no motion.</summary>
    public async Task<IBrowserContext> Open(int width, ColorScheme scheme = ColorScheme.Light, bool script = true)
    {
        IBrowser browser = await _browser.Value;
        return await browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = Height(width) },
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = script,
        });
    }

    /// <summary>
    /// A page of a window that other visits have used, with an empty document: a window of its own is a process of its own, and costs three
    /// times what the visit does. Whoever is done gives it back to <see cref="GiveBack"/>.
    /// </summary>
    public async Task<IPage> Borrow(int width)
    {
        IPage page = _idle.TryTake(out IPage? idle) ? idle : await (await Open(width)).NewPageAsync();
        await Show(page, width, ColorScheme.Light);
        return page;
    }

    public async Task GiveBack(IPage page)
    {
        await page.GotoAsync("about:blank");
        _idle.Add(page);
    }

    /// <summary>Shows a page on the screen of a phone or of a desk, without loading it anew.</summary>
    public static async Task Show(IPage page, int width, ColorScheme scheme)
    {
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
        await page.SetViewportSizeAsync(width, Height(width));
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser.IsValueCreated)
            await (await _browser.Value).DisposeAsync();
        _playwright?.Dispose();
    }

    private static int Height(int width) => width < 600 ? 844 : 900;

    private async Task<IBrowser> Launch()
    {
        // However busy the machine is: what comes at all comes by then.
        Assertions.SetDefaultExpectTimeout(60_000);
        _playwright = await Playwright.CreateAsync();
        return await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = FindProgram(),
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
                // No page is open long enough to win back what its scripts cost to optimize.
                "--js-flags=--no-opt --no-maglev",
            ],
        });
    }

    private static string FindProgram()
    {
        string? named = Environment.GetEnvironmentVariable("CHROMIUM_PATH");
        if (!string.IsNullOrEmpty(named))
            return named;
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        string[] names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
        return names
            .SelectMany(_ => folders, (name, folder) => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException("Neither Chromium nor Chrome is on the PATH: install one, or name it in CHROMIUM_PATH.");
    }
}
