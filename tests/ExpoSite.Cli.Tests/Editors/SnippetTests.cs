using System.Text.Json;
using System.Text.RegularExpressions;
using ExpoSite.Cli.Tests.Workflows;
using ExpoSite.Core.Configuration;
using ExpoSite.Core.Content;

namespace ExpoSite.Cli.Tests.Editors;

/// <summary>What VS Code inserts is what the program reads and what the docs tell.</summary>
public sealed partial class SnippetTests
{
    private static readonly IReadOnlyList<Snippet> Blocks = Snippet.Read(
        File.ReadAllText(Path.Combine(WorkflowFile.Repository, "generator/ExpoSite.Cli/Newsroom/.vscode/exposite-blocks.code-snippets")));

    private static readonly IReadOnlyList<Snippet> FrontMatter = Snippet.Read(FrontMatterSnippets.Text);

    private static readonly string[] Needed = ["id: 9b2b8c1e-7a54-4c1d-9d0e-5b1f0c2a9e77\n", "title: Told\n", "published: 2026-01-10\n"];

    public static TheoryData<string> BlockNames => [.. Blocks.Select(b => b.Name)];

    public static TheoryData<string> KeyNames =>
        [.. FrontMatter.Where(s => s.Body.StartsWith(s.Prefix + ": ", StringComparison.Ordinal)).Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(BlockNames))]
    public void A_block_is_read_without_a_finding_and_no_sign_of_it_is_left_over(string name)
    {
        foreach (string text in Blocks.Single(b => b.Name == name).Texts())
        {
            using TemporarySite site = Site();
            site.Write("input/articles/2026-01-10-told.md", $"{TemporarySite.Article("Told")}\n{text}\n\nThe end.\n");
            RunResult run = site.Run("check");
            Assert.True(run.Code == 0, $"{text}\n{run.Error}");
            Assert.DoesNotContain("2026-01-10-told.md", run.Error, StringComparison.Ordinal);
            Assert.Equal(0, site.Run("build").Code);
            Assert.DoesNotMatch(@"\[!|\[\^|:::|\^\^\^|\{#|!\[|\[[x ]\]", site.Read("output/2025/11/told/index.html"));
        }
    }

    [Fact]
    public void The_story_is_a_draft_without_a_finding()
    {
        using var site = new TemporarySite();
        Assert.Equal(0, site.Run("init", "Hall Seven News").Code);
        Snippet story = FrontMatter.Single(s => s.Prefix == "story");
        site.Write("input/articles/2026-01-15-told.md", story.Texts().Single() + "\n");
        Assert.DoesNotMatch(@"told\.md\S* (error|warning)", site.Run("check").Error);

        site.Write("input/articles/2026-01-15-told.md", story.Texts().Single()
            .Replace("draft: true\n", "", StringComparison.Ordinal).Replace(ArticleTemplate.FirstParagraph, "Told.", StringComparison.Ordinal));
        RunResult run = site.Run("build");
        Assert.Equal(0, run.Code);
        Assert.Contains("2026-01-15T08:05:00", site.Read("output/feed.json"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(KeyNames))]
    public void A_key_is_read_with_the_value_that_comes_with_it(string name)
    {
        Snippet key = FrontMatter.Single(s => s.Name == name);
        foreach (string line in key.Texts())
        {
            using TemporarySite site = Site();
            string rest = string.Concat(Needed.Where(l => !l.StartsWith(key.Prefix + ":", StringComparison.Ordinal)));
            // A picture says what it shows.
            rest += key.Prefix == "image" ? "imageAlt: The hall\n" : "";
            // What is live has entries, a gallery has pictures, and what is sponsored a sponsor.
            rest += line == "format: sponsored" ? "sponsor: Quay Bank\n" : key.Prefix == "ended" ? "format: live\n" : "";
            site.Write("input/articles/2026-01-10-told.md",
                $"---\n{rest}{line}\n---\n\nThe halls opened at nine.\n\n## 9:05 The bell\n\n![The hall](hall.jpg)\n\n![The crane](crane.jpg)\n");
            RunResult run = site.Run("check");
            Assert.False(Regex.IsMatch(run.Error, @"told\.md\S* (error|warning EXPO20)"), $"{line}\n{run.Error}");
        }
    }

    [Fact]
    public void Every_key_that_people_write_has_one() => Assert.Equal(
        FrontMatterKeys.Table.Keys.Select(k => k.Name).Except(["source", "sourceHash"]).Order(StringComparer.Ordinal),
        FrontMatter.Select(s => s.Prefix).Where(p => p != "story").Order(StringComparer.Ordinal));

    [Fact]
    public void Every_example_of_the_docs_is_what_snippets_insert()
    {
        string docs = File.ReadAllText(Path.Combine(WorkflowFile.Repository, "docs/writing.md"));
        // A whole story is no block.
        string[] examples = [.. Fence().Matches(docs).Select(m => m.Groups[1].Value).Where(e => !e.StartsWith("---\n", StringComparison.Ordinal))];
        Assert.NotEmpty(examples);
        Assert.All(examples, example =>
        {
            string rest = example;
            foreach (string text in Blocks.SelectMany(b => b.Texts()).OrderByDescending(t => t.Length))
                rest = rest.Replace(text, "", StringComparison.Ordinal);
            Assert.True(string.IsNullOrWhiteSpace(rest),
                $"No snippet in generator/ExpoSite.Cli/Newsroom/.vscode/ inserts this example of docs/writing.md: add one.\n{rest}");
        });
    }

    [Fact]
    public void Prefixes_are_single_words_of_which_each_means_one_snippet()
    {
        string[] prefixes = [.. Blocks.Concat(FrontMatter).Select(s => s.Prefix)];
        Assert.All(prefixes, p => Assert.Matches("^[A-Za-z]+$", p));
        Assert.Equal(prefixes.Length, prefixes.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void The_task_reads_the_findings_that_check_prints()
    {
        using var site = new TemporarySite();
        Assert.Equal(0, site.Run("init", "Hall Seven News").Code);
        using var tasks = JsonDocument.Parse(site.Read(".vscode/tasks.json"));
        JsonElement task = tasks.RootElement.GetProperty("tasks")[0];
        Assert.Equal("check", task.GetProperty("args")[0].GetString());
        JsonElement pattern = task.GetProperty("problemMatcher").GetProperty("pattern");
        site.Write("input/articles/2026-01-10-told.md", "---\ntitle: Told\npublised: 2026-01-10\n---\n\nTold.\n");

        string[] lines = site.Run("check").Error.Split('\n');
        Match found = lines.Select(l => Regex.Match(l, pattern.GetProperty("regexp").GetString()!)).First(m => m.Success);
        string Group(string name) => found.Groups[pattern.GetProperty(name).GetInt32()].Value;
        Assert.Equal(("input/articles/2026-01-10-told.md", "3", "1", "EXPO2003"), (Group("file"), Group("line"), Group("column"), Group("code")));
        Assert.StartsWith("'publised' is not a known key", Group("message"), StringComparison.Ordinal);
        // A finding is one line with a severity; what follows it is indented.
        Assert.All(lines.Where(l => l.Length > 0 && l[0] != ' '), l => Assert.Matches(pattern.GetProperty("regexp").GetString()!, l));
    }

    private static TemporarySite Site()
    {
        TemporarySite site = TemporarySite.WithOneArticle();
        site.Write("input/articles/2026-01-09-second.md", TemporarySite.Article("Second"));
        site.Write("input/site.yml", site.Read("input/site.yml").Replace("Business", "Business, Visitors", StringComparison.Ordinal));
        site.Write("input/expos.yml", "- {id: quay-fair, name: Quay Fair, starts: 2026-09-14, ends: 2026-09-16}\n");
        site.Write("input/exhibitors.yml", "- {name: Nyota Ice Works}\n");
        foreach (string picture in (string[])["hall.jpg", "crane.jpg"])
            site.WriteBytes("input/media/" + picture, Picture);
        site.WriteBytes("input/media/crane.mp4", [0, 0, 0, 24, .. "ftypisom"u8, 0, 0, 2, 0, .. "isomiso2"u8]);
        site.Write("input/media/editions.csv", "Edition,Exhibitors\n2024,901\n2025,1010\n2026,1148\n");
        return site;
    }

    // A grey JPEG of 96 by 54 pixels.
    private static readonly byte[] Picture = Convert.FromBase64String(
        "/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAA"
        + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
        + "AAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAA"
        + "ABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1"
        + "AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAP"
        + "KnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/"
        + "2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////////////////////////////////////////2wBDAVVaWnhpeOuCgu"
        + "v/////////////////////////////////////////////////////////////////////////wAARCAA2AGADASIAAhEBAxEB/8QAFQABAQAA"
        + "AAAAAAAAAAAAAAAAAAH/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAAAP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2g"
        + "AMAwEAAhEDEQA/AKAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD//2Q==");

    [GeneratedRegex("^```markdown\n(.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
