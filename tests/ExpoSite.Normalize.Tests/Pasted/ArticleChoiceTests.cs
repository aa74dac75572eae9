using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Pasted;
using ExpoSite.Normalize.Pasted.Clues;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Tests.Pasted;

public sealed class ArticleChoiceTests
{
    private const string Menu = "Skip to content\nHome\nExhibitors\nTrade\nHalls\nCulture\nOpinion\nSearch\n";

    private static readonly string[] CardTitles = ["Ferry Line Adds a Night", "Rope Works Wins a Grand", "Second Quay Waits for the"];

    private static Draft Read(string text) => PastedTextReader.Read(text, "page.txt", Raws.Options);

    private static Draft Page(string body) =>
        Read($"{Menu}\nRobots Learn to Fold Sails\n12 March 2031\n\n{body}\n\nRelated stories\nFerry Line Adds a Night Crossing\nRope "
        + $"Works Wins a Prize\n© 2031 Brinemark Courier. All rights reserved.");

    [Fact]
    public void A_row_of_labels_parted_by_bars_below_the_text_is_no_text() => Assert.EndsWith(
        Raws.Body.Split("\n\n")[^1],
        Read($"Robots Learn to Fold Sails\n12 March 2031\n\n{Raws.Body}\n\nContact the newsroom | Corrections | Terms").Body,
        StringComparison.Ordinal);

    [Fact]
    public void A_name_between_headline_and_date_is_no_headline_although_the_text_names_it() => Assert.Equal(
        "A Harbour Is Not a Gadget",
        Read($"{Menu}\nOpinion\nA Harbour Is Not a Gadget\nInes Calder\n12 March 2031\n{Raws.Body}\nInes Calder sits on the board of a "
            + $"harbour with twenty-six people and writes here on Fridays.\n\nSign up for our newsletter\n© 2031 Brinemark Courier. All "
            + $"rights reserved.").Title);

    [Fact]
    public void A_list_between_paragraphs_belongs_to_the_text()
    {
        Draft draft = Page(
            $"{Raws.Body}\n\nWhat to bring\nA knife with a blunt tip\nTwo metres of tarred line\nGloves that may be ruined\n\nEverything "
            + $"else lies ready on the benches in the hall, said the port office.");
        Assert.Contains("Two metres of tarred line", draft.Body, StringComparison.Ordinal);
        Assert.EndsWith("said the port office.", draft.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_of_equally_many_cells_become_a_table()
    {
        Draft draft = Page(
            $"{Raws.Body}\n\nThese are the stands of the halls in the order in which they were "
            + $"let:\nHall\tStands\tPier\nA\t40\tNorth\nB\t25\tSouth\n\nThe rest of the halls will be let in spring, when the second "
            + $"quay is dry again.");
        Assert.Contains(
            "| Hall | Stands | Pier |\n| --- | --- | --- |\n| A | 40 | North |\n| B | 25 | South |", draft.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sign up for our newsletter and get the tide times in your inbox every morning.")]
    [InlineData("Photo: Orla Venn / Brinemark Courier")]
    [InlineData("Read more: The second quay must wait for the tides")]
    [InlineData("Advertisement")]
    public void What_stands_among_the_paragraphs_but_is_not_of_the_text_is_left_out(string island)
    {
        Draft draft = Page(Raws.Body.Replace("\n\nNobody", $"\n\n{island}\n\nNobody", StringComparison.Ordinal));
        Assert.DoesNotContain(island, draft.Body, StringComparison.Ordinal);
        Assert.Equal(3, draft.Body.Split("\n\n").Length);
    }

    [Fact]
    public void The_article_is_the_text_below_its_headline_even_when_readers_wrote_more()
    {
        string comments = string.Concat(Enumerable.Range(1, 6).Select(i =>
            $"reader{i}\nI was there on day {i} as well, and I must say that the queue was long and that the soup was cold by noon.\n\n"));
        Draft draft = Page($"{Raws.Body}\n\n6 Comments\n{comments}");
        Assert.EndsWith("until midnight as well.", draft.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sign up for our newsletter and get the tide times in your inbox every morning.")]
    [InlineData("Photo: Orla Venn / Brinemark Courier")]
    [InlineData("Read more: The second quay must wait for the tides")]
    [InlineData("Advertisement")]
    public void A_short_article_keeps_its_first_paragraph_when_something_else_follows_it(string island)
    {
        string[] paragraphs = Raws.Body.Split("\n\n");
        Draft two = Page($"{paragraphs[0]}\n\n{island}\n\n{paragraphs[1]}");
        Assert.Equal($"{paragraphs[0]}\n\n{paragraphs[1]}", two.Body);
    }

    [Fact]
    public void A_label_of_the_menu_is_no_headline_even_when_the_text_uses_its_word()
    {
        Draft draft = Read($"{Menu}\nFerry Line Adds a Night Crossing\n12 March 2031\n\n{Raws.Body}\n\nHalls\nTrade");
        Assert.Equal("Ferry Line Adds a Night Crossing", draft.Title);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Comments_below_a_short_article_are_no_text(int paragraphs)
    {
        string body = string.Join("\n\n", Raws.Body.Split("\n\n").Take(Math.Max(2, paragraphs)));
        string comments = string.Concat(Enumerable.Range(1, 9).Select(
            i => $"reader{i}\nI walked from hall to hall on day {i}, and nobody could tell me where the boats were, which is a pity.\n\n"));
        Assert.Equal(body, Page($"{body}\n\nLeave a comment\n{comments}").Body);
    }

    [Fact]
    public void A_summary_between_headline_and_byline_is_the_description()
    {
        const string Summary = "Everything that can be folded on the quay is folded by machines this spring, and nobody minds.";
        Draft draft = Read($"{Menu}\nRobots Learn to Fold Sails\n{Summary}\nBy Ines Calder | 12 March 2031\n\n{Raws.Body}");
        Assert.Equal(("Robots Learn to Fold Sails", Summary, Raws.Body), (draft.Title, draft.Description, draft.Body));
        Assert.Equal("2031-03-12", draft.Published?.Iso);
        Assert.Contains(draft.Values, v => v.Key == "description");
    }

    [Theory]
    [InlineData("The first machine folds its sail on the quay on Monday. Orla Venn / AP file")]
    [InlineData("The first machine folds its sail on the quay. Photo: Orla Venn")]
    [InlineData("The first machine folds its sail on the quay. © Brinemark Courier / Orla Venn")]
    public void A_credit_at_the_end_makes_a_caption_and_does_not_end_the_article(string caption)
    {
        Draft draft = Page(Raws.Body.Replace("\n\nNobody", $"\n\n{caption}\n\nNobody", StringComparison.Ordinal));
        Assert.Equal(Raws.Body, draft.Body);
        Assert.Contains(draft.Reading, l => l.Role == "caption");
    }

    [Fact]
    public void A_headline_can_be_two_sentences()
    {
        Draft draft = Read(
            $"{Menu}\nMARKET REPORT\nRope Works Sells More Rope Than Ever After Its Fair. Why Nobody Is Pleased.\nBy Ines Calder | 12 "
            + $"March 2031\n\n{Raws.Body}");
        Assert.StartsWith("Rope Works Sells", draft.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Cards_whose_headline_and_summary_run_together_are_no_text()
    {
        string cards = string.Concat(CardTitles
            .Select(t => $"{t} CrossingThe port office said on Monday that everybody had been told of it long before the summer.\n\n"));
        Draft draft = Read($"{Menu}\nLatest\n\n{cards}\nHalls\nCulture\n\nRobots Learn to Fold Sails\n12 March 2031\n\n{Raws.Body}");
        Assert.Equal("Robots Learn to Fold Sails", draft.Title);
        Assert.DoesNotContain("Night", draft.Body, StringComparison.Ordinal);
        Assert.Equal(3, draft.Reading.Count(l => l.Role == "teaser"));
    }

    [Fact]
    public void A_name_with_an_inner_capital_does_not_make_cards_of_paragraphs()
    {
        string body = string.Join("\n\n", Enumerable.Range(1, 4)
            .Select(i => $"The makers of SailCrafter showed machine {i} on the quay and said that it folds a sail in {i} minutes."));
        Assert.Equal(4, Page(body).Body.Split("\n\n").Length);
    }

    [Fact]
    public void Every_line_has_a_confidence_and_a_weak_headline_is_doubtful()
    {
        Draft draft = Read($"Sails\n\n{Raws.Body}");
        Assert.All(draft.Reading, l => Assert.InRange(l.Confidence, 0.01, 1));
        ValueEvidence title = Assert.Single(draft.Values, v => v.Key == "title");
        Assert.True(title.Confidence < Confidence.Doubtful);
    }

    [Fact]
    public void Each_value_names_its_lines()
    {
        Draft draft = Read($"Home > Industry\nRobots Learn to Fold Sails\nBy Ines Calder | 12 March 2031\n\n{Raws.Body}");
        Assert.Equal(
            [("title", 2), ("published", 3), ("authors", 3), ("category", 1)],
            draft.Values.Select(v => (v.Key, v.Lines.Single())));
        Assert.All(draft.Values, v => Assert.InRange(v.Confidence, 0.5, 1));
    }

    [Fact]
    public void The_weights_stand_in_the_order_of_the_clues() =>
        Assert.All(Enum.GetValues<Clue>(), c => Assert.Equal(c, ClueWeights.Of(c).Clue));

    [Fact]
    public void A_page_of_one_very_long_line_is_read()
    {
        string line = string.Concat(Enumerable.Repeat("ca/b >", 200_000));
        Assert.Single(Read(line).Reading);
    }
}
