using System.Collections.Immutable;
using ExpoSite.Core.Content;
using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Site.Tests.Checking;

public sealed class ArticleCheckTests
{
    private static readonly SmallSite Site = new()
    { Configuration = "title: T\nurl: https://example.org/\ncategories: [Technology, Halls]\n" };

    [Fact]
    public void A_section_spelled_almost_like_a_listed_one_is_told()
    {
        Diagnostic finding = Single(LoadRules.UnlistedSection, "category: Tecnology");

        Assert.Equal((5, 11, "did you mean 'Technology'?"), (finding.Position.Line, finding.Position.Column, finding.Hint));
    }

    [Fact]
    public void A_section_that_is_like_no_listed_one_is_told_with_what_may_be_done() => Assert.Equal(
        "list it under categories; if it is the old name of one, write it under formerNames there",
        Single(LoadRules.UnlistedSection, "category: Visitors").Hint);

    [Fact]
    public void Case_makes_no_other_section() => None(LoadRules.UnlistedSection, "category: technology");

    [Theory]
    [InlineData("updated: 2025-09-10", 5)]
    [InlineData("expires: 2026-08-31", 5)]
    [InlineData("draft: true\nexpires: 2026-09-10", 6)]
    public void Dates_out_of_order_are_told(string keys, int line) =>
        Assert.Equal(line, Single(LoadRules.DatesOutOfOrder, keys).Position.Line);

    [Theory]
    [InlineData("updated: 2026-09-10")]
    [InlineData("updated: 2026-09-10T08:00:00Z\nexpires: 2026-12-01")]
    public void Dates_in_order_are_not(string keys) => None(LoadRules.DatesOutOfOrder, keys);

    [Fact]
    public void An_update_on_the_day_of_publication_is_in_order() =>
        Assert.DoesNotContain(Site.With(SmallSite.Story("a", "title: A\npublished: 2026-09-10T09:00:00Z\nupdated: 2026-09-10")).Plan()
            .Diagnostics, d => d.Rule == LoadRules.DatesOutOfOrder);

    [Fact]
    public void A_placeholder_that_would_be_published_is_told()
    {
        Assert.Equal(8, Single(LoadRules.PlaceholderText, "tags: []", ArticleTemplate.FirstParagraph).Position.Line);
        Assert.DoesNotContain(Findings("draft: true", ArticleTemplate.FirstParagraph), d => d.Rule == LoadRules.PlaceholderText);
    }

    private static Diagnostic Single(DiagnosticRule rule, string keys, string body = "Some text.") =>
        Assert.Single(Findings(keys, body), d => d.Rule == rule);

    private static void None(DiagnosticRule rule, string keys) => Assert.DoesNotContain(Findings(keys, "Some text."), d => d.Rule == rule);

    private static ImmutableArray<Diagnostic> Findings(string keys, string body) =>
        Site.With(SmallSite.Story("a", "title: A\npublished: 2026-09-10\n" + keys, body + "\n")).Plan().Diagnostics;
}
