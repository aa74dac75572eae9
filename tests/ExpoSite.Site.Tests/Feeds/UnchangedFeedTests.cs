using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Tests.Feeds;

public sealed class UnchangedFeedTests
{
    private static readonly SourceFile[] Newsroom =
    [
        Story("crane", "Halls", "[quay, cranes]", "Ada Quay", "A crane was painted."),
        Story("pump", "Technology", "[pumps]", "Ben Tide", "A pump listens."),
        Story("rope", "Halls", "[quay]", "Ben Tide", "Rope was sold by the mile."),
    ];

    [Fact]
    public void A_second_build_at_another_time_changes_no_byte_of_a_feed()
    {
        SmallSite site = new() { Articles = [.. Newsroom] };
        SmallSite later = site with { Options = site.Options with { Now = site.Options.Now.AddDays(40) } };

        Assert.Equal(Feeds(site), Feeds(later));
    }

    [Fact]
    public void An_edited_story_changes_the_feeds_that_it_is_in_and_no_other()
    {
        SmallSite before = new SmallSite { Articles = [.. Newsroom] }.WithEveryFeed();
        SmallSite after = before with
        {
            Articles = [Story("crane", "Halls", "[quay, cranes]", "Ada Quay", "A crane was painted blue."),
            .. Newsroom[1..]]
        };
        SortedDictionary<string, string> old = Feeds(before);

        string[] changed = [.. Feeds(after).Where(f => old[f.Key] != f.Value).Select(f => f.Key)];

        string[] lists = ["", "author/ada-quay/", "category/halls/", "tag/cranes/", "tag/quay/"];
        Assert.Equal(lists.SelectMany(l => (string[])[l + "atom.xml", l + "feed.json", l + "feed.xml"]).Order(StringComparer.Ordinal),
            changed.Order(StringComparer.Ordinal));
    }

    private static SourceFile Story(string name, string category, string tags, string author, string body) =>
        SmallSite.Story(
            name, $"title: About the {name}\npublished: 2026-09-10\ncategory: {category}\ntags: {tags}\nauthors: [{author}]", body + "\n");

    private static SortedDictionary<string, string> Feeds(SmallSite site) =>
        new(site.Render().Where(f => Path.GetFileName(f.Key) is "feed.xml" or "atom.xml" or "feed.json")
            .ToDictionary(f => f.Key, f => f.Value), StringComparer.Ordinal);
}
