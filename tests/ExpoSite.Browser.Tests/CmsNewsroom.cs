using System.Text.RegularExpressions;

namespace ExpoSite.Browser.Tests;

/// <summary>The sample newsroom with a CMS, built once for the tests of it, and a stand-in for GitHub that holds it.</summary>
public sealed partial class CmsNewsroom : IAsyncLifetime
{
    public const string Now = "2026-12-01T12:00:00Z";

    public const string Kept = "input/articles/2026-09-14-own-keys.md";

    // What a form has no field for, and what the text may hold that no other Markdown has.
    public const string Story = """
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

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("exposite-cms-");

    public string Folder => folder.FullName;

    internal GitHubStandIn GitHub { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        GitHub = await GitHubStandIn.Start();
        await Prepare(Folder, GitHub);
        await TestedProgram.Run("build", "--root", Folder, "--now", Now);
        GitHub.Hold(Folder, Path.Combine(Folder, "output"));
    }

    public async ValueTask DisposeAsync()
    {
        await GitHub.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private static async Task Prepare(string folder, GitHubStandIn github)
    {
        string input = Path.Combine(SampleSites.RepositoryRoot, "input");
        foreach (string file in Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories)
            .Where(f => f.EndsWith(".yml", StringComparison.Ordinal) || f.EndsWith(".md", StringComparison.Ordinal)))
        {
            string target = Path.Combine(folder, "input", Path.GetRelativePath(input, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            // The pictures are not what this is about.
            await File.WriteAllTextAsync(target, Picture().Replace(await File.ReadAllTextAsync(file), ""));
        }

        await File.WriteAllTextAsync(Path.Combine(folder, Kept), Story);
        Directory.CreateDirectory(Path.Combine(folder, ".git"));
        await File.WriteAllTextAsync(
            Path.Combine(folder, ".git/config"), $"[remote \"origin\"]\n\turl = https://github.com/{GitHubStandIn.Repository}.git\n");
        await TestedProgram.Run("init", "--cms", "--root", folder);
        string config = Path.Combine(folder, "admin/config.yml");
        string text = await File.ReadAllTextAsync(config);
        Assert.Contains($"  repo: {GitHubStandIn.Repository}\n", text, StringComparison.Ordinal);
        await File.WriteAllTextAsync(config, text.Replace("  name: github\n", $"  name: github\n  api_root: {github.Url}api/v3\n", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"(?m)^image\w*:.*\n|!\[[^\]]*\]\([^)]*\)")]
    private static partial Regex Picture();
}
