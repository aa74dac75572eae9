using System.Text;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Text;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Tests;

public sealed class BadInputTests
{
    public static TheoryData<string, RawFile, int, int> Failures => new()
    {
        { "EXPO1001", Raws.Text("a.odt", "x"), 0, 0 },
        { "EXPO1002", Raws.Text("a.txt", " \n\t\n"), 0, 0 },
        { "EXPO1002", Raws.Text("a.txt", ""), 0, 0 },
        { "EXPO1003", new RawFile("a.txt", new byte[] { 80, 75, 10, 0, 1 }), 2, 1 },
        { "EXPO1004", new RawFile("a.txt", Encoding.Latin1.GetBytes("Fair\nCaf\u00B9 opens")), 2, 4 },
        { "EXPO1005", new RawFile("a.txt", new byte[9 * 1024 * 1024]), 0, 0 },
        { "EXPO1101", Raws.Text("a.txt", Raws.Body), 0, 0 },
        { "EXPO1102", Raws.Text("a.txt", "\nMenu\nHome\nContact\n"), 2, 1 },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public void A_file_that_cannot_be_read_is_named_with_place_and_hint_and_the_others_go_on(string code, RawFile bad, int line, int column)
    {
        NormalizeResult result = Raws.Run(bad, Raws.Article("b.txt", "Robots Learn to Fold Sails"));
        Assert.Equal("b.txt", Assert.Single(result.Files).Source);
        Diagnostic finding = Assert.Single(result.Diagnostics);
        Assert.Equal(
            (code, Severity.Error, new SourcePosition(bad.Path, line, column)), (finding.Rule.Code, finding.Severity, finding.Position));
        Assert.NotNull(finding.Hint);
    }

    [Fact]
    public void A_story_without_a_date_becomes_a_draft_with_a_warning()
    {
        NormalizeResult result = Raws.Run(Raws.Article("a.txt", "Robots Learn to Fold Sails", head: null));
        Assert.Contains("\ndraft: true\n", Assert.Single(result.Files).Text, StringComparison.Ordinal);
        Assert.Equal(["EXPO1103"], Raws.Codes(result));
    }

    [Fact]
    public void A_date_that_can_be_read_in_two_ways_is_named_where_it_stands()
    {
        NormalizeResult result = Raws.Run(Raws.Article("a.txt", "Robots Learn to Fold Sails", head: "Published: 04/11/2031"));
        Diagnostic finding = Assert.Single(result.Diagnostics);
        Assert.Equal(("EXPO1104", new SourcePosition("a.txt", 3, 12)), (finding.Rule.Code, finding.Position));
    }

    [Fact]
    public void A_lone_quotation_mark_is_named_where_it_stands()
    {
        NormalizeResult result = Raws.Run(Raws.Article("a.txt", "  Robots Learn Sail Folding\" at the Fair"));
        Diagnostic finding = Assert.Single(result.Diagnostics);
        Assert.Equal(("EXPO1105", new SourcePosition("a.txt", 1, 28)), (finding.Rule.Code, finding.Position));
    }

    [Fact]
    public void Control_characters_and_direction_overrides_do_not_reach_the_Markdown()
    {
        string text = Assert.Single(Raws.Run(Raws.Article("a.txt", "Robots \u202ELearn\u0007 to Fold\u00A0Sails")).Files).Text;
        Assert.Contains("title: Robots Learn to Fold Sails\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Markup_in_a_pasted_text_stays_text()
    {
        string body = Raws.Body
            + "\n\nThe speaker wrote <script>alert(1)</script> and *stars* on the wall of the hall, and [nobody](javascript:x) knew why.";
        string text = Assert.Single(Raws.Run(Raws.Article("a.txt", "Robots Learn to Fold Sails", body: body)).Files).Text;
        Assert.Contains("\\<script>", text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "](javascript", text.Replace("\\", "", StringComparison.Ordinal) == text ? text : "", StringComparison.Ordinal);
    }

    [Fact]
    public void Text_with_a_byte_order_mark_of_UTF_16_is_read()
    {
        byte[] utf16 =
            [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("Robots Learn to Fold Sails\n\n12 March 2031\n\n" + Raws.Body)];
        Assert.Contains("title: Robots Learn to Fold Sails\n", Assert.Single(Raws.Run(new RawFile("a.txt", utf16)).Files).Text,
            StringComparison.Ordinal);
    }
}
