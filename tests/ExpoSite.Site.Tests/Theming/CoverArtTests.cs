using System.Globalization;
using System.Xml.Linq;
using ExpoSite.Core.Content;
using ExpoSite.Site.Colours;

namespace ExpoSite.Site.Tests.Theming;

public sealed class CoverArtTests
{
    private static readonly string[] Covers =
        [.. Enumerable.Range(0, 400).Select(i => CoverArt.Svg(NameBasedId.From(i.ToString(CultureInfo.InvariantCulture)), i % 9))];

    [Fact]
    public void The_same_story_always_gets_the_same_cover()
    {
        Guid id = NameBasedId.From("hall");
        Assert.Equal(CoverArt.Svg(id, 3), CoverArt.Svg(id, 3));
    }

    [Fact]
    public void A_cover_does_not_depend_on_the_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("sv-SE");
            Assert.Equal(Covers[1], CoverArt.Svg(NameBasedId.From("1"), 1));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Every_cover_is_one_well_formed_decorative_svg()
    {
        Assert.All(Covers, cover =>
        {
            XElement svg = XElement.Parse(cover);
            Assert.Equal("svg", svg.Name);
            Assert.Equal("true", svg.Attribute("aria-hidden")?.Value);
            Assert.Equal("0 0 1200 675", svg.Attribute("viewBox")?.Value);
            Assert.Empty(svg.DescendantsAndSelf().Attributes("id"));
        });
    }

    [Fact]
    public void A_detail_is_a_smaller_window_on_the_same_cover()
    {
        string[] details = [.. Enumerable.Range(0, 400).Select(i => CoverArt.Detail(NameBasedId.From(i.ToString(CultureInfo.InvariantCulture)), i % 9))];
        Assert.All(details.Zip(Covers), pair =>
        {
            XElement detail = XElement.Parse(pair.First);
            Assert.Equal("360 290 480 270", detail.Attribute("viewBox")?.Value);
            Assert.True(detail.Elements().Count() > 1, pair.First);
            Assert.Subset(Classes(pair.Second), Classes(pair.First));
            Assert.InRange(pair.First.Length, 150, 650);
        });
        Assert.InRange(details.Sum(d => d.Length) / (double)Covers.Sum(c => c.Length), 0.3, 0.7);

        static HashSet<string> Classes(string svg) => [.. XElement.Parse(svg).Descendants().Select(e => (string?)e.Attribute("class") ?? "")];
    }

    [Fact]
    public void Covers_are_small() => Assert.All(Covers, cover => Assert.InRange(cover.Length, 350, 1000));

    [Fact]
    public void Stories_of_one_section_rarely_share_a_cover() =>
        Assert.True(Enumerable.Range(0, 100).Select(i => CoverArt.Svg(NameBasedId.From($"story {i}"), 1)).Distinct().Count() > 90);

    [Fact]
    public void The_section_colour_is_a_class() =>
        Assert.Contains("class=\"cover s5\"", CoverArt.Svg(Guid.Empty, 5), StringComparison.Ordinal);
}
