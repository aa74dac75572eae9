namespace ExpoSite.Site.Tests.Theming;

public sealed class LocaleTests
{
    [Theory]
    [InlineData("en", "none")]
    [InlineData("en-gb", "en_GB")]
    [InlineData("zh-Hant", "none")]
    [InlineData("zh-Hant-TW", "zh_TW")]
    public void A_language_is_a_locale_only_with_its_territory(string language, string locale)
    {
        SmallSite site = new SmallSite
        {
            Configuration = $"title: Pier Gazette\nurl: https://example.org/\nlanguage: {language}\n",
            Templates = [.. new SmallSite().Templates.Select(t => t.Path.EndsWith("layout.liquid", StringComparison.Ordinal)
                ? SmallSite.File(t.Path, "{{ page.locale | default: 'none' }}") : t)],
        };

        Assert.Equal(locale, site.Render()["index.html"].Trim());
    }
}
