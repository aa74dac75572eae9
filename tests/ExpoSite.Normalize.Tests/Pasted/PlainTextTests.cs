using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Pasted;

namespace ExpoSite.Normalize.Tests.Pasted;

public sealed class PlainTextTests
{
    private const string Headline = "Brinemark Expo Opens a Third Pier";
    private const string Sentence = "Six boats tied up before breakfast.";
    private const string Paragraph =
        "The fair has a third pier since this morning, and the first boats have tied up at it before breakfast.";

    private static Draft Read(string text) => PastedTextReader.Read(text, "note.txt", Raws.Options);

    private static string Long(int sentences) => string.Join(' ', Enumerable.Repeat(Paragraph, sentences));

    public static TheoryData<string> Bodies() =>
    [
        Sentence,
        Paragraph,
        $"{Sentence}\n\nThey stay until Friday.",
        $"{Paragraph}\n\n{Sentence}\n\n{Paragraph}",
        Long(12),
        $"{Long(3)}\n\n{Long(2)}",
        $"{Paragraph} © 2031 Brinemark Courier. All rights reserved, and none of this may be printed without the consent of the port "
            + $"office (Reuters)",
        string.Join("\n\n", Enumerable.Repeat(Paragraph, 30)),
    ];

    [Theory]
    [MemberData(nameof(Bodies))]
    public void All_below_the_headline_of_a_clean_text_is_its_body(string body)
    {
        Draft draft = Read($"{Headline}\n\n{body}\n");
        Assert.Equal(Headline, draft.Title);
        Assert.Equal(body, draft.Body);
        Assert.Empty(draft.Diagnostics);
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Lines_need_no_blank_between_them(string body)
    {
        string tight = body.Replace("\n\n", "\n", StringComparison.Ordinal);
        Assert.Equal(body, Read($"{Headline}\n{tight}").Body);
    }

    [Fact]
    public void Date_and_byline_of_a_clean_text_are_not_of_its_body()
    {
        Draft draft = Read($"Policy\n{Headline}\n3 May 2031\nBy Ines Calder\n\n{Paragraph}\n\n{Sentence}");
        Assert.Equal((Headline, "2031-05-03"), (draft.Title, draft.Published?.Iso));
        Assert.Equal(["Ines Calder"], draft.Authors);
        Assert.Equal($"{Paragraph}\n\n{Sentence}", draft.Body);
    }

    [Fact]
    public void Subheadings_and_lists_of_a_clean_text_stay()
    {
        Draft draft = Read($"{Headline}\n\n{Paragraph}\n\nWhat to bring\n\n{Paragraph}\n\n• Gloves\n• A knife\n\n{Sentence}");
        Assert.Equal($"{Paragraph}\n\n## What to bring\n\n{Paragraph}\n\n- Gloves\n- A knife\n\n{Sentence}", draft.Body);
    }

    [Theory]
    [InlineData("3 May 2031 - Now on the Quay: Six Boats and a Band")]
    [InlineData("Hot Ropes")]
    [InlineData("Will the third pier, which nobody wanted, ever be paid for by those who use it?")]
    public void The_first_line_is_the_headline_even_when_it_does_not_look_like_one(string headline)
    {
        Draft draft = Read($"{headline}\n\n{Paragraph} {Paragraph}");
        Assert.Equal(headline, draft.Title);
        Assert.Equal($"{Paragraph} {Paragraph}", draft.Body);
    }

    [Fact]
    public void A_page_with_a_menu_is_no_clean_text()
    {
        Draft draft = Read(
            $"Home\nHalls\nSearch\n{Headline}\n\n{Paragraph}\n\n{Paragraph}\n\nShare this\nRelated stories\nFerry Line Adds a Night "
            + $"Crossing");
        Assert.Equal($"{Paragraph}\n\n{Paragraph}", draft.Body);
    }
}
