using System.Text.Json;
using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Identity;

/// <summary>
/// Reads the record of a published site. A record with a fault is none: whoever publishes without it would give stories new ids and new
/// times, and leave addresses behind.
/// </summary>
internal static class PublicationReader
{
    private const int DeepestJson = 8;

    /// <summary>The record; null when there is none, or one that cannot be read, which is an error.</summary>
    /// <param name="file">Null where nobody says what is published; without content for a site that was never published.</param>
    public static PublicationRecord? Read(SourceFile? file, ICollection<Diagnostic> findings)
    {
        if (file is null)
            return null;
        if (file.Content.IsEmpty)
            return PublicationRecord.Empty;
        try
        {
            using var json = JsonDocument.Parse(file.Content, new JsonDocumentOptions { MaxDepth = DeepestJson });
            return Record(json.RootElement);
        }
        catch (JsonException e)
        {
            SourcePosition place = e.LineNumber is { } line
                ? new SourcePosition(file.Path, (int)line + 1, (int)(e.BytePositionInLine ?? 0) + 1) : SourcePosition.WholeFile(file.Path);
            return Damaged(place, e.LineNumber is null ? e.Message : "This is not JSON.");
        }
        // What the framework says of text that is no Unicode.
        catch (InvalidOperationException)
        {
            return Damaged(SourcePosition.WholeFile(file.Path), "A text in it is not Unicode.");
        }

        PublicationRecord? Damaged(SourcePosition place, string message)
        {
            findings.Add(IdentityRules.DamagedRecord.At(
                place, message, "publish the last good version again; docs/publishing.md says how to begin a new record"));
            return null;
        }
    }

    private static PublicationRecord Record(JsonElement json)
    {
        int version = Member(json, "version").ValueKind == JsonValueKind.Number && Member(json, "version").TryGetInt32(out int number)
            ? number : throw new JsonException("'version' is not a number.");
        if (version < 1)
            throw new JsonException($"There is no version {version} of the record.");
        if (version > PublicationRecord.Version)
        {
            throw new JsonException(
                $"The record has version {version}, and this program reads those up to {PublicationRecord.Version}: it is older than the "
                + "one that published the site.");
        }

        if (Member(json, "stories").ValueKind != JsonValueKind.Array)
            throw new JsonException("'stories' is not a list.");
        var stories = new Dictionary<Guid, PublishedStory>();
        var ids = new List<Guid>();
        foreach ((int i, JsonElement element) in Member(json, "stories").EnumerateArray().Index())
        {
            PublishedStory story = Story(element, $"stories[{i}]");
            if (!stories.TryAdd(story.Id, story))
                throw new JsonException($"stories[{i}]: the id {story.Id} is that of another story too.");
            ids.Add(story.Id);
        }

        const string whole = "the record";
        return new PublicationRecord(stories.Values)
        {
            Url = Optional(json, "url", whole),
            Hub = Optional(json, "hub", whole),
            FeedsId = Id(json, "feeds", whole),
            Lists = [.. Addresses(json, "lists", whole)],
            Feeds = json.TryGetProperty("channels", out JsonElement feeds) ? [.. Feeds(feeds, ids)] : [],
            FormerFeeds = json.TryGetProperty("formerFeeds", out _) ? [.. Paths(json, "formerFeeds", whole)] : [],
        };
    }

    private static IEnumerable<PublishedFeed> Feeds(JsonElement json, List<Guid> ids)
    {
        if (json.ValueKind != JsonValueKind.Array)
            throw new JsonException("'channels' is not a list.");
        foreach ((int i, JsonElement feed) in json.EnumerateArray().Index())
        {
            string where = $"channels[{i}]";
            string[] paths = Paths(feed, "paths", where);
            if (paths.Length == 0)
                throw new JsonException($"{where}: 'paths' is empty.");
            JsonElement stories = Member(feed, "stories");
            yield return new PublishedFeed
            {
                Paths = [.. paths],
                Mark = Text(feed, "mark", where),
                Changed = Time(feed, "changed", where),
                Stories = stories.ValueKind == JsonValueKind.Array ? [.. stories.EnumerateArray().Select(Story)]
                    : throw new JsonException($"{where}: 'stories' is not a list."),
            };

            Guid Story(JsonElement position) =>
                position.ValueKind == JsonValueKind.Number && position.TryGetInt32(out int at) && at >= 0 && at < ids.Count
                    ? ids[at] : throw new JsonException($"{where}: 'stories' is not a list of positions in the stories of the record.");
        }
    }

    private static PublishedStory Story(JsonElement json, string where)
    {
        string[] addresses = Addresses(json, "addresses", where);
        if (addresses.Length == 0)
            throw new JsonException($"{where}: 'addresses' is empty.");
        var mark = new StoryMark(Text(json, "headline", where), Text(json, "phrases", where));
        if (!StoryMark.IsWellFormed(mark.Title, mark.Text))
            throw new JsonException($"{where}: 'headline' or 'phrases' is not a fingerprint.");
        return new PublishedStory
        {
            Id = Id(json, "id", where),
            Since = Time(json, "since", where),
            Edited = Time(json, "edited", where),
            Mark = mark,
            Words = Text(json, "words", where),
            Addresses = [.. addresses],
            Expires = json.TryGetProperty("expires", out _) ? Time(json, "expires", where) : null,
            IsRetracted = json.TryGetProperty("retracted", out JsonElement retracted) && retracted.ValueKind == JsonValueKind.True,
        };
    }

    private static JsonElement Member(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out JsonElement member)
            ? member : throw new JsonException($"There is no '{name}'.");

    private static string Text(JsonElement json, string name, string where) =>
        Member(json, name) is { ValueKind: JsonValueKind.String } text
            ? text.GetString()! : throw new JsonException($"{where}: '{name}' is not a text.");

    private static string? Optional(JsonElement json, string name, string where) =>
        json.TryGetProperty(name, out JsonElement member) && member.ValueKind != JsonValueKind.Null ? Text(json, name, where) : null;

    // As addresses, without the first slash.
    private static string[] Paths(JsonElement json, string name, string where)
    {
        JsonElement list = Member(json, name);
        return list.ValueKind == JsonValueKind.Array
            && list.EnumerateArray().All(p => p.ValueKind == JsonValueKind.String && SiteAddress.IsSafe("/" + p.GetString()))
            ? [.. list.EnumerateArray().Select(p => p.GetString()!)]
            : throw new JsonException($"{where}: '{name}' is not a list of paths within the site.");
    }

    private static string[] Addresses(JsonElement json, string name, string where)
    {
        JsonElement list = Member(json, name);
        return list.ValueKind == JsonValueKind.Array
            && list.EnumerateArray().All(a => a.ValueKind == JsonValueKind.String && SiteAddress.IsSafe(a.GetString()!))
            ? [.. list.EnumerateArray().Select(a => a.GetString()!)]
            : throw new JsonException($"{where}: '{name}' is not a list of addresses within the site.");
    }

    private static Guid Id(JsonElement json, string name, string where) =>
        Guid.TryParseExact(Text(json, name, where), "D", out Guid id)
            ? id : throw new JsonException($"{where}: '{name}' is not an id.");

    private static DateTimeOffset Time(JsonElement json, string name, string where) =>
        Text(json, name, where) is [.., 'Z'] text && IsoTime.Instant(text) is { } time
            ? time : throw new JsonException($"{where}: '{name}' is not an instant in UTC.");
}
