using System.Text;
using ExpoSite.Core.Configuration;
using ExpoSite.Core.Content;
using ExpoSite.Site.Articles;
using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Tests.Loading;

public sealed class SharedBodyTests
{
    private const string Head = "---\ntitle: Pier\npublished: 2026-09-01\n---\n";

    [Theory]
    [InlineData("\nThe pier is open. Größer, 展会, 🎪.\n", true)]
    [InlineData("\r\nLines of Windows.\r\n", true)]
    [InlineData("\nA character \u0001 that is left out.\n", false)]
    public void A_body_is_a_part_of_its_file_unless_something_in_it_was_mended(string body, bool isShared)
    {
        var file = new SourceFile("input/articles/pier.md", Encoding.UTF8.GetBytes(Head + body));
        Article article = ArticleReader.Read(file, new SiteConfig { Title = "T", Url = "https://example.org/" }).Value!;
        Assert.Equal(body.Replace("\u0001", "", StringComparison.Ordinal), article.Body);
        Assert.Equal(isShared, file.Content.Span.Overlaps(article.Utf8Body.Span));
    }
}
