using ExpoSite.Core.Wording;

namespace ExpoSite.Core.Tests.Wording;

public sealed class LanguageTableTests
{
    [Theory]
    [InlineData("en", "en")]
    [InlineData("EN", "en")]
    [InlineData("en-US", "en en-US")]
    [InlineData("de-AT", "en de de-AT")]
    [InlineData("es-419-x-quay", "en es es-419 es-419-x es-419-x-quay")]
    [InlineData("zh", "en zh-Hans zh")]
    [InlineData("zh-CN", "en zh-Hans zh zh-CN")]
    [InlineData("zh-TW", "en zh-Hant zh zh-TW")]
    [InlineData("zh-HK", "en zh-Hant zh zh-HK")]
    [InlineData("zh-Hans", "en zh-Hans zh")]
    [InlineData("zh-Hant", "en zh-Hant zh")]
    [InlineData("zh-Hans-HK", "en zh-Hans zh zh-Hans-HK")]
    [InlineData("zh-Hant-HK", "en zh-Hant zh zh-Hant-HK")]
    public void A_text_is_looked_for_from_the_language_up_to_English(string language, string line) =>
        Assert.Equal(line.Split(' '), LanguageTable.LineOf(language));
}
