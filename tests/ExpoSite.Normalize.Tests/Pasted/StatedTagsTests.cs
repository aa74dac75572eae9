namespace ExpoSite.Normalize.Tests.Pasted;

public sealed class StatedTagsTests
{
    [Theory]
    [InlineData("Tags: port office, Special trains")]
    [InlineData("Keywords: port office | Special trains")]
    [InlineData("Topics: #port office #Special trains")]
    public void Keywords_below_a_pasted_text_become_tags(string line)
    {
        string text = Assert.Single(Raws.Run(Raws.Article("a.txt", "The Halls Are Full", body: $"{Raws.Body}\n\n{line}")).Files).Text;
        Assert.Contains("  - port office\n", text, StringComparison.Ordinal);
        Assert.Contains("  - Special trains\n", text, StringComparison.Ordinal);
        Assert.EndsWith("until midnight as well.\n", text, StringComparison.Ordinal);
    }
}
