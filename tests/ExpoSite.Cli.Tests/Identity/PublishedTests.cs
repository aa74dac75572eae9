using ExpoSite.Core.Diagnostics;
using ExpoSite.Site.Identity;

namespace ExpoSite.Cli.Tests.Identity;

/// <summary>Builds and checks that know what is published: from a folder, a file, or the web.</summary>
public sealed class PublishedTests
{
    private const string Opening = "input/articles/2025-11-04-opening.md";
    private const string Live = "live";
    private const string Record = $"{Live}/{PublicationRecord.Path}";

    [Fact]
    public void A_story_that_vanished_fails_a_check_until_it_is_back_or_retracted()
    {
        using TemporarySite site = Published();
        string text = site.Read(Opening);
        string id = text.Split('\n')[1]["id: ".Length..];
        File.Delete(site.Path(Opening));
        RunResult gone = site.Run("check", "--published", Live);
        Assert.Equal(1, gone.Code);
        Assert.Contains($"{Record}: error EXPO3163", gone.Error, StringComparison.Ordinal);
        Assert.Contains($"exposite check --fix --published {Live}/ --retract {id}", gone.Error, StringComparison.Ordinal);
        Assert.Equal(0, site.Run("check").Code);

        site.Write(Opening, text);
        Assert.Equal(0, site.Run("check", "--published", Live).Code);

        File.Delete(site.Path(Opening));
        RunResult retracted = site.Run("check", "--published", Live, "--fix", "--retract", id);
        // Its section has no other story.
        Assert.Equal((0, $"input/site.yml: warning {IdentityRules.VanishedList.Code}"), (retracted.Code, string.Join(':', retracted.Error.Split(':').Take(2))));
        Assert.Contains("input/articles/2025-11-01-opening.md written", retracted.Out, StringComparison.Ordinal);
        Publish(site, expected: IdentityRules.VanishedList);
        Assert.Contains("no longer available", site.Read($"{Live}/2025/11/opening/index.html"), StringComparison.Ordinal);
        Assert.Contains($"<guid isPermaLink=\"false\">urn:uuid:{id}</guid>", site.Read($"{Live}/feed.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("retracted: {date: 2026-01-10, text: The price was wrong, it is 4.10 euros}")]
    [InlineData("corrections: [{date: 2026-01-10, text: The price was wrong, it is 4.10 euros}]")]
    public void A_text_that_ends_at_its_first_comma_is_an_error(string key)
    {
        using TemporarySite site = Published();
        site.Write(Opening, site.Read(Opening).Replace("category:", $"{key}\ncategory:", StringComparison.Ordinal));
        RunResult run = site.Run("build");
        Assert.Equal(1, run.Code);
        Assert.Contains(", text: \"W", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Retract_wants_fix_the_published_site_and_a_story_without_a_file()
    {
        using TemporarySite site = Published();
        string id = site.Read(Opening).Split('\n')[1]["id: ".Length..];
        SortedDictionary<string, string> before = site.Snapshot();
        Assert.Equal(2, site.Run("check", "--published", Live, "--retract", id).Code);
        Assert.Equal(2, site.Run("check", "--fix", "--retract", id).Code);
        Assert.Equal(2, site.Run("check", "--published", Live, "--fix", "--retract", id).Code);
        Assert.Equal(2, site.Run("check", "--published", Live, "--fix", "--retract", Guid.NewGuid().ToString()).Code);
        Assert.Equal(2, site.Run("check", "--published", Live, "--fix", "--retract", "opening").Code);
        Assert.Equal(before, site.Snapshot());
    }

    [Fact]
    public void A_story_without_an_id_that_was_renamed_after_publication_keeps_its_id_and_its_old_address_leads_on()
    {
        using var site = new TemporarySite();
        site.Write("input/site.yml", "title: Hall News\nurl: https://example.org/\n");
        site.Write("input/articles/gates.md", "---\ntitle: The gates open\npublished: 2025-11-04\n---\n\nAt nine a bell rang, and the ropes fell.\n");
        Publish(site);
        string guid = FeedId(site);
        File.Move(site.Path("input/articles/gates.md"), site.Path("input/articles/opening-day.md"));
        Publish(site);
        Assert.Equal(guid, FeedId(site));
        Assert.Contains("url=/2025/11/opening-day/", site.Read($"{Live}/2025/11/gates/index.html"), StringComparison.Ordinal);

        site.Run("check", "--fix", "--published", Live);
        Assert.Contains($"id: {guid}", site.Read("input/articles/opening-day.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_site_published_again_is_the_same_to_the_byte()
    {
        using TemporarySite site = Published();
        SortedDictionary<string, string> before = site.Snapshot(Live);
        Publish(site);
        Assert.Equal(before, site.Snapshot(Live));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"version\":1")]
    [InlineData("{\"version\":99,\"stories\":[]}")]
    public void A_record_that_cannot_be_read_stops_a_build_and_begins_anew_only_when_asked(string text)
    {
        using TemporarySite site = Published();
        site.Run("build");
        site.Write(Record, text);
        SortedDictionary<string, string> before = site.Snapshot("output");
        RunResult run = site.Run("build", "--published", Live);
        Assert.Equal(1, run.Code);
        Assert.StartsWith($"{Record}", run.Error, StringComparison.Ordinal);
        Assert.Contains(IdentityRules.DamagedRecord.Code, run.Error, StringComparison.Ordinal);
        Assert.Equal(before, site.Snapshot("output"));
        Assert.Equal(0, site.Run("build", "--published", Live, "--first-publish").Code);
    }

    [Fact]
    public void A_site_without_a_record_stops_a_build_and_an_empty_place_does_not()
    {
        using TemporarySite site = Published();
        File.Delete(site.Path(Record));
        RunResult run = site.Run("build", "--published", Live);
        Assert.Equal(1, run.Code);
        Assert.Contains($"{Record}: error {IdentityRules.RecordMissing.Code}", run.Error, StringComparison.Ordinal);
        Directory.CreateDirectory(site.Path("empty"));
        Assert.Equal((0, ""), Short(site.Run("build", "--published", "empty")));
        Assert.Equal(2, site.Run("build", "--published", "nowhere").Code);
        Assert.Equal(2, site.Run("build", "--first-publish").Code);
    }

    [Fact]
    public void The_record_may_be_given_as_a_file()
    {
        using TemporarySite site = Published();
        File.Move(site.Path(Opening), site.Path("input/articles/2025-11-04-first-day.md"));
        Assert.Equal((0, ""), Short(site.Run("build", "--published", Record)));
        Assert.Contains("url=/2025/11/first-day/", site.Read("output/2025/11/opening/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_on_the_web_is_asked_for_its_record_past_every_cache()
    {
        await using LocalServer server = await LocalServer.Start();
        using TemporarySite site = Published();
        server.Folder = site.Path(Live);
        var asked = new List<string>();
        server.Special = context =>
        {
            asked.Add($"{context.Request.Path}{context.Request.QueryString}");
            return false;
        };
        File.Move(site.Path(Opening), site.Path("input/articles/2025-11-04-first-day.md"));
        Assert.Equal((0, ""), Short(site.Run("build", "--published", server.Url)));
        Assert.Contains("url=/2025/11/first-day/", site.Read("output/2025/11/opening/index.html"), StringComparison.Ordinal);
        Assert.Matches("^/published\\.json\\?[0-9a-f]{32}$", Assert.Single(asked));
    }

    [Theory]
    [InlineData(404, 0)]
    [InlineData(500, 1)]
    [InlineData(403, 1)]
    public async Task A_host_with_nothing_is_a_first_publish_and_one_that_fails_is_an_error(int status, int code)
    {
        await using LocalServer server = await LocalServer.Start();
        using var site = TemporarySite.WithOneArticle();
        server.Special = context =>
        {
            context.Response.StatusCode = status;
            return true;
        };
        RunResult run = site.Run("build", "--published", server.Url);
        Assert.Equal(code, run.Code);
        Assert.Equal(code == 1, run.Error.Contains($"{server.Url}published.json: error {IdentityRules.PublishedUnreadable.Code}", StringComparison.Ordinal));
        Assert.Equal(code == 0, site.Has("output/index.html"));
    }

    [Fact]
    public void An_id_that_was_edited_by_hand_is_found_at_its_line()
    {
        using TemporarySite site = Published();
        string[] lines = site.Read(Opening).Split('\n');
        string was = lines[1];
        lines[1] = $"id: {Guid.NewGuid()}";
        site.Write(Opening, string.Join('\n', lines));
        RunResult run = site.Run("check", "--published", Live);
        Assert.Equal(1, run.Code);
        Assert.Contains($"{Opening}(2,5): error EXPO3164", run.Error, StringComparison.Ordinal);
        Assert.Contains($"hint: write  {was}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_minted_id_is_the_one_that_the_feeds_have_already()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write("input/articles/no-id.md", "---\ntitle: No id\npublished: 2025-11-04\n---\n\nText.\n");
        site.Run("build");
        string before = site.Read("output/feed.xml");
        site.Run("check", "--fix");
        site.Run("build");
        Assert.Equal(before, site.Read("output/feed.xml"));
    }

    private static TemporarySite Published()
    {
        var site = TemporarySite.WithOneArticle();
        Publish(site);
        return site;
    }

    // Builds, and puts what was built in the place that is published.
    private static void Publish(TemporarySite site, DiagnosticRule? expected = null)
    {
        Directory.CreateDirectory(site.Path(Live));
        RunResult run = site.Run("build", "--published", Live);
        Assert.Equal((0, true), (run.Code, expected is null ? run.Error.Length == 0 : run.Error.Contains(expected.Code, StringComparison.Ordinal)));
        Directory.Delete(site.Path(Live), recursive: true);
        Directory.Move(site.Path("output"), site.Path(Live));
    }

    private static string FeedId(TemporarySite site) =>
        site.Read($"{Live}/feed.xml").Split("<guid isPermaLink=\"false\">urn:uuid:")[1][..36];

    private static (int Code, string Error) Short(RunResult run) => (run.Code, run.Error);
}
