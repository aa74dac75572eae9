using ExpoSite.Core.Configuration;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Site.Settings;

namespace ExpoSite.Site.Tests.Loading;

public sealed class SiteUrlTests
{
    [Theory]
    [InlineData("https://example.org", "https://example.org/")]
    [InlineData("HTTP://Example.org:8080/news?x=1#y", "http://example.org:8080/news/")]
    [InlineData("https://käse.example/näws", "https://xn--kse-qla.example/n%C3%A4ws/")]
    [InlineData("https://example.org:443/", "https://example.org/")]
    [InlineData("http://[::1]:8000/", "http://[::1]:8000/")]
    public void The_address_is_ASCII_with_a_slash_at_its_end(string written, string url) => Assert.Equal(url, Read(written).Value!.Url);

    [Theory]
    [InlineData("example.org")]
    [InlineData("ftp://example.org/")]
    [InlineData("/news/")]
    public void Any_other_address_is_told_with_its_place(string written)
    {
        Diagnostic finding = Assert.Single(Read(written).Diagnostics);

        Assert.Equal((LoadRules.InvalidValue, 2, 6), (finding.Rule, finding.Position.Line, finding.Position.Column));
    }

    private static Outcome<SiteConfig> Read(string url) =>
        SiteConfigReader.Read(SmallSite.File("input/site.yml", $"title: T\nurl: {url}\n"));
}
