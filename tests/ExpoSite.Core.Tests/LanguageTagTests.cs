using ExpoSite.Core.Text;

namespace ExpoSite.Core.Tests;

public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("en", "en")]
    [InlineData(" EN_us ", "en-US")]
    [InlineData("zh-hant-tw", "zh-Hant-TW")]
    [InlineData("ES-419", "es-419")]
    [InlineData("In-Id", "id-ID")]
    [InlineData("iw", "he")]
    [InlineData("fil-PH", "fil-PH")]
    [InlineData("en-GB-x-Quay", "en-GB-x-quay")]
    [InlineData("de-1996", "de-1996")]
    public void A_tag_is_written_as_today(string written, string canonical) => Assert.Equal(canonical, LanguageTag.Canonical(written));

    [Theory]
    [InlineData("")]
    [InlineData("english")]
    [InlineData("xx")]
    [InlineData("en-")]
    [InlineData("-en")]
    [InlineData("en us")]
    [InlineData("e")]
    public void What_names_no_language_has_no_tag(string written) => Assert.Null(LanguageTag.Canonical(written));

    [Theory]
    [InlineData("ar", true)]
    [InlineData("he-IL", true)]
    [InlineData("ckb", true)]
    [InlineData("uz-Arab-AF", true)]
    [InlineData("ff-Adlm", true)]
    [InlineData("ur-Latn", false)]
    [InlineData("en-GB", false)]
    [InlineData("", false)]
    public void Script_or_language_tell_the_direction(string tag, bool isRightToLeft) =>
        Assert.Equal(isRightToLeft, LanguageTag.IsRightToLeft(tag));
}
