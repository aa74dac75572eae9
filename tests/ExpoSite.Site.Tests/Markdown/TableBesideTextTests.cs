using System.Text;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Site.Media;

namespace ExpoSite.Site.Tests.Markdown;

/// <summary>Charts of CSV files that stand beside their stories.</summary>
public sealed class TableBesideTextTests
{
    private static readonly byte[] Halls = Encoding.UTF8.GetBytes("Hall,Stands\nA,164\nB,251\n");

    private static SmallSite Site(string body, string keys = "title: A\npublished: 2026-09-10", params string[] tables) =>
        Bodies.Site(body + "\n", keys) with { Media = [.. tables.Select(t => new CopiedFile("input/" + t, Halls.Length) { Table = Halls })] };

    [Theory]
    [InlineData("![Stands](t.csv)", "articles/t.csv")]
    [InlineData("![Stands](./t.csv){type=bar}", "articles/t.csv")]
    [InlineData("![Stands](data/t.csv)", "articles/data/t.csv")]
    [InlineData("![Stands](../media/t.csv)", "media/t.csv")]
    public void A_table_beside_a_story_is_drawn_and_published_with_it(string body, string table)
    {
        SmallSite site = Site(body, tables: table);
        Assert.Contains("<svg", site.Rendered(Bodies.Page), StringComparison.Ordinal);
        Assert.Contains($"<a href=\"/{table}\" download=\"\">Data (CSV)</a>", site.Rendered(Bodies.Page), StringComparison.Ordinal);
        Assert.Contains($"<a href=\"https://example.org/{table}\">", site.Rendered("feed.xml"), StringComparison.Ordinal);
        Assert.Contains(site.Plan().Files, f => f.Path == table);
        Assert.DoesNotContain(site.Findings(), f => f.Severity == Severity.Error || f.Position.Path.EndsWith(".csv", StringComparison.Ordinal));
    }

    [Fact]
    public void The_table_beside_the_story_is_nearer_than_one_of_the_same_name_in_the_media_folder()
    {
        SmallSite site = Site("![Stands](t.csv)", tables: ["media/t.csv", "articles/t.csv"]);
        Assert.Contains("href=\"/articles/t.csv\"", site.Rendered(Bodies.Page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("draft: true")]
    [InlineData("embargo: 2026-09-30")]
    [InlineData("expires: 2026-09-19")]
    [InlineData("retracted: {date: 2026-09-20, text: \"It was never there.\"}")]
    public void A_table_of_a_story_that_is_held_back_is_not_published_and_not_told(string keys)
    {
        SmallSite site = Site("![Stands](t.csv)", "title: A\npublished: 2026-09-10\n" + keys, "articles/t.csv");
        Assert.DoesNotContain(site.Plan().Files, f => f.Path.EndsWith(".csv", StringComparison.Ordinal));
        Assert.DoesNotContain(site.Findings(), f => f.Position.Path.EndsWith(".csv", StringComparison.Ordinal));
    }

    [Fact]
    public void A_table_that_no_text_shows_is_told_and_not_published()
    {
        SmallSite site = Site("Words.", tables: ["articles/t.csv", "media/u.csv"]);
        Assert.Equal(["media/u.csv"], site.Plan().Files.Select(f => f.Path).Where(p => p.EndsWith(".csv", StringComparison.Ordinal)));
        Diagnostic finding = Assert.Single(site.Findings(), f => f.Rule.Code == "EXPO3025");
        Assert.Equal("input/articles/t.csv", finding.Position.Path);
        Assert.Contains("![Its title](t.csv)", finding.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("![Stands](halls.csv)", "did you mean 'hall.csv'?")]
    [InlineData("![Stands](zz.csv)", "put the table beside this file or into input/media/, or correct the path")]
    public void A_table_that_is_nowhere_is_told_with_the_nearest_one(string body, string hint)
    {
        Diagnostic finding = Assert.Single(Site(body, tables: "articles/hall.csv").Findings(), f => f.Severity == Severity.Error);
        Assert.Equal((CheckRules.MissingImage, hint), (finding.Rule, finding.Hint));
        Assert.Contains("beside this file or in input/media/", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_has_its_tables_beside_it_too()
    {
        SmallSite site = new SmallSite().With() with
        {
            Pages = [SmallSite.File("input/pages/halls.md", "---\ntitle: Halls\n---\n\n![Stands](t.csv)\n")],
            Media = [new CopiedFile("input/pages/t.csv", Halls.Length) { Table = Halls }],
        };
        Assert.Contains(site.Plan().Files, f => f.Path == "pages/t.csv");
    }
}
