using ExpoSite.Normalize.Decoding;
using ExpoSite.Normalize.Pasted;

namespace ExpoSite.Normalize.Tests.Decoding;

public sealed class LeftoverMarkupTests
{
    [Theory]
    [InlineData("Ropes &amp; Sails", "Ropes & Sails")]
    [InlineData("The fair&#8217;s quay", "The fair’s quay")]
    [InlineData("The fair&#x2019;s quay", "The fair’s quay")]
    [InlineData("The fair&#146;s quay", "The fair’s quay")]
    [InlineData("Hall&nbsp;4", "Hall\u00A04")]
    [InlineData("The fair&amp;#8217;s quay", "The fair’s quay")]
    [InlineData("one&#10;line", "one line")]
    public void An_entity_becomes_its_character(string text, string read) => Assert.Equal(read, LeftoverMarkup.TakeOut(text));

    [Theory]
    [InlineData("Hall 4<br>Quay 2", "Hall 4 Quay 2")]
    [InlineData("Hall 4<br />Quay 2", "Hall 4 Quay 2")]
    [InlineData("The <b>old</b> quay", "The old quay")]
    [InlineData("The <a href=\"https://example.org/a\">old quay</a>", "The old quay")]
    [InlineData("Hall 4&lt;br&gt;Quay 2", "Hall 4 Quay 2")]
    public void A_tag_goes_and_one_that_parts_lines_leaves_a_space(string text, string read) =>
        Assert.Equal(read, LeftoverMarkup.TakeOut(text));

    [Theory]
    [InlineData("In HTML an ampersand is written &amp; and nothing else.")]
    [InlineData("Type `&nbsp;` where the line must not break.")]
    [InlineData("The sign read \"&copy;\" for a whole summer.")]
    [InlineData("The entity &eacute; stands for a letter.")]
    [InlineData("Fewer than 4 < 5 > 3 & none; at all")]
    [InlineData("https://example.org/?a=1&copy=2")]
    [InlineData("An &unknownthing; stays")]
    public void What_is_meant_stays(string text) => Assert.Equal(text, LeftoverMarkup.TakeOut(text));

    [Fact]
    public void Neither_headline_nor_text_of_a_pasted_page_shows_entities_or_tags()
    {
        string text = $"Ropes &amp; Sails Fill the Fair&#8217;s Hall\n12 March 2031\n\n{Raws.Body}\n\nThe harbour&rsquo;s crews "
            + $"carried&nbsp;rope until noon<br>and went on after it.\n";
        Normalize.Drafting.Draft draft = PastedTextReader.Read(text, "a.txt", Raws.Options);
        Assert.Equal("Ropes & Sails Fill the Fair’s Hall", draft.Title);
        Assert.EndsWith("The harbour’s crews carried rope until noon and went on after it.", draft.Body, StringComparison.Ordinal);
    }
}
