using System.Globalization;
using System.Text;
using ExpoSite.Core.Configuration;
using ExpoSite.Core.Content;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Site.Articles;
using ExpoSite.Site.Settings;
using ExpoSite.Site.Sources;
using ExpoSite.StoryFiles;

namespace ExpoSite.Site.Tests.Loading;

public sealed class FrontMatterValueTests
{
    private static readonly SiteConfig Config = new() { Title = "T", Url = "https://example.org/" };

    [Theory]
    [InlineData("title: Hall 7 # opens", 3)]
    [InlineData("title: A\ntags:\n  - #expo\n  - robots", 5)]
    [InlineData("title: A\ncategory: #Visitors", 4)]
    [InlineData("title: A\ndescription: We are # 1", 4)]
    [InlineData("title: A\nauthors: [Null]", 4)]
    public void What_YAML_takes_for_a_comment_or_for_nothing_is_told(string keys, int line)
    {
        Diagnostic finding = Assert.Single(Read(keys + "\npublished: 2025-03-01 # the day").Diagnostics, d => d.Rule == LoadRules.LostText);

        Assert.Equal(line, finding.Position.Line);
        Assert.NotNull(finding.Hint);
    }

    [Theory]
    [InlineData("title: A\n# a comment\ncategory: # none yet\ndraft: false # or true")]
    [InlineData("title: 'Hall 7 # opens'\nauthor: null")]
    public void A_comment_that_is_one_is_not_told(string keys) => Assert.Empty(Read(keys + "\npublished: 2025-03-01").Diagnostics);

    [Fact]
    public void Numbers_and_words_stay_as_they_are_written()
    {
        Article article = Read("title: 007\npublished: 2025-03-01\ntags: [2026, no, 1e3, 0x10, 2026-01-02]\ncategory: yes").Value!;

        Assert.Equal(("007", "yes"), (article.Title, article.Category));
        Assert.Equal(["2026", "no", "1e3", "0x10", "2026-01-02"], article.Tags);
    }

    [Theory]
    [InlineData("tags")]
    [InlineData("authors")]
    [InlineData("countries")]
    [InlineData("exhibitors")]
    [InlineData("related")]
    [InlineData("recommends")]
    public void Of_a_long_list_fifty_are_read_and_the_rest_is_counted(string key)
    {
        string items = string.Join(", ", Enumerable.Range(0, 5000).Select(i => $"w{i} x"));
        foreach (string list in (string[])[$"[{items}]", items])
        {
            Diagnostic finding = Assert.Single(Read($"title: A\npublished: 2025-03-01\n{key}: {list}").Diagnostics,
                d => d.Rule == (list[0] == '[' ? LoadRules.TooManyValues : d.Rule));
            Assert.Equal(5, finding.Position.Line);
            Assert.Contains(list[0] == '[' ? "4950" : "", finding.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("title")]
    [InlineData("slug")]
    [InlineData("description")]
    public void A_value_of_a_hundred_kilobytes_is_told_at_its_line(string key)
    {
        Outcome<Article> read = Read($"{(key == "title" ? "" : "title: A\n")}published: 2025-03-01\n{key}: {new string('x', 100_000)}");

        Diagnostic finding = Assert.Single(read.Diagnostics, d => d.Rule == LoadRules.InvalidValue);
        Assert.Equal(key == "title" ? 4 : 5, finding.Position.Line);
        Assert.True(finding.Message.Length < 300);
    }

    [Fact]
    public void A_slug_that_is_no_file_name_is_told() =>
        Assert.Contains(Read($"title: A\npublished: 2025-03-01\nslug: {new string('ä', 150)}").Diagnostics,
            d => d.Rule == LoadRules.InvalidValue && d.Position.Line == 5);

    [Fact]
    public void A_mistake_in_one_key_hides_no_other()
    {
        Outcome<Article> read = Read("title: @home\npublished: soon\ntags: [a, b\nslug: A b\nfoo: bar");

        Assert.Null(read.Value);
        Assert.Equal([3, 4, 5, 6, 7], read.Diagnostics.Select(d => d.Position.Line).Distinct().Order());
    }

    [Fact]
    public void Keys_that_the_settings_ignore_are_no_finding()
    {
        const string keys = "title: A\npublished: 2025-03-01\nlayout: post\nPermalink: /a/";

        Assert.Equal(2, Read(keys).Diagnostics.Length);
        SiteConfig config =
            SiteConfigReader.Read(SmallSite.File("input/site.yml", "url: https://example.org/\nignoreKeys: [layout, permalink]\n")).Value!;
        Assert.Empty(ArticleReader.Read(SmallSite.Story("a", keys), config).Diagnostics);
    }

    [Theory]
    [InlineData("\n---\ntitle: A\n---\n", "not the first", 2)]
    [InlineData("+++\ntitle = 'A'\n+++\n", "TOML", 1)]
    [InlineData("{\n\"title\": \"A\"\n}\n", "JSON", 1)]
    [InlineData("----\ntitle: A\n----\n", "three hyphens", 1)]
    [InlineData("—\ntitle: A\n—\n", "three hyphens", 1)]
    [InlineData("---\ntitle: A\n", "not closed", 1)]
    [InlineData("title: A\n", "does not start", 1)]
    public void A_file_without_front_matter_is_told_what_its_writer_did(string text, string words, int line)
    {
        Diagnostic finding = Assert.Single(ArticleReader.Read(SmallSite.File("input/articles/a.md", text), Config).Diagnostics);

        Assert.Equal((LoadRules.MissingFrontMatter, line), (finding.Rule, finding.Position.Line));
        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
    }

    // Cut and joined anew: what editors, programs and attackers write, without an end to the ways in which it goes wrong.
    [Fact]
    public void No_front_matter_gives_an_exception_or_a_place_outside_the_file()
    {
        string[] parts =
        [
            "title: ", "published: ", "tags: ", "aliases: ", "corrections: ", "id: ", "slug: ", "- ", "  - ", "\t", "\n", "\r\n", "\n", "[",
            "]", "{", "}", "\"", "'", "\\", "#", " #", ": ", ":", "*a", "&a ", "!x ", "!!binary ", "| ", "> ", "|\n  ", "? ", "@", "`", "%",
            "2026-01-02", "2026-01-02T10:00+99", "0001-01-01", "\0", "\uFFFE", "\uD800", "\uDC00", "\u202E", "\u2028", "\u0085", "\u200B",
            "\\uDC00", "\\U00110000", "\\x", "null", "~", "<<: *a", "---\n", "...\n", "e\u0301\u0301", "🎉", "a", "=", "%2e%2e", "/a/",
            "con", new string('x', 300), "true",
        ];
        uint state = 7;
        for (int run = 0; run < 3000; run++)
        {
            var text = new StringBuilder("---\n");
            for (int i = 1 + Next(29); i > 0; i--)
                text.Append(parts[Next(parts.Length)]);
            string file = text.Append("\n---\nText\n").ToString();
            SourceFile source = new("input/articles/a.md", Encoding.UTF8.GetBytes(file));
            Outcome<Article> read = ArticleReader.Read(source, Config);

            int lines = file.Count(c => c == '\n') + 1;
            Assert.All(read.Diagnostics, d => Assert.InRange(d.Position.Line, 0, lines));
            Assert.True(read.Value is not null || !read.Diagnostics.IsEmpty, file);
            if (MintedId.Write(source.Content.Span, Guid.NewGuid()) is { } minted)
                Assert.Null(MintedId.Write(minted, Guid.NewGuid()));
        }

        // Numerical Recipes' generator: the same samples in every run.
        int Next(int below)
        {
            state = unchecked((state * 1_664_525) + 1_013_904_223);
            return (int)((state >> 8) % (uint)below);
        }
    }

    private static Outcome<Article> Read(string keys)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        return ArticleReader.Read(SmallSite.Story("a", keys), Config);
    }
}
