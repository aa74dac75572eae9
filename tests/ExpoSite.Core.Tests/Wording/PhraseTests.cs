using ExpoSite.Core.Wording;

namespace ExpoSite.Core.Tests.Wording;

public sealed class PhraseTests
{
    [Fact]
    public void A_form_that_is_missing_is_that_of_other()
    {
        var phrase = new Phrase([null, "one", null, null, null, "other"]);

        Assert.Equal("one", phrase.Form(PluralCategory.One));
        Assert.Equal("other", phrase.Form(PluralCategory.Few));
    }

    [Fact]
    public void Places_are_those_of_every_form() =>
        Assert.Equal(["count", "query"], new Phrase([null, "One for {query}", null, null, null, "{count} for {query}"]).Places.Order());

    [Theory]
    [InlineData("By {names}", "By {names} & <b>")]
    [InlineData("{other} {names}", "{other} {names} & <b>")]
    [InlineData("{Names} {na mes} {}", "{Names} {na mes} {}")]
    public void A_value_stands_in_plain_text_as_it_is(string form, string filled) =>
        Assert.Equal(filled, Phrase.Fill(form, name => name == "names" ? "{names} & <b>" : null));

    [Theory]
    [InlineData("Look in the [archive]({archive}).", "Look in the <a href=\"/a/\">archive</a>.")]
    [InlineData("[a]({archive}) and [b]({archive})", "<a href=\"/a/\">a</a> and <a href=\"/a/\">b</a>")]
    [InlineData("[{archive}](/x/)", "<a href=\"/x/\">/a/</a>")]
    [InlineData("Q & A <b> \"x\"", "Q &amp; A &lt;b&gt; &quot;x&quot;")]
    [InlineData("[no link] (x) [](y)", "[no link] (x) [](y)")]
    [InlineData("[a & \"b\"](/x/?a=1&b=2)", "<a href=\"/x/?a=1&amp;b=2\">a &amp; &quot;b&quot;</a>")]
    [InlineData("[a](/x/\"onclick=x)", "<a href=\"/x/&quot;onclick=x\">a</a>")]
    [InlineData("{unknown}", "{unknown}")]
    public void A_text_as_markup_has_links_and_no_other_element(string form, string markup) =>
        Assert.Equal(markup, Phrase.FillMarkup(form, name => name == "archive" ? "/a/" : null));

    // A story's title or a query must not become a part of the text around it.
    [Theory]
    [InlineData("[x](https://evil.example/)")]
    [InlineData("{archive}")]
    [InlineData("<b>bold</b>")]
    [InlineData("$1 ${text} $&")]
    public void A_value_is_neither_link_nor_place_nor_escaped_again(string value) =>
        Assert.Equal($"A &amp; {value}", Phrase.FillMarkup("A & {title}", name => name == "title" ? value : "wrong"));
}
