using System.Text.RegularExpressions;

namespace ExpoSite.Cli.Tests.Cases;

/// <summary>Articles without a description, whose first paragraph is longer than one.</summary>
internal static partial class TeaserCases
{
    public static IEnumerable<Case> All =>
    [
        new("markdown/02-teaser-surrogate.md", "a teaser cut between characters")
        {
            Then = run =>
            {
                Assert.All(run.Output, file => Assert.False(HalfCharacter().IsMatch(file.Text), file.Path));
                Assert.Matches("[。…]$", Description(run, "2025/03/02-teaser-surrogate"));
            },
        },
        new("markdown/14a-teaser-cjk.md", "a description of whole sentences") { Then = run => AssertWhole(run, "2025/03/14a-teaser-cjk") },
        new("markdown/14b-teaser-dr.md", "a description of whole sentences") { Then = run => AssertWhole(run, "2025/03/14b-teaser-dr") },
    ];

    // A sentence is whole, or it is shown that it goes on.
    private static void AssertWhole(CaseRun run, string path)
    {
        string description = Description(run, path);
        Assert.Matches("[.。…]$", description);
        Assert.DoesNotMatch(@"(?:上海|\bDr\.)…?$", description);
        Assert.InRange(description.Length, 100, 400);
    }

    private static string Description(CaseRun run, string path) =>
        DescriptionTag().Match(run.Published($"{path}/index.html")).Groups[1].Value;

    // A pair that was cut in two is U+FFFD in UTF-8, and half an escape in JSON.
    [GeneratedRegex(@"\uFFFD|\\u[dD][89abAB]..(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB]..)\\u[dD][c-fC-F]")]
    private static partial Regex HalfCharacter();

    [GeneratedRegex("<meta name=\"description\" content=\"([^\"]*)\"")]
    private static partial Regex DescriptionTag();
}
