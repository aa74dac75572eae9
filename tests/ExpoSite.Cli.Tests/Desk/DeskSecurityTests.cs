using System.Net;
using System.Text.Json.Nodes;
using ExpoSite.Cli.Desk;

namespace ExpoSite.Cli.Tests.Desk;

/// <summary>Nobody but the desk's own page reads or writes anything, and nothing is written outside input/.</summary>
public sealed class DeskSecurityTests
{
    private const string Unwritten = "input/articles/2025-11-03-ferry-learns-to-wait-for-the-band.md";

    [Fact]
    public async Task A_request_that_another_site_can_send_is_refused_and_writes_nothing()
    {
        using var site = TemporarySite.WithOneArticle();
        await using RunningDesk desk = await RunningDesk.Start(site);
        (string Kind, DeskCall Call, HttpStatusCode Expected)[] foreign =
        [
            ("host", new DeskCall { Host = "evil.example" }, HttpStatusCode.MisdirectedRequest),
            ("origin", new DeskCall { Origin = "http://evil.example" }, HttpStatusCode.Forbidden),
            ("origin null", new DeskCall { Origin = "null" }, HttpStatusCode.Forbidden),
            ("origin of another port", new DeskCall { Origin = "http://127.0.0.1:1" }, HttpStatusCode.Forbidden),
            ("no origin", new DeskCall { Origin = "" }, HttpStatusCode.Forbidden),
            ("no token", new DeskCall { Token = "" }, HttpStatusCode.Forbidden),
            ("another token", new DeskCall { Token = new string('0', 64) }, HttpStatusCode.Forbidden),
            ("half a token", new DeskCall { Token = desk.Token[..63] }, HttpStatusCode.Forbidden),
            ("text", new DeskCall { Type = "text/plain" }, HttpStatusCode.UnsupportedMediaType),
            ("form", new DeskCall { Type = "application/x-www-form-urlencoded" }, HttpStatusCode.UnsupportedMediaType),
            ("GET", new DeskCall { Method = "GET" }, HttpStatusCode.MethodNotAllowed),
            ("PUT", new DeskCall { Method = "PUT" }, HttpStatusCode.MethodNotAllowed),
            ("OPTIONS", new DeskCall { Method = "OPTIONS" }, HttpStatusCode.MethodNotAllowed),
        ];
        foreach ((string kind, DeskCall call, HttpStatusCode expected) in foreign)
        {
            foreach (string path in (string[])["_desk/write", "_desk/read"])
            {
                HttpResponseMessage response = await desk.Send(call with { Path = path });
                Assert.Equal((kind, path, expected), (kind, path, response.StatusCode));
                Assert.DoesNotContain(response.Headers, h => h.Key.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase));
                Assert.DoesNotContain("Ferry", await RunningDesk.Body(response), StringComparison.Ordinal);
            }
        }

        Assert.False(site.Has(Unwritten));
        Assert.False(site.Has("input/raw"));
    }

    [Fact]
    public async Task The_desk_cannot_be_framed_or_read_by_another_site_and_runs_only_its_own_script()
    {
        using var site = TemporarySite.WithOneArticle();
        await using RunningDesk desk = await RunningDesk.Start(site);
        JsonNode read = await desk.Read(DeskTexts.Request());
        foreach ((string path, string framed, string ancestors) in ((string, string, string)[])
            [("_desk/", "DENY", "'none'"), ("_desk/stories", "DENY", "'none'"), ($"{read["page"]}".TrimStart('/'), "SAMEORIGIN", "'self'")])
        {
            HttpResponseMessage response = await desk.Get(path);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal([framed], response.Headers.GetValues("X-Frame-Options"));
            string policy = response.Headers.GetValues("Content-Security-Policy").Single();
            Assert.Contains($"frame-ancestors {ancestors}", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.Equal(["same-origin"], response.Headers.GetValues("Cross-Origin-Resource-Policy"));
            Assert.DoesNotContain(response.Headers, h => h.Key.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase));
            Assert.Equal(HttpStatusCode.MisdirectedRequest, (await desk.Get(path, "evil.example:80")).StatusCode);
        }

        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await desk.Send(new DeskCall { Path = "_desk/" })).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await desk.Get("_desk/view/..%2f..%2finput%2fsite.yml")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await desk.Get("_desk/view/1/nowhere.svg")).StatusCode);
    }

    [Fact]
    public async Task Each_preview_has_a_token_of_its_own()
    {
        using var site = TemporarySite.WithOneArticle();
        await using RunningDesk desk = await RunningDesk.Start(site);
        await using RunningDesk other = await RunningDesk.Start(site);
        Assert.Equal(HttpStatusCode.Forbidden, (await desk.Send(new DeskCall { Token = other.Token })).StatusCode);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Six_megabytes_are_refused_with_the_limit_whether_or_not_their_length_is_told(bool isChunked)
    {
        using var site = TemporarySite.WithOneArticle();
        await using RunningDesk desk = await RunningDesk.Start(site);
        foreach (JsonObject large in (JsonObject[])
            [new() { ["text"] = new string('x', 6 << 20) }, DeskTexts.File("large.txt", new string('x', 6 << 20))])
        {
            HttpResponseMessage response = await desk.Send(new DeskCall { Body = large.ToJsonString(), IsChunked = isChunked });
            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
            Assert.Contains("more than 5 MB", await RunningDesk.Body(response), StringComparison.Ordinal);
        }

        Assert.False(site.Has("input/raw"));
    }

    [Fact]
    public async Task What_is_no_request_of_the_page_is_told_so_and_the_desk_goes_on()
    {
        using var site = TemporarySite.WithOneArticle();
        await using RunningDesk desk = await RunningDesk.Start(site);
        foreach (string body in (string[])
            ["", "{", "[]", "null", "{\"content\": \"%%%\"}", "{\"switched\": [\"x\"]}",
                "{\"switched\": null, \"fields\": null, \"text\": null}", "{\"text\": \" \", \"switched\": [-1, 99999999]}"])
        {
            HttpResponseMessage response = await desk.Send(new DeskCall { Path = "_desk/write", Body = body });
            Assert.InRange((int)response.StatusCode, 400, 499);
            Assert.NotEmpty($"{JsonNode.Parse(await RunningDesk.Body(response))!["message"]}");
        }

        Assert.True((bool)(await desk.Read(DeskTexts.Request(("switched", new JsonArray(-1, 99_999_999)))))["canWrite"]!);
    }

    [Theory]
    [InlineData("../../../ferry.txt", "ferry.txt")]
    [InlineData("..\\..\\ferry.txt", "ferry.txt")]
    [InlineData("/etc/ferry.txt", "ferry.txt")]
    [InlineData("C:ferry.txt", "ferry.txt")]
    [InlineData("ferry.txt:stream", "stream")]
    [InlineData("ferry.txt/..", "story")]
    [InlineData("", "story")]
    [InlineData(".txt", "story.txt")]
    [InlineData("fer\0ry\n.TXT", "fer-ry.txt")]
    [InlineData("%2e%2e%2fferry.txt", "2e-2e-2fferry.txt")]
    [InlineData("con.txt", "story-con.txt")]
    [InlineData("LPT1.docx", "story-lpt1.docx")]
    [InlineData("ferry.txt.", "ferry-txt")]
    [InlineData("Ferry, the (2) – naïve.txt", "ferry-the-2-naïve.txt")]
    public void Of_a_file_name_only_words_and_a_plain_ending_are_left(string name, string kept) => Assert.Equal(kept, RawNames.Clean(name));

    [Fact]
    public async Task A_file_name_leads_nowhere_but_into_the_folder_for_raw_files()
    {
        using var site = TemporarySite.WithOneArticle();
        await using RunningDesk desk = await RunningDesk.Start(site);
        SortedDictionary<string, string> before = site.Snapshot();
        HttpResponseMessage response = await desk.Send(new DeskCall { Body = DeskTexts.File("../../../ferry.txt").ToJsonString() });
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(
            [Unwritten, "input/raw/ferry.txt"],
            site.Snapshot().Keys.Except(before.Keys).Select(p => p.Replace('\\', '/'))
                .Where(p => !p.StartsWith(".exposite/", StringComparison.Ordinal) && p != "input/normalized.tsv"));
        Assert.Equal(HttpStatusCode.Conflict, (await desk.Send(new DeskCall { Body = DeskTexts.File("..").ToJsonString() })).StatusCode);
    }

    [Theory]
    [InlineData("input/raw")]
    [InlineData("input/articles")]
    public async Task Nothing_is_written_through_a_link_out_of_the_root(string folder)
    {
        using var site = TemporarySite.WithOneArticle();
        using var outside = new TemporarySite();
        if (Directory.Exists(site.Path(folder)))
            Directory.Delete(site.Path(folder), recursive: true);
        Directory.CreateSymbolicLink(site.Path(folder), outside.Folder);
        await using RunningDesk desk = await RunningDesk.Start(site);
        Assert.StartsWith("409 ", await desk.Refusal("_desk/write", DeskTexts.Request()), StringComparison.Ordinal);
        Assert.Empty(outside.Snapshot());
    }

    [Fact]
    public async Task Names_and_headlines_of_strangers_are_escaped_on_the_desk()
    {
        const string hostile = "<script>alert(1)</script>\"'&";
        using var site = TemporarySite.WithOneArticle();
        site.Write("input/articles/2025-11-02-hostile.md",
            $"---\ntitle: '{hostile.Replace("'", "''", StringComparison.Ordinal)}'\npublished: 2025-11-02\n---\n\nWords.\n");
        await using RunningDesk desk = await RunningDesk.Start(site);
        string page = await RunningDesk.Body(await desk.Get("_desk/"));
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
    }
}
