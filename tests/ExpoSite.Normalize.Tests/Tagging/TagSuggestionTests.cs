using ExpoSite.Normalize.Tagging;

namespace ExpoSite.Normalize.Tests.Tagging;

public sealed class TagSuggestionTests
{
    private const string Body =
        """
        The Avella Machine Fair (AMF) opened on Monday. Visitors from Norway and Chile came to the AMF by ship, many of them for the first time.

        Norway sends forty companies. However, the AMF has room for more, and so has the Harbour of Ideas beside it.

        People like the Harbour of Ideas, said the AMF. Norway likes it too.
        """;

    [Fact]
    public void Names_that_recur_come_first_and_an_acronym_goes_with_its_name() =>
        Assert.Equal(["Avella Machine Fair", "Norway", "Harbour of Ideas"], TagSuggestion.For("AMF Opens With Guests From Norway", Body, null, []));

    [Fact]
    public void What_the_page_states_comes_first_and_the_category_never() =>
        Assert.Equal(["ships", "Avella Machine Fair", "Harbour of Ideas"], TagSuggestion.For("AMF Opens", Body, "Norway", ["ships", "norway"]));

    [Fact]
    public void A_story_has_at_most_eight_tags() =>
        Assert.Equal(8, TagSuggestion.For("x", "", null, [.. Enumerable.Range(10, 20).Select(i => $"tag {i}")]).Length);
}
