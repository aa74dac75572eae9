using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Tests.Findings;

public sealed class MissingRawTests
{
    private static ExistingMarkdown Written { get; } =
        Raws.OnDisk(Raws.Run(Raws.Article("input/raw/a.txt", "Robots Learn to Fold Sails")))[0];

    [Fact]
    public void An_article_whose_raw_file_is_gone_stays_with_a_warning_that_names_both()
    {
        NormalizeResult result = Normalizer.Run(
            [], [Written], Raws.Options with { RawFolder = new RawFolder("input/raw", new HashSet<string> { "input/raw/b.txt" }) });
        Assert.Empty(result.Files);
        var finding = Assert.Single(result.Diagnostics);
        Assert.Equal(("EXPO1602", "input/raw/a.txt"), (finding.Rule.Code, finding.Position.Path));
        Assert.Contains(Written.Path, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_raw_file_that_stands_elsewhere_or_was_not_looked_for_is_not_missed()
    {
        ExistingMarkdown elsewhere =
            Written with { Text = Written.Text.Replace("input/raw/a.txt", "inbox/a.txt", StringComparison.Ordinal) };
        Assert.Empty(Normalizer.Run([], [Written], Raws.Options).Diagnostics);
        Assert.Empty(Normalizer.Run([], [elsewhere], Raws.Options with { RawFolder = new RawFolder("input/raw", new HashSet<string>()) })
            .Diagnostics);
        Assert.Empty(Normalizer.Run([], [Written],
            Raws.Options with { RawFolder = new RawFolder("input/raw", new HashSet<string> { "input/raw/a.txt" }) }).Diagnostics);
    }
}
