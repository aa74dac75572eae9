using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Site.Tests.Checking;

public sealed class AddressTests
{
    [Theory]
    [InlineData("/feed.xml/x/")]
    [InlineData("/Feed.xml/x")]
    [InlineData("/.exposite")]
    [InlineData("/.git/")]
    [InlineData("/a/.well/")]
    [InlineData("/CNAME")]
    [InlineData("/a/con/")]
    [InlineData("/a/com1.html")]
    [InlineData("/a./")]
    [InlineData("/a /")]
    [InlineData("/%2e%2e/x/")]
    [InlineData("/a%5Cb/")]
    [InlineData("/a%00b/")]
    [InlineData("/a//b/")]
    [InlineData("/../x/")]
    [InlineData("/a?b=c")]
    [InlineData("/a#b")]
    [InlineData("//host/x/")]
    public void An_alias_that_no_file_can_have_is_told_at_its_line(string alias)
    {
        SitePlan plan = new SmallSite().With(SmallSite.Story("a", $"title: A\npublished: 2026-01-02\naliases: ['{alias}']")).Plan();

        Diagnostic finding = plan.Diagnostics.First(d => d.Severity == Severity.Error);
        Assert.Equal(("input/articles/a.md", 5), (finding.Position.Path, finding.Position.Line));
        AssertWritable(plan);
    }

    [Theory]
    [InlineData(250)]
    [InlineData(300)]
    [InlineData(2000)]
    public void A_long_alias_is_written_or_told(int length)
    {
        SitePlan plan = new SmallSite()
            .With(SmallSite.Story("a", $"title: A\npublished: 2026-01-02\naliases: ['/{new string('ä', length / 2)}/']")).Plan();

        Assert.Equal(length > 255, plan.HasErrors);
        AssertWritable(plan);
    }

    [Fact]
    public void A_percent_encoded_alias_is_the_address_that_it_stands_for() =>
        Assert.Contains(
            new SmallSite().With(SmallSite.Story("a", "title: A\npublished: 2026-01-02\naliases: [/caf%C3%A9/]")).Plan().Files,
            f => f.Path == "café/index.html");

    [Fact]
    public void An_alias_where_a_page_of_the_site_is_a_folder_is_told()
    {
        SitePlan plan = new SmallSite()
            .With(SmallSite.Story("a", "title: A\npublished: 2026-01-02\ntags: [x.html]\naliases: ['/tag/x.html']"),
            SmallSite.Story("b", "title: B\npublished: 2026-01-02\naliases: ['/a.html', '/a.html/b/']")).Plan();

        Assert.Contains(plan.Diagnostics, d => d.Rule == CheckRules.UnwritableAddress && d.Position.Path == "input/articles/b.md");
        AssertWritable(plan);
    }

    [Theory]
    [InlineData("navigation: [{title: A, url: 'javascript:alert(1)'}]", 2)]
    [InlineData("footer: [{title: A, url: '//host/x'}]", 2)]
    [InlineData("footer: [{title: A, url: '/..//x'}]", 2)]
    [InlineData("footer: [{title: A, url: 'data:text/html,x'}]", 2)]
    [InlineData("footer: [{title: A, url: 'https://me:secret@example.org/'}]", 2)]
    [InlineData("domain: https://example.org/", 2)]
    [InlineData("hub: javascript:alert(1)", 2)]
    public void An_address_of_the_settings_that_links_may_not_have_is_told_at_its_line(string setting, int line)
    {
        Diagnostic finding = (new SmallSite { Configuration = $"url: https://example.org/\n{setting}\n" }).Plan()
            .Diagnostics.First(d => d.Severity == Severity.Error);

        Assert.Equal((LoadRules.InvalidValue, "input/site.yml", line), (finding.Rule, finding.Position.Path, finding.Position.Line));
    }

    private static void AssertWritable(SitePlan plan)
    {
        HashSet<string> files = [.. plan.Files.Select(f => f.Path)];
        Assert.All(files, path =>
        {
            Assert.All(path.Split('/'), part =>
                Assert.True(part.Length > 0 && part is not ("." or "..") && System.Text.Encoding.UTF8.GetByteCount(part) <= 255, path));
            for (int slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
                Assert.DoesNotContain(path[..slash], files);
        });
    }
}
