using System.Text;
using ExpoSite.Core.Text;

namespace ExpoSite.Core.Tests;

public sealed class TextDecoderTests
{
    public static TheoryData<string> Encodings => ["utf-8", "utf-16", "utf-16BE"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_byte_order_mark_tells_the_encoding_and_is_no_part_of_the_text(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        Assert.True(TextDecoder.TryDecode([.. encoding.GetPreamble(), .. encoding.GetBytes("Größe")], out string? text, out int badByte));

        Assert.Equal(("Größe", -1), (text, badByte));
    }

    [Fact]
    public void The_first_byte_that_is_not_UTF_8_is_told_by_its_place_in_the_file()
    {
        Assert.False(TextDecoder.TryDecode([0xEF, 0xBB, 0xBF, .. "caf"u8, 0xE9], out string? text, out int badByte));

        Assert.Equal((null, 6), (text, badByte));
        Assert.Equal((2, 3), TextDecoder.LineAndColumn("a\nbc"u8, 4));
    }
}
