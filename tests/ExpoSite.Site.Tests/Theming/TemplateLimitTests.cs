using System.Collections.Immutable;
using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Site.Tests.Theming;

/// <summary>A template ends in a finding, whatever it asks for. One without a bound would show here as a test that never ends.</summary>
public sealed class TemplateLimitTests
{
    public static TheoryData<string> Deep =>
    [
        Repeated("{% if site %}", 20_000) + Repeated("{% endif %}", 20_000),
        Repeated("{% for x in stories %}", 20_000),
        "{{ " + Repeated("(", 20_000) + "1" + Repeated(")", 20_000) + " }}",
        "{{ site" + Repeated("[site", 20_000) + Repeated("]", 20_000) + " }}",
        "{{ 'a'" + Repeated(" | upcase", 20_000) + " }}",
        "{{ 'a'" + Repeated("\n| upcase", 20_000) + " }}",
        "{% if true" + Repeated(" and true", 20_000) + " %}{% endif %}",
        "{% liquid\n" + Repeated("if site\n", 20_000) + "%}",
    ];

    public static TheoryData<string> Costly =>
    [
        "{% for i in (1..1000000000) %}x{% endfor %}",
        "{% assign r = (1..1000000000) %}",
        "{% for a in (1..9999) %}{% for b in (1..9999) %}{% for c in (1..9999) %}{% endfor %}{% endfor %}{% endfor %}",
        "{% for a in (1..9999) %}{% for b in (1..9999) %}x{% endfor %}{% endfor %}",
        "{% assign s = 'ab' %}{% for i in (1..60) %}{% assign s = s | append: s %}{% endfor %}",
        "{% assign s = 'ab' %}{% for i in (1..60) %}{% capture s %}{{ s }}{{ s }}{% endcapture %}{% endfor %}",
        "{% assign s = 'aa' %}{% for i in (1..60) %}{% assign s = s | replace: 'a', s %}{% endfor %}",
        "{% assign a = 'a,b' | split: ',' %}{% for i in (1..60) %}{% assign a = a | concat: a %}{% endfor %}",
        "{% assign s = '\"' %}{% for i in (1..60) %}{% assign s = s | json %}{% endfor %}",
        "{{ 1 | format_number: 'D999999999' }}",
        "{% assign s = 'ab' %}{% for i in (1..20) %}{% assign s = s | append: s %}{% endfor %}{% for i in (1..9999) %}{{ s }}{% endfor %}",
        "{% render 'self' %}",
        "{% include 'self' %}",
        "{% render 'twice' %}",
    ];

    [Theory]
    [MemberData(nameof(Deep))]
    public void A_template_that_nests_too_deep_is_a_finding_at_its_line(string template)
    {
        Diagnostic finding = Assert.Single(Findings("\n" + template), f => f.Rule == ThemeRules.TooDeep);
        Assert.Equal(("theme/templates/not-found.liquid", true), (finding.Position.Path, finding.Position.Line >= 2));
    }

    [Theory]
    [MemberData(nameof(Costly))]
    public void A_template_that_costs_too_much_is_a_finding_at_its_line(string template)
    {
        Diagnostic finding = Assert.Single(Findings("\n" + template));
        Assert.Equal((ThemeRules.TooCostly, "theme/templates/not-found.liquid"), (finding.Rule, finding.Position.Path));
    }

    [Theory]
    [InlineData("{{ 79228162514264337593543950335 | times: 10 }}")]
    [InlineData("{{ 1 | divided_by: 0 }}")]
    [InlineData("{% if site > 1 %}x{% endif %}")]
    [InlineData("{{ site | plus: 1 }}")]
    [InlineData("{{ site | date: '%Y' }}")]
    [InlineData("{{ 5 | at_least: site }}")]
    public void Arithmetic_without_a_result_is_no_fault_of_the_program(string template) =>
        Assert.DoesNotContain(Findings(template), f => f.Rule == ProgramRules.Unforeseen);

    [Fact]
    public void What_real_pages_do_is_far_below_the_limits()
    {
        const string Template = "{% capture c %}{% for i in (1..3) %}{% if i == 2 %}{% continue %}{% endif %}{{ i }},{% endfor %}{% "
            + "endcapture %}{{ c }}{% for i in (1..2) reversed %}{{ i }}{% endfor %}{{ 'a|b' | split: '|' | join: '-' }}";
        SmallSite site = Site(Template);
        Assert.Empty(Findings(Template));
        Assert.Contains("1,3,21a-b", site.Rendered("404.html"), StringComparison.Ordinal);
    }

    private static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static ImmutableArray<Diagnostic> Findings(string template)
    {
        SitePlan plan = Site(template).Plan();
        // A page whose template cannot be read fails with the very finding of the template, and the report tells it once.
        return [.. plan.Diagnostics.Where(d => d.Position.Path.StartsWith("theme/", StringComparison.Ordinal)).Union(plan.Files.Single(f =>
            f.Path == "404.html").Render(new System.Buffers.ArrayBufferWriter<byte>()).Where(f => f.Rule != ThemeRules.MissingTemplate))];
    }

    private static SmallSite Site(string template)
    {
        var site = new SmallSite();
        return site with
        {
            Templates =
            [
                .. site.Templates.Where(t => !t.Path.EndsWith("not-found.liquid", StringComparison.Ordinal)),
                SmallSite.File("theme/templates/not-found.liquid", template),
                SmallSite.File("theme/partials/self.liquid", "x{% render 'self' %}{% include 'self' %}"),
                SmallSite.File("theme/partials/twice.liquid", "{% render 'twice' %}{% render 'twice' %}"),
            ],
        };
    }
}
