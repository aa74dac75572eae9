namespace ExpoSite.Cli.Tests;

public sealed class ImportTests
{
    private const string Picture = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private const string Export =
        """
        <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
        <channel><link>https://old.example.net</link>
        <item><title>Rope day</title><link>https://old.example.net/rope/</link><guid>https://old.example.net/?p=1</guid>
        <content:encoded><![CDATA[<p><img src="https://old.example.net/wp-content/uploads/rope.png"> Rope is made.</p>]]></content:encoded>
        <wp:post_id>1</wp:post_id><wp:post_date>2025-03-04 09:30:00</wp:post_date><wp:post_date_gmt>2025-03-04 08:30:00</wp:post_date_gmt>
        <wp:status>publish</wp:status><wp:post_type>post</wp:post_type><category domain="category" nicename="b">Business</category></item>
        <item><title>Secret</title><guid>https://old.example.net/?p=2</guid><content:encoded><![CDATA[TOKEN-2]]></content:encoded>
        <wp:post_id>2</wp:post_id><wp:status>draft</wp:status><wp:post_type>post</wp:post_type></item>
        </channel></rss>
        """;

    private static TemporarySite WithFolder()
    {
        var site = TemporarySite.WithOneArticle();
        site.Write("old/config/_default/hugo.toml", "baseURL = 'https://old.example.net/'\n[permalinks]\nnews = '/:year/:slug/'\n");
        site.Write("old/content/news/rope/index.md", "---\ntitle: Rope day\ndate: 2025-03-04T09:30:00+01:00\ncategories: [Business]\naliases: [/rope/]\n---\n\n"
            + "{{< figure src=\"rope.png\" alt=\"A rope\" caption=\"Made *here*\" >}}\n\nSee [hemp]({{< ref \"hemp\" >}}) and [the secret]({{< ref \"secret\" >}}).\n");
        site.Write("old/content/news/hemp.md", "+++\ntitle = 'Hemp day'\ndate = 2025-03-05\ncategories = ['Business']\n+++\n\nHemp.\n");
        site.Write("old/content/news/secret.md", "---\ntitle: TOKEN-TITLE\ndate: 2025-03-05\ndraft: true\n---\n\nTOKEN-DRAFT\n");
        site.Write("old/content/news/gone.md", "---\ntitle: Gone\ndate: 2025-03-05\nexpiryDate: 2025-03-06\n---\n\nTOKEN-EXPIRED\n");
        site.Write("old/content/news/later.md", "---\ntitle: Later\ndate: 2025-03-05\npublishDate: 2199-01-01\ncategories: [Business]\n---\n\nTOKEN-LATER\n");
        site.Write("old/content/about.md", "---\ntitle: About\n---\n\nAbout us.\n");
        site.Write("old/node_modules/a/README.md", "---\ntitle: Package\ndate: 2025-03-05\n---\n\nTOKEN-PACKAGE\n");
        foreach (string path in (string[])["old/content/news/rope/rope.png", "old/public/rope.png"])
            site.WriteBytes(path, Convert.FromBase64String(Picture));
        return site;
    }

    [Fact]
    public void A_folder_arrives_the_site_is_built_without_errors_nothing_withheld_is_shown_and_a_second_import_changes_nothing()
    {
        using TemporarySite site = WithFolder();
        RunResult first = site.Run("import", "old");
        Assert.Equal(0, first.Code);
        Assert.Contains(
            "3 stories and 1 picture or file read: 3 written, 1 of them scheduled. 2 stories that readers could not see stayed out.", first.Out,
            StringComparison.Ordinal);
        Assert.EndsWith("About us.\n", site.Read("input/pages/about.md"), StringComparison.Ordinal);
        Assert.True(site.Has("input/media/content/news/rope/rope.png"));
        Assert.Equal(0, site.Run("build").Code);
        Assert.Equal(0, site.Run("check").Code);
        Assert.Contains("href=\"/2025/03/hemp/\"", site.Read("output/2025/03/rope/index.html"), StringComparison.Ordinal);
        Assert.True(site.Has("output/2025/rope-day/index.html"));
        Assert.True(site.Has("output/rope/index.html"));
        Assert.DoesNotContain(Directory.GetFiles(site.Path("output"), "*", SearchOption.AllDirectories),
            f => File.ReadAllText(f).Contains("TOKEN-", StringComparison.Ordinal));
        SortedDictionary<string, string> before = site.Snapshot("input");
        Assert.Contains("3 unchanged", site.Run("import", "old").Out, StringComparison.Ordinal);
        Assert.Contains("0 articles read", site.Run("normalize").Out, StringComparison.Ordinal);
        Assert.Equal(before, site.Snapshot("input"));
    }

    [Fact]
    public void Versions_in_other_languages_are_bound_and_check_finds_nothing_once_site_yml_names_the_languages()
    {
        using TemporarySite site = TemporarySite.WithOneArticle();
        site.Write("old/hugo.toml", "baseURL = 'https://old.example.net/'\n[languages.en]\n[languages.fr]\n[languages.de]\n");
        foreach (string language in (string[])["", ".fr", ".de"])
        {
            site.Write($"old/content/news/rope{language}.md", $"---\ntitle: Rope{language}\ndate: 2025-03-04\ncategories: [Business]\n---\n\nRope{language} is [made](/fr/news/rope/).\n");
            site.Write($"old/content/about{language}.md", $"---\ntitle: About{language}\n---\n\nAbout{language}.\n");
        }

        RunResult first = site.Run("import", "old");
        Assert.Contains("site.yml does not name (1 in de, 1 in fr)", first.Error, StringComparison.Ordinal);
        Assert.Equal(0, site.Run("build").Code);
        SortedDictionary<string, string> before = site.Snapshot("input/articles");
        site.Write("input/site.yml", site.Read("input/site.yml") + first.Error.Split("add to input/site.yml:")[1].Split('\n')[0].Trim() + "\n");
        RunResult second = site.Run("import", "old");
        Assert.DoesNotContain("warning", second.Error, StringComparison.Ordinal);
        // Links between them follow.
        Assert.Contains("3 rewritten", second.Out, StringComparison.Ordinal);
        Assert.Contains("2 pages written", second.Out, StringComparison.Ordinal);
        Assert.Equal(before.Keys, site.Snapshot("input/articles").Keys);
        Assert.Contains("3 unchanged", site.Run("import", "old").Out, StringComparison.Ordinal);
        RunResult check = site.Run("check");
        Assert.Equal(0, check.Code);
        Assert.DoesNotContain("warning", check.Out + check.Error, StringComparison.Ordinal);
        Assert.Equal(0, site.Run("build").Code);
        Assert.Contains("href=\"/de/2025/03/rope/\"", site.Read("output/fr/2025/03/rope/index.html"), StringComparison.Ordinal);
        Assert.True(site.Has("output/fr/about/index.html"));
        Assert.True(site.Has("output/fr/news/rope/index.html"));
    }

    [Fact]
    public void The_only_folder_with_settings_within_the_one_that_is_named_is_the_site_s()
    {
        using TemporarySite site = WithFolder();
        site.Write("repository/README.md", "# Read me\n");
        Directory.Move(site.Path("old"), site.Path("repository/site"));
        Assert.Contains("3 stories and 1 picture or file read", site.Run("import", "--dry-run", "repository").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_holds_this_site_is_refused()
    {
        using TemporarySite site = WithFolder();
        Assert.Equal(2, site.Run("import", ".").Code);
        Assert.Equal(2, site.Run("import", "input/articles").Code);
    }

    private static TemporarySite WithExport()
    {
        var site = TemporarySite.WithOneArticle();
        site.Write("old/export.xml", Export);
        site.WriteBytes("old/wp-content/uploads/rope.png", Convert.FromBase64String(Picture));
        return site;
    }

    [Fact]
    public void Stories_and_pictures_arrive_the_site_is_built_without_errors_and_a_second_import_changes_nothing()
    {
        using TemporarySite site = WithExport();
        RunResult first = site.Run("import", "old/export.xml");
        Assert.Equal(0, first.Code);
        Assert.Contains("1 story and 1 picture or file read: 1 written. 1 story that readers could not see stayed out.", first.Out, StringComparison.Ordinal);
        Assert.Contains("'Secret': it is a draft", first.Error, StringComparison.Ordinal);
        Assert.True(site.Has("input/media/wp-content/uploads/rope.png"));
        Assert.Equal(0, site.Run("build").Code);
        Assert.Equal(0, site.Run("check").Code);
        Assert.True(site.Has("output/rope/index.html"));
        Assert.DoesNotContain(Directory.GetFiles(site.Path("output"), "*", SearchOption.AllDirectories),
            f => File.ReadAllText(f).Contains("TOKEN-2", StringComparison.Ordinal));
        SortedDictionary<string, string> before = site.Snapshot("input");
        Assert.Contains("1 unchanged", site.Run("import", "old/export.xml").Out, StringComparison.Ordinal);
        Assert.Contains("0 articles read", site.Run("normalize").Out, StringComparison.Ordinal);
        Assert.Equal(before, site.Snapshot("input"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("input/")]
    [InlineData("input/old/")]
    public void An_export_in_the_site_s_own_folder_finds_its_pictures_again(string folder)
    {
        using TemporarySite site = TemporarySite.WithOneArticle();
        site.Write(folder + "export.xml", Export);
        site.WriteBytes(folder + "wp-content/uploads/rope.png", Convert.FromBase64String(Picture));
        Assert.Contains("1 story and 1 picture or file read: 1 written", site.Run("import", folder + "export.xml").Out, StringComparison.Ordinal);
        Assert.Equal(0, site.Run("build").Code);
        Assert.Contains("1 story and 1 picture or file read: 1 unchanged", site.Run("import", folder + "export.xml").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_take_the_place_of_those_that_nobody_wrote_and_no_other_s()
    {
        using var site = new TemporarySite();
        Assert.Equal(0, site.Run("init", "Quay News").Code);
        site.Write("input/pages/imprint.md", "---\ntitle: Mine\n---\n\nMine.\n");
        // Whatever a page is called, no address is claimed twice.
        string[] names = ["about", "imprint", "search", "archive", "feeds", "corrections", "admin", "404", "index", "category", "tag", "media", "page", "expo", "author", "country", "exhibitor"];
        site.Write("old/export.xml", string.Concat(names.Select((name, i) =>
            $"<item><title>Page {name}</title><link>https://old.example.net/{name}/</link><guid>https://old.example.net/?page_id={i}</guid>"
            + $"<content:encoded>Words.</content:encoded><wp:post_id>{i}</wp:post_id><wp:post_name>{name}</wp:post_name><wp:status>publish</wp:status>"
            + "<wp:post_type>page</wp:post_type></item>")).Insert(0, Export[..Export.IndexOf("<item>", StringComparison.Ordinal)]) + "</channel></rss>");
        RunResult run = site.Run("import", "old/export.xml");
        Assert.Equal(0, run.Code);
        Assert.Contains("3 pages written.", run.Out, StringComparison.Ordinal);
        Assert.Equal("---\ntitle: Page about\n---\n\nWords.\n", site.Read("input/pages/about.md"));
        Assert.EndsWith("Mine.\n", site.Read("input/pages/imprint.md"), StringComparison.Ordinal);
        Assert.Equal(0, site.Run("check").Code);
        File.Delete(site.Path("input/pages/media.md"));
        SortedDictionary<string, string> before = site.Snapshot("input");
        Assert.Contains("has been deleted since", site.Run("import", "old/export.xml").Error, StringComparison.Ordinal);
        Assert.Equal(before, site.Snapshot("input"));
    }

    [Fact]
    public void A_dry_run_writes_nothing_and_drafts_come_when_asked_for()
    {
        using TemporarySite site = WithExport();
        SortedDictionary<string, string> before = site.Snapshot("input");
        Assert.Contains("Nothing was written.", site.Run("import", "--dry-run", "old/export.xml").Out, StringComparison.Ordinal);
        Assert.Equal(before, site.Snapshot("input"));
        Assert.Contains("became drafts", site.Run("import", "--drafts", "old/export.xml").Out, StringComparison.Ordinal);
        Assert.Contains("draft: true", site.Read("input/articles/secret.md"), StringComparison.Ordinal);
        Assert.Contains("\"", site.Run("import", "--format", "json", "old/export.xml").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("none.xml")]
    [InlineData("old")]
    public void A_source_that_is_no_file_is_a_wrong_command_line(string source)
    {
        using TemporarySite site = WithExport();
        Assert.Equal(2, site.Run("import", source).Code);
        Assert.Equal(2, site.Run("import", "--url", "nowhere", "old/export.xml").Code);
    }
}
