using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Site.Tests.Rules;

public sealed class ThemeRuleTests
{
    [Fact]
    public void A_template_that_does_not_parse_is_found_at_its_place()
    {
        Diagnostic finding = Broken("home", "<h1>{{ page.title }}</h1>\n{% if page.title");

        Assert.Equal(ThemeRules.InvalidTemplate, finding.Rule);
        Assert.Equal(2, finding.Position.Line);
    }

    [Fact]
    public void A_name_that_no_view_has_is_found_at_its_place()
    {
        Diagnostic finding = Broken("home", "<h1>\n  {{ page.titel }}</h1>");

        Assert.Equal(ThemeRules.UnknownMember, finding.Rule);
        Assert.Equal((2, 11), (finding.Position.Line, finding.Position.Column));
        Assert.Equal("did you mean 'title'?", finding.Hint);
    }

    [Fact]
    public void A_partial_that_is_not_there_is_an_error() =>
        Assert.Equal(ThemeRules.MissingTemplate, Broken("home", "{% render 'nothing' %}").Rule);

    [Fact]
    public void A_page_kind_without_template_is_an_error()
    {
        SmallSite site = new SmallSite().With(SmallSite.Story("a", "title: A\npublished: 2026-09-14"));
        List<Diagnostic> findings =
            (site with { Templates = site.Templates.RemoveAll(t => t.Path.EndsWith("home.liquid", StringComparison.Ordinal)) }).Findings();

        Assert.Equal(ThemeRules.MissingTemplate, Assert.Single(findings).Rule);
    }

    [Fact]
    public void An_asset_that_is_not_there_fails_the_page() =>
        Assert.Equal(ThemeRules.RenderFailed, Broken("home", "{{ 'nothing.css' | asset }}").Rule);

    private static Diagnostic Broken(string template, string text)
    {
        var site = new SmallSite();
        string path = $"theme/templates/{template}.liquid";
        List<Diagnostic> findings = (site with { Templates = [.. site.Templates.Where(t => t.Path != path), SmallSite.File(path, text)] })
            .Findings();
        return findings.First(f => f.Position.Path == path);
    }
}
