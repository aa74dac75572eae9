namespace ExpoSite.Normalize.Tests.Html;

/// <summary>Press releases as the pages of news wires show them.</summary>
public sealed class PageReleaseTests
{
    private const string Title = "<h1>Tidal Loom Opens a Hall at Brinemark Expo</h1>";

    private const string Head =
        "<p>NEWS PROVIDED BY</p><p><a href='/tidal-loom'>Tidal Loom Ltd.</a></p><p>Oct 12, 2026, 08:00 ET</p><p>SHARE THIS ARTICLE</p>";

    private const string About = "<p><b>About Tidal Loom</b></p><p>Tidal Loom Ltd. makes looms that the tide drives, and has done so "
        + "since 1987 in four halls by the quay of Brinemark.</p>";

    private const string Contact = "<p><b>Media Contact:</b><br>Ana Reyes<br>press@tidalloom.example<br>+44 20 5550 1234</p>";

    private static readonly string Story =
        $"<p>BRINEMARK, Oct. 12, 2026 /Lantern Wire/ -- {Raws.Body.Replace("\n\n", "</p><p>", StringComparison.Ordinal)}</p>";

    [Theory]
    [InlineData("<p>-- END --</p>", "<p>SOURCE Tidal Loom Ltd.</p>")]
    [InlineData("<p>###</p>", "")]
    [InlineData("", "<p>SOURCE Tidal Loom Ltd.</p><p>Also from this source: the company's looms won a prize in spring, said its founder "
        + "in a statement last week.</p>")]
    public void Only_the_story_of_a_release_is_its_body(string end, string source)
    {
        string text = Read($"{Title}{Head}{Story}{end}{About}{Contact}{source}");
        Assert.Contains("\ncontact: Ana Reyes, press@tidalloom.example, +44 20 5550 1234\n", text, StringComparison.Ordinal);
        string body = text[(text.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..].Trim();
        Assert.StartsWith("BRINEMARK, Oct. 12, 2026", body, StringComparison.Ordinal);
        Assert.EndsWith("until midnight as well.", body, StringComparison.Ordinal);
        Assert.Contains("\ndescription: BRINEMARK, Oct. 12", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Oct 12, 2026, 08:00 ET", "2026-10-12T08:00:00-04:00")]
    [InlineData("Dec 12, 2026, 08:00 ET", "2026-12-12T08:00:00-05:00")]
    [InlineData("Dec 12, 2026, 08:00 CET", "2026-12-12T08:00:00+01:00")]
    [InlineData("Dec 12, 2026, 08:00 IST", "2026-12-12")]
    public void A_time_is_written_in_its_zone_or_not_at_all(string written, string published) =>
        Assert.Contains($"\npublished: {published}\n", Read(
            $"{Title}<p>{written}</p><p>{Raws.Body.Replace("\n\n", "</p><p>", StringComparison.Ordinal)}</p>"), StringComparison.Ordinal);

    [Fact]
    public void An_embargo_holds_the_story_of_a_page_back() =>
        Assert.Matches(
            "\nembargo: 2031-03-14T09:00:00(Z|\\+00:00)\n", Read($"{Title}<p>EMBARGOED UNTIL 14 March 2031, 09:00 GMT</p>{Story}"));

    [Fact]
    public void A_story_that_speaks_of_a_company_and_its_sources_is_no_release()
    {
        string text = Read(
            $"{Title}<p>12 March 2031</p><p>{Raws.Body.Replace("\n\n", "</p><p>", StringComparison.Ordinal)}</p><h2>About the "
            + $"looms</h2><p>They are driven by the tide, which in Brinemark rises by six metres twice a day and has done so for as long "
            + $"as anyone knows.</p>");
        Assert.Contains("## About the looms\n\nThey are driven", text, StringComparison.Ordinal);
        Assert.DoesNotContain("contact:", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Lantern Courier :: News :: Fairs", "Tidal Loom Opens a Hall at Brinemark Expo")]
    [InlineData("Weavers by the quay open their own hall at the fair :: News",
        "Tidal Loom Opens a Hall at Brinemark Expo")]
    public void A_page_s_only_headline_wins_over_its_title_element(string stated, string title) =>
        Assert.Matches($"\ntitle: '?{title}'?\n",
            Read($"{Title}<p>12 March 2031</p><p>{Raws.Body.Replace("\n\n", "</p><p>", StringComparison.Ordinal)}</p>", stated));

    private static string Read(string article, string title = "Tidal Loom Opens a Hall at Brinemark Expo") =>
        Assert.Single(
            Raws.Run(Raws.Text(
            "page.html", $"<html><head><title>{title}</title></head><body><article>{article}</article><footer><p>Harbour Street "
            + $"4</p></footer></body></html>")).Files).Text;
}
