using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Tests.WordFiles;

/// <summary>Headlines as people write them, who know of no styles.</summary>
public sealed class WordTitleTests
{
    private static readonly string[] Paragraphs = Raws.Body.ReplaceLineEndings("\n").Split("\n\n");

    private static WordFile File => new WordFile().Numbering();

    [Fact]
    public void A_headline_may_be_two_words_and_the_line_below_it_stays() =>
        Has(File.Text("Open quays").Text("The ferries run until midnight for the whole of the fair").Text(Paragraphs[0]),
            "Open quays", $"The ferries run until midnight for the whole of the fair\n\n{Paragraphs[0]}");

    [Theory]
    [InlineData("LATE NEWS")]
    [InlineData("Press")]
    [InlineData("Quay news:")]
    public void What_stands_above_the_headline_is_kept(string kicker) =>
        Has(File.Text(kicker).Text("Robots learn to fold sails").Text(Paragraphs[0]), "Robots learn to fold sails", $"{kicker}\n\n{Paragraphs[0]}");

    [Fact]
    public void A_section_of_the_site_above_the_headline_is_the_storys_section()
    {
        string text = Assert.Single(Raws.Run(File.Text("Industry").Text("Robots learn to fold sails").Text(Paragraphs[0]).Raw()).Files).Text;
        Assert.Contains("category: Industry\n", text, StringComparison.Ordinal);
        Assert.Equal(Paragraphs[0], Raws.BodyOf(text));
    }

    [Fact]
    public void No_headline_stands_below_a_list() =>
        Has(File.Text("Days of sails").Text("Monday").Item(1, 0, "Tour").Text("How to register for the tours").Text(Paragraphs[0]),
            "Days of sails", $"Monday\n\n- Tour\n\nHow to register for the tours\n\n{Paragraphs[0]}");

    [Fact]
    public void The_first_question_of_an_interview_is_none_and_describes_nothing()
    {
        WordFile file = Bold(Bold(File, "Five questions for the crew"), "When do you sail?").Text("At dawn.");
        file = Bold(Bold(file, "And why?").Text(Paragraphs[0]), "Who comes along?").Text(Paragraphs[1]);
        string text = Has(file, "Five questions for the crew", $"**When do you sail?**\n\nAt dawn.\n\n**And why?**\n\n{Paragraphs[0]}\n\n"
            + $"**Who comes along?**\n\n{Paragraphs[1]}");
        Assert.Contains($"description: {Paragraphs[0]}", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_without_one_is_a_draft_under_the_name_of_its_file()
    {
        NormalizeResult result = Raws.Run(File.Text(Paragraphs[0]).Text(Paragraphs[1]).Raw("Robots_fold sails.docx"));
        string text = Assert.Single(result.Files).Text;
        Assert.Contains("title: Robots fold sails\n", text, StringComparison.Ordinal);
        Assert.Contains("draft: true\n", text, StringComparison.Ordinal);
        Assert.Contains(result.Diagnostics, d => d.Message.Contains("name of the file", StringComparison.Ordinal));
    }

    private static WordFile Bold(WordFile file, string text) => file.Body($"<w:p>{WordFile.Run(text, "<w:b/>")}</w:p>");

    private static string Has(WordFile file, string title, string body)
    {
        string text = Assert.Single(Raws.Run(file.Raw()).Files).Text;
        Assert.Contains($"title: {title}\n", text, StringComparison.Ordinal);
        Assert.Equal(body, Raws.BodyOf(text));
        return text;
    }
}
