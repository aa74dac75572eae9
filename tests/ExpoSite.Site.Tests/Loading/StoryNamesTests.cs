using ExpoSite.Core.Content;
using ExpoSite.Core.Text;
using ExpoSite.StoryFiles;

namespace ExpoSite.Site.Tests.Loading;

public sealed class StoryNamesTests
{
    private static readonly StoryName Boat = Name("11111111-2222-4333-8444-555555555555", "night-boat", 2031);
    private static readonly StoryName Older = Name("11111111-2222-4333-8444-666666666666", "night-boat", 2030);
    private static readonly StoryName Undated = new(Guid.Parse("11111111-2222-4333-8444-777777777777"), Slug.From("night-boat"), null);
    private static readonly StoryName Rope = Name("11111111-2222-4333-8444-888888888888", "rope", 2030);

    [Theory]
    [InlineData("night-boat", 0)]
    [InlineData("/2030/03/night-boat/", 1)]
    [InlineData("2030/03/Night-Boat", 1)]
    [InlineData("11111111-2222-4333-8444-777777777777", 2)]
    [InlineData("ROPE", 3)]
    [InlineData("/rope/", 3)]
    [InlineData("2031/03/rope", -1)]
    public void A_story_is_found_by_id_slug_and_address_and_of_two_with_one_slug_the_first(string reference, int found) =>
        Assert.Equal(found < 0 ? null : found.ToString(System.Globalization.CultureInfo.InvariantCulture), Names().Find(reference));

    [Theory]
    [InlineData("0", "/2031/03/night-boat/")]
    [InlineData("1", "/2030/03/night-boat/")]
    [InlineData("2", "11111111-2222-4333-8444-777777777777")]
    [InlineData("3", "rope")]
    public void What_is_written_for_a_story_finds_that_story(string story, string name)
    {
        Assert.Equal(name, Names().Of(story));
        Assert.Equal(story, Names().Find(name));
    }

    private static StoryNames<string> Names()
    {
        StoryName[] names = [Boat, Older, Undated, Rope];
        return new(["0", "1", "2", "3"], story => names[story[0] - '0']);
    }

    private static StoryName Name(string id, string slug, int year) => new(Guid.Parse(id), Slug.From(slug), new DateOnly(year, 3, 10));
}
