using System.Text.RegularExpressions;

namespace ExpoSite.Normalize.Tests.Html;

/// <summary>What the program knows of a page stands beside its tree: no attribute that a page writes can say anything of it.</summary>
public sealed class OwnMarksTests
{
    private const string Page =
        """
        <html lang="en"><head><title>Harbour fair opens its sixth hall</title></head><body><nav {0}><a href="/">Home</a></nav>
        <article {0}><h1 {0}>Harbour fair opens its sixth hall</h1><p {0}>14 September 2026</p>
        <p {0}>The fair opened its doors on Monday with exhibitors from thirty countries, the organisers said, and most stands were busy by noon.</p>
        <div {0}><p {0}><span {0}>Visitors from the hills</span> came with three special trains and stayed until the evening, which nobody had counted on.</p></div>
        <ul {0}><li {0}>Halls stay open for longer, provided that the ferries run.</li><li {0}>The port office agreed to it on Tuesday morning.</li></ul>
        <table {0}><tr><th {0}>Hall</th><th>Stands</th></tr><tr><td>Six</td><td {0}>120</td></tr></table>
        <p {0}>The organisers now want to keep the halls open for longer, provided that the ferries run until midnight as well.</p></article></body></html>
        """;

    public static TheoryData<string> Forged =>
    [
        "data-block=\"true\"", "data-block=\"0\"", "data-block=\"7000\"", "data-block=\"-1\"", "data-block=\"\"", "data-block=\"word\"",
        "data-block=\"99999999999999\"",
        "data-note=\"1\"", "data-large=\"\"", "data-exposite-block=\"2\"", "data-exposite-block=\"x\"",
    ];

    [Theory]
    [MemberData(nameof(Forged))]
    public void A_page_reads_the_same_with_marks_that_it_forged(string attribute)
    {
        Assert.Equal(Read("a.html", Page.Replace("{0}", "", StringComparison.Ordinal)),
            Read("a.html", Page.Replace("{0}", attribute, StringComparison.Ordinal)));
        Assert.Equal(Read("a.eml", Mail("")), Read("a.eml", Mail(attribute)));
        Assert.Equal(Read("a.md", Markdown("")), Read("a.md", Markdown(attribute)));
    }

    [Fact]
    public void A_mail_whose_paragraphs_are_line_breaks_is_read_whole()
    {
        string mail = $"From: a@example.org\nSubject: Robots learn to fold sails\nDate: Wed, 12 Mar 2031 10:00:00 +0000\nContent-Type: "
            + $"text/html\n\n<div>Dear editors,<br><br>{Raws.Body.Replace("\n\n", "<br><br>", StringComparison.Ordinal)}</div>";
        string text = Assert.Single(Raws.Run(Raws.Text("a.eml", mail)).Files).Text;
        Assert.All(Raws.Body.Split("\n\n"), p => Assert.Contains(p, text, StringComparison.Ordinal));
    }

    // Attributes of HTML itself may be set, since they mean what they say there; a name of our own may not.
    [Fact]
    public void The_program_writes_no_attribute_of_its_own_into_a_page()
    {
        string[] allowed = ["\"src\"", "\"alt\"", "\"href\"", "\"content\"", "\"start\"", "\"colspan\""];
        string folder = Path.Combine(Fixtures.Folder, "..", "..", "..", "generator", "ExpoSite.Normalize");
        foreach (string file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal)))
        {
            // The copy that SmartReader gets is its own, and is numbered after every such attribute of the page is gone.
            string[] names = [.. Regex.Matches(File.ReadAllText(file), @"SetAttribute\(([^,]+),").Select(m => m.Groups[1].Value)];
            Assert.True(names.All(n => allowed.Contains(n) || (n == "Number" && Path.GetFileName(file) == "ReadabilityReading.cs")),
                $"{file} sets {string.Join(", ", names)}");
        }
    }

    private static string Mail(string attribute) =>
        $"From: a@example.org\nSubject: Robots learn to fold sails\nDate: Wed, 12 Mar 2031 10:00:00 +0000\nContent-Type: "
            + $"text/html\n\n{Page.Replace("{0}", attribute, StringComparison.Ordinal)}";

    private static string Markdown(string attribute) =>
        $"# Robots learn to fold sails\n\n12 March 2031\n\n{Raws.Body}\n\n<div {attribute}><p {attribute}>A paragraph in HTML that "
            + $"stands in the text.</p></div>\n";

    private static string[] Read(string path, string text) =>
        [.. Raws.Run(Raws.Text(path, text)).Files.Select(f => f.Text[..f.Text.IndexOf("sourceHash", StringComparison.Ordinal)]
            + f.Text[f.Text.IndexOf("\n---\n", StringComparison.Ordinal)..])];
}
