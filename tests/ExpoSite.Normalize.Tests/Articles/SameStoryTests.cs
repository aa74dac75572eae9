using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Tests.Articles;

public sealed class SameStoryTests
{
    private const string Ferry =
        """
        The ferry company will add a crossing at midnight while the fair lasts, it announced on Monday at the harbour office.

        Captains had asked for it because visitors missed the last boat on each of the first two evenings and slept in the halls.

        Tickets for the crossing cost as much as those by day, and holders of a stand pass ride free on every boat of the line.
        """;

    private const string FerryLead =
        "The ferry company will add a crossing at midnight while the fair lasts, it announced on Monday at the harbour office.";

    [Theory]
    [InlineData("Ferry Line Adds a Night Crossing", "Ferry Line Adds a Midnight Crossing")]
    [InlineData("Ferry Line Adds a Night Crossing", "Brinemark Expo: Ferry Line Adds a Night Crossing")]
    [InlineData("Ferry Line Adds a \"Night Crossing\"", "Ferry Line Adds a “Night Crossing”")]
    [InlineData("Ferry Line Adds a Night Crossing for Late Visitors of the Fair", "Ferry Line Adds a Night Crossing")]
    [InlineData("Ferry Line Ads a Night Corssing", "Ferry Line Adds a Night Crossing")]
    [InlineData("Night Crossing Added by Ferry Line", "Ferry Line Adds a Night Crossing")]
    public void An_article_takes_over_its_brief_although_the_headline_was_edited(string teaser, string headline)
    {
        NormalizeResult first = Raws.Run(Page(teaser, "Mar 10, 2031", FerryLead));
        NormalizeResult second = Normalizer.Run([Article(headline, "11 March 2031")], Raws.OnDisk(first), Raws.Options);
        MarkdownFile brief = Assert.Single(first.Files, f => f.Text.Contains(FerryLead, StringComparison.Ordinal));
        MarkdownFile article = Assert.Single(second.Files);
        Assert.Equal((brief.Path, MarkdownAction.Rewrite, false), (article.Path, article.Action, article.IsBrief));
        Assert.Equal(brief.Text.Split('\n')[1], article.Text.Split('\n')[1]);
        Assert.Equal(teaser.Contains('"', StringComparison.Ordinal) ? 0 : 1,
            second.Diagnostics.Count(d => d.Rule.Code == "EXPO1785" && d.Message.Contains(brief.Path, StringComparison.Ordinal)));
        Assert.Contains("Captains had asked", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sixth Brinemark Fair Opens Its Halls", "Seventh Brinemark Fair Opens Its Halls", "Mar 10, 2031", "10 March 2031")]
    [InlineData("Brinemark Fair 2030 Opens Its Halls", "Brinemark Fair 2031 Opens Its Halls", "Mar 10, 2031", "10 March 2031")]
    [InlineData("Brinemark Fair Opens Its Halls to Visitors", "Brinemark Fair Opens Its Halls to Visitors", "Mar 10, 2030",
        "10 March 2031")]
    [InlineData("Minister of Peru Meets the Ferry Line", "Minister of Chile Meets the Ferry Line", "Mar 10, 2031", "10 March 2031")]
    [InlineData("Hall 4 Opens to Visitors", "Hall 5 Opens to Visitors", "Mar 10, 2031", "10 March 2031")]
    public void Stories_of_another_edition_or_another_name_are_never_joined(string teaser, string headline, string day, string otherDay)
    {
        const string Template =
            "The doors were opened in the morning, and the first to walk through were a school class and their teacher.";
        string body = Template + "\n\n" + Ferry
            + "\n\nA speaker from Chile thanked the port, and a choir from Chile sang for it in the evening.";
        NormalizeResult first = Raws.Run(Page(teaser, day, Template));
        NormalizeResult second = Normalizer.Run([Article(headline, otherDay, body)], Raws.OnDisk(first), Raws.Options);
        Assert.Equal(MarkdownAction.Create, Assert.Single(second.Files).Action);
    }

    [Fact]
    public void A_like_headline_alone_does_not_join_two_stories()
    {
        NormalizeResult first = Raws.Run(Page("Ferry Line Adds a Day Crossing", "Mar 10, 2031",
            "Boats will leave the northern pier at noon from now on, and a bell is rung for those who read the paper."));
        NormalizeResult second =
            Normalizer.Run([Article("Ferry Line Adds a Night Crossing", "12 March 2031")], Raws.OnDisk(first), Raws.Options);
        Assert.Equal(MarkdownAction.Create, Assert.Single(second.Files).Action);
    }

    [Fact]
    public void A_teaser_with_an_edited_headline_makes_no_brief_when_its_article_is_in_the_run_or_in_the_folder()
    {
        RawFile page = Page("Ferry Line Adds a Night Crossing", "Mar 10, 2031", FerryLead);
        RawFile article = Article("Ferry Line Adds a Midnight Crossing", "10 March 2031");
        NormalizeResult together = Raws.Run(page, article);
        NormalizeResult later = Normalizer.Run([page], Raws.OnDisk(Raws.Run(article)), Raws.Options);
        Assert.Equal(2, together.Files.Count(f => f.IsBrief));
        Assert.Equal(2, later.Files.Count(f => f.IsBrief));
        foreach (NormalizeResult result in (NormalizeResult[])[together, later])
        {
            Assert.Contains("  - ferry-line-adds-a-midnight-crossing\n", result.Files.Single(f => f.Source == "p.txt" && !f.IsBrief).Text,
                StringComparison.Ordinal);
            Assert.Contains("Ferry Line Adds a Night Crossing", Assert.Single(result.Diagnostics, d => d.Rule.Code == "EXPO1785").Message,
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public void After_a_takeover_the_page_with_the_old_headline_changes_nothing_even_when_the_article_was_edited()
    {
        RawFile page = Page("Ferry Line Adds a Night Crossing", "Mar 10, 2031", FerryLead);
        RawFile article = Article("Ferry Line Adds a Midnight Crossing", "10 March 2031");
        NormalizeResult taken = Normalizer.Run([page, article], Raws.OnDisk(Raws.Run(page)), Raws.Options);
        ExistingMarkdown[] edited = [.. Raws.OnDisk(taken).Select(f => f.Path.Contains("ferry", StringComparison.Ordinal)
            ? f with { Text = f.Text.Replace("title: Ferry Line Adds a Midnight Crossing", "title: Boats Until Late",
                StringComparison.Ordinal).Replace("Monday", "Tuesday", StringComparison.Ordinal) }
            : f)];
        NormalizeResult next = Normalizer.Run([page], edited, Raws.Options);
        Assert.All(next.Files, f => Assert.NotEqual(MarkdownAction.Create, f.Action));
    }

    [Fact]
    public void A_takeover_that_moves_the_story_to_another_month_leaves_its_old_address_as_an_alias_for_good()
    {
        RawFile article = Article("Ferry Line Adds a Night Crossing", "1 April 2031");
        NormalizeResult first = Raws.Run(Page("Ferry Line Adds a Night Crossing", "Mar 31, 2031", FerryLead));
        NormalizeResult second = Normalizer.Run([article], Raws.OnDisk(first), Raws.Options);
        Assert.Contains(
            "aliases:\n  - '/2031/03/ferry-line-adds-a-night-crossing/'\n", Assert.Single(second.Files).Text, StringComparison.Ordinal);
        NormalizeResult third = Normalizer.Run([article], Raws.OnDisk(second), Raws.Options);
        Assert.Equal((MarkdownAction.Unchanged, second.Files[0].Text), (third.Files[0].Action, third.Files[0].Text));
    }

    [Fact]
    public void Chinese_headlines_are_compared_by_characters()
    {
        const string Lead = "轮渡公司周一在港务局宣布，博览会期间每天午夜增开一班渡轮，方便晚归的参观者回家。";
        const string Body = Lead + "\n\n船长们早就提出了这个要求，因为前两个晚上都有参观者错过了末班船，只好在展馆里过夜。\n\n夜间船票与白天同价，持有展位证的人可以免费乘坐该航线的所有船只。";
        string cards = Raws.Block(("Industry", "轮渡公司增开一班夜间渡轮", "Mar 10, 2031", Lead), Raws.Card("Rope Works Wins a Prize for Its Roof"),
            Raws.Card("Second Quay Must Wait for the Tides"));
        NormalizeResult first = Raws.Run(Raws.Article("p.txt", "Beekeepers Find Their Market", body: Raws.Body + cards));
        if (!first.Files.Any(f => f.Text.Contains("轮渡公司增开", StringComparison.Ordinal) && f.IsBrief))
            Assert.Skip("The reader of pasted text finds no Chinese card.");
        NormalizeResult second =
            Normalizer.Run([Raws.Article("c.txt", "轮渡公司增开一班午夜渡轮", "2031-03-10", Body)], Raws.OnDisk(first), Raws.Options);
        Assert.Equal(MarkdownAction.Rewrite, Assert.Single(second.Files).Action);
    }

    [Fact]
    public void A_lone_quotation_mark_in_a_teaser_whose_story_stands_elsewhere_is_not_reported()
    {
        RawFile page = Page("Ferry Line Adds a Night Crossing\" for All", "Mar 10, 2031", FerryLead);
        Assert.Contains("EXPO1105", Raws.Codes(Raws.Run(page)));
        Assert.DoesNotContain(
            "EXPO1105", Raws.Codes(Raws.Run(page, Article("Ferry Line Adds a “Night Crossing” for All", "10 March 2031"))));
    }

    private static RawFile Page(string teaser, string day, string summary) => Raws.Article(
        "p.txt", "Beekeepers Find Their Market",
        body: Raws.Body + Raws.Block(("Industry", teaser, day, summary), Raws.Card("Rope Works Wins a Prize for Its Roof"),
            Raws.Card("Second Quay Must Wait for the Tides")));

    private static RawFile Article(string headline, string day, string body = Ferry) => Raws.Article("z.txt", headline, day, body);
}
