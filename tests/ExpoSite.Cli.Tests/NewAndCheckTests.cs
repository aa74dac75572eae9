using System.Text;
using ExpoSite.Core.Diagnostics;
using ExpoSite.StoryFiles;

namespace ExpoSite.Cli.Tests;

public sealed class NewAndCheckTests
{
    [Fact]
    public void New_writes_a_draft_that_builds_and_prints_its_path()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write("input/site.yml", "title: News\nurl: https://example.org/\ntimeZone: Asia/Shanghai\ncategories: [Business]\n");
        RunResult run = site.Run("new", "Says \"yes\": #1 in C:\\Halls", "--category", "business");
        // 23:30 UTC is the next day in Shanghai.
        string path = "input/articles/2026-01-16-says-yes-1-in-c-halls.md";
        Assert.Equal((0, path + "\n"), (run.Code, run.Out));
        string text = site.Read(path);
        Assert.Contains("title: 'Says \"yes\": #1 in C:\\Halls'\n", text, StringComparison.Ordinal);
        Assert.Contains("category: Business\n# tags: What the story is about.\n# authors: ", text, StringComparison.Ordinal);
        Assert.Contains("\npublished: 2026-01-16T07:30:00+08:00\n", text, StringComparison.Ordinal);
        Assert.Contains("draft: true", text, StringComparison.Ordinal);
        RunResult built = site.Run("build", "--drafts");
        Assert.Equal((0, ""), (built.Code, built.Error));
        Assert.Contains("Says &quot;yes&quot;: #1 in C:\\Halls", site.Read("output/2026/01/says-yes-1-in-c-halls/index.html"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Buisness", "did you mean 'Business'?")]
    [InlineData("Nope", "its sections are Business, Halls")]
    public void New_tells_that_a_section_is_not_listed(string category, string hint)
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write("input/site.yml", "title: News\nurl: https://example.org/\ncategories: [Business, Halls]\n");
        RunResult run = site.Run("new", "Hall 7", "--category", category);

        Assert.Equal(0, run.Code);
        Assert.Contains($"site.yml has no section '{category}'", run.Error, StringComparison.Ordinal);
        Assert.Contains(hint, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh", "lang: zh-Hans")]
    [InlineData("ZH-hans", "lang: zh-Hans")]
    [InlineData("cn", "lang: zh-Hans")]
    [InlineData("de", "lang: de")]
    [InlineData("en", "# description")]
    public void New_writes_the_language_of_a_story_as_the_site_names_it(string tag, string expected)
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write("input/site.yml", "title: News\nurl: https://example.org/\ncategories: [Ice]\n"
            + "languages: [{tag: zh-Hans, path: cn, names: {Ice: 冰}}, {tag: de}]\n");
        RunResult run = site.Run("new", "七号馆", "--lang", tag);
        Assert.Equal((0, "input/articles/2026-01-15-七号馆.md\n", ""), (run.Code, run.Out, run.Error));
        Assert.Contains(expected, site.Read("input/articles/2026-01-15-七号馆.md"), StringComparison.Ordinal);
        Assert.Equal(expected.StartsWith("lang", StringComparison.Ordinal), site.Read("input/articles/2026-01-15-七号馆.md").Contains("\nlang: ", StringComparison.Ordinal));
        if (tag == "zh")
            Assert.Equal("", site.Run("new", "八号馆", "--lang", tag, "--category", "冰").Error);
    }

    [Fact]
    public void New_refuses_a_language_that_the_site_does_not_have()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write("input/site.yml", "title: News\nurl: https://example.org/\nlanguages: [{tag: zh-Hans}]\n");
        RunResult run = site.Run("new", "Hall 7", "--lang", "fr");
        Assert.Equal(2, run.Code);
        Assert.Contains("its languages are en, zh-Hans", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_that_new_writes_is_told_when_it_would_be_published()
    {
        using var site = TemporarySite.WithOneArticle();
        string path = site.Run("new", "Hall 7").Out.Trim();
        Assert.DoesNotContain(LoadRules.PlaceholderText.Code, site.Run("check").Error, StringComparison.Ordinal);
        site.Write(path, site.Read(path).Replace("draft: true\n", "", StringComparison.Ordinal));
        Assert.Contains($"{path}(11,1): warning {LoadRules.PlaceholderText.Code}", site.Run("check").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void New_never_overwrites()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Run("new", "Hall 7");
        string first = site.Read("input/articles/2026-01-15-hall-7.md");
        Assert.Equal(2, site.Run("new", "Hall 7").Code);
        Assert.Equal(first, site.Read("input/articles/2026-01-15-hall-7.md"));
    }

    [Fact]
    public void A_title_without_letters_is_a_usage_error()
    {
        using var site = TemporarySite.WithOneArticle();
        Assert.Equal(2, site.Run("new", "!?").Code);
    }

    [Fact]
    public void Check_writes_nothing_and_fails_on_errors()
    {
        using var site = TemporarySite.WithOneArticle();
        Assert.Equal(0, site.Run("check").Code);
        site.Write("input/articles/empty.md", "");
        SortedDictionary<string, string> before = site.Snapshot();
        RunResult run = site.Run("check", "--format", "github");
        Assert.Equal(1, run.Code);
        Assert.Contains("::error file=input/articles/empty.md", run.Out, StringComparison.Ordinal);
        Assert.Equal(before, site.Snapshot());
    }

    [Fact]
    public void Explain_says_why_stories_are_related_and_writes_nothing()
    {
        using TemporarySite site = WithThreeStories();
        SortedDictionary<string, string> before = site.Snapshot();

        RunResult all = site.Run("check", "--explain");
        RunResult one = site.Run("check", "--explain", "gates");

        Assert.Equal((0, ""), (one.Code, one.Error));
        Assert.Contains("input/articles/gates.md: Gates", all.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("input/articles/dues.md: Dues", one.Out, StringComparison.Ordinal);
        Assert.Contains("chosen by the editor", one.Out, StringComparison.Ordinal);
        Assert.Contains("tag locks; category Business; words: ", one.Out, StringComparison.Ordinal);
        Assert.Equal(before, site.Snapshot());
    }

    [Fact]
    public void Explain_is_a_document_for_other_programs_too()
    {
        using TemporarySite site = WithThreeStories();
        using var json = System.Text.Json.JsonDocument.Parse(site.Run("check", "--explain", "gates", "--format", "json").Out);

        System.Text.Json.JsonElement related = json.RootElement.GetProperty("related")[0].GetProperty("related");
        Assert.Equal(["editor", "likeness"], related.EnumerateArray().Take(2).Select(r => r.GetProperty("ground").GetString()!));
        Assert.Contains("tag locks", related[1].GetProperty("shared").EnumerateArray().Select(s => s.GetString()));
    }

    [Fact]
    public void To_explain_an_unknown_story_is_a_usage_error()
    {
        using TemporarySite site = WithThreeStories();
        RunResult run = site.Run("check", "--explain", "nowhere");
        Assert.Equal(2, run.Code);
        Assert.Contains("'nowhere'", run.Error, StringComparison.Ordinal);
    }

    private static TemporarySite WithThreeStories()
    {
        TemporarySite site = TemporarySite.WithOneArticle();
        site.Write("input/articles/gates.md", TemporarySite.Article("Gates", "tags: [locks]\nrelated: [opening]\n"));
        site.Write("input/articles/hinges.md", TemporarySite.Article("Gates and hinges", "tags: [locks]\n"));
        site.Write("input/articles/dues.md", TemporarySite.Article("Dues"));
        return site;
    }

    [Fact]
    public void Fix_mints_an_id_once_and_changes_no_other_byte()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write("input/articles/no-id.md", "---\ntitle: No id\npublished: 2025-11-04\ncategory: Business\n---\n\nText.\n");
        RunResult run = site.Run("check", "--fix");
        Assert.Equal((0, ""), (run.Code, run.Error));
        string[] lines = site.Read("input/articles/no-id.md").Split('\n');
        Assert.StartsWith("id: ", lines[1], StringComparison.Ordinal);
        Assert.Equal("---\ntitle: No id\npublished: 2025-11-04\ncategory: Business\n---\n\nText.\n", string.Join('\n', lines.Where((_, i) => i != 1)));
        SortedDictionary<string, string> once = site.Snapshot();
        site.Run("check", "--fix");
        Assert.Equal(once, site.Snapshot());
    }

    [Fact]
    public void Fix_keeps_byte_order_mark_and_line_ends()
    {
        var id = Guid.NewGuid();
        byte[] file = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("---\r\ntitle: Ü\r\n---\r\nText")];
        byte[] expected = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes($"---\r\nid: {id}\r\ntitle: Ü\r\n---\r\nText")];
        Assert.Equal(expected, MintedId.Write(file, id));
        Assert.Null(MintedId.Write(expected, Guid.NewGuid()));
        Assert.Null(MintedId.Write("no front matter\n"u8, id));
    }
}
