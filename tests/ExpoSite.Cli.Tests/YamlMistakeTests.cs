namespace ExpoSite.Cli.Tests;

/// <summary>What follows from a mistake in YAML is not told beside it.</summary>
public sealed class YamlMistakeTests
{
    [Theory]
    [InlineData("input/articles/broken.md", "---\ntitle: a: b\n---\n\nText.\n")]
    [InlineData("input/pages/broken.md", "---\nslug: a: b\n---\n\nText.\n")]
    [InlineData("input/expos.yml", "- id: a: b\n")]
    [InlineData("input/exhibitors.yml", "- stand: a: b\n")]
    [InlineData("input/site.yml", "title: a: b\n")]
    public void Keys_that_a_mistake_may_have_swallowed_are_not_told_as_missing(string path, string text)
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write(path, text);
        string[] errors = [.. site.Run("check").Error.Split('\n')
            .Where(l => l.StartsWith(path, StringComparison.Ordinal) && l.Contains(": error ", StringComparison.Ordinal))];
        Assert.Contains("EXPO2002", Assert.Single(errors), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_in_one_entry_hides_nothing_of_another()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write("input/exhibitors.yml", "- stand: a: b\n- stand: 4\n");
        Assert.Contains("input/exhibitors.yml(2,3): error EXPO2007", site.Run("check").Error, StringComparison.Ordinal);
    }
}
