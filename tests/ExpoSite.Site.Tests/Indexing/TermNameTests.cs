using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Site.Tests.Indexing;

public sealed class TermNameTests
{
    [Fact]
    public void Names_that_differ_in_their_signs_have_pages_of_their_own()
    {
        SitePlan plan = new SmallSite()
            .With(SmallSite.Story("a", "title: Tags\npublished: 2025-03-01\ncategory: \"🎉\"\ntags: [\"AI\", \"AI+\", \"C#\", \"C++\", "
            + "\"🎉\", \"❤️\", .NET]\nauthors: [🎈]")).WithEveryFeed().Plan();

        Assert.Empty(plan.Diagnostics);
        string[] expected = ["tag/ai", "tag/ai-plus", "tag/c-sharp", "tag/c-plus-plus", "tag/u1f389", "tag/u2764", "tag/dot-net",
            "category/u1f389", "author/u1f388"];
        Assert.All(expected, path => Assert.Contains(plan.Files, f => f.Path == path + "/index.html"));
    }

    [Fact]
    public void Two_spellings_in_one_story_are_one_term_and_told()
    {
        SitePlan plan = new SmallSite().With(SmallSite.Story("a", "title: Tags\npublished: 2025-03-01\ntags: [Robots, robots, Robots]"))
            .Plan();

        Diagnostic finding = Assert.Single(plan.Diagnostics);
        Assert.Equal((CheckRules.TermSpelledTwoWays, 5), (finding.Rule, finding.Position.Line));
    }

    [Fact]
    public void A_story_and_a_page_without_letters_in_title_and_name_have_addresses()
    {
        SitePlan plan = (new SmallSite { Pages = [SmallSite.File("input/pages/🎉.md", "---\ntitle: 🎉\n---\nText\n")] })
            .With(SmallSite.Story("❤️", "title: 🎉\npublished: 2025-03-01")).Plan();

        Assert.False(plan.HasErrors);
        Assert.Contains(plan.Files, f => f.Path == "2025/03/u1f389/index.html");
        Assert.Contains(plan.Files, f => f.Path == "u1f389/index.html");
    }
}
