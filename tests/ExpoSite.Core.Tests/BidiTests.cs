using ExpoSite.Core.Language;
using ExpoSite.Core.Wording;

namespace ExpoSite.Core.Tests;

/// <summary>Values of either direction in a text.</summary>
public sealed class BidiTests
{
    [Theory]
    [InlineData("Coldthread", false, Bidi.AsText)]
    [InlineData("冷凍 Days", false, Bidi.AsText)]
    [InlineData("+49 40 555", false, Bidi.AsText)]
    [InlineData("الشراع الأزرق", false, Bidi.ByItself)]
    [InlineData("الشراع in Halle 1", false, Bidi.Mixed)]
    [InlineData("القاعة 3", true, Bidi.AsText)]
    [InlineData("2026", true, Bidi.AsText)]
    [InlineData("", true, Bidi.AsText)]
    [InlineData("…", true, Bidi.AsText)]
    [InlineData("Coldthread", true, Bidi.ByItself)]
    [InlineData("冷凍", true, Bidi.ByItself)]
    [InlineData("+971 4 555", true, Bidi.ByItself)]
    [InlineData("Coldthread تخيط", true, Bidi.Mixed)]
    public void A_value_is_set_apart_where_it_runs_another_way(string value, bool isRightToLeft, Bidi expected) =>
        Assert.Equal(expected, BidiText.In(value, isRightToLeft));

    [Theory]
    [InlineData("Coldthread", false, "Coldthread")]
    [InlineData("الشراع", false, "\u2068الشراع\u2069")]
    [InlineData("Coldthread", true, "\u2068Coldthread\u2069")]
    [InlineData("Coldthread تخيط", true, "\u2067Coldthread تخيط\u2069")]
    [InlineData("الشراع in Halle 1", false, "\u2066الشراع in Halle 1\u2069")]
    public void A_mixed_value_keeps_the_direction_of_the_text(string value, bool isRightToLeft, string expected) =>
        Assert.Equal(expected, BidiText.Isolated(value, isRightToLeft));

    [Theory]
    [InlineData("اتصل على +971 4 555 0142.", "اتصل على \u2066+971 4 555 0142\u2069.")]
    [InlineData("هاتف +49 (40) 555-0142 أو +5 درجات", "هاتف \u2066+49 (40) 555-0142\u2069 أو +5 درجات")]
    [InlineData("قالت: \"Worth it.\" ثم \"نعم\"", "قالت: \"\u2066Worth it.\u2069\" ثم \"نعم\"")]
    [InlineData("«Cold (or not)»", "«\u2066Cold (or not)\u2069»")]
    [InlineData("معرض \"Cold أيام\"", "معرض \"Cold أيام\"")]
    [InlineData("بلغ \"14\"", "بلغ \"14\"")]
    public void In_a_text_from_right_to_left_numbers_and_quotations_keep_their_order(string text, string expected) =>
        Assert.Equal(expected, BidiText.WithForeignPartsApart(text));

    [Theory]
    [InlineData("Coldthread تخيط", true, "\u200FColdthread تخيط")]
    [InlineData("«Coldthread» تخيط", true, "\u200F«\u2066Coldthread\u2069» تخيط")]
    [InlineData("تخيط Coldthread", true, "تخيط Coldthread")]
    [InlineData("3 Coldthread", true, "3 Coldthread")]
    [InlineData("الشراع in Halle 1", false, "\u200Eالشراع in Halle 1")]
    [InlineData("الشراع", false, "الشراع")]
    [InlineData("", true, "")]
    public void A_line_runs_as_its_language_does(string line, bool isRightToLeft, string expected) =>
        Assert.Equal(expected, BidiText.Line(line, isRightToLeft));

    [Fact]
    public void A_megabyte_of_marks_is_read_in_one_pass()
    {
        foreach (string piece in (string[])["\"a ", "a", "+1 ", "+1 2", "«", "1"])
            Assert.NotEmpty(BidiText.WithForeignPartsApart(string.Concat(Enumerable.Repeat(piece, 300_000))));
    }

    [Fact]
    public void A_value_within_an_address_is_not_set_apart() => Assert.Equal(
        "<b>x</b>: <a href=\"/a/\"><b>x</b> y</a> {z}",
        Phrase.FillMarkup("{x}: [{x} y]({x}) {z}", name => name == "x" ? "<b>x</b>" : null, name => name == "x" ? "/a/" : null));
}
