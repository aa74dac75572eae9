using ExpoSite.Core.Diagnostics;
using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Tests.WholeSite;

/// <summary>What pages of stories, terms and the archive tell.</summary>
public sealed class PageTests
{
    [Theory]
    [InlineData("> The tide does not sign contracts.\n>\n> Orla Vennet, harbour master", "Orla Vennet, harbour master")]
    [InlineData("> The tide does not sign contracts.\n> — Orla Vennet", "Orla Vennet")]
    [InlineData("> The tide does not sign contracts.\n>\n> -- *Orla Vennet*", "<em>Orla Vennet</em>")]
    public void A_quotation_that_names_who_said_it_is_a_pull_quote(string markdown, string name)
    {
        string page = Article(markdown);

        Assert.Contains("<figure class=\"quote\">", page, StringComparison.Ordinal);
        Assert.Contains($"<figcaption>{name}</figcaption>", page, StringComparison.Ordinal);
        Assert.Contains("<p>The tide does not sign contracts.</p>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("> The tide does not sign contracts.")]
    [InlineData("> The tide does not sign contracts.\n>\n> It has never needed to.")]
    [InlineData("- in a list\n\n  > The tide does not sign contracts.\n  > — Orla Vennet")]
    public void A_quotation_without_a_name_stays_one(string markdown)
    {
        string page = Article(markdown);

        Assert.Contains("<blockquote>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<figure", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pull_quote_is_whole_in_feeds() =>
        Assert.Contains(
            "figcaption", Site("> The tide does not sign contracts.\n> — Orla Vennet\n").Rendered("feed.xml"), StringComparison.Ordinal);

    [Theory]
    [InlineData("https://harbour.example/minutes", "harbour.example https://harbour.example/minutes")]
    [InlineData("input/raw/minutes.txt", "")]
    public void A_source_on_the_web_is_named_with_its_host(string source, string shown)
    {
        SmallSite site = Site("Text.\n", $"source: {source}", "article", "{{ article.source.title }} {{ article.source.url }}");

        Assert.Equal(shown, site.Rendered("2026/09/tugs/index.html").Trim());
    }

    [Theory]
    [InlineData(3, 1)]
    [InlineData(220, 1)]
    [InlineData(440, 2)]
    [InlineData(2200, 10)]
    public void A_story_takes_a_minute_for_each_two_hundred_and_twenty_words_and_never_none(int words, int minutes)
    {
        var site = new SmallSite();
        SourceFile template = SmallSite.File("theme/templates/article.liquid", "minutes: {{ article.reading_minutes }}.");
        site = site with { Templates = [.. site.Templates.Where(t => t.Path != template.Path), template] };

        string page = site.With(SmallSite.Story("a", "title: A\npublished: 2026-09-10", string.Concat(Enumerable.Repeat("quay ", words))))
            .Rendered("2026/09/a/index.html");

        Assert.Contains($"minutes: {minutes}.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_a_tag_tells_its_extent_and_its_sections()
    {
        SmallSite site = Site("Text.\n", "category: Quay\ntags: [rope]", "tag",
            "{{ first.iso }} {{ last.iso }}{% for s in categories %} {{ s.category.name }} {{ s.count }}{% endfor %}");
        site = site.With([
            .. site.Articles, SmallSite.Story("later", "title: Later\npublished: 2026-09-16\ncategory: Quay\ntags: [rope]"),
            SmallSite.Story("between", "title: Between\npublished: 2026-09-15\ncategory: Cold\ntags: [rope]")]);

        Assert.Equal("2026-09-14 2026-09-16 Quay 2 Cold 1", site.Rendered("tag/rope/index.html"));
    }

    [Fact]
    public void Tags_stand_by_letter_and_the_frequent_ones_first()
    {
        SmallSite site = Site(
            "Text.\n", "tags: [rope, 3D print, anchor]", "terms",
            "{% for t in frequent %}{{ t.name }} {% endfor %}|{% for g in groups %}{{ g.title }}:{% for t in g.terms %}{{ t.name }},{% "
            + "endfor %} {% endfor %}");
        site = site.With([.. site.Articles, SmallSite.Story("later", "title: Later\npublished: 2026-09-16\ntags: [rope]")]);

        Assert.Equal("rope |0–9:3D print, A:anchor, R:rope, ", site.WithEveryFeed().Rendered("tag/index.html"));
    }

    [Fact]
    public void An_author_is_introduced_by_site_yml()
    {
        SmallSite site = Site("Text.\n", "authors: [Orla Vennet]", "author", "{{ term.role }}: {{ term.description }}") with
        {
            Configuration = "title: Pier Gazette\nurl: https://example.org/\nauthors:\n  - name: Orla Vennet\n    role: Harbour "
                + "correspondent\n    description: Knows every bollard.\n",
        };

        Assert.Equal("Harbour correspondent: Knows every bollard.", site.Rendered("author/orla-vennet/index.html"));
        Assert.Empty(site.Findings());
    }

    [Fact]
    public void An_author_of_site_yml_without_a_story_is_found()
    {
        SmallSite site = Site("Text.\n", "authors: [Orla Vennet]") with
        {
            Configuration = "title: Pier Gazette\nurl: https://example.org/\nauthors:\n  - name: Orla Venet\n",
        };

        Diagnostic finding = Assert.Single(site.Findings());
        Assert.Equal((LoadRules.UnknownAuthor, "did you mean 'Orla Vennet'?"), (finding.Rule, finding.Hint));
    }

    [Fact]
    public void An_author_whose_stories_are_all_held_back_may_be_introduced_before() =>
        Assert.DoesNotContain(
            (Site("Text.\n", "authors: [Orla Vennet]\ndraft: true") with
            {
                Configuration = "title: Pier Gazette\nurl: "
                + "https://example.org/\nauthors:\n  - name: Orla Vennet\n"
            }).Findings(),
            f => f.Rule == LoadRules.UnknownAuthor);

    [Fact]
    public void The_archive_compares_months_with_the_busiest()
    {
        SmallSite site = Site(
            "Text.\n", "", "archive", "{% for y in years %}{% for m in y.months %}{{ m.name }} {{ m.percent }} {% endfor %}{% endfor %}");
        site = site.With(
            [.. site.Articles, .. Enumerable.Range(1, 4).Select(i => SmallSite.Story($"a{i}", $"title: A{i}\npublished: 2026-08-0{i}"))]);

        Assert.Equal("September 25 August 100 ", site.Rendered("archive/index.html"));
    }

    private static string Article(string markdown) => Site(markdown + "\n").Rendered("2026/09/tugs/index.html");

    private static SmallSite Site(string body, string keys = "", string template = "article", string liquid = "{{ article.body }}")
    {
        var site = new SmallSite();
        string path = $"theme/templates/{template}.liquid";
        return (site with
        {
            Templates =
            [
                SmallSite.File("theme/templates/layout.liquid", "{{ content }}"), SmallSite.File(path, liquid),
                .. site.Templates.Where(t => t.Path != path && t.Path != "theme/templates/layout.liquid"),
            ],
        }).With(SmallSite.Story("tugs", $"title: Tugs\npublished: 2026-09-14\n{keys}", body));
    }
}
