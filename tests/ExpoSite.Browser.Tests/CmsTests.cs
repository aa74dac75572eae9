using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ExpoSite.Browser.Tests;

/// <summary>The CMS that <c>init --cms</c> gives a newsroom, on its published site, with a stand-in for GitHub.</summary>
public sealed partial class CmsTests(SampleSites sites)
{
    private const string Kept = "input/articles/2026-09-14-own-keys.md";

    private const string Now = "2026-12-01T12:00:00Z";

    // What a form has no field for, and what the text may hold that no other Markdown has.
    private const string Story = """
        ---
        id: 3f2b8c1e-7a54-4c1d-9d0e-5b1f0c2a9e77
        title: Own keys
        published: 2026-09-14
        category: Opinion
        tags: [quay, night boats]
        authors: [Guest of Honour]
        countries: []
        source: input/raw/told.txt
        sourceHash: 7cd316f5db5ed257-2caa404cf7b7cc2e
        ---

        Told[^1] at the ==quay==.

        ::: facts In short
        - one
        :::

        ^^^
        | Hall | Stands |
        | ---- | -----: |
        | A    |    164 |
        ^^^ Stands by hall

        [^1]: By Ada.

        """;

    [Fact]
    public async Task Stories_are_listed_written_and_changed_without_another_host_and_pass_the_check()
    {
        using var folder = new TemporaryNewsroom();
        await using GitHubStandIn github = await GitHubStandIn.Start();
        Prepare(folder.Path, github);
        await SampleSites.RunProgram("build", "--root", folder.Path, "--now", Now);
        github.Hold(folder.Path, Path.Combine(folder.Path, "output"));

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
        int stories = Directory.GetFiles(Path.Combine(folder.Path, "input/articles"), "*.md").Length;
        await Assertions.Expect(page.GetByText($"collection, which has {stories} entries")).ToHaveCountAsync(1);
        await Assertions.Expect(page.GetByText("Cold Days Opens in Drumlin Cross").First).ToBeVisibleAsync();
        await Screenshot(page, "cms-stories");
        await Write(page, github);
        await Change(page, github);

        Assert.Empty(elsewhere);
        Assert.Empty(errors);
        foreach ((string path, byte[] content) in github.Committed)
        {
            string file = Path.Combine(folder.Path, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllBytesAsync(file, content, TestContext.Current.CancellationToken);
        }

        await SampleSites.RunProgram("check", "--root", folder.Path, "--now", Now);
        string said = await SampleSites.RunProgram("check", "--root", folder.Path, "--now", Now, "--format", "json");
        Assert.All(github.Committed.Keys, path => Assert.DoesNotMatch($"\"file\": ?\"{Regex.Escape(path)}\"[^}}]*\"(error|warning)\"", said));
    }

    [Fact]
    public async Task The_page_says_where_to_sign_in_and_asks_no_search_engine_in()
    {
        using var folder = new TemporaryNewsroom();
        await using GitHubStandIn github = await GitHubStandIn.Start();
        Prepare(folder.Path, github);
        await SampleSites.RunProgram("build", "--root", folder.Path, "--now", Now);
        github.Hold(folder.Path, Path.Combine(folder.Path, "output"));
        await using IBrowserContext window = await sites.Browser.Open(390, ColorScheme.Dark);
        IPage page = await window.NewPageAsync();
        await page.GotoAsync(new Uri(github.Url, "admin/").AbsoluteUri);
        await Assertions.Expect(page.GetByText("Brinemark Courier").First).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Sign In Using Access Token" })).ToBeVisibleAsync();
        // Without a server of one's own nobody can sign in the other way.
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { NameRegex = WithGitHub() })).ToHaveCountAsync(0);
        await Screenshot(page, "cms-sign-in-phone");
        Assert.Contains("noindex", await page.Locator("meta[name=robots]").First.GetAttributeAsync("content"), StringComparison.Ordinal);
        string sitemap = await File.ReadAllTextAsync(Path.Combine(folder.Path, "output/sitemap.xml"), TestContext.Current.CancellationToken);
        Assert.DoesNotContain("admin", sitemap, StringComparison.Ordinal);
    }

    private static void Prepare(string folder, GitHubStandIn github)
    {
        string input = Path.Combine(SampleSites.RepositoryRoot, "input");
        foreach (string file in Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories)
            .Where(f => f.EndsWith(".yml", StringComparison.Ordinal) || f.EndsWith(".md", StringComparison.Ordinal)))
        {
            string target = Path.Combine(folder, "input", Path.GetRelativePath(input, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            // The pictures are not what this is about.
            File.WriteAllText(target, Picture().Replace(File.ReadAllText(file), ""));
        }

        File.WriteAllText(Path.Combine(folder, Kept), Story);
        Directory.CreateDirectory(Path.Combine(folder, ".git"));
        File.WriteAllText(
            Path.Combine(folder, ".git/config"), $"[remote \"origin\"]\n\turl = https://github.com/{GitHubStandIn.Repository}.git\n");
        SampleSites.RunProgram("init", "--cms", "--root", folder).GetAwaiter().GetResult();
        string config = Path.Combine(folder, "admin/config.yml");
        string text = File.ReadAllText(config);
        Assert.Contains($"  repo: {GitHubStandIn.Repository}\n", text, StringComparison.Ordinal);
        File.WriteAllText(config, text.Replace("  name: github\n", $"  name: github\n  api_root: {github.Url}api/v3\n", StringComparison.Ordinal));
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

        string text = Text(github, Kept);
        string[] lines = [.. Story.Split("---\n")[1].Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(l => !l.StartsWith("title:", StringComparison.Ordinal) && !l.Contains('[', StringComparison.Ordinal))];
        Assert.All(lines, l => Assert.Contains($"\n{l}\n", text, StringComparison.Ordinal));
        Assert.Contains("\ntags:\n  - quay\n  - night boats\n", text, StringComparison.Ordinal);
        Assert.Contains("\nauthors:\n  - Guest of Honour\n", text, StringComparison.Ordinal);
        Assert.Contains("\ncountries: []\n", text, StringComparison.Ordinal);
        Assert.Equal(Story[Story.IndexOf("\n---\n", StringComparison.Ordinal)..].TrimEnd(), text[text.IndexOf("\n---\n", StringComparison.Ordinal)..].TrimEnd());
    }

    private static async Task Save(IPage page, GitHubStandIn github, int files)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).First.ClickAsync();
        await Assertions.Expect(page.GetByText("Entry saved").First).ToBeVisibleAsync();
        await page.WaitForFunctionAsync("() => true");
        Assert.Equal(files, github.Committed.Count);
        await Assertions.Expect(page.GetByText("Entry saved")).ToHaveCountAsync(0, new() { Timeout = 10_000 });
    }

    private static string Text(GitHubStandIn github, string path) => Encoding.UTF8.GetString(github.Committed[path]);

    private static async Task Screenshot(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("EXPOSITE_SCREENSHOTS") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(SampleSites.RepositoryRoot, folder, name + ".png") });
    }

    [GeneratedRegex(@"(?m)^image\w*:.*\n|!\[[^\]]*\]\([^)]*\)")]
    private static partial Regex Picture();

    [GeneratedRegex("^Sign In with")]
    private static partial Regex WithGitHub();

    private sealed class TemporaryNewsroom : IDisposable
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("exposite-cms-");

        public string Path => folder.FullName;

        public void Dispose() => folder.Delete(recursive: true);
    }
}
