using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Site.Tests.Checking;

public sealed class PendingFilesTests
{
    private static readonly SmallSite Newsroom = new SmallSite().With(
        SmallSite.Story("a", "title: A\npublished: 2026-09-01\nsource: input/raw/a.txt"),
        SmallSite.Story("b", "title: B\npublished: 2026-09-01\nsource: https://example.org/b\ndraft: true"),
        SmallSite.Story("c", "title: C\npublished: 2026-09-01\ndraft: true\nsource: 'input/raw/the day.html'"),
        SmallSite.File("input/articles/broken.md", "---\ntitle: a: b\nsource: input/raw/broken.txt\n---\n"));

    [Fact]
    public void A_raw_file_that_no_article_names_as_its_source_is_told()
    {
        SmallSite site =
            Newsroom with { RawFiles = ["input/raw/a.txt", "input/raw/the day.html", "input/raw/broken.txt", "input/raw/lost.eml"] };
        Diagnostic told = Assert.Single(site.Findings(), f => f.Rule == CheckRules.RawNotNormalized);

        Assert.Equal(("input/raw/lost.eml", Severity.Warning), (told.Position.Path, told.Severity));
        Assert.Contains("exposite normalize", told.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_reading_that_waits_for_an_editor_is_told() =>
        Assert.Equal(["input/articles/a.proposed.md"], (Newsroom with { Proposals = ["input/articles/a.proposed.md"] }).Findings()
            .Where(f => f.Rule == CheckRules.ProposalPending).Select(f => f.Position.Path));
}
