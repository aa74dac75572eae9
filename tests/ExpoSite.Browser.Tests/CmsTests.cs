using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ExpoSite.Browser.Tests;

/// <summary>The CMS that <c>init --cms</c> gives a newsroom, on its published site, with a stand-in for GitHub.</summary>
public sealed partial class CmsTests(SampleSites sites, CmsNewsroom newsroom) : IClassFixture<CmsNewsroom>
{
    [Fact]
    public async Task Stories_are_listed_written_and_changed_without_another_host_and_pass_the_check()
    {
        (string folder, GitHubStandIn github) = (newsroom.Folder, newsroom.GitHub);
        await using IBrowserContext window = await sites.Browser.Open(1280);
        IPage page = await window.NewPageAsync();
        var elsewhere = new List<string>();
        var errors = new List<string>();
        // What the policy stops never leaves the browser: the fonts that the CMS would rather have from another host.
        page.RequestFinished += (_, request) =>
        {
            if (new Uri(request.Url) is { Scheme: not ("data" or "blob") } target && target.Authority != github.Url.Authority)
                elsewhere.Add(request.Url);
        };
        page.PageError += (_, error) => errors.Add(error);
        await SignIn(page, github);

        // Only rows in view are in the document; the newest story stands above.
        int stories = Directory.GetFiles(Path.Combine(folder, "input/articles"), "*.md").Length;
        await Assertions.Expect(page.GetByText($"collection, which has {stories} entries")).ToHaveCountAsync(1);
        await Assertions.Expect(page.GetByText("Cold Days Opens in Drumlin Cross").First).ToBeVisibleAsync();
        await Screenshot(page, "cms-stories");
        await Write(page, github);
        await Change(page, github);

        Assert.Empty(elsewhere);
        Assert.Empty(errors);
        foreach ((string path, byte[] content) in github.Committed)
        {
            string file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllBytesAsync(file, content, TestContext.Current.CancellationToken);
        }

        string said = await TestedProgram.Run("check", "--root", folder, "--now", CmsNewsroom.Now, "--format", "json");
        Assert.All(github.Committed.Keys, path => Assert.DoesNotMatch($"\"file\": ?\"{Regex.Escape(path)}\"[^}}]*\"(error|warning)\"", said));
    }

    [Fact]
    public async Task The_page_says_where_to_sign_in_and_asks_no_search_engine_in()
    {
        (string folder, GitHubStandIn github) = (newsroom.Folder, newsroom.GitHub);
        await using IBrowserContext window = await sites.Browser.Open(390, ColorScheme.Dark);
        IPage page = await window.NewPageAsync();
        await page.GotoAsync(new Uri(github.Url, "admin/").AbsoluteUri);
        await Assertions.Expect(page.GetByText("Brinemark Courier").First).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Sign In Using Access Token" })).ToBeVisibleAsync();
        // Without a server of one's own nobody can sign in the other way.
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { NameRegex = WithGitHub() })).ToHaveCountAsync(0);
        await Screenshot(page, "cms-sign-in-phone");
        Assert.Contains("noindex", await page.Locator("meta[name=robots]").First.GetAttributeAsync("content"), StringComparison.Ordinal);
        string sitemap = await File.ReadAllTextAsync(Path.Combine(folder, "output/sitemap.xml"), TestContext.Current.CancellationToken);
        Assert.DoesNotContain("admin", sitemap, StringComparison.Ordinal);
    }

    private static async Task SignIn(IPage page, GitHubStandIn github)
    {
        await page.GotoAsync(new Uri(github.Url, "admin/").AbsoluteUri);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign In Using Access Token" }).ClickAsync();
        await Screenshot(page, "cms-sign-in");
        await page.GetByRole(AriaRole.Textbox).FillAsync(GitHubStandIn.Token);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign In", Exact = true }).Last.ClickAsync();
    }

    private static async Task Write(IPage page, GitHubStandIn github)
    {
        await page.GotoAsync(new Uri(github.Url, "admin/#/collections/stories/new").AbsoluteUri);
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Title" }).FillAsync("Ferries: what runs when #1 stops");
        await page.Locator("input[type=datetime-local]").First.FillAsync("2026-09-20T08:15");
        await page.Locator("input[type=file]").First.SetInputFilesAsync(new FilePayload
        {
            Name = "Night Boat (1).png",
            MimeType = "image/png",
            Buffer = await File.ReadAllBytesAsync(
            Path.Combine(SampleSites.RepositoryRoot, "input/media/red-plug.png"), TestContext.Current.CancellationToken)
        });
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Image alt" }).FillAsync("A boat at night");
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Text" }).Last
            .FillAsync("The first boat leaves at six.\n\n> [!NOTE]\n> Bring a coat.\n");
        await Screenshot(page, "cms-story");
        await Save(page, github, 2);

        string path = github.Committed.Keys.Single(p => p.EndsWith(".md", StringComparison.Ordinal));
        Assert.Matches(@"^input/articles/\d{4}-\d{2}-\d{2}-ferries-what-runs-when-1-stops\.md$", path);
        string text = Text(github, path);
        Assert.Contains("published: 2026-09-20T08:15:00+01:00\n", text, StringComparison.Ordinal);
        Assert.Contains("draft: false\n", text, StringComparison.Ordinal);
        string picture = Assert.Single(github.Committed.Keys, p => p.StartsWith("input/media/", StringComparison.Ordinal));
        Assert.Contains($"image: {picture["input".Length..]}\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\n> [!NOTE]\n> Bring a coat.\n", text, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(?m)^(expo|category|retracted|corrections|id|tags):", text);
    }

    // Nothing that was there is lost, gets another meaning, or comes in that nobody wrote.
    private static async Task Change(IPage page, GitHubStandIn github)
    {
        int before = github.Committed.Count;
        await page.GotoAsync(new Uri(github.Url, "admin/#/collections/stories/entries/2026-09-14-own-keys").AbsoluteUri);
        ILocator title = page.GetByRole(AriaRole.Textbox, new() { Name = "Title" });
        await Assertions.Expect(title).ToHaveValueAsync("Own keys");
        await title.FillAsync("Keys of one's own");
        await Save(page, github, before + 1);

        string text = Text(github, CmsNewsroom.Kept);
        string[] lines = [.. CmsNewsroom.Story.Split("---\n")[1].Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(l => !l.StartsWith("title:", StringComparison.Ordinal) && !l.Contains('[', StringComparison.Ordinal))];
        Assert.All(lines, l => Assert.Contains($"\n{l}\n", text, StringComparison.Ordinal));
        Assert.Contains("\ntags:\n  - quay\n  - night boats\n", text, StringComparison.Ordinal);
        Assert.Contains("\nauthors:\n  - Guest of Honour\n", text, StringComparison.Ordinal);
        Assert.Contains("\ncountries: []\n", text, StringComparison.Ordinal);
        Assert.Equal(CmsNewsroom.Story[CmsNewsroom.Story.IndexOf("\n---\n", StringComparison.Ordinal)..].TrimEnd(), text[text.IndexOf("\n---\n", StringComparison.Ordinal)..].TrimEnd());
    }

    private static async Task Save(IPage page, GitHubStandIn github, int files)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).First.ClickAsync();
        await Assertions.Expect(page.GetByText("Entry saved").First).ToBeVisibleAsync();
        await page.WaitForFunctionAsync("() => true");
        Assert.Equal(files, github.Committed.Count);
        await Assertions.Expect(page.GetByText("Entry saved")).ToHaveCountAsync(0);
    }

    private static string Text(GitHubStandIn github, string path) => Encoding.UTF8.GetString(github.Committed[path]);

    private static async Task Screenshot(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("EXPOSITE_SCREENSHOTS") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(SampleSites.RepositoryRoot, folder, name + ".png") });
    }


    [GeneratedRegex("^Sign In with")]
    private static partial Regex WithGitHub();
}
