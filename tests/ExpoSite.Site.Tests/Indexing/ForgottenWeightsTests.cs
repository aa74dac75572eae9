using ExpoSite.Site.Indexing;
using static ExpoSite.Site.Tests.Languages.TwoLanguages;

namespace ExpoSite.Site.Tests.Indexing;

/// <summary>A build lets go what stories are compared by as soon as it has compared them.</summary>
public sealed class ForgottenWeightsTests
{
    [Fact]
    public void A_build_that_explains_nothing_relates_the_same_stories_in_every_language()
    {
        // Chinese readers get English stories only where they tell of the same expo: then the likest first.
        string[] subjects =
            ["harbour crane steel barge", "violin quartet choir stage", "bicycle lane tram ticket", "lobster oyster kitchen chef"];
        SmallSite site = Bilingual with
        {
            Configuration = BilingualSettings.Replace("title: 码", "untranslated: true\n    title: 码", StringComparison.Ordinal),
            Articles =
            [
                .. subjects.SelectMany((words, i) => Enumerable.Range(0, 3).Select(n => SmallSite.Story(
                    $"en{i}-{n}", $"title: {words.Split(' ')[n]} {n}\npublished: 2026-09-1{n}\nexpo: tide-2026",
                    $"{words} {words} day {n}.\n"))),
                .. subjects.Select((words, i) => SmallSite.Story(
                    $"zh{i}", $"title: 展会{i}\npublished: 2026-09-15\nlang: zh-Hans\nexpo: tide-2026", $"{words} {words}\n")),
            ],
        };
        SitePlan explained = SiteBuild.Plan(site.Sources(), site.Options);
        SitePlan built = SiteBuild.Plan(site.Sources(), site.Options with { ExplainsRelated = false });
        SortedDictionary<string, string> whole = SmallSite.Render(explained);
        Assert.Equal(whole, SmallSite.Render(built));
        Assert.NotSame(RelatedReport.None, explained.Related);
        Assert.Same(RelatedReport.None, built.Related);

        string related = whole["zh/2026/09/zh1/index.html"].Split("<section class=\"related\">")[1];
        Assert.Contains("/2026/09/en1-", related, StringComparison.Ordinal);
    }
}
