using ExpoSite.Site.Theming;
using Fluid;
using Fluid.Ast;

namespace ExpoSite.Site.Tests.Theming;

/// <summary>Which partials are made once for all pages.</summary>
public sealed class PartialReadsTests
{
    [Theory]
    [InlineData("{{ card.title }}", true)]
    [InlineData("{% for tag in card.tags %}{{ tag.name }}{{ forloop.index }}{% endfor %}{{ site.title }}", true)]
    [InlineData("{% assign small = 'x' %}{{ small | upcase }}", true)]
    [InlineData("{% case card.title %}{% when 'a' %}{% assign small = 1 %}{% else %}{% assign small = 2 %}{% endcase %}{{ small }}", true)]
    [InlineData("{% render 'inner', inner: card %}", true)]
    [InlineData("{{ page.title }}", false)]
    [InlineData("{% if card.title == page.title %}x{% endif %}", false)]
    [InlineData("{{ card[page.kind] }}", false)]
    [InlineData("{{ 'now' | date: now }}", false)]
    [InlineData("{% for tag in card.tags %}{% endfor %}{{ tag }}", false)]
    [InlineData("{% if card.is_brief %}{% assign page = card %}{% endif %}{{ page.title }}", false)]
    [InlineData("{% render 'inner' %}", false)]
    [InlineData("{% include 'inner' %}", false)]
    [InlineData("{% cycle 'a', 'b' %}", false)]
    [InlineData("{% render 'outer', card: card %}", false)]
    public void A_partial_is_alike_when_it_reads_what_it_is_given_and_the_site(string partial, bool isAlike)
    {
        var parser = new FluidParser(new FluidParserOptions { AllowParentheses = true });
        var partials = new PartialFiles();
        partials.Add("outer", parser.Parse(partial));
        partials.Add("inner", parser.Parse("{{ inner.title }}"));
        Assert.Equal(isAlike, PartialReads.AreGiven(Tag(parser, "{% render 'outer', card: older %}"), partials));
    }

    private static RenderStatement Tag(FluidParser parser, string tag) =>
        (RenderStatement)((IStatementList)parser.Parse(tag)).Statements[0];
}
