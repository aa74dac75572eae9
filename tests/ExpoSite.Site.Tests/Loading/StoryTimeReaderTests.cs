using System.Globalization;
using ExpoSite.Core.Content;
using ExpoSite.Site.Articles;

namespace ExpoSite.Site.Tests.Loading;

public sealed class StoryTimeReaderTests
{
    private static readonly TimeZoneInfo Vienna = TimeZoneInfo.FindSystemTimeZoneById("Europe/Vienna");

    [Theory]
    [InlineData("2017-07-11T14:31:12.123Z", "2017-07-11T16:31:12+02:00")]
    [InlineData("2017-07-11T14:31:12,5Z", "2017-07-11T16:31:12+02:00")]
    [InlineData("2017-07-11t14:31:12z", "2017-07-11T16:31:12+02:00")]
    [InlineData("2017-07-11 14:31:12 +0000", "2017-07-11T16:31:12+02:00")]
    [InlineData("2017-07-11 14:31:12 UTC", "2017-07-11T16:31:12+02:00")]
    [InlineData("2017-07-11T14:31+08", "2017-07-11T08:31:00+02:00")]
    [InlineData("2017-07-11T14:31+8:00", "2017-07-11T08:31:00+02:00")]
    [InlineData("2017-07-11T14:31−0800", "2017-07-12T00:31:00+02:00")]
    [InlineData("2017-7-1 9:05:00", "2017-07-01T09:05:00+02:00")]
    [InlineData("2017-07-11T14:31", "2017-07-11T14:31:00+02:00")]
    [InlineData("2017-07-11T14Z", "2017-07-11T16:00:00+02:00")]
    [InlineData("20170711T143112Z", "2017-07-11T16:31:12+02:00")]
    [InlineData("20170711", "2017-07-11")]
    [InlineData("2016-12-31T23:59:60Z", "2017-01-01T00:59:59+01:00")]
    [InlineData("2026-03-29 02:30", "2026-03-29T03:00:00+02:00")]
    public void Every_lawful_form_is_read_to_the_second(string written, string iso) =>
        Assert.Equal(iso, StoryTimeReader.Parse(written, Vienna)?.Iso);

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("0205-03-04")]
    [InlineData("9999-12-31T23:59:59-14:00")]
    [InlineData("2025-02-30")]
    [InlineData("2025-13-01")]
    [InlineData("2025-00-01")]
    [InlineData("2025-01-01T24:00")]
    [InlineData("2025-01-01T12:60Z")]
    [InlineData("2025-01-01T12:00+15:00")]
    [InlineData("2025-01-01T12:00+99")]
    [InlineData("205-01-01")]
    [InlineData("٢٠٢٥-٠١-٠١")]
    [InlineData("4 March 2025")]
    [InlineData("2025-W10-1")]
    [InlineData("0001-01-01T00:00:00+14:00")]
    public void What_is_no_time_has_a_hint_and_throws_nothing_in_any_culture(string written)
    {
        foreach (string culture in (string[])["", "de-DE", "tr-TR", "th-TH", "ar-SA", "fa-IR"])
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Null(StoryTimeReader.Parse(written, Vienna));
            Assert.NotNull(StoryTimeReader.Hint(written));
        }
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void A_derived_id_is_the_same_in_every_culture(string culture)
    {
        Guid expected = NameBasedId.From("address:/2025/03/01-culture-id/");
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

        Article article = ArticleReader.Read(
            SmallSite.File("input/articles/01-culture-id.md", "---\ntitle: Hall plan is out\npublished: 2025-03-04\n---\nOut.\n"),
            new Core.Configuration.SiteConfig { Title = "T", Url = "https://example.org/" }).Value!;

        Assert.Equal(expected, article.Id);
    }
}
