using ExpoSite.Core.Text;

namespace ExpoSite.Core.Tests;

public sealed class NameSlugTests
{
    [Theory]
    [InlineData("AI", "ai")]
    [InlineData("AI+", "ai-plus")]
    [InlineData("C#", "c-sharp")]
    [InlineData("C++", "c-plus-plus")]
    [InlineData("C", "c")]
    [InlineData(".NET", "dot-net")]
    [InlineData("NET", "net")]
    [InlineData("🎉", "u1f389")]
    [InlineData("❤️", "u2764")]
    [InlineData("!?", "u0021-u003f")]
    [InlineData("Food & Drink", "food-drink")]
    [InlineData("Halls + Visitors", "halls-visitors")]
    [InlineData("A+B", "a-b")]
    [InlineData("Node.js", "node-js")]
    [InlineData("Besucher*innen", "besucher-innen")]
    [InlineData("#expo", "expo")]
    public void A_name_has_an_address_by_itself(string name, string slug) => Assert.Equal(slug, Slug.OfName(name).Value);

    [Fact]
    public void Long_names_that_begin_alike_stay_apart()
    {
        string name = string.Join(' ', Enumerable.Repeat("exhibition", 20));

        Assert.NotEqual(Slug.OfName(name), Slug.OfName(name + " two"));
        Assert.InRange(Slug.OfName(name).Value.Length, 1, Slug.MaxLength);
    }

    [Theory]
    [InlineData("\uFE0F")]
    [InlineData("\u0301")]
    [InlineData("🎉")]
    public void Marks_without_a_letter_make_no_slug(string text) => Assert.Null(Slug.From(text));
}
