using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Site.Tests.Checking;

public sealed class DraftFolderTests
{
    private const string Keys = "title: A\npublished: 2026-09-01";

    [Theory]
    [InlineData("_drafts/a", "'_drafts'")]
    [InlineData("2026/Drafts/a", "'Drafts'")]
    [InlineData("_notes", "'_notes.md'")]
    public void What_is_published_out_of_a_folder_of_drafts_is_told_and_stays_published(string name, string named)
    {
        SmallSite site = new SmallSite().With(SmallSite.Story(name, Keys));
        Diagnostic told = Assert.Single(site.Findings(), f => f.Rule == CheckRules.PublishedFromDrafts);
        Assert.Equal(($"input/articles/{name}.md", Severity.Warning), (told.Position.Path, told.Severity));
        Assert.Contains(named, told.Message, StringComparison.Ordinal);
        Assert.Contains("draft: true", told.Hint, StringComparison.Ordinal);
        Assert.DoesNotContain(site.Findings(), f => f.Rule == Site.Checking.HeldBackCheck.HeldBack);
    }

    [Theory]
    [InlineData("_drafts/a", "\ndraft: true")]
    [InlineData("_drafts/a", "\ndraft: false")]
    [InlineData("draughts/a", "")]
    [InlineData("2026-drafts-of-the-rules", "")]
    public void Where_the_front_matter_decides_or_the_name_says_nothing_there_is_no_word(string name, string keys) => Assert.DoesNotContain(
        new SmallSite().With(SmallSite.Story(name, Keys + keys)).Findings(), f => f.Rule == CheckRules.PublishedFromDrafts);

    [Fact]
    public void A_page_is_told_too() => Assert.Contains(
        (new SmallSite { Pages = [new("input/pages/drafts/fees.md", "---\ntitle: Fees\n---\n\nNone.\n"u8.ToArray())] }.With(SmallSite.Story("a", Keys))).Findings(),
        f => f.Rule == CheckRules.PublishedFromDrafts);
}
