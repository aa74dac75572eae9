using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Site.Tests.Markdown;

public sealed class StrayMarkupTests
{
    public static TheoryData<string, DiagnosticRule, int, int> Strays => new()
    {
        { "A\n\n<object data=\"https://x.example/\"></object>\n", LoadRules.RawHtml, 9, 1 },
        { "H<blink>2</blink>O\n", LoadRules.RawHtml, 7, 2 },
        { "<form>\n\nText\n\n</form>\n", LoadRules.RawHtml, 7, 1 },
        { "A <script>x()</script> b\n", LoadRules.HiddenMarkup, 7, 3 },
        { "See {{< youtube abc >}}\n", LoadRules.ForeignCall, 7, 5 },
        { "{{< lightbox src=\"/a b.jpg\"\n  title=\"The *hall*\" >}}\n", LoadRules.ForeignCall, 7, 1 },
        { "{{% notice green %}}\nText\n{{% /notice %}}\n", LoadRules.ForeignCall, 7, 1 },
        { "{% include gallery.html %}\n", LoadRules.ForeignCall, 7, 1 },
        { "See {{ site.title }}.\n", LoadRules.ForeignCall, 7, 5 },
        { "[plan]({{ site.url }}/plan.pdf)\n", LoadRules.ForeignCall, 7, 8 },
        { "[gallery ids=\"1,2\"]\n", LoadRules.ForeignCall, 7, 1 },
        { "[caption]Text[/caption]\n", LoadRules.ForeignCall, 7, 1 },
        { "::: columns\nText\n:::\n", LoadRules.HiddenMarkup, 7, 1 },
        { "{::nomarkdown}\nText\n{:/}\n", LoadRules.ForeignCall, 7, 1 },
        { "{% comment %}\nask Anna\n{% endcomment %}\n", LoadRules.ForeignComment, 7, 1 },
        { "A {# ask Anna #}\n", LoadRules.ForeignComment, 7, 3 },
        { "{{/* ask Anna */}}\n", LoadRules.ForeignComment, 7, 1 },
        { "# Halls {.halls}\n", LoadRules.AttributeList, 7, 9 },
        { "Text.\n{: .lead}\n", LoadRules.AttributeList, 8, 1 },
        { "[a](https://x.example/){: target=\"_blank\"} b\n", LoadRules.AttributeList, 7, 24 },
        { "[a](https://x.example/){.button} b\n", LoadRules.AttributeList, 7, 24 },
        { "- a\n{:toc}\n", LoadRules.AttributeList, 8, 1 },
        { "Text\n\n<<<<<<< HEAD\nMine\n=======\nTheirs\n>>>>>>> main\n", LoadRules.MergeConflict, 9, 1 },
        { "Write here who makes this site.\n", LoadRules.PlaceholderText, 7, 1 },
    };

    [Theory]
    [MemberData(nameof(Strays), DisableDiscoveryEnumeration = true)]
    public void What_readers_should_not_see_is_one_finding_at_its_place(string body, DiagnosticRule rule, int line, int column)
    {
        Diagnostic finding = Assert.Single(Bodies.Findings(body));

        Assert.Equal((rule, line, column), (finding.Rule, finding.Position.Line, finding.Position.Column));
        Assert.NotNull(finding.Hint);
    }

    [Theory]
    [InlineData("A set {1, 2} and {x} and a {brace.\n")]
    [InlineData("[sic] and [note] and [x](https://x.example/) and [1]\n")]
    [InlineData("Title\n=======\n\n> > > > > > > deep\n")]
    [InlineData("He wrote: a < b and c > d; 5<6.\n")]
    [InlineData("Wait ::: what\n")]
    [InlineData("Use `{{ x }}` and `<div>`.\n\n```\n{% raw %}\n=======\n>>>>>>> x\n```\n")]
    [InlineData("Literal \\{{ x }} and \\<b>\n")]
    public void Ordinary_text_is_none_of_it(string body) => Assert.Empty(Bodies.Findings(body));

    [Fact]
    public void The_same_slip_twenty_times_is_one_finding_that_counts_them()
    {
        Diagnostic finding = Assert.Single(Bodies.Findings(string.Concat(Enumerable.Repeat("<object data=\"x\"></object>\n\n", 20))));

        Assert.EndsWith("20 times: lines 7, 9, 11, 13, 15 and more.", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_a_hundred_kinds_of_tags_does_not_flood() =>
        Assert.True(Bodies.Findings(string.Concat(Enumerable.Range(0, 100).Select(i => $"<x{i}>\n\n"))).Count < 20);

    [Theory]
    [InlineData("title: A\n<<<<<<< HEAD\npublished: 2026-09-10\n=======\npublished: 2026-09-11\n>>>>>>> main", 4)]
    [InlineData("title: A\npublished: 2026-09-10\n>>>>>>> main", 5)]
    public void A_conflict_in_the_front_matter_is_told_as_one(string keys, int line)
    {
        Diagnostic finding = Assert.Single(Bodies.Findings("Text.\n", keys));

        Assert.Equal((LoadRules.MergeConflict, line), (finding.Rule, finding.Position.Line));
    }

    [Fact]
    public void A_conflict_in_the_settings_is_told_as_one()
    {
        SmallSite site = new()
        { Configuration = "title: T\n<<<<<<< HEAD\nurl: https://a.example/\n=======\nurl: https://b.example/\n>>>>>>> x\n" };

        Assert.Contains(site.Plan().Diagnostics,
            d => d.Rule == LoadRules.MergeConflict && d.Position == new Core.Text.SourcePosition("input/site.yml", 2, 1));
    }

    [Theory]
    [InlineData("A **bold** day", "Readers see ** as text.")]
    [InlineData("The *Whistling Crane* sails", "Readers see * as text.")]
    [InlineData("_Now_ or never", "Readers see _ as text.")]
    [InlineData("Why `npm` moved", "Readers see ` as text.")]
    [InlineData("See [the plan](https://example.org/plan)", "Readers see [ ]( ) as text.")]
    [InlineData("See [the plan](/plan/)", "Readers see [ ]( ) as text.")]
    [InlineData("5 * 3 * 2 is 30*", null)]
    [InlineData("*Terms apply, and M*A*S*H is on", null)]
    [InlineData("snake_case_names and __ lines", null)]
    [InlineData("From [Berlin] (today)", null)]
    [InlineData("Prices (from 5 €)*, (from 7 €)* hold", null)]
    [InlineData("\"Gold\"*, \"Silver\"* for hall 5", null)]
    [InlineData("A word from @_maria_ and a.example/_maria_", null)]
    [InlineData("Besucher*innen und Aussteller*innen, *****, **½ and *NSYNC", null)]
    [InlineData("He said \"*Now*!\"", "Readers see * as text.")]
    public void Markdown_in_a_headline_is_told_since_readers_see_it(string title, string? message) => Assert.Equal(
        message is null ? [] : [message],
        Bodies.Findings("Text.\n", $"title: '{title}'\npublished: 2026-09-10").Where(f => f.Rule == LoadRules.ForeignCall).Select(f => f.Message));

    [Fact]
    public void A_story_that_a_date_will_publish_is_told_before() =>
        Assert.Contains(Bodies.Findings("<<<<<<< HEAD\nA\n=======\nB\n>>>>>>> x\n", "title: A\npublished: 2027-09-10"),
            f => f.Rule == LoadRules.MergeConflict);

    [Fact]
    public void Placeholders_of_pages_and_of_values_are_told()
    {
        SmallSite site = Bodies.Site("Text.\n", "title: A\npublished: 2026-09-10\ndescription: Write here what it is about.") with
        {
            Pages = [SmallSite.File("input/pages/about.md", "---\ntitle: About\n---\n\nWrite here who makes this site.\n")],
        };

        Assert.Equal([("input/articles/a.md", 5), ("input/pages/about.md", 5)],
            site.Findings().Where(f => f.Rule == LoadRules.PlaceholderText).Select(f => (f.Position.Path, f.Position.Line)));
    }
}
