using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Pasted;

namespace ExpoSite.Normalize.Tests.Pasted;

/// <summary>Who and when, in the forms in which pages write the lines below a headline.</summary>
public sealed class HeadLineTests
{
    private const string Menu = "Home\nNews\nSport\n\n";
    private const string Foot = "\n\nMost read\nFerry sold\nBridge closed";

    private static Draft Page(string head, string body = Raws.Body) =>
        PastedTextReader.Read($"{Menu}Crane drivers practise at dawn\n{head}\n\n{body}{Foot}", "page.txt", Raws.Options);

    [Theory]
    [InlineData("By Ana ReyesSeptember 14, 2026", "2026-09-14", "Ana Reyes")]
    [InlineData("By Ana ReyesCity Columnist\nSep 14, 2026", "2026-09-14", "Ana Reyes")]
    [InlineData("BY ANA REYES3 MINUTE READ\n14 September 2026", "2026-09-14", "ANA REYES")]
    [InlineData("PUBLISHED: September 14, 2026 at 3:17 p.m. | UPDATED: September 14, 2026 at 5:22 p.m.", "2026-09-14T15:17:00+00:00", "")]
    [InlineData("Updated: Sept. 15, 2026\nPublished: Sept. 14, 2026", "2026-09-14", "")]
    [InlineData("September 14, 2026 at 8:03 PM·5 min read", "2026-09-14T20:03:00+00:00", "")]
    [InlineData("Published On 14 Sep 202614 Sep 2026", "2026-09-14", "")]
    [InlineData("14. September 202614. September 2026 Kommentare", "2026-09-14", "")]
    [InlineData("Sep 14, 2026 1:00 AMSep 17, 2026 6:02 PM", "2026-09-14T01:00:00+00:00", "")]
    [InlineData("ANA REYESSEP 14, 2026 9:00 AM", "2026-09-14T09:00:00+00:00", "ANA REYES")]
    [InlineData("Ana Reyes, BNNSep 14, 2026, 9:00 AM", "2026-09-14T09:00:00+00:00", "Ana Reyes")]
    [InlineData("By Ana Reyes September 14, 20269:00 AM UTC", "2026-09-14T09:00:00+00:00", "Ana Reyes")]
    [InlineData("By Ana Reyes • 09/14/26 4:20pm", "2026-09-14T16:20:00+00:00", "Ana Reyes")]
    [InlineData("9/8/2026 12:15 PM ET", "2026-09-08T12:15:00-04:00", "")]
    [InlineData("12.31.2026", "2026-12-31", "")]
    [InlineData("Ana Reyes", null, "Ana Reyes")]
    [InlineData("Ana Reyes\nPolitical reporter @anareyes\nMonday 14 September 2026 05:39, UK", "2026-09-14T05:39:00+00:00", "Ana Reyes")]
    [InlineData("Ana Reyes, Correspondent · 2 hours ago", null, "Ana Reyes")]
    [InlineData("Ana Reyes and Ben Orr, Harbour Weekly - Sep 14, 2026 3:06 pm UTC", "2026-09-14T15:06:00+00:00", "Ana Reyes;Ben Orr")]
    [InlineData("Ana Reyes 14 September 2026 • 3:54pm", "2026-09-14T15:54:00+00:00", "Ana Reyes")]
    [InlineData("ANA REYES   Lantern Bay Courier", null, "ANA REYES")]
    [InlineData("By ANA REYES | areyes@example.org | Harbour Weekly", null, "ANA REYES")]
    [InlineData("By Ana Reyes, Ben Orr, and Cleo Park", null, "Ana Reyes;Ben Orr;Cleo Park")]
    [InlineData("BY ANA REYES AND BEN ORR", null, "ANA REYES;BEN ORR")]
    [InlineData("By\nAna Reyes | areyes@example.org\n14 September 2026", "2026-09-14", "Ana Reyes")]
    [InlineData("Author:\nAna Reyes\nSep 14, 2026", "2026-09-14", "Ana Reyes")]
    [InlineData("By Ana Reyes Fox News", null, "Ana Reyes")]
    [InlineData("By ANA REYES FOR DAILY QUAY AUSTRALIA", null, "ANA REYES")]
    [InlineData("By Ana Reyes Harbour Bay Times", null, "Ana Reyes")]
    [InlineData("By Ana Reyes and The Associated Press", null, "Ana Reyes")]
    [InlineData("By Ana Reyes, Contributing Opinion Writer", null, "Ana Reyes")]
    [InlineData("Review by Ana Reyes Contributor", null, "Ana Reyes")]
    [InlineData("Posted On : September 14, 2026 Published By : AnaReyes", "2026-09-14", "AnaReyes")]
    [InlineData("posted on 2026-09-14 23:30 EST by Ana Reyes", "2026-09-14T23:30:00-05:00", "Ana Reyes")]
    public void The_lines_below_a_headline_tell_who_and_when_and_are_no_text(string head, string? published, string authors)
    {
        Draft draft = Page(head);
        Assert.Equal("Crane drivers practise at dawn", draft.Title);
        Assert.Equal(published, draft.Published?.Iso);
        Assert.Equal(authors, string.Join(';', draft.Authors));
        Assert.Equal(Raws.Body, draft.Body);
    }

    [Theory]
    [InlineData("Exclusive Soup")]
    [InlineData("Hana Quill")]
    [InlineData("Getty Images")]
    [InlineData("IMAGE SOURCE,GETTY IMAGES")]
    [InlineData("Photos: Ana Reyes")]
    public void What_only_looks_like_a_name_is_no_author(string line) => Assert.Empty(Page(
        line, $"{Raws.Body}\n\nThe soup was hot, said Hana Quill, who had carried it across the quay since six in the morning.").Authors);

    [Fact]
    public void The_note_below_the_text_names_the_author_where_nothing_else_does() => Assert.Equal(
        ["Ana Reyes"], Page("14 September 2026", $"{Raws.Body}\n\nAna Reyes is a reporter for the Harbour Weekly.").Authors);

    [Fact]
    public void Dates_with_the_name_of_a_month_show_the_order_of_those_in_figures() => Assert.Equal(
        "2026-09-08", Page("9/8/2026", $"{Raws.Body}\n\nMore news\nFerry sold\nSeptember 7, 2026").Published?.Iso);

    [Fact]
    public void The_day_on_which_an_offer_ends_is_not_that_of_publication() =>
        Assert.Equal("2026-09-14", Page("Expires 30 September 2026\nPosted 14 September 2026").Published?.Iso);

    [Fact]
    public void A_date_farther_away_counts_where_it_says_what_it_is()
    {
        string more = string.Concat(Enumerable.Repeat("The boat came in from the hills with bread and soup for all of them.\n\n", 9));
        Assert.Equal("2026-09-14", Page("", $"{Raws.Body}\n\n{more}First published 14 September 2026").Published?.Iso);
    }

    [Fact]
    public void Below_lists_of_other_stories_the_only_day_is_read_and_doubted()
    {
        const string Lists = "\n\nRelated Posts\n\nFerry sold\n\nBridge closed\n\nHarbour dredged\n\nLamps lit\nCLICK HERE TO COMMENT\n";
        Draft one = Page("", $"{Raws.Body}{Lists}Sep 14, 2026 08:05 AM UTC"), two = Page("", $"{Raws.Body}{Lists}Sep 14, 2026\nQuays\nSep 12, 2026");
        Assert.Equal("2026-09-14T08:05:00+00:00", one.Published?.Iso);
        Assert.InRange(Assert.Single(one.Values, v => v.Key == "published").Confidence, 0.05, 0.49);
        Assert.Null(two.Published);
    }

    [Theory]
    [InlineData("Los exposantes han abierto sus puestos en el muelle, y los visitantes han venido de la sierra con el tren de la mañana.", false)]
    [InlineData("The exhibitors have opened their stands on the quay, and the visitors have come from the hills with the morning train.", true)]
    public void Figures_are_read_in_the_order_of_the_page_s_language(string lead, bool isDoubtful)
    {
        const string Rest = "12 000 000.";
        Draft draft = PastedTextReader.Read($"{Menu}Crane drivers\n9/8/2026\n\n{lead}\n\n{lead} {Rest}{Foot}", "page.txt", Raws.Options);
        Assert.Equal("2026-08-09", draft.Published?.Iso);
        Assert.Equal(isDoubtful, draft.Diagnostics.Any(d => d.Rule.Code == "EXPO1104"));
    }

    [Fact]
    public void Buttons_below_an_empty_byline_are_no_author() => Assert.DoesNotContain(
        "authors:", Assert.Single(Raws.Run(Raws.Article(
            "a.txt", "Robots Learn to Fold Sails", "Published: 12 March 2031\nBy\n\nFacebook X LinkedIn Email Print")).Files).Text,
        StringComparison.Ordinal);
}
