using System.Text;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Tests.Rules;

public sealed class LoadRuleTests
{
    private const string Good = "title: Good\npublished: 2026-01-02";

    public static TheoryData<DiagnosticRule, string, int, int> BrokenFiles => new()
    {
        { LoadRules.InvalidYaml, $"---\nid: {SmallSite.Id}\ntitle: \"Open\npublished: 2026-01-02\n---\nText\n", 3, 8 },
        { LoadRules.UnknownKey, $"---\nid: {SmallSite.Id}\n{Good}\npublised: 2026-01-02\n---\nText\n", 5, 1 },
        { LoadRules.MissingFrontMatter, "Only text.\n", 1, 1 },
        { LoadRules.MissingFrontMatter, "---\ntitle: Never closed\n", 1, 1 },
        { LoadRules.MissingKey, $"---\nid: {SmallSite.Id}\npublished: 2026-01-02\n---\nText\n", 1, 1 },
        { LoadRules.MissingKey, $"---\nid: {SmallSite.Id}\ntitle: No day\n---\nText\n", 1, 1 },
        { LoadRules.InvalidValue, $"---\nid: {SmallSite.Id}\ntitle: No such day\npublished: 2026-02-30\n---\nText\n", 4, 12 },
        { LoadRules.InvalidValue, $"---\nid: {SmallSite.Id}\ntitle: Before time\npublished: 0001-01-01\n---\nText\n", 4, 12 },
        { LoadRules.InvalidValue, $"---\nid: {SmallSite.Id}\ntitle: No year\npublished: 5 March\n---\nText\n", 4, 12 },
        { LoadRules.InvalidValue, $"---\nid: not-a-uuid\n{Good}\n---\nText\n", 2, 5 },
        { LoadRules.DuplicateKey, $"---\nid: {SmallSite.Id}\n{Good}\ndate: 2026-01-03\n---\nText\n", 5, 1 },
        { LoadRules.EmptyFile, " \n", 0, 0 },
        { LoadRules.BinaryFile, "---\nti\0tle: x\n", 2, 3 },
        { LoadRules.EmptyId, $"---\n{Good}\nid:\n---\nText\n", 4, 4 },
        { LoadRules.EmptyBody, $"---\nid: {SmallSite.Id}\n{Good}\n---\n", 6, 1 },
    };

    [Theory]
    [MemberData(nameof(BrokenFiles), DisableDiscoveryEnumeration = true)]
    public void Each_fault_of_an_article_is_found_at_its_place(DiagnosticRule rule, string text, int line, int column)
    {
        Diagnostic finding = Assert.Single(new SmallSite().With(SmallSite.File("input/articles/story.md", text)).Plan().Diagnostics);

        Assert.Equal(rule, finding.Rule);
        Assert.Equal(("input/articles/story.md", line, column), (finding.Position.Path, finding.Position.Line, finding.Position.Column));
        Assert.NotNull(finding.Hint);
    }

    [Fact]
    public void All_values_that_are_wrong_are_told_at_once()
    {
        SmallSite site = new SmallSite().With(SmallSite.Story(
            "a", "title: A\npublished: soon\nupdated: later\nkind: story\nslug: A b\ndraft: perhaps\nchecked: EXPO9999\nimageFocus: left"));

        Assert.Equal([4, 5, 6, 7, 8, 9, 10], site.Plan().Diagnostics.Select(d => d.Position.Line).Distinct().Order());
    }

    [Fact]
    public void A_mistyped_key_is_told_its_nearest_name()
    {
        Diagnostic finding = Assert.Single(new SmallSite().With(SmallSite.Story("a", Good + "\npublised: x")).Plan().Diagnostics);

        Assert.Equal("did you mean 'published'?", finding.Hint);
    }

    [Fact]
    public void A_byte_that_is_not_UTF8_is_found_at_its_place()
    {
        var file = new SourceFile("input/articles/story.md", (byte[])[.. "---\ntitle: caf"u8, 0xE9, .. "\n---\n"u8]);

        Diagnostic finding = Assert.Single(new SmallSite().With(file).Plan().Diagnostics);

        Assert.Equal(LoadRules.Encoding, finding.Rule);
        Assert.Equal((2, 11), (finding.Position.Line, finding.Position.Column));
    }

    [Fact]
    public void A_file_over_the_limit_is_not_read()
    {
        var file = new SourceFile("input/articles/story.md", Encoding.UTF8.GetBytes(new string('a', (8 * 1024 * 1024) + 1)));

        Assert.Equal(LoadRules.TooLarge, Assert.Single(new SmallSite().With(file).Plan().Diagnostics).Rule);
    }

    [Fact]
    public void A_site_without_settings_is_warned_about_and_built() =>
        Assert.Equal(LoadRules.MissingConfiguration,
            Assert.Single((new SmallSite { Configuration = null }).With(SmallSite.Story("a", Good)).Plan().Diagnostics).Rule);

    [Theory]
    [InlineData("")]
    [InlineData("# nothing is set yet\n")]
    public void Settings_that_say_nothing_only_lack_their_address(string settings) =>
        Assert.Equal(LoadRules.MissingConfiguration,
            Assert.Single((new SmallSite { Configuration = settings }).With(SmallSite.Story("a", Good)).Plan().Diagnostics).Rule);

    [Fact]
    public void One_bad_file_does_not_stop_the_others()
    {
        SitePlan plan = new SmallSite().With(SmallSite.File("input/articles/bad.md", "no front matter"), SmallSite.Story("good", Good))
            .Plan();

        Assert.True(plan.HasErrors);
        Assert.Contains(plan.Files, f => f.Path == "2026/01/good/index.html");
    }
}
