using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Site.Gate;
using ExpoSite.Site.Media;

namespace ExpoSite.Site.Tests.Markdown;

/// <summary>Charts of the figures in a CSV file.</summary>
public sealed partial class ChartTests
{
    private const string Halls = "Hall,Stands\nA,164\nB,251\n";

    [Fact]
    public void A_chart_is_a_drawing_with_its_table_and_its_file()
    {
        string html = Prose(Halls, "![Stands *by* hall](t.csv \"Source: the fair\"){unit=stands}");
        Assert.StartsWith("<figure class=\"chart\">\n<p class=\"chart-title\">Stands by hall (stands)</p>\n<svg role=\"img\" "
            + "aria-labelledby=\"chart-1-title chart-1-desc\" width=\"100%\"", html, StringComparison.Ordinal);
        Assert.Contains("<title id=\"chart-1-title\">Stands by hall (stands)</title><desc id=\"chart-1-desc\">Bar chart of 2 figures. "
            + "Highest: B, 251. Lowest: A, 164.</desc>", html, StringComparison.Ordinal);
        Assert.Contains("<rect class=\"chart-1\" x=\"0%\" y=\"20\" width=\"52.27%\" height=\"18\"/>", html, StringComparison.Ordinal);
        Assert.Contains("<summary>Figures as a table</summary>", html, StringComparison.Ordinal);
        Assert.Contains("<td>A</td>\n<td style=\"text-align: right;\">164</td>", html, StringComparison.Ordinal);
        Assert.EndsWith("<figcaption>Source: the fair. <a href=\"/media/t.csv\" download=\"\">Data (CSV)</a></figcaption>\n</figure>", html,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Feeds_get_the_table_alone()
    {
        string feed = Site(Halls, "![Stands](t.csv \"Source: the fair.\")").Rendered("feed.xml");
        Assert.Contains("<p><strong>Stands</strong></p>\n<table>\n<thead>\n<tr>\n<th>Hall</th>\n<th align=\"right\">Stands</th>", feed,
            StringComparison.Ordinal);
        Assert.Contains("<p>Source: the fair. <a href=\"https://example.org/media/t.csv\">Data (CSV)</a></p>", feed, StringComparison.Ordinal);
        Assert.DoesNotContain("<svg", feed, StringComparison.Ordinal);
        Assert.DoesNotContain("Figures as a table", feed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Halls, "", "Bar chart")]
    [InlineData("Year,Stands\n2022,840\n2024,986\n", "", "Column chart")]
    [InlineData("Year,Stands\n2022,840\n2024,986\n", "{type=line}", "Line chart")]
    [InlineData("Year,Stands\n2022,840\n2024,986\n", "{: type=\"bar\" unit='x'}", "Bar chart")]
    [InlineData("Day,Tide\n2026-01-01,3\n2026-01-02,4\n2026-01-03,4\n2026-01-04,4\n2026-01-05,4\n2026-01-06,4\n2026-01-07,4\n2026-01-08,4\n"
        + "2026-01-09,4\n2026-01-10,4\n2026-01-11,4\n2026-01-12,4\n2026-01-13,4\n", "", "Line chart")]
    [InlineData("Hall,2024,2026\nA,1,2\n", "", "Bar chart of 1 figure.")]
    [InlineData("A,164\nB,251\n", "", "Bar chart of 2")]
    public void Figures_or_the_editor_choose_the_drawing(string csv, string options, string expected)
    {
        Assert.Contains($"\">{expected}", Prose(csv, "![Stands](t.csv)" + options), StringComparison.Ordinal);
        Assert.Empty(Findings(csv, "![Stands](t.csv)" + options));
    }

    [Theory]
    [InlineData("en", "1,000", "1 Jan 2026", "1 Jan 2026, 1000")]
    [InlineData("de", "1.000", "1. Jan. 2026", "1. Jan. 2026, 1000")]
    [InlineData("pt", "1.000", "1 de jan. de 2026", "1 de jan. de 2026, 1000")]
    [InlineData("fa", "۱٬۰۰۰", "۱ ژانویه ۲۰۲۶", "۱ ژانویه ۲۰۲۶، 1000")]
    public void Days_and_the_axis_are_written_as_in_the_language_of_the_site(string language, string tick, string day, string told)
    {
        SmallSite site = Site("Day,Tide\n2026-01-01,1000\n2026-01-02,4\n", "![Tide](t.csv){type=line}");
        string page = (site with { Configuration = site.Configuration + $"language: {language}\n" }).Rendered(Bodies.Page);
        Assert.Contains($">{tick}</text>", page, StringComparison.Ordinal);
        Assert.Contains($">{day}</text>", page, StringComparison.Ordinal);
        Assert.Contains(told, page, StringComparison.Ordinal);
        Assert.Contains("<td>2026-01-01</td>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-01-01,1000\n", "1 Jan 2026")]
    [InlineData("2026-01-02,1000\n2026-01-01,4\n", "1 Jan 2026")]
    [InlineData("2026-01,1000\n2026-02,4\n", "2026-01")]
    [InlineData("2026-13-45,1000\n2026-13-46,4\n", "2026-13-45")]
    public void A_day_is_one_also_alone_and_out_of_order(string rows, string written) =>
        Assert.Contains($">{written}</text>", Site("Day,Tide\n" + rows, "![Tide](t.csv){type=line}").Rendered(Bodies.Page), StringComparison.Ordinal);

    [Theory]
    [InlineData("Hall;Area\n2024;1.200,5\n2025;2000\n", "en", "1\u202F400")]
    [InlineData("Hall,Area\n2024,-1200\n2025,2000\n", "en", "\u22122,000")]
    [InlineData("Hall,Area\n2024,0.5\n2025,0.25\n", "de", "0.4")]
    public void No_sign_means_two_things_in_one_chart(string csv, string language, string tick)
    {
        SmallSite site = Site(csv, "![Area](t.csv){type=line}");
        string page = (site with { Configuration = site.Configuration + $"language: {language}\n" }).Rendered(Bodies.Page);
        Assert.Contains($">{tick}</text>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Hall,Area\nA,1200\n", "1200", 1200)]
    [InlineData("Hall;Area\nA;1.200,5\n", "1.200,5", 1200.5)]
    [InlineData("Hall;Area\nA;0,5\n", "0,5", .5)]
    [InlineData("Hall;Area\nA;1.200\nB;900\n", "1.200", 1200)]
    [InlineData("Hall,Area\nA,\"1,200\"\nB,900\n", "1,200", 1200)]
    [InlineData("Hall,Area\nA,1.200\nB,0.5\n", "1.200", 1.2)]
    [InlineData("Hall\tArea\nA\t12 %\n", "12 %", 12)]
    [InlineData("sep=|\nHall|Area\nA|€ 1 200\n", "€ 1 200", 1200)]
    [InlineData("\uFEFFHall,Area\r\nA,\u22125\r\n", "\u22125", -5)]
    [InlineData("\"Hall\", \"Area\"\n\"A, \"\"old\"\"\",(5)\n", "(5)", -5)]
    public void Numbers_are_read_as_their_writers_mean_them(string csv, string written, double value)
    {
        var told = new List<Diagnostic>();
        var figures = ExpoSite.Site.Markdown.Charts.ChartFigures.Read("t.csv", Encoding.UTF8.GetBytes(csv), told);
        Assert.Equal((written, value), (figures.Rows[0][1], figures.Series[0].Values[0]));
        Assert.Empty(told);
    }

    [Theory]
    [InlineData("", "EXPO2130", 0, 0)]
    [InlineData("\n \n,,\n", "EXPO2130", 0, 0)]
    [InlineData("Hall,Colour\nA,red\n", "EXPO2130", 1, 1)]
    [InlineData("Hall,Stands\nA,164\nB\nC,2\n", "EXPO2131", 3, 1)]
    [InlineData("Hall,Stands\nA,164\nB,x, 3\nC,2\n", "EXPO2131", 3, 1)]
    [InlineData("Hall,Stands\nA,164\nB, many\n", "EXPO2132", 3, 4)]
    [InlineData("Hall,Stands\nA,164\nAll,=SUM(B2:B2)\n", "EXPO2132", 3, 5)]
    [InlineData("Hall,Stands\nA,\"164\nB,2\nC,3\n", "EXPO2136", 2, 3)]
    public void What_is_wrong_with_a_table_is_told_at_its_place_and_the_rest_goes_on(string csv, string code, int line, int column)
    {
        Diagnostic finding = Findings(csv, "![Stands](t.csv)").First(f => f.Rule.Code == code);
        Assert.Equal(("input/media/t.csv", line, column), (finding.Position.Path, finding.Position.Line, finding.Position.Column));
        Assert.NotNull(finding.Hint);
        Assert.Contains("/media/t.csv", Prose(csv, "![Stands](t.csv)"), StringComparison.Ordinal);
    }

    [Fact]
    public void Windows_1252_and_UTF_16_are_read()
    {
        byte[] old = [.. "Hall,Stands\nK"u8, 0xF6, .. "ln "u8, 0x80, .. ",5\n"u8];
        Assert.Contains("<td>Köln €</td>", Site(old, "![S](t.csv)").Rendered(Bodies.Page), StringComparison.Ordinal);
        Assert.Equal(ChartRules.Encoding, Assert.Single(Told(Site(old, "![S](t.csv)"))).Rule);
        byte[] wide = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Hall\tStands\r\nÅ\t5\r\n")];
        Assert.Contains("<td>Å</td>", Site(wide, "![S](t.csv)").Rendered(Bodies.Page), StringComparison.Ordinal);
        Assert.Empty(Told(Site(wide, "![S](t.csv)")));
    }

    [Fact]
    public void Of_ten_thousand_rows_two_hundred_are_shown_and_the_rest_counted()
    {
        string csv = "Day,Tide\n" + string.Concat(Enumerable.Range(0, 10_000).Select(i => $"{i},{i % 37}\n"));
        string html = Prose(csv, "![Tide](t.csv){type=line}");
        Assert.Equal(201, html.Split("<tr>").Length - 1);
        Diagnostic finding = Assert.Single(Findings(csv, "![Tide](t.csv){type=line}"));
        Assert.Equal((ChartRules.TooManyFigures, 202), (finding.Rule, finding.Position.Line));
        Assert.Contains("10000 rows", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void More_bars_than_can_be_told_apart_are_a_table()
    {
        string csv = "Hall,Stands\n" + string.Concat(Enumerable.Range(0, 50).Select(i => $"H{i},{i}\n"));
        Assert.DoesNotContain("<svg", Prose(csv, "![S](t.csv)"), StringComparison.Ordinal);
        Assert.Contains("<td>H49</td>", Prose(csv, "![S](t.csv)"), StringComparison.Ordinal);
        Assert.Equal(ChartRules.TooManyFigures, Assert.Single(Findings(csv, "![S](t.csv)")).Rule);
    }

    [Theory]
    [InlineData("![Stands](t.csv){type=pie}", "type=pie", 17)]
    [InlineData("![Stands](t.csv){colour=red}", "colour=red", 17)]
    public void An_option_that_is_not_known_is_told(string body, string option, int column)
    {
        Diagnostic finding = Assert.Single(Findings(Halls, body));
        Assert.Equal((ChartRules.Option, column), (finding.Rule, finding.Position.Column));
        Assert.Contains(option, finding.Message, StringComparison.Ordinal);
        Assert.Contains("<svg", Prose(Halls, body), StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_line_it_is_a_link() => Assert.Equal(
        "<p>See <a href=\"/media/t.csv\">the figures</a>.</p>", Prose(Halls, "See ![the figures](t.csv)."));

    [Fact]
    public void A_gap_divides_a_line_and_no_bar_stands_for_a_missing_figure()
    {
        const string Csv = "Year,Stands\n2018,731\n2020,\n2022,840\n2024,986\n";
        Assert.Equal(2, Prose(Csv, "![S](t.csv){type=line}").Split("<polyline").Length - 1);
        Assert.Equal(3, Prose(Csv, "![S](t.csv){type=column}").Split("<rect").Length - 1);
        Assert.Equal(3, Prose(Csv, "![S](t.csv){type=bar}").Split("<rect").Length - 1);
    }

    [Fact]
    public void Bars_and_columns_stand_on_zero_and_losses_on_its_other_side()
    {
        const string Csv = "Hall,Growth\nA,-20\nB,30\n";
        Assert.Equal(
            [("18%", "24.8%"), ("42.8%", "37.2%")],
            Rectangle().Matches(Prose(Csv, "![G](t.csv){type=bar}")).Select(m => (m.Groups["x"].Value, m.Groups["width"].Value)));
        double[] heights = [.. Rectangle().Matches(Prose("Year,Stands\n2022,1000\n2024,900\n", "![S](t.csv)"))
            .Select(m => double.Parse(m.Groups["height"].Value, CultureInfo.InvariantCulture))];
        Assert.Equal(10.0 / 9, heights[0] / heights[1], 2);
    }

    [Fact]
    public void Several_series_have_a_key_and_one_has_none()
    {
        Assert.Contains("<ul class=\"chart-key\"><li class=\"chart-1\">2024</li><li class=\"chart-2\">2026 &amp; on</li></ul>",
            Prose("Hall,2024,2026 & on\nA,1,2\n", "![S](t.csv)"), StringComparison.Ordinal);
        Assert.DoesNotContain("chart-key", Prose(Halls, "![S](t.csv)"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5, "5 columns of figures; the first 4")]
    [InlineData(40, "41 columns; the first 30")]
    public void Columns_that_are_not_shown_are_counted(int columns, string words)
    {
        string csv = "Hall" + string.Concat(Enumerable.Range(1, columns).Select(i => $",C{i}")) + "\nA"
            + string.Concat(Enumerable.Repeat(",7", columns)) + "\n";
        Assert.Contains(Findings(csv, "![S](t.csv)"), f => f.Rule == ChartRules.TooManyFigures && f.Message.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void A_long_name_is_cut_in_a_drawing_and_whole_in_the_table()
    {
        string html = Prose("Month,Stands\nThe month of the great harbour fair,1\nMay,2\n", "![S](t.csv){type=column}");
        Assert.Contains(">The month of th\u2026</text>", html, StringComparison.Ordinal);
        Assert.Contains("<td>The month of the great harbour fair</td>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_is_too_large_is_told_and_linked()
    {
        SmallSite site = Site(Halls, "![Stands](t.csv)") with { Media = [new CopiedFile("input/media/t.csv", 2 << 20)] };
        Assert.Contains("<a href=\"/media/t.csv\">Stands</a>", site.Rendered(Bodies.Page), StringComparison.Ordinal);
        Assert.Contains("2048 KB", Assert.Single(Told(site), f => f.Rule == ChartRules.NoFigures).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Cells_that_are_no_numbers_are_counted() => Assert.EndsWith(
        " 2 more cells like it.", Assert.Single(Findings("Hall,Stands\nA,1\nB,2\nC,3\nD,x1\nE,x2\nF,x3\n", "![S](t.csv)")).Message,
        StringComparison.Ordinal);

    [GeneratedRegex("<rect [^>]*x=\"(?<x>[^\"]*)\" y=\"[^\"]*\" width=\"(?<width>[^\"]*)\" height=\"(?<height>[^\"]*)\"")]
    private static partial Regex Rectangle();

    [Theory]
    [InlineData("<script>x</script>,\"<img src=x onerror=y>\"\n\"\"\"><svg/onload=x>\",5\n")]
    [InlineData("javascript:x,2026\n\"' onclick='x\",1\n</title></svg><script>,2\n")]
    [InlineData("\u0001Hall,\u0000Stands\nA\u0002,1\n")]
    [InlineData("H,S,T,U\nA,1e308,-1e308,999999999999999\nB,Infinity,NaN,-0\n")]
    [InlineData("H,S\nA,0\n")]
    [InlineData("H,S\nA,-20\nB,-4\n")]
    [InlineData("H,S,T\nA,1\nB,1,2,3,4,5,6\n\n,,\n=1,=2\n")]
    [InlineData("\"\"\"\"\"\"\n\"")]
    public void Whatever_stands_in_a_table_is_text_and_the_markup_is_closed(string csv)
    {
        foreach (string type in (string[])["bar", "column", "line"])
        {
            string html = Prose(csv, $"![\"><script>x</script>](t.csv '\"><b onclick=x>'){{type={type} unit=\"<i>\"}}");
            var open = new Stack<string>();
            foreach (MarkupToken token in MarkupReader.Read(html))
            {
                Assert.NotEqual(MarkupKind.Broken, token.Kind);
                Assert.False(token.Name is "script" or "b" or "i", html);
                Assert.DoesNotContain(token.Attributes, a => a.Name.StartsWith("on", StringComparison.Ordinal));
                if (token.Kind == MarkupKind.End)
                    Assert.Equal(open.Pop(), token.Name);
                else if (token.Name is not ("rect" or "line" or "circle" or "polyline" or "img" or "col"))
                    open.Push(token.Name);
            }

            Assert.Empty(open);
            Assert.DoesNotContain("NaN", html.Replace("<td>NaN", "", StringComparison.Ordinal).Replace(">NaN<", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.DoesNotContain("\u221E", html, StringComparison.Ordinal);
        }
    }

    private static string Prose(string csv, string body) =>
        Site(csv, body).Rendered(Bodies.Page).Split("</h1>", 2)[1].Split("<section class=\"related\"")[0].TrimEnd();

    private static List<Diagnostic> Findings(string csv, string body) => Told(Site(csv, body));

    private static List<Diagnostic> Told(SmallSite site) => [.. site.Findings().Distinct().Where(f => f.Rule != FeedRules.MarkupInText)];

    private static SmallSite Site(string csv, string body) => Site(Encoding.UTF8.GetBytes(csv), body);

    private static SmallSite Site(byte[] csv, string body) => Bodies.Site(body + "\n") with
    {
        Media = [new CopiedFile("input/media/t.csv", csv.Length) { Table = csv }],
    };
}
