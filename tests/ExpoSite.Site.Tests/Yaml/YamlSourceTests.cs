using System.Text;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Yaml;
using ExpoSite.Yaml;

namespace ExpoSite.Site.Tests.Yaml;

public sealed class YamlSourceTests
{
    /// <summary>YAML, the line and column of the mistake, and a word of the message or hint that names it.</summary>
    public static TheoryData<string, int, int, string> Slips => new()
    {
        { "title: Y\ntags: [ports, tides\ncategory: News", 2, 7, "'[' is not closed" },
        { "title: Y\ntags: [ports,\ncategory: News", 2, 7, "'[' is not closed" },
        { "title: Y\nmore: {a: b\ncategory: News", 2, 7, "'{' is not closed" },
        { "title: \"Open\npublished: 2026-01-02", 1, 8, "\" is not closed" },
        { "title: \"Open\ndescription: \"Closed\"\ntags: [a]", 1, 8, "\" is not closed" },
        { "title: 'Open\ntags: [a]\ndescription: It's late", 1, 8, "' is not closed" },
        { "title: 'It's late'\ntags: [a]", 1, 11, "inside the text ends it" },
        { "title: \"Hall\" opens\ntags: [a]", 1, 14, "follows the closing" },
        { "title: \"C:\\Halls\\x\"\ntags: [a]", 1, 11, "backslash" },
        { "a: b\ntitle: Hall 7: the plan\ntags: [a]", 2, 14, "a colon" },
        { "a: b\ntags:\n\t- one\n\t- two\nc: d", 3, 1, "tab" },
        { "a: b\n\ttitle: One", 2, 1, "tab" },
        { "a: b\ntitle: @home in hall 7", 2, 8, "'@'" },
        { "a: b\ntitle: `code` in hall 7\nc: d", 2, 8, "'`'" },
        { "a: b\ntitle: %d halls\nc: d", 2, 8, "'%'" },
        { "a: b\ntitle: *Breaking* news\nc: d", 2, 8, "'*'" },
        { "a: b\ntitle: | Hall\nc: d", 2, 8, "'|'" },
        { "a: b\ntitle: > Hall\nc: d", 2, 8, "'>'" },
        { "a: b\ntitle: [Breaking] Hall 7\nc: d", 2, 8, "begins with '['" },
        { "a: b\ntags: - one\nc: d", 2, 7, "'-'" },
        { "a: b\ntitle Hall 7\nc: d", 2, 1, "no key" },
        { "a: b\ntitle:Hall 7\nc: d", 2, 6, "No space follows the colon" },
        { "a: b\ntitle = Hall 7\nc: d", 2, 7, "equals sign" },
        { "a: b\n  title: Hall 7\nc: d", 2, 3, "same column" },
    };

    [Theory]
    [MemberData(nameof(Slips), DisableDiscoveryEnumeration = true)]
    public void A_slip_is_told_where_it_is_and_by_its_name(string yaml, int line, int column, string word)
    {
        (_, List<Diagnostic> findings) = Read(yaml);

        Diagnostic first = findings[0];
        Assert.Equal((LoadRules.InvalidYaml, line + 1, column), (first.Rule, first.Position.Line, first.Position.Column));
        Assert.Contains(word, first.Message, StringComparison.Ordinal);
        Assert.NotNull(first.Hint);
    }

    [Fact]
    public void One_mistake_is_told_once_and_hides_no_other()
    {
        (YamlMappingNode? root, List<Diagnostic> findings) = Read("title: @home\ntags: [a, b\nauthor: *me\nimage: hall.jpg");

        Assert.Equal([2, 3, 4], findings.Select(f => f.Position.Line));
        Assert.Equal("hall.jpg", (root!.Child("image") as YamlScalarNode)?.Value);
    }

    public static TheoryData<string, int, int> LostTexts => new()
    {
        { "a: !word Hall 7", 2, 4 },
        { "a: &x Hall 7", 2, 4 },
        { "a:\n  - one\n    - two", 4, 5 },
    };

    [Theory]
    [MemberData(nameof(LostTexts), DisableDiscoveryEnumeration = true)]
    public void What_YAML_takes_for_something_else_is_told(string yaml, int line, int column)
    {
        Diagnostic finding = Assert.Single(Read(yaml).Findings);

        Assert.Equal((LoadRules.LostText, line, column), (finding.Rule, finding.Position.Line, finding.Position.Column));
    }

    [Fact]
    public void An_alias_of_a_text_is_that_text_and_one_of_nothing_is_an_error()
    {
        (YamlMappingNode? root, List<Diagnostic> findings) = Read("a: &hall Hall 7\nb: *hall");

        Assert.Empty(findings);
        Assert.Equal("Hall 7", (root!.Child("b") as YamlScalarNode)?.Value);
        Assert.NotEmpty(Read("a: &a [*a]").Findings);
        Assert.NotEmpty(Read("a: &a [x]\nb: *a").Findings);
    }

    public static TheoryData<string> Deep =>
    [
        new string('[', 60_000), "a: " + new string('{', 60_000), "- " + string.Concat(Enumerable.Repeat("- ", 40_000)),
        string.Concat(Enumerable.Repeat("? ", 40_000)),
        string.Concat(Enumerable.Range(0, 400).Select(i => new string(' ', i) + "a:\n")),
        "a: [" + string.Concat(Enumerable.Repeat("{a: [", 9_000)),
        "a: !!" + new string('!', 90_000), "\"" + new string('\\', 99_999), "a: *" + new string('*', 90_000),
        string.Concat(Enumerable.Repeat("a: [\n", 30_000)),
        string.Concat(Enumerable.Repeat("\"a\n", 30_000)), string.Concat(Enumerable.Repeat("a: @b\n", 30_000)),
        string.Concat(Enumerable.Repeat("a: b: c\n", 30_000)), "%YAML 1.2 " + new string('%', 90_000),
    ];

    [Theory]
    [MemberData(nameof(Deep), DisableDiscoveryEnumeration = true)]
    public void What_is_made_to_cost_much_is_a_finding(string yaml) => Assert.NotEmpty(Read(yaml).Findings);

    [Fact]
    public void YAML_over_its_limit_is_not_read() =>
        Assert.Equal(LoadRules.InvalidYaml, Assert.Single(Read("a: " + new string('x', 300_000)).Findings).Rule);

    [Fact]
    public void Numbers_dates_and_words_stay_as_they_are_written()
    {
        YamlMappingNode root = Read("a: 007\nb: yes\nc: 2026-01-02\nd: 1e3\ne: 0x1F\nf: 1_000").Root!;

        Assert.Equal(["007", "yes", "2026-01-02", "1e3", "0x1F", "1_000"], root.Children.Select(c => ((YamlScalarNode)c.Value).Value));
    }

    [Fact]
    public void Lines_are_those_of_the_file_whatever_YAML_calls_a_line()
    {
        (YamlMappingNode? root, _) = Read("a: x\u2028y\u0085z\r\nb: \"\u2029\"\r\nc: d");

        var source = new YamlSource("f", "a: x\u2028y\u0085z\r\nb: \"\u2029\"\r\nc: d", 2);
        Assert.Equal(4, source.PlaceOf(root!.Child("c")!).Line);
    }

    [Theory]
    [InlineData("title: \"A \\uDC00\\uD800 story\"")]
    [InlineData("title: \"A \\U00110000 story\"")]
    [InlineData("title: A \uD800 story")]
    [InlineData("title: A \0 story")]
    [InlineData("title: A \uFFFE story")]
    public void No_character_ends_the_reading(string yaml)
    {
        (YamlMappingNode? root, List<Diagnostic> findings) = Read(yaml);

        Assert.True(root is not null || findings.Count > 0, Encoding.ASCII.GetString(Encoding.ASCII.GetBytes(yaml)));
    }

    private static (YamlMappingNode? Root, List<Diagnostic> Findings) Read(string yaml)
    {
        var findings = new List<Diagnostic>();
        return (new YamlSource("f.md", yaml, 2).ReadMapping(findings), findings);
    }
}
