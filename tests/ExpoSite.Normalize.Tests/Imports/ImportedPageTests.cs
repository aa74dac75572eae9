using System.Collections.Frozen;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Normalize.Imports;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Tests.Imports;

/// <summary>Pages of other sites, such as About.</summary>
public sealed class ImportedPageTests
{
    private static string Page(string number, string link, string body = "We are.", string status = "publish") =>
        Exports.Post(number, "About", body, status).Replace(">post<", ">page<", StringComparison.Ordinal)
            .Replace("https://old.example.net/about/", $"https://old.example.net{link}", StringComparison.Ordinal);

    private static ImportOptions With(params ExistingMarkdown[] pages) => Exports.Options with { Pages = [.. pages] };

    [Fact]
    public void A_page_keeps_its_address_and_links_lead_to_it()
    {
        ImportResult result = Exports.Import(Exports.WordPress(
            Page("2", "/about/", "See <a href=\"/rope/\">this</a>."), Exports.Post("1", "Rope", "<a href=\"/about/#top\">a</a> <a href=\"/?page_id=2\">b</a>")));
        MarkdownFile page = Assert.Single(result.Pages);
        Assert.Equal(("about.md", "---\ntitle: About\n---\n\nSee [this](/2031/03/rope/).\n", MarkdownAction.Create), (page.Path, page.Text, page.Action));
        Assert.EndsWith("[a](/about/#top) [b](/about/)\n", Assert.Single(result.Files).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/about/team/", "pages that stand below others (1): 'About'")]
    [InlineData("/search/", "pages that every site here has by itself (1): 'About'")]
    [InlineData("/", "front pages (1): 'About'")]
    public void A_page_that_cannot_have_its_address_is_named(string link, string told)
    {
        ImportResult result = Exports.Import(Exports.WordPress(Page("2", link)));
        Assert.Empty(result.Pages);
        Assert.Contains(result.Diagnostics, d => d.Message.Contains(told, StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_of_this_site_stays_and_one_that_nobody_wrote_makes_room()
    {
        string export = Exports.WordPress(Page("2", "/about/"));
        var own = new ExistingMarkdown("about.md", "---\ntitle: Mine\n---\n\nMine.\n");
        ImportResult kept = Exports.Import(export, With(own));
        Assert.Equal((MarkdownAction.KeepEdited, own.Text), (kept.Pages[0].Action, kept.Pages[0].Text));
        Assert.Contains(kept.Diagnostics, d => d.Message.Contains("pages whose names pages of this site have (1): 'About'", StringComparison.Ordinal));
        ImportOptions blank = With(own) with { BlankPages = FrozenSet.Create("about.md") };
        Assert.Equal(MarkdownAction.Rewrite, Exports.Import(export, blank).Pages[0].Action);
    }

    [Fact]
    public void A_second_import_changes_no_page_and_a_deleted_one_stays_deleted()
    {
        string export = Exports.WordPress(Page("2", "/about/"));
        ImportResult first = Exports.Import(export);
        Assert.Equal(MarkdownAction.Unchanged, Exports.Import(export, With(new ExistingMarkdown("about.md", first.Pages[0].Text))).Pages[0].Action);
        ImportOptions deleted = Exports.Options with { Record = StoryRecord.Empty.With(first.Stories) };
        Assert.Empty(Exports.Import(export, deleted).Pages);
        Assert.Contains(Exports.Import(export, deleted).Diagnostics, d => d.Rule == NormalizeRules.DeletedStory);
        Assert.Single(Exports.Import(export, deleted with { WritesDeleted = true }).Pages);
    }

    [Fact]
    public void A_page_that_readers_could_not_see_stays_out_or_is_a_draft()
    {
        string export = Exports.WordPress(Page("2", "/about/", "TOKEN", "private"), Exports.Post("1", "Rope", "<a href=\"/about/\">a</a>"));
        ImportResult result = Exports.Import(export);
        Assert.Equal((0, 1), (result.Pages.Length, result.Withheld));
        Assert.EndsWith("[a](https://old.example.net/about/)\n", Assert.Single(result.Files).Text, StringComparison.Ordinal);
        Assert.Contains("draft: true\n", Exports.Import(export, Exports.Options with { WithDrafts = true }).Pages[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scheduled_page_waits_for_its_time() => Assert.Contains(
        "published: 2031-07-01T09:30:00+02:00\n",
        Exports.Import(Exports.WordPress(Page("2", "/about/", status: "future").Replace("2031-03-04", "2031-07-01", StringComparison.Ordinal))).Pages[0].Text,
        StringComparison.Ordinal);

    [Fact]
    public void Pages_of_folders_arrive_with_what_they_show()
    {
        ImportResult result = SiteFolders.Import(
            ("hugo.toml", "baseURL = 'https://o.example/'"), ("content/posts/a.md", SiteFolders.Yaml("title: A\ndate: 2031-03-04", "[us]({{< ref \"about.md\" >}})")),
            ("content/about.md", SiteFolders.Yaml("title: About\naliases: [/we/]\ndescription: Who we are.", "![Q](/q.png) [a](/posts/a/)")),
            ("content/contact/index.md", SiteFolders.Yaml("title: Contact", "![M](m.png)")), ("content/contact/m.png", ""), ("static/q.png", ""));
        Assert.Equal(["about.md", "contact.md"], result.Pages.Select(p => p.Path));
        Assert.Equal("---\ntitle: About\ndescription: Who we are.\n---\n\n![Q](/media/static/q.png) [a](/2031/03/a/)\n", result.Pages[0].Text);
        Assert.EndsWith("[us](/about/)\n", Assert.Single(result.Files).Text, StringComparison.Ordinal);
        Assert.Equal(2, result.Media.Length);
        Assert.Contains(result.Diagnostics, d => d.Message.Contains("old addresses of pages (1): '/we/ is /about/'", StringComparison.Ordinal));
    }
}
