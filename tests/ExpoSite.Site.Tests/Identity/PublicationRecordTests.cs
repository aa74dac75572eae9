using System.Text.Json;
using ExpoSite.Core.Content;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Site.Checking;

namespace ExpoSite.Site.Tests.Identity;

public sealed class PublicationRecordTests
{
    private const string Pumps = "2026-09-11-pumps";
    private const string Place = "https://example.org/published.json";

    private static readonly Newsroom Published = new Newsroom().Recorded();

    [Fact]
    public void Each_story_has_a_line_ordered_by_id()
    {
        JsonElement[] stories = Stories(Published);

        Assert.Equal(
            new Newsroom().Stories.Keys.Select(n => NameBasedId.From(n).ToString()).Order(StringComparer.Ordinal),
            stories.Select(s => s.GetProperty("id").GetString()));
        Assert.Equal(stories.Length, Published.Record!.Split('\n').Count(l => l.TrimStart(',').StartsWith("{\"id\":", StringComparison.Ordinal)));
        Assert.Contains("\"lists\":[\"/category/halls/\"]", Published.Record!, StringComparison.Ordinal);
        Assert.Equal(1, JsonDocument.Parse(Published.Record!).RootElement.GetProperty("version").GetInt32());
    }

    [Fact]
    public void A_record_without_feeds_as_earlier_programs_wrote_it_is_read()
    {
        string record = Published.Record!;
        int stories = record.IndexOf("\"stories\":[", StringComparison.Ordinal);
        string early = "{\"version\":1,\"feeds\":\"5b0b6a3e-0c58-4c55-9a34-2f6d1d3f9b10\"," + record[stories..record.IndexOf(",\"channels\"", StringComparison.Ordinal)] + "}";

        Assert.Empty((Published with { Record = early }).Check());
        Assert.Contains("5b0b6a3e", (Published with { Record = early }).Recorded().Record!, StringComparison.Ordinal);
    }

    [Fact]
    public void A_feed_is_as_old_as_its_latest_change()
    {
        Newsroom later = Published with { Now = Published.Now.AddDays(1) };
        Newsroom edited = later.With(Pumps, s => s with { Title = "A pump with ears" }).Recorded();
        Newsroom tagged = later.With("2026-09-10-gates", s => s with { More = "category: Piers" }).Recorded();

        Assert.Equal(Changed(Published), Changed(later.Recorded()));
        Assert.All(Changed(edited).Values, c => Assert.Equal("2026-09-21T12:00:00Z", c));
        Assert.Equal(Changed(edited).Keys.Append("category/piers/feed.xml").Order(StringComparer.Ordinal), Changed(tagged).Keys.Order(StringComparer.Ordinal));
        Assert.Equal("2026-09-21T12:00:00Z", Changed(tagged)["category/piers/feed.xml"]);
    }

    [Fact]
    public void A_build_of_what_is_published_writes_the_same_record() => Assert.Equal(Published.Record, Published.Recorded().Record);

    [Fact]
    public void What_a_record_knows_is_not_forgotten()
    {
        Newsroom moved = Published.With(Pumps, s => s with { More = "slug: ears" }).Recorded()
            .With(Pumps, s => s with { More = "slug: hearing" }).Recorded();
        Newsroom gone = moved.Without(Pumps).Recorded();

        Assert.Equal(["/2026/09/pumps/", "/2026/09/ears/", "/2026/09/hearing/"], Addresses(gone));
        Assert.Equal(["/2026/09/ears/", "/2026/09/hearing/", "/2026/09/pumps/"], Addresses(moved.With(Pumps, s => s with { More = "" }).Recorded()));
    }

    [Theory]
    [InlineData("2026-09-19", "2026-09-21T00:00:00Z")]
    [InlineData("2026-09-01", "2026-09-30T08:00:00Z")]
    public void It_says_when_the_site_changes_next_and_when_somebody_waits_for_it(string newest, string next)
    {
        Newsroom scheduled = Published.With("2026-09-19-kelp", new StoryText("Kelp by the tonne", newest, Newsroom.Lights))
            .With("2026-09-30-lamps", new StoryText("Green lamps", "2026-09-30T08:00:00Z", Newsroom.Lights));
        JsonElement record = JsonDocument.Parse(scheduled.Recorded().Record!).RootElement;

        Assert.Equal((next, "2026-09-30T08:00:00Z"), (record.GetProperty("next").GetString(), record.GetProperty("due").GetString()));
    }

    [Fact]
    public void Without_a_record_and_for_a_first_publish_nothing_is_said()
    {
        Assert.Empty(new Newsroom().Check());
        Assert.Empty((new Newsroom() with { Record = "" }).Check());
    }

    [Theory]
    [InlineData("\"version\":1", "\"version\":2", "version 2")]
    [InlineData("\"version\":1", "\"version\":\"1\"", "'version' is not a number.")]
    [InlineData("\"stories\":[", "\"tales\":[", "There is no 'stories'.")]
    [InlineData("\"id\":\"", "\"id\":\"x", "stories[0]: 'id' is not an id.")]
    [InlineData("\"since\":\"2026", "\"since\":\"in 2026", "stories[0]: 'since' is not an instant in UTC.")]
    [InlineData("\"addresses\":[\"/2026", "\"addresses\":[\"//other.example/2026", "stories[0]: 'addresses' is not a list of addresses within the site.")]
    [InlineData("\"addresses\":[\"/2026", "\"addresses\":[7,\"/2026", "stories[0]: 'addresses' is not a list of addresses within the site.")]
    [InlineData("\"headline\":\"", "\"headline\":\"zz", "stories[0]: 'headline' or 'phrases' is not a fingerprint.")]
    [InlineData("\"words\":\"", "\"words\":7,\"x\":\"", "stories[0]: 'words' is not a text.")]
    [InlineData("\"url\":\"", "\"url\":[],\"x\":\"", "the record: 'url' is not a text.")]
    [InlineData("\"channels\":[", "\"channels\":{},\"x\":[", "'channels' is not a list.")]
    [InlineData("\"paths\":[\"", "\"paths\":[\"../", "channels[0]: 'paths' is not a list of paths within the site.")]
    [InlineData("\"paths\":[\"", "\"paths\":[],\"x\":[\"", "channels[0]: 'paths' is empty.")]
    [InlineData("\"mark\":\"", "\"mark\":7,\"x\":\"", "channels[0]: 'mark' is not a text.")]
    [InlineData("\"changed\":\"", "\"changed\":\"on ", "channels[0]: 'changed' is not an instant in UTC.")]
    [InlineData("\"stories\":[2", "\"stories\":[99,2", "channels[0]: 'stories' is not a list of positions in the stories of the record.")]
    [InlineData("\"formerFeeds\":[", "\"formerFeeds\":[\"/etc/passwd\"", "the record: 'formerFeeds' is not a list of paths within the site.")]
    public void A_damaged_record_is_an_error_that_says_where(string good, string bad, string message)
    {
        string record = Published.Record!;
        int at = record.IndexOf(good, StringComparison.Ordinal);
        Newsroom damaged = Published with { Record = string.Concat(record.AsSpan(0, at), bad, record.AsSpan(at + good.Length)) };
        Diagnostic finding = Assert.Single(damaged.Check());

        Assert.Equal((IdentityRules.DamagedRecord, Place), (finding.Rule, finding.Position.Path));
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"version\":1,\"feeds\":\"x\",\"stories\":{}}")]
    public void Json_that_is_no_record_is_damaged(string text) =>
        Assert.Equal(IdentityRules.DamagedRecord, Assert.Single((Published with { Record = text }).Check()).Rule);

    [Fact]
    public void Text_that_is_no_json_is_damaged_at_its_line()
    {
        Diagnostic finding = Assert.Single((Published with { Record = "{\n  \"version\": 1,\n  x" }).Check());

        Assert.Equal((IdentityRules.DamagedRecord, $"{Place}(3,3)"), (finding.Rule, finding.Position.ToString()));
    }

    [Fact]
    public void Text_that_is_no_unicode_is_damaged() => Assert.Equal(
        IdentityRules.DamagedRecord,
        Assert.Single((Published with { Record = Published.Record!.Replace("/2026/09/pumps/", "/2026/09/\\uD800/", StringComparison.Ordinal) }).Check()).Rule);

    [Fact]
    public void Nothing_has_been_public_since_a_day_to_come()
    {
        SmallSite early = Published.With("2027-11-01-lamps", new StoryText("Green lamps", "2027-11-01", Newsroom.Lights)).Site();
        string record = (early with { Options = early.Options with { Future = true } }).Rendered("published.json");

        Assert.DoesNotContain("\"since\":\"2027", record, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_stories_with_one_id_are_a_damage()
    {
        string line = Published.Record!.Split('\n')[1];
        Newsroom doubled = Published with { Record = Published.Record!.Replace(line, line + ",\n" + line, StringComparison.Ordinal) };

        Assert.Contains("is that of another story too", Assert.Single(doubled.Check()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_an_error_of_its_own_is_not_told_as_vanished()
    {
        Newsroom broken = Published.With(Pumps, s => s with { More = "image: [one, two" });

        Assert.Equal([LoadRules.InvalidYaml], broken.Check().Select(d => d.Rule));
    }

    [Fact]
    public void An_id_that_was_overwritten_with_that_of_another_story_is_named_where_it_stood()
    {
        Diagnostic[] found = Published.With(Pumps, s => s with { Id = NameBasedId.From("2026-09-12-nets").ToString() }).Check();

        Assert.Equal([IdCheck.DuplicateId, IdentityRules.EditedId], found.Select(d => d.Rule));
        Assert.All(found, d => Assert.Equal($"input/articles/{Pumps}.md(2,5)", d.Position.ToString()));
        Assert.Equal($"write  id: {NameBasedId.From(Pumps)}", found[1].Hint);
    }

    [Fact]
    public void A_missing_id_becomes_the_one_that_feeds_use_or_the_one_that_was_published()
    {
        Newsroom unminted = new Newsroom().With(Pumps, s => s with { Id = "" });
        Guid inFeed = Guid.Parse(unminted.Items().Single(i => i.Title.Contains("pump", StringComparison.Ordinal)).Id);

        Assert.Equal(inFeed, Assert.Single(unminted.Plan().Identity.MissingIds()).Value);
        Assert.Equal(
            NameBasedId.From(Pumps), Assert.Single((unminted with { Record = Published.Record }).Plan().Identity.MissingIds()).Value);
    }

    private static Dictionary<string, string?> Changed(Newsroom newsroom) =>
        JsonDocument.Parse(newsroom.Record!).RootElement.GetProperty("channels").EnumerateArray()
            .ToDictionary(f => f.GetProperty("paths")[0].GetString()!, f => f.GetProperty("changed").GetString());

    private static JsonElement[] Stories(Newsroom newsroom) =>
        [.. JsonDocument.Parse(newsroom.Record!).RootElement.GetProperty("stories").EnumerateArray()];

    private static IEnumerable<string?> Addresses(Newsroom newsroom) =>
        Stories(newsroom).Single(s => s.GetProperty("id").GetString() == NameBasedId.From(Pumps).ToString())
            .GetProperty("addresses").EnumerateArray().Select(a => a.GetString());
}
