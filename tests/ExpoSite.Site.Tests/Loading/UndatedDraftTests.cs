using System.Text;
using ExpoSite.Core.Configuration;
using ExpoSite.Core.Content;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Site.Articles;
using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Tests.Loading;

public sealed class UndatedDraftTests
{
    [Fact]
    public void A_draft_without_a_date_is_a_warning_and_no_article()
    {
        var file = new SourceFile("input/articles/notes.md",
            Encoding.UTF8.GetBytes("---\ntitle: Notes\ndraft: true\nid: 3f2b8c1e-7a54-4c1d-9d0e-5b1f0c2a9e77\n---\n\nText.\n"));

        Outcome<Article> outcome = ArticleReader.Read(file, new SiteConfig { Title = "T", Url = "https://example.org/" });

        Assert.Null(outcome.Value);
        Assert.Equal(LoadRules.UndatedDraft, Assert.Single(outcome.Diagnostics).Rule);
    }
}
