using ExpoSite.Site.Outputs;
using ExpoSite.Site.Pictures;
using ExpoSite.Site.Planning;

namespace ExpoSite.Site.Tests.Pictures;

public sealed class SocialCardTests
{
    [Fact]
    public void The_newest_stories_have_cards_of_their_own_and_older_ones_share_that_of_their_section()
    {
        SortedDictionary<string, string> files = Site("socialCards: 1").Render();

        string[] cards = [.. files.Keys.Where(f => f.StartsWith("cards/", StringComparison.Ordinal)).Select(f => f[..f.LastIndexOf('-')])];
        Assert.Equal(["cards/halls", "cards/new", "cards/site"], cards);
        Assert.Contains("/cards/new-", files["2026/09/new/index.html"], StringComparison.Ordinal);
        Assert.Contains("/cards/halls-", files["2026/09/old/index.html"], StringComparison.Ordinal);
        Assert.Contains("/cards/site-", files["index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_changes_its_address_with_its_headline_or_that_somebody_paid_and_with_nothing_else()
    {
        string before = Card(Site("socialCards: all"));

        Assert.Equal(before, Card(Site("socialCards: all\nfeedSize: 7")));
        Assert.NotEqual(before, Card(Site("socialCards: all", title: "Doors open late")));
        Assert.NotEqual(before, Card(Site("socialCards: all", keys: "\nsponsor: Quay Bank")));
    }

    [Fact]
    public void Settings_or_a_machine_without_a_maker_can_do_without_cards()
    {
        Assert.DoesNotContain(Site("socialCards: none").Render().Keys, IsCard);
        Assert.DoesNotContain((Site("socialCards: all") with { MakesPictures = false }).Render().Keys, IsCard);
    }

    [Fact]
    public void A_card_has_the_colours_of_its_section_and_leaves_its_texts_to_whoever_makes_it()
    {
        string drawing = Site("socialCards: all").Render().Single(f => f.Key.StartsWith("cards/new", StringComparison.Ordinal)).Value;

        Assert.StartsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1200\" height=\"630\"", drawing, StringComparison.Ordinal);
        Assert.Contains("#1f4fd8", drawing, StringComparison.Ordinal);
        Assert.DoesNotContain("<text", drawing, StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_wears_the_colours_that_the_site_chose()
    {
        string drawing = Site("socialCards: all\ntheme:\n  brand: \"#0a3d62\"\ncategories:\n  - {name: Halls, color: \"#7a1d06\"}")
            .Render().Single(f => f.Key.StartsWith("cards/new", StringComparison.Ordinal)).Value;

        Assert.Contains("fill=\"#0a3d62\"", drawing, StringComparison.Ordinal);
        Assert.Contains("fill=\"#7a1d06\"", drawing, StringComparison.Ordinal);
        Assert.DoesNotContain("#1f4fd8", drawing, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lang: ar", "Coldthread تخيط: \"Cold.\"", "\u200FColdthread تخيط: \"\u2066Cold.\u2069\"")]
    [InlineData("lang: ar", "تخيط Coldthread", "تخيط Coldthread")]
    [InlineData("lang: en", "«مرسى» in hall 7", "\u200E«مرسى» in hall 7")]
    public void A_headline_runs_as_its_language_does_also_when_its_first_word_does_not(string lang, string title, string written)
    {
        SmallSite site = Site("socialCards: all", $"'{title}'", "\n" + lang);

        CardOrder card = SiteBuild.Plan(site.Sources(), site.Options, OutputList.All).Files.Select(f => f.Content).OfType<MadeContent>()
            .Select(m => m.Order).OfType<CardOrder>().Single(c => c.Headline.Text.Contains('م', StringComparison.Ordinal)
                || c.Headline.Text.Contains('ت', StringComparison.Ordinal));

        Assert.Equal(written, card.Headline.Text);
    }

    private static bool IsCard(string file) => file.StartsWith("cards/", StringComparison.Ordinal);

    private static string Card(SmallSite site) => site.Render().Keys.Single(f => f.StartsWith("cards/new-", StringComparison.Ordinal));

    private static SmallSite Site(string settings, string title = "Doors open", string keys = "") => new SmallSite
    {
        Configuration = $"title: Pier Gazette\nurl: https://example.org/\n{settings}\n",
        MakesPictures = true,
        Templates = [.. new SmallSite().Templates.Select(t => t.Path.EndsWith("layout.liquid", StringComparison.Ordinal)
            ? SmallSite.File(t.Path, "{{ page.social_image.url }} {{ page.social_image.width }}{{ content }}") : t)],
    }.With(
        SmallSite.Story("new", $"title: {title}\npublished: 2026-09-14\ncategory: Halls{keys}"),
        SmallSite.Story("old", "title: Ferry late\npublished: 2026-09-13\ncategory: Halls"));
}
