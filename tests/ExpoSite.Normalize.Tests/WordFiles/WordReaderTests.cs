using ExpoSite.Normalize.Runs;
using ExpoSite.Normalize.Tests.Pictures;

namespace ExpoSite.Normalize.Tests.WordFiles;

public sealed class WordReaderTests
{
    private const string Date = "12 March 2031";
    private const string Prose =
        "The stands of the fair were full on the first morning, and the quay outside them was fuller still, said the port office.";
    private const string More =
        "Nobody had counted on so many visitors from the hills, who came with three special trains and stayed until the evening.";

    private static WordFile Article => new WordFile().Styled("Titel", "Robots Learn to Fold Sails").Text(Date).Text(Prose);

    [Fact]
    public void A_title_in_title_style_a_date_and_paragraphs_become_an_article()
    {
        string text = Read(Article.Text(More));
        Assert.Contains("title: Robots Learn to Fold Sails\npublished: 2031-03-12\n", text, StringComparison.Ordinal);
        Assert.EndsWith($"---\n\n{Prose}\n\n{More}\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_are_known_by_style_in_any_language_and_by_outline_level_also_inherited() => Assert.Equal(
        $"{Prose}\n\n## In English\n\n{More}\n\n## Auf Deutsch\n\n{More}\n\n## By outline\n\n{More}\n\n## Inherited\n\n{More}",
        Body(Article.Styled("H2", "In English").Text(More).Styled("U2", "Auf Deutsch").Text(More).Styled("Own", "By outline").Text(More)
            .Styled("OwnChild", "Inherited").Text(More)));

    [Fact]
    public void The_first_heading_is_the_headline_where_no_title_style_is_used()
    {
        string text =
            Read(new WordFile().Styled("H1", "Robots Learn to Fold Sails").Text(Date).Text(Prose).Styled("H2", "At the quay").Text(More));
        Assert.Contains("title: Robots Learn to Fold Sails\n", text, StringComparison.Ordinal);
        Assert.EndsWith($"{Prose}\n\n## At the quay\n\n{More}\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Short_bold_paragraphs_are_headings_and_a_bold_sentence_is_none() => Assert.Equal(
        $"{Prose}\n\n## At the quay\n\n{More}\n\n**Nobody was hurt.**\n\n{More}",
        Body(Article.Body($"<w:p>{WordFile.Run("At the ", "<w:b/>")}{WordFile.Run("quay", "<w:b/>")}</w:p>").Text(More)
            .Body($"<w:p>{WordFile.Run("Nobody was hurt.", "<w:b/>")}</w:p>").Text(More)));

    [Fact]
    public void A_short_paragraph_in_large_type_is_the_headline()
    {
        string text = Read(new WordFile().Body($"<w:p>{WordFile.Run("Robots Learn to Fold Sails", "<w:sz w:val=\"36\"/>")}</w:p>")
            .Text(Date).Text(Prose).Text(More));
        Assert.Contains("title: Robots Learn to Fold Sails\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_keep_their_nesting_and_numbers() => Assert.Equal(
        $"{Prose}\n\n- sails\n  - mended\n  - new\n- ropes\n\n{More}\n\n1. open\n2. close\n\n{More}\n\n3. clean",
        Body(Article.Numbering().Item(1, 0, "sails").Item(1, 1, "mended").Item(1, 1, "new").Item(1, 0, "ropes").Text(More)
            .Item(2, 0, "open").Item(2, 0, "close").Text(More).Item(2, 0, "clean")));

    [Fact]
    public void Typed_bullets_are_list_items() =>
        Assert.Equal($"{Prose}\n\n- sails\n- ropes", Body(Article.Text("• sails").Text("• ropes")));

    [Fact]
    public void Runs_of_one_style_become_one_emphasis() => Assert.Equal(
        $"{Prose}\n\nThe **new hall is *open*** today.",
        Body(Article.Body(
            $"<w:p>{WordFile.Run("The ")}{WordFile.Run("new ", "<w:b/>")}{WordFile.Run("hall is ", "<w:b/>")}{WordFile.Run("open", "<w:b/><w:i/>")}{WordFile.Run(" today.")}</w:p>")));

    [Fact]
    public void Links_are_kept_as_relation_and_as_field_and_dangerous_ones_are_not() => Assert.Equal(
        $"{Prose}\n\nSee [the plan](https://example.org/plan) or [the map](https://example.org/map) or not.",
        Body(Article.Link("rL", "https://example.org/plan").Link("rX", "javascript:alert(1)").Body(
            $"<w:p>{WordFile.Run("See ")}<w:hyperlink r:id=\"rL\">{WordFile.Run("the plan")}</w:hyperlink>{WordFile.Run(" or ")}"
            + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK "
                + "\"https://example.org/map\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + $"{WordFile.Run("the map")}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>{WordFile.Run(" or ")}<w:hyperlink "
                + $"r:id=\"rX\">{WordFile.Run("not")}</w:hyperlink>{WordFile.Run(".")}</w:p>")));

    [Fact]
    public void A_link_that_is_no_address_does_not_spoil_the_file() => Assert.Equal(
        $"{Prose}\n\nWrite to us.",
        Body(Article.Link("rM", "mailto:press@@example..org; second@")
            .Body($"<w:p><w:hyperlink r:id=\"rM\">{WordFile.Run("Write to us.")}</w:hyperlink></w:p>")));

    [Fact]
    public void Tracked_changes_count_as_accepted_and_comments_as_not_there() => Assert.Equal(
        $"{Prose}\n\nThe hall opens at nine in spring.\n\nFirst part and second part.",
        Body(Article.Body(
            $"<w:p>{WordFile.Run("The hall opens at ")}<w:del w:id=\"1\"><w:r><w:delText>eight</w:delText></w:r></w:del><w:ins "
                + $"w:id=\"2\">{WordFile.Run("nine")}</w:ins>"
            + $"<w:moveFrom w:id=\"3\">{WordFile.Run(" gladly")}</w:moveFrom><w:moveTo "
                + $"w:id=\"4\">{WordFile.Run(" in spring")}</w:moveTo><w:commentRangeStart "
                + $"w:id=\"9\"/>{WordFile.Run(".")}<w:commentRangeEnd w:id=\"9\"/><w:r><w:commentReference w:id=\"9\"/></w:r></w:p>"
            + $"<w:p><w:pPr><w:rPr><w:del "
                + $"w:id=\"5\"/></w:rPr></w:pPr>{WordFile.Run("First part ")}</w:p><w:p>{WordFile.Run("and second part.")}</w:p>")));

    [Fact]
    public void Tables_become_pipe_tables_without_deleted_rows_and_a_frame_of_one_cell_none() => Assert.Equal(
        $"{Prose}\n\n| Hall | Visitors |\n| --- | --- |\n| A | 900 |\n\nText in a frame.",
        Body(Article.Body($"<w:tbl>{Row("Hall", "Visitors")}{Row("A", "900")}<w:tr><w:trPr><w:del "
            + $"w:id=\"1\"/></w:trPr>{Cell("B")}{Cell("0")}</w:tr></w:tbl><w:tbl><w:tr>{Cell("Text in a frame.")}</w:tr></w:tbl>")));

    [Fact]
    public void Footnotes_follow_the_text_in_the_order_of_their_calls() => Assert.Equal(
        $"{Prose}\n\nThe hall[^1] is open.[^2]\n\n[^1]: Built in *1887*.\n\n[^2]: From nine.",
        Body(Article.Footnotes($"<w:footnote w:id=\"7\"><w:p>{WordFile.Run("From nine.")}</w:p></w:footnote><w:footnote "
            + $"w:id=\"4\"><w:p><w:r><w:footnoteRef/></w:r>{WordFile.Run(" Built in ")}{WordFile.Run("1887", "<w:i/>")}{WordFile.Run(".")}</w:p></w:footnote>")
            .Body($"<w:p>{WordFile.Run("The hall")}<w:r><w:footnoteReference "
                + $"w:id=\"4\"/></w:r>{WordFile.Run(" is open.")}<w:r><w:footnoteReference w:id=\"7\"/></w:r></w:p>")));

    [Fact]
    public void Text_boxes_are_read_once_although_Word_writes_them_twice() => Assert.Equal(
        $"{Prose}\n\n{More}\n\nThe box says this.",
        Body(Article.Body($"<w:p>{WordFile.Run(More)}<w:r><mc:AlternateContent><mc:Choice "
            + $"Requires=\"wps\"><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx>{Box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
            + $"<mc:Fallback><w:pict><v:shape><v:textbox>{Box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>")));

    [Fact]
    public void Quotations_are_quoted_and_a_table_of_contents_is_left_out() => Assert.Equal(
        $"{Prose}\n\n> We sold it before lunch.\n>\n> And again after it.\n\n{More}",
        Body(Article.Styled("Toc", "At the quay 3").Styled("Quote", "We sold it before lunch.").Styled("Quote", "And again after it.")
            .Text(More)));

    [Fact]
    public void Pictures_get_names_from_their_alternative_text_and_the_first_stands_for_the_story()
    {
        NormalizeResult result = Raws.Run(Article.Picture("rP", TestPicture.Png())
            .Body($"<w:p>{WordFile.Drawing("rP", "A folded sail. Description automatically generated")}</w:p>")
            .Styled("Cap", "Photo: Lio Marchbank").Text(More).Raw());
        string name = Assert.Single(result.Media).Name;
        Assert.Matches("^a-folded-sail-[0-9a-f]{12}\\.png$", name);
        string text = Assert.Single(result.Files).Text;
        Assert.Contains($"image: {name}\nimageAlt: A folded sail.\n", text, StringComparison.Ordinal);
        Assert.Contains($"\n\n![A folded sail.](/media/{name} \"Photo: Lio Marchbank\")\n\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Date_and_author_of_the_properties_are_told_and_not_used()
    {
        NormalizeResult result = Raws.Run(new WordFile().Styled("Titel", "Robots Learn to Fold Sails").Text(Prose).Text(More)
            .Properties("<dc:creator>Ines Calder</dc:creator><dcterms:modified "
                + "xsi:type=\"dcterms:W3CDTF\">2031-03-11T08:00:00Z</dcterms:modified>").Raw());
        Assert.Contains("draft: true\n", Assert.Single(result.Files).Text, StringComparison.Ordinal);
        Assert.Equal(["EXPO1103", "EXPO1780"], Raws.Codes(result));
        Assert.Contains("2031-03-11, and gives 'Ines Calder' as its author.", result.Diagnostics[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_press_release_leaves_mark_embargo_boilerplate_and_contact_out_of_the_body()
    {
        string text = Read(new WordFile().Text("PRESS RELEASE").Text("Embargoed until 12 March 2031, 09:00 UTC")
            .Styled("Titel", "Robots Learn to Fold Sails")
            .Text("QUILLHAVEN, 11 March 2031 - " + Prose).Text(More).Text("###").Styled("H2", "About Sailfold")
                .Text("Sailfold builds machines for sail makers and was founded in 2019.")
            .Styled("H2", "Press contact").Text("Jory Lanyon-Reed").Text("press@example.org"));
        Assert.Contains(
            "\nembargo: 2031-03-12T09:00:00+00:00\ncontact: Jory Lanyon-Reed, press@example.org\n", text, StringComparison.Ordinal);
        Assert.Contains("\npublished: 2031-03-11\n", text, StringComparison.Ordinal);
        Assert.EndsWith($"---\n\nQUILLHAVEN, 11 March 2031 - {Prose}\n\n{More}\n", text, StringComparison.Ordinal);
    }

    private static string Box => $"<w:txbxContent>{WordFile.Paragraph("The box says this.")}</w:txbxContent>";

    private static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(Cell))}</w:tr>";

    private static string Cell(string text) => $"<w:tc>{WordFile.Paragraph(text)}</w:tc>";

    private static string Read(WordFile file)
    {
        NormalizeResult result = Raws.Run(file.Raw());
        return result.Files.Length == 1 ? result.Files[0].Text : string.Join('\n', result.Diagnostics);
    }

    private static string Body(WordFile file)
    {
        string text = Read(file);
        return text[(text.LastIndexOf("---\n\n", StringComparison.Ordinal) + 5)..].TrimEnd('\n');
    }
}
