using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Text;

namespace ExpoSite.Site.Tests.Checking.Facts;

/// <summary>The edition that a story gives an expo (EXPO3300).</summary>
public sealed class EditionCheckTests
{
    [Theory]
    [InlineData("The sixth Brinemark Expo has filled six halls.")]
    [InlineData("The 6th annual Brinemark Expo has filled six halls.")]
    [InlineData("Everybody has heard of Brinemark. Now in its sixth edition, the first fair that is held on a quay has outgrown it.")]
    [InlineData("Brinemark's twenty-first edition has filled the quay.")]
    [InlineData("It is the sixth edition of the Brinemark Expo, and the wettest.")]
    [InlineData("The quay is full for the fair's sixth edition. Brinemark has six halls.")]
    [InlineData("The seventh Brinemark Expo has opened its doors.")]
    [InlineData("In 2024 the eighth edition of the Brinemark Expo was smaller.", "title: Of old\npublished: 2024-10-01")]
    [InlineData("The eighth Brinemark Expo 2024 was smaller.", "title: Of old\npublished: 2024-10-01")]
    [InlineData("第六届盐港博览会在码头开幕。")]
    [InlineData("第６屆盐港博览会在码头开幕。", "title: 开幕\nlang: zh")]
    public void An_edition_that_the_expo_of_that_year_does_not_have_is_found(string body, string keys = "title: News from the quay") =>
        Assert.Same(FactRules.WrongEdition, Assert.Single(FactCase.Check(body, keys)).Rule);

    [Theory]
    [InlineData("The eighth Brinemark Expo has filled six halls. Now in its eighth edition, it grows.")]
    [InlineData("It is her sixth Brinemark Expo, and her sixth edition of the catalogue.")]
    [InlineData("Sennick will be the guest of the ninth Brinemark Expo.")]
    [InlineData("The eighth Brinemark Expo drew more than the 51,000 of 2024.")]
    [InlineData("In 2024 the seventh Brinemark Expo had five halls; the sixth Brinemark Expo in 2022 had four.")]
    [InlineData("Ice has been free since the sixth Brinemark Expo.")]
    [InlineData("Brinemark gave the Salt Prize, in its sixth edition, to a welder.")]
    [InlineData("Brinemark is busy. The sixth edition of the tide tables is out.")]
    [InlineData("A sixth edition is printed at Brinemark.")]
    [InlineData("Brinemark opens a sixth hall.")]
    [InlineData("第八届盐港博览会在码头开幕。第六届厨师大赛也开始了。")]
    [InlineData("The sixth Drumlin Fair is held elsewhere.")]
    public void An_edition_that_is_right_or_of_something_else_is_none(string body) => Assert.Empty(FactCase.Check(body));

    [Fact]
    public void The_editors_choice_of_an_edition_counts_more_than_the_storys_date() =>
        Assert.Empty(FactCase.Check("The seventh Brinemark Expo had five halls.", "title: Looking back\nexpo: brinemark-2024"));

    [Fact]
    public void The_finding_stands_at_the_words_and_names_the_line_of_the_expo()
    {
        Diagnostic finding = Assert.Single(FactCase.Check("Rain.\n\nThe *sixth* Brinemark Expo is on."));
        Assert.Equal(new SourcePosition("input/articles/story-1.md", 9, 6), finding.Position);
        Assert.Contains("input/expos.yml, line 1, gives Brinemark Expo 2026 as edition 8", finding.Message, StringComparison.Ordinal);
    }
}
