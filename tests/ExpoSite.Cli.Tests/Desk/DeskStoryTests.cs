using System.Net;
using System.Text.Json.Nodes;

namespace ExpoSite.Cli.Tests.Desk;

/// <summary>What comes of a text at the desk.</summary>
public sealed class DeskStoryTests
{
    private const string Markdown = "input/articles/2025-11-03-ferry-learns-to-wait-for-the-band.md";
    private const string Raw = "input/raw/ferry-learns-to-wait-for-the-band.txt";

    [Fact]
    public async Task A_story_that_nobody_corrected_is_byte_for_byte_what_normalize_writes()
    {
        using var site = TemporarySite.WithOneArticle();
        await using (RunningDesk desk = await RunningDesk.Start(site))
        {
            JsonNode wrote = await desk.Write(DeskTexts.Request());
            Assert.Equal((Markdown, Raw, "/2025/11/ferry-learns-to-wait-for-the-band/"),
                ($"{wrote["path"]}", $"{wrote["raw"]}", $"{wrote["address"]}"));
            Assert.Equal(HttpStatusCode.OK, (await desk.Get($"{wrote["address"]}".TrimStart('/'))).StatusCode);
        }

        using var other = TemporarySite.WithOneArticle();
        other.Write(Raw, site.Read(Raw));
        other.Run("normalize");
        Assert.Equal(other.Read(Markdown), site.Read(Markdown));
        Assert.Contains("1 unchanged", site.Run("normalize").Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Corrections_are_written_and_belong_to_the_editor_from_then_on()
    {
        using var site = TemporarySite.WithOneArticle();
        await using (RunningDesk desk = await RunningDesk.Start(site))
        {
            JsonNode read = await desk.Read(DeskTexts.Request());
            JsonArray lines = read["lines"]!.AsArray();
            JsonNode wrote = await desk.Write(DeskTexts.Request(
                ("fields", new JsonObject
                {
                    ["title"] = " The Ferry\nWaits ",
                    ["day"] = "2025-11-02",
                    ["category"] = "Culture",
                    ["tags"] = "ferries, brass, ferries,",
                    ["authors"] = "Ada Quay, Jr.; Bo Pier",
                    ["description"] = "",
                    ["draft"] = true,
                }),
                ("switched", new JsonArray(IndexOf(lines, "Subscribe"), IndexOf(lines, "The captain")))));
            Assert.Equal("input/articles/2025-11-02-the-ferry-waits.md", $"{wrote["path"]}");
        }

        string text = site.Read("input/articles/2025-11-02-the-ferry-waits.md");
        Assert.Contains(
            "title: The Ferry Waits\npublished: 2025-11-02\ncategory: Culture\ntags:\n  - ferries\n  - brass\nauthors:\n  - Ada Quay, Jr.\n"
            + "  - Bo Pier\ndraft: true\n", text, StringComparison.Ordinal);
        Assert.Contains("on board.\n\nSubscribe to our newsletter\n\nPassengers", text, StringComparison.Ordinal);
        Assert.Contains("kept", site.Run("normalize").Out, StringComparison.Ordinal);
        Assert.Equal(text, site.Read("input/articles/2025-11-02-the-ferry-waits.md"));
        Assert.False(site.Has("input/articles/2025-11-02-the-ferry-waits.proposed.md"));
    }

    [Fact]
    public async Task A_text_written_by_hand_replaces_that_of_the_lines()
    {
        using var site = TemporarySite.WithOneArticle();
        await using RunningDesk desk = await RunningDesk.Start(site);
        JsonNode read = await desk.Read(DeskTexts.Request(("body", "Only *this*.\r\n\r\n")));
        Assert.Equal("Only *this*.", $"{read["body"]}");
        Assert.All(read["lines"]!.AsArray(), line => Assert.False((bool)line!["canSwitch"]!));
        await desk.Write(DeskTexts.Request(("body", "Only *this*.\r\n\r\n")));
        Assert.EndsWith("---\n\nOnly *this*.\n", site.Read(Markdown), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_edited_stays_and_is_not_corrected_from_the_desk()
    {
        using var site = TemporarySite.WithOneArticle();
        string edited = Edited(site);
        await using RunningDesk desk = await RunningDesk.Start(site);
        JsonNode read = await desk.Read(DeskTexts.Request());
        Assert.Contains("somebody edited", $"{read["notice"]}", StringComparison.Ordinal);
        Assert.False((bool)read["canCorrect"]!);
        JsonNode wrote = await desk.Write(DeskTexts.Request());
        Assert.Equal((Markdown, Raw), ($"{wrote["path"]}", $"{wrote["raw"]}"));
        Assert.Contains("stays as it is", $"{wrote["note"]}", StringComparison.Ordinal);
        Assert.Equal((edited, DeskTexts.Story), (site.Read(Markdown), site.Read(Raw)));
    }

    [Fact]
    public async Task Another_text_under_the_same_headline_gets_names_of_its_own_and_the_desk_tells_that_it_may_be_a_copy()
    {
        using var site = TemporarySite.WithOneArticle();
        string edited = Edited(site);
        await using RunningDesk desk = await RunningDesk.Start(site);
        JsonObject request = DeskTexts.Request(("text", DeskTexts.Story.Replace("brass band", "whole brass band", StringComparison.Ordinal)));
        JsonNode read = await desk.Read(request.DeepClone().AsObject());
        Assert.Contains("EXPO1784", read["findings"]!.ToJsonString(), StringComparison.Ordinal);
        JsonNode wrote = await desk.Write(request);
        Assert.Equal(
            (Markdown.Replace(".md", "-2.md", StringComparison.Ordinal), Raw.Replace(".txt", "-2.txt", StringComparison.Ordinal)),
            ($"{wrote["path"]}", $"{wrote["raw"]}"));
        Assert.Equal((edited, DeskTexts.Story), (site.Read(Markdown), site.Read(Raw)));
    }

    [Fact]
    public async Task A_raw_file_that_gave_no_story_keeps_its_name()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write("input/raw/ferry.txt", " \n");
        await using RunningDesk desk = await RunningDesk.Start(site);
        JsonNode wrote = await desk.Write(DeskTexts.File("Ferry.txt"));
        Assert.Equal("input/raw/ferry-2.txt", $"{wrote["raw"]}");
        Assert.Equal((" \n", DeskTexts.Story), (site.Read("input/raw/ferry.txt"), site.Read("input/raw/ferry-2.txt")));
    }

    [Theory]
    [InlineData("2025-11-03", "published: 2025-11-03T18:30:00+00:00\n")]
    [InlineData("2025-11-02", "published: 2025-11-02\n")]
    public async Task The_hour_that_was_read_stays_with_its_day_and_goes_with_it(string day, string written)
    {
        using var site = TemporarySite.WithOneArticle();
        await using RunningDesk desk = await RunningDesk.Start(site);
        JsonNode read = await desk.Read(DeskTexts.Request(
            ("text", DeskTexts.Story.Replace("3 November 2025", "3 November 2025, 18:30", StringComparison.Ordinal)),
            ("fields", new JsonObject { ["day"] = day, ["title"] = "The ferry waits" })));
        Assert.Contains(written, $"{read["frontMatter"]}\n", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_in_the_way_that_cannot_be_read_is_named_and_stays()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write(Markdown, "Something that a person left here.\n");
        await using RunningDesk desk = await RunningDesk.Start(site);
        string refusal = await desk.Refusal("_desk/write", DeskTexts.Request());
        Assert.StartsWith($"422 The front matter of {Markdown}", refusal, StringComparison.Ordinal);
        Assert.Equal("Something that a person left here.\n", site.Read(Markdown));
        Assert.False(site.Has(Raw));
    }

    [Theory]
    [InlineData("zh-Hans", "\nlang: zh-Hans\n")]
    [InlineData("", null)]
    public async Task On_a_site_in_several_languages_the_editor_says_which_one_a_story_is_in(string chosen, string? written)
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write("input/site.yml", site.Read("input/site.yml") + "languages: [{tag: zh-Hans, path: zh}, {tag: de, name: <Deutsch>}]\n");
        await using RunningDesk desk = await RunningDesk.Start(site);
        string page = await RunningDesk.Body(await desk.Get("_desk/"));
        Assert.Contains("<option value=\"\">en</option><option value=\"zh-Hans\">zh-Hans</option><option value=\"de\">&lt;Deutsch&gt; (de)</option>", page,
            StringComparison.Ordinal);
        Assert.Equal("", $"{(await desk.Read(DeskTexts.Request()))["fields"]!["lang"]}");

        JsonNode wrote = await desk.Write(DeskTexts.Request(("fields", new JsonObject { ["lang"] = chosen })));

        string text = site.Read($"{wrote["path"]}");
        Assert.Equal(written is not null, text.Contains("\nlang:", StringComparison.Ordinal));
        Assert.Contains(written ?? "", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_story_in_one_of_the_languages_of_the_site_is_read_as_such_and_one_language_needs_no_choice()
    {
        using var site = TemporarySite.WithOneArticle();
        await using (RunningDesk alone = await RunningDesk.Start(site))
            Assert.DoesNotContain("f-lang", await RunningDesk.Body(await alone.Get("_desk/")), StringComparison.Ordinal);
        site.Write("input/site.yml", site.Read("input/site.yml") + "languages: [{tag: de}]\n");
        await using RunningDesk desk = await RunningDesk.Start(site);

        JsonNode read = await desk.Read(new JsonObject
        {
            ["text"] = "Die Fähre wartet auf die Blaskapelle\n\n4. November 2025\n\nDie Fähre hat am Dienstag zum ersten Mal gewartet, weil die Kapelle "
                + "noch nicht an Bord war. Der Kapitän sagte, das werde er wieder tun, wenn die Musik gut ist und niemand friert.\n",
        });

        Assert.Equal("de", $"{read["fields"]!["lang"]}");
    }

    [Fact]
    public async Task Of_a_very_long_text_a_thousand_lines_are_listed_the_rest_counted_and_all_written()
    {
        using var site = TemporarySite.WithOneArticle();
        await using var desk = await RunningDesk.Start(site);
        string paragraph = string.Concat(Enumerable.Repeat("The halls stood open until the evening, and nobody left. ", 32));
        string text = "Doors open on the quay\n\n4 November 2025\n\n"
            + string.Concat(Enumerable.Range(0, 1100).Select(i => $"{paragraph}It was the {i}th day.\n\n"));
        JsonNode read = await desk.Read(new JsonObject { ["text"] = text });
        Assert.Equal(1000, read["lines"]!.AsArray().Count);
        Assert.Equal(102, (int)read["moreLines"]!);
        Assert.Contains("It was the 1099th day.", (string)read["body"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_story_of_a_state_can_be_reached_a_hundred_at_a_time()
    {
        using var site = TemporarySite.WithOneArticle();
        for (int i = 0; i < 230; i++)
            site.Write($"input/articles/d{i:000}.md", TemporarySite.Article($"Draft number {i:000}", "draft: true\n"));
        await using var desk = await RunningDesk.Start(site);
        string[] pages = new string[5];
        for (int page = 0; page < pages.Length; page++)
            pages[page] = await RunningDesk.Body(await desk.Get(page == 0 ? "_desk/stories" : $"_desk/stories?state=drafts&page={page}"));
        Assert.Contains("<a href=\"/_desk/?state=drafts#board\">All 230</a>", pages[0], StringComparison.Ordinal);
        Assert.Equal(
            Enumerable.Range(0, 230).Select(i => $"Draft number {i:000}"),
            pages[1..4].SelectMany(p => Enumerable.Range(0, 230).Select(i => $"Draft number {i:000}").Where(t => p.Contains($">{t}<", StringComparison.Ordinal))));
        Assert.All(pages[1..3], p => Assert.Contains("rel=\"next\"", p, StringComparison.Ordinal));
        Assert.Equal(pages[3], pages[4]);
        Assert.DoesNotContain("Opening day", pages[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_story_that_was_deleted_comes_back_when_it_is_pasted_again()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write(Raw, DeskTexts.Story);
        site.Run("normalize");
        File.Delete(site.Path(Markdown));
        await using RunningDesk desk = await RunningDesk.Start(site);
        Assert.Equal(Markdown, $"{(await desk.Write(DeskTexts.Request()))["path"]}");
        Assert.True(site.Has(Markdown));
    }

    [Theory]
    [InlineData("day", "yesterday", "422 'yesterday' is no day. write year, month and day as YYYY-MM-DD")]
    [InlineData("day", "2025-02-30", "422 '2025-02-30' is no day. correct the day, time or offset, which does not exist")]
    [InlineData("title", " \n", "422 The story has no title. write one")]
    public async Task A_correction_that_no_story_can_have_is_told_and_nothing_is_written(string field, string value, string told)
    {
        using var site = TemporarySite.WithOneArticle();
        await using RunningDesk desk = await RunningDesk.Start(site);
        JsonObject request = DeskTexts.Request(("fields", new JsonObject { [field] = value }));
        Assert.Equal(told, await desk.Refusal("_desk/read", request.DeepClone().AsObject()));
        Assert.Equal(told, await desk.Refusal("_desk/write", request));
        Assert.False(site.Has("input/raw"));
    }

    [Theory]
    [InlineData("input/site.yml", "title: [\n")]
    [InlineData("input/articles/bad.md", "---\ntitle: [\n---\n")]
    [InlineData("theme/templates/article.liquid", "{% if %}")]
    [InlineData("input/expos.yml", "[[[[")]
    public async Task The_desk_works_while_the_site_has_errors(string file, string text)
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write(file, text);
        await using RunningDesk desk = await RunningDesk.Start(site);
        Assert.Contains(file, await RunningDesk.Body(await desk.Get("_desk/")), StringComparison.Ordinal);
        Assert.True((bool)(await desk.Read(DeskTexts.Request()))["canWrite"]!);
        Assert.Equal(Markdown, $"{(await desk.Write(DeskTexts.Request()))["path"]}");
        Assert.True(site.Has(Markdown));
    }

    [Theory]
    [InlineData("notes.pdf", "%PDF-1.7 words", "EXPO")]
    [InlineData("letter.docx", "no document", "EXPO")]
    [InlineData("empty.txt", " \n", "EXPO")]
    public async Task What_cannot_be_read_is_told_and_cannot_be_written(string name, string text, string code)
    {
        using var site = TemporarySite.WithOneArticle();
        await using RunningDesk desk = await RunningDesk.Start(site);
        JsonNode read = await desk.Read(DeskTexts.File(name, text));
        Assert.False((bool)read["canWrite"]!);
        Assert.StartsWith(code, $"{read["findings"]![0]!["code"]}", StringComparison.Ordinal);
        Assert.StartsWith("409 There is no story in it.", await desk.Refusal("_desk/write", DeskTexts.File(name, text)), StringComparison.Ordinal);
        Assert.False(site.Has("input/raw"));
    }

    [Fact]
    public async Task Stories_are_listed_by_what_they_wait_for()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write("input/articles/2025-11-01-draft.md", TemporarySite.Article("A draft", "draft: true\n"));
        site.Write("input/articles/2035-01-01-later.md", Dated("Much later", "2035-01-01"));
        site.Write("input/articles/2025-01-01-gone.md", TemporarySite.Article("Long gone", "expires: 2025-11-05\n"));
        site.Write("input/articles/2025-11-02-slip.md", TemporarySite.Article("A slip", "publised: 2025-11-02\n"));
        site.Write("input/articles/2025-11-04-opening.proposed.md", TemporarySite.Article("Opening day, anew"));
        site.Write("input/raw/broken.docx", "no document");
        await using RunningDesk desk = await RunningDesk.Start(site);
        string[] parts = (await RunningDesk.Body(await desk.Get("_desk/stories"))).Split("<section>");
        Assert.Equal(
            ["With findings", "Raw files without a story", "Proposals that wait", "Drafts", "Scheduled", "Expired or held back",
                "Newest published"],
            parts.Skip(1).Select(p => p[4..p.IndexOf(" <span>", StringComparison.Ordinal)]));
        foreach ((int part, string words) in ((int, string)[])
            [(1, "A slip"), (2, "input/raw/broken.docx"), (3, "opening.proposed.md"), (4, "A draft"), (5, "Much later"), (6, "Long gone"),
                (7, "Opening day")])
        {
            Assert.Contains(words, parts[part], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_plain_folder_of_Markdown_is_only_looked_at()
    {
        using var site = new TemporarySite();
        site.Write("2025-11-04-opening.md", TemporarySite.Article("Opening day"));
        await using RunningDesk desk = await RunningDesk.Start(site);
        string page = await RunningDesk.Body(await desk.Get("_desk/"));
        Assert.DoesNotContain("id=\"paste\"", page, StringComparison.Ordinal);
        Assert.Contains("Opening day", page, StringComparison.Ordinal);
        Assert.StartsWith("409 This folder has no input/", await desk.Refusal("_desk/write", DeskTexts.Request()), StringComparison.Ordinal);
        Assert.False(site.Has("input"));
    }

    private static string Edited(TemporarySite site)
    {
        site.Write(Raw, DeskTexts.Story);
        site.Run("normalize");
        string edited = site.Read(Markdown).Replace("four minutes", "five minutes", StringComparison.Ordinal);
        site.Write(Markdown, edited);
        return edited;
    }

    private static string Dated(string title, string day) =>
        TemporarySite.Article(title).Replace("2025-11-04", day, StringComparison.Ordinal);

    private static int IndexOf(JsonArray lines, string start) =>
        lines.Index().Single(l => $"{l.Item!["text"]}".StartsWith(start, StringComparison.Ordinal)).Index;
}
