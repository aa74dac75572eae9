using ExpoSite.Core.FrontMatter;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Tests.MarkdownFiles;

/// <summary>What other programs keep from readers is kept from them here.</summary>
public sealed class WithheldStoryTests
{
    private const string Prose =
        "The fair society said on Tuesday that the lift on the quay is a story that must stay hidden from readers for now.\n";

    private static readonly string[] Yes = ["true", "True", "yes", "on", "1", "\"true\""];
    private static readonly string[] No = ["false", "False", "no", "off", "0", "\"false\"", "never"];

    public static TheoryData<string> TableKeys() => [.. WithholdingKeys.All.Select(k => k.Name)];

    private static NormalizeResult Run(string keys, string path = "a.md") =>
        Raws.Run(Raws.Text(path, $"---\ntitle: Robots fold sails\ndate: 2031-03-12\n{keys}\n---\n{Prose}"));

    private static string Only(NormalizeResult result) => Assert.Single(result.Files).Text;

    private static bool IsDraft(string keys) => Only(Run(keys)).Contains("\ndraft: true\n", StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(TableKeys))]
    public void Each_key_of_the_table_holds_back_by_every_value_that_says_so_and_by_no_other(string name)
    {
        WithholdingKey key = WithholdingKeys.Find(name)!;
        switch (key.Form)
        {
            case WithholdingForm.WhenTrue:
                Assert.All([.. Yes, "perhaps"], v => Assert.True(IsDraft(Yaml(name, v)), v));
                Assert.All(No, v => Assert.False(IsDraft(Yaml(name, v)), v));
                break;
            case WithholdingForm.WhenFalse:
                Assert.All([.. No, "draft"], v => Assert.True(IsDraft(Yaml(name, v)), v));
                Assert.All(Yes, v => Assert.False(IsDraft(Yaml(name, v)), v));
                break;
            case WithholdingForm.UnlessPublic:
                Assert.All(["draft", "private", "pending", "future", "trash", "hidden", "scheduled", "members", "paid", "never",
                    "something"], v => Assert.True(IsDraft(Yaml(name, v)), v));
                Assert.All(["published", "publish", "public", "always"], v => Assert.False(IsDraft(Yaml(name, v)), v));
                break;
            case WithholdingForm.From:
                Assert.Contains("\nembargo: 2032-01-01\n", Only(Run(Yaml(name, "2032-01-01"))), StringComparison.Ordinal);
                Assert.True(IsDraft(Yaml(name, "as soon as we may")));
                break;
            case WithholdingForm.Until:
                Assert.Contains("\nexpires: 2031-04-01\n", Only(Run(Yaml(name, "2031-04-01"))), StringComparison.Ordinal);
                Assert.True(IsDraft(Yaml(name, "in spring")));
                break;
            default:
                Assert.Fail(name);
                break;
        }
    }

    [Theory]
    [MemberData(nameof(TableKeys))]
    public void Each_key_of_the_table_is_read_in_TOML_and_JSON_too_and_named_with_its_line(string name)
    {
        WithholdingKey key = WithholdingKeys.Find(name)!;
        string value = key.Form switch
        {
            WithholdingForm.WhenTrue => "true",
            WithholdingForm.WhenFalse => "false",
            WithholdingForm.UnlessPublic => "\"private\"",
            WithholdingForm.From => "\"2032-01-01\"",
            _ => "\"2031-04-01\""
        };
        string held = key.Form switch
        {
            WithholdingForm.From => "\nembargo: 2032-01-01\n",
            WithholdingForm.Until => "\nexpires: 2031-04-01\n",
            _ => "\ndraft: true\n"
        };
        string[] parts = name.Split('.');
        string table = parts.Length == 1 ? $"{name} = {value}" : $"[{parts[0]}]\n{parts[1]} = {value}";
        string json = parts.Length == 1 ? $"\"{name}\": {value}" : $"\"{parts[0]}\": {{ \"{parts[1]}\": {value} }}";
        NormalizeResult toml = Raws.Run(Raws.Text("a.md", $"+++\ntitle = \"Robots fold sails\"\ndate = 2031-03-12\n{table}\n+++\n{Prose}"));
        Assert.Contains(held, Only(toml), StringComparison.Ordinal);
        Assert.Contains(held, Only(Raws.Run(Raws.Text("a.md",
            $"{{\n  \"title\": \"Robots fold sails\",\n  \"date\": \"2031-03-12\",\n  {json}\n}}\n{Prose}"))), StringComparison.Ordinal);
        if (name is not ("draft" or "embargo" or "expires"))
            Assert.Equal(parts.Length + 3, Assert.Single(toml.Diagnostics, d => d.Rule.Code == "EXPO1782").Position.Line);
    }

    private static string Yaml(string name, string value) =>
        name.Split('.') is [var outer, var inner] ? $"{outer}:\n  {inner}: {value}" : $"{name}: {value}";

    [Theory]
    [InlineData("_build:\n  render: never")]
    [InlineData("build: {list: never}")]
    [InlineData("params:\n  draft: yes")]
    [InlineData("DRAFT: TRUE")]
    [InlineData("base: &d true\ndraft: *d")]
    [InlineData("draft: [true]")]
    [InlineData("draft: false\nstatus: Draft")]
    [InlineData("seo:\n  robots: noindex, nofollow")]
    [InlineData("isHiddenOnSite: true")]
    [InlineData("go_public: no")]
    [InlineData("review-status: open for comments")]
    [InlineData("tags: [Halls, draft]")]
    [InlineData("visible_to: members\nmembers: only")]
    [InlineData("layout: draft")]
    [InlineData("tags: halls, draft")]
    [InlineData("_status: draft")]
    [InlineData("do_not_publish: true")]
    [InlineData("audience: internal")]
    [InlineData("publicationState: preview")]
    [InlineData("environments: {production: false}")]
    [InlineData("publishDate: 9223372036854775807")]
    [InlineData("publishDate: 03/04/2032")]
    [InlineData("entwurf: ja")]
    public void What_may_mean_that_readers_are_not_to_see_it_makes_a_draft_and_is_told(string keys)
    {
        NormalizeResult result = Run(keys);
        Assert.Contains("\ndraft: true\n", Only(result), StringComparison.Ordinal);
        // The program's own key needs no word.
        if (!keys.Contains("draft: [", StringComparison.Ordinal) && !keys.Contains("draft: *", StringComparison.Ordinal)
            && !keys.StartsWith("DRAFT", StringComparison.Ordinal))
        {
            Assert.Contains(result.Diagnostics, d => d.Rule.Code is "EXPO1782" or "EXPO1783" && d.Position.Line >= 4);
        }
    }

    [Theory]
    [InlineData("comment_status: closed")]
    [InlineData("cover:\n  hidden: true")]
    [InlineData("hidemeta: true\nShowToc: false")]
    [InlineData("hide: [navigation, toc]")]
    [InlineData("publisher: Harbour Press\npublication: The Tide")]
    [InlineData("permalink: /2031/03/sails.html")]
    [InlineData("showDate: false\nshowReadingTime: false\nmath: false\ncomments: false")]
    [InlineData("expires: never\nembargo: none\npassword: ''")]
    [InlineData("publishDate: 2031-03-01\nweight: 0\nfeatured: false")]
    [InlineData("expiryDate: 0001-01-01T00:00:00Z\npublishDate: 0001-01-01T00:00:00Z")]
    [InlineData("build:\n  render: always\n  list: always\n  publishResources: false")]
    [InlineData("state: Oregon\nstage: Main stage\nid: draft-horses\nkeywords: [private view, draft beer]")]
    [InlineData("sitemap:\n  priority: 0.5\n  changefreq: never_mind")]
    public void What_speaks_of_a_part_of_the_page_or_says_nothing_holds_nothing_back(string keys) =>
        Assert.False(IsDraft(keys), keys);

    [Theory]
    [InlineData("---\ntitle: Robots fold sails\ntags: [a, b\ndraft: true\n---\n")]
    [InlineData("---\ntitle: Robots fold sails\ndraft: true\n\n")]
    [InlineData("+++\ntitle = Robots \"fold\ndraft = true = 1\n=\n+++\n")]
    [InlineData("{ \"title\": \"Robots\", \"draft\": true\n")]
    public void Front_matter_that_cannot_be_read_may_hold_anything_and_makes_a_draft(string front)
    {
        NormalizeResult result = Raws.Run(Raws.Text("a.md", $"{front}# Robots fold sails\n\n12 March 2031\n\n{Prose}"));
        Assert.All(result.Files, f => Assert.Contains("\ndraft: true\n", f.Text, StringComparison.Ordinal));
        Assert.Contains(Raws.Codes(result), c => c is "EXPO1778" or "EXPO2002");
        Assert.Contains(result.Diagnostics, d => $"{d.Message} {d.Hint}".Contains("draft", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Title: Robots fold sails\nDate: 2031-03-12 10:20\nStatus: draft\n\n")]
    [InlineData("<!--\n.. title: Robots fold sails\n.. date: 2031-03-12\n.. status: private\n-->\n\n")]
    [InlineData("title: Robots fold sails\ndate: 2031-03-12\npublished: false\n---\n")]
    [InlineData(";;;\n\"title\": \"Robots fold sails\", \"date\": \"2031-03-12\", \"draft\": true\n;;;\n")]
    [InlineData("---json\n{\"title\": \"Robots fold sails\", \"date\": \"2031-03-12\", \"draft\": true}\n---\n")]
    [InlineData("--- \ntitle: Robots fold sails\ndate: 2031-03-12\ndraft: true\n--- \n")]
    public void Headers_of_other_forms_hold_back_as_well(string header) =>
        Assert.Contains("\ndraft: true\n", Only(Raws.Run(Raws.Text("a.md", header + Prose))), StringComparison.Ordinal);

    [Theory]
    [InlineData("status:: draft")]
    [InlineData("- **publish:: false**")]
    [InlineData("(private:: yes)")]
    public void A_field_within_the_text_holds_back_as_well(string field) =>
        Assert.Contains("\ndraft: true\n", Only(Run($"---\n{Prose}\n{field}\n\n")), StringComparison.Ordinal);

    [Fact]
    public void The_date_in_a_files_name_is_read_where_no_other_is_stated() =>
        Assert.Equal("2024-04-02-rope-day.md",
            Assert.Single(Raws.Run(Raws.Text("_posts/2024-04-02-rope-day.md", $"---\ntitle: Rope day\n---\n{Prose}")).Files).Path);

    [Fact]
    public void What_a_template_calls_raw_is_text() =>
        Assert.Contains(
            "hemp", Only(Run($"---\nRope is made{{% raw %}} of {{{{hemp}}}}{{% endraw %}}. {Prose}")), StringComparison.Ordinal);

    [Theory]
    [InlineData("_drafts/sails.md")]
    [InlineData("site/drafts/sails.md")]
    [InlineData("_sails.md")]
    [InlineData("sails.draft.md")]
    public void A_file_in_a_place_for_drafts_is_a_draft(string path)
    {
        NormalizeResult result = Run("tags: [Sails]", path);
        Assert.Contains("\ndraft: true\n", Only(result), StringComparison.Ordinal);
        Assert.Contains("EXPO1783", Raws.Codes(result));
    }

    [Fact]
    public void Front_matter_above_HTML_holds_back_too_and_is_not_shown()
    {
        string text = Only(Raws.Run(
            Raws.Text("a.html", $"---\ntitle: Robots fold sails\ndate: 2031-03-12\npublished: false\n---\n<p>{Prose}</p><p>{Prose}</p>")));
        Assert.Contains("\ndraft: true\n", text, StringComparison.Ordinal);
        Assert.Contains("\npublished: 2031-03-12\n", text, StringComparison.Ordinal);
        Assert.Equal(1, text.Split("title:").Length - 1);
    }

    [Fact]
    public void Former_addresses_and_the_last_segment_of_the_address_arrive()
    {
        MarkdownFile file = Assert.Single(
            Run("aliases: [/old/a/, old/b.html]\nslug: my-own-slug\npermalink: /perm/x/\nredirect_from: [/r1/]\nurl: "
            + "https://old.example/u1/").Files);
        Assert.Equal("2031-03-12-my-own-slug.md", file.Path);
        Assert.Contains(
            "\naliases:\n  - '/old/a/'\n  - '/old/b.html'\n  - '/r1/'\n  - '/perm/x/'\n  - '/u1/'\n", file.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("aliases", Only(Run("permalink: /:year/:title.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_that_begins_with_hold_on_is_no_embargo_and_a_line_that_may_be_one_makes_a_draft()
    {
        string spoken =
            Only(Run($"---\n{Prose}\nHold on, this fair is not just about boats, there are some new exhibits as well:\n\n- Ice\n\n"));
        Assert.DoesNotContain("draft:", spoken, StringComparison.Ordinal);
        Assert.Contains("Hold on, this fair", spoken, StringComparison.Ordinal);
        Assert.Contains("\ndraft: true\n", Only(Run($"---\nHOLD FOR RELEASE\n\n{Prose}")), StringComparison.Ordinal);
        Assert.Contains("\nembargo: 2032-06-01\n", Only(Run($"---\nHold until 1 June 2032\n\n{Prose}")), StringComparison.Ordinal);
        string late = string.Concat(Enumerable.Repeat($"{Prose}\n", 20));
        Assert.Contains("\nembargo: 2032-06-01\n", Only(Run($"---\n{late}\nEMBARGOED UNTIL 1 June 2032\n\n")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_below_a_stated_title_is_never_taken_for_a_byline()
    {
        string text = Only(
            Run($"author: Ann Lee\n---\n## 2031-03-12, Version 5.0.1 'Herring' (LTS), @annlee prepared by @boray\n\n{Prose}\n### Notable "
            + $"changes\n\n{Prose}"));
        Assert.Contains("## 2031-03-12, Version 5.0.1", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_stories_with_one_title_in_one_month_are_two_stories()
    {
        RawFile Story(string path, string day, string text) => Raws.Text(path, $"---\ntitle: Tide table\ndate: {day}\n---\n{text}");
        Assert.Equal(
            2, Raws.Run(Story("a.md", "2031-03-02", Prose),
            Story("b.md", "2031-03-20", "Another table, said the port office on Monday, with other tides and other boats.\n"))
            .Files.Select(f => f.Path).Distinct().Count());
    }

    [Theory]
    [InlineData("    const t = \"{{ user.name }}\";\n    {% if x %} y {% endif %}")]
    [InlineData("1. Run this:\n\n       echo {{ x }}")]
    public void Braces_in_indented_code_are_kept(string code)
    {
        string text = Only(Run($"---\n{Prose}\n{code}\n\n{Prose}"));
        Assert.Contains(
            code.Contains("echo", StringComparison.Ordinal) ? "{{ x }}" : "{% if x %} y {% endif %}", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{% comment %}SECRET{% endcomment %}")]
    [InlineData("{# SECRET #}")]
    [InlineData("{% draft %}\nSECRET\n{% enddraft %}")]
    [InlineData("{{/* SECRET */}}")]
    [InlineData("{{< comment >}}SECRET{{< /comment >}}")]
    public void What_a_templates_comment_says_is_read_by_nobody(string comment) =>
        Assert.DoesNotContain("SECRET", Only(Run($"---\n{Prose}\n{comment}\n\n{Prose}")), StringComparison.Ordinal);

    [Theory]
    [InlineData("{% ")]
    [InlineData("{{< ")]
    [InlineData("{{ ")]
    [InlineData("{{/* ")]
    [InlineData("{# ")]
    public void Calls_that_never_end_cost_little_and_stay(string open) =>
        Assert.NotEmpty(Run($"---\n{Prose}\n{string.Concat(Enumerable.Repeat(open, 30_000))}\n").Files);

    [Fact]
    public void A_picture_whose_name_no_system_knows_is_told() =>
        Assert.Contains("EXPO1774", Raws.Codes(
            Raws.Run(Raws.Text("a.md", "# Headline of the day\n\n12 March 2031\n\nText of a story here ![x](a%00b.png) and so on.\n"))));

    [Theory]
    [InlineData("---\ntitle: Robots\nx: \"\\ud800\"\n---\n", 3)]
    [InlineData("---\ntitle: Robots\n\tdate: x\n---\n", 3)]
    [InlineData("---\ntitle: Y\ntags: [ports, tides\ncategory: News\n---\n", 3)]
    public void Broken_YAML_is_told_at_its_line(string front, int line) =>
        Assert.Equal(
            line, Assert.Single(Raws.Run(Raws.Text("a.md", front + Prose)).Diagnostics, d => d.Rule.Code == "EXPO2002").Position.Line);

    [Theory]
    [InlineData("---\nx: ", '[', "\n---\n", "EXPO2002")]
    [InlineData("+++\nx = ", '[', "\n+++\n", "EXPO1778")]
    [InlineData("{\"x\": ", '[', "\n}\n", "EXPO1778")]
    [InlineData("---\nx: ", '{', "\n---\n", "EXPO2002")]
    public void Front_matter_nests_no_deeper_than_is_read(string open, char nested, string close, string code) =>
        Assert.Contains(code, Raws.Codes(
            Raws.Run(Raws.Text("a.md", $"{open}{new string(nested, 60_000)}{close}# Robots fold sails\n\n12 March 2031\n\n{Prose}"))));
}
