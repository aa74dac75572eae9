using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ExpoSite.Browser.Tests;

/// <summary>
/// A site, and beside it as much of GitHub's API as a CMS asks of one repository: who signs in, which files there are, what they hold, and a
/// commit. Whoever signs in must have the key. The site is on the same host, as the page's policy lets it speak to no other.
/// </summary>
internal sealed partial class GitHubStandIn : IAsyncDisposable
{
    public const string Repository = "our-expo/newsroom";

    public const string Token = "github_pat_standing_in";

    private readonly ConcurrentDictionary<string, byte[]> repository = new(StringComparer.Ordinal);
    private readonly WebApplication app;
    private Dictionary<string, string> site = [];
    private string head = Name("the first commit"u8);

    private GitHubStandIn(WebApplication app) => this.app = app;

    public Uri Url { get; private set; } = new("about:blank");

    /// <summary>Paths that a commit wrote, with what it wrote.</summary>
    public ConcurrentDictionary<string, byte[]> Committed { get; } = new(StringComparer.Ordinal);

    public static async Task<GitHubStandIn> Start()
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var standIn = new GitHubStandIn(builder.Build());
        standIn.app.Run(standIn.Answer);
        await standIn.app.StartAsync();
        standIn.Url = new Uri(standIn.app.Urls.Single() + "/");
        return standIn;
    }

    /// <summary>Takes a folder for the repository, and what was built of it for the site.</summary>
    public void Hold(string folder, string output)
    {
        site = Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories)
            .ToDictionary(f => "/" + Path.GetRelativePath(output, f).Replace('\\', '/'), StringComparer.Ordinal);
        foreach (string file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Except(site.Values))
            repository[Path.GetRelativePath(folder, file).Replace('\\', '/')] = File.ReadAllBytes(file);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

#pragma warning disable CA5350 // Git names what it holds by SHA-1.
    private static string Name(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA1.HashData(
#pragma warning restore CA5350
        [.. Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"blob {content.Length}\0")), .. content]));

    private async Task Answer(HttpContext context)
    {
        string path = context.Request.Path.Value ?? "/";
        if (!path.StartsWith("/api/v3/", StringComparison.Ordinal) && path != "/graphql")
        {
            await Serve(context, path);
            return;
        }

        if (!context.Request.Headers.Authorization.ToString().EndsWith(Token, StringComparison.Ordinal))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        using var reader = new StreamReader(context.Request.Body);
        string body = await reader.ReadToEndAsync(context.RequestAborted);
        JsonNode? answer = path == "/graphql" ? Graph(JsonNode.Parse(body)!) : Rest(path["/api/v3".Length..]);
        if (answer is null && path.Contains("/git/blobs/", StringComparison.Ordinal))
        {
            context.Response.ContentType = "application/octet-stream";
            await context.Response.Body.WriteAsync(Blob(path.Split('/')[^1]), context.RequestAborted);
        }
        else if (answer is null)
            context.Response.StatusCode = path.Contains("/collaborators/", StringComparison.Ordinal) ? 204 : 404;
        else
            await Send(context, answer);
    }

    private async Task Serve(HttpContext context, string path)
    {
        if (!site.TryGetValue(path.EndsWith('/') ? path + "index.html" : path, out string? file))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.ContentType = Path.GetExtension(file) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".yml" => "text/yaml; charset=utf-8",
            ".woff2" => "font/woff2",
            _ => "application/octet-stream",
        };
        await context.Response.SendFileAsync(file, context.RequestAborted);
    }

    private static Task Send(HttpContext context, JsonNode answer)
    {
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(answer.ToJsonString(), context.RequestAborted);
    }

    private JsonObject? Rest(string path) => path == "/user"
        ? new JsonObject { ["id"] = 1, ["login"] = "ada", ["name"] = "Ada Quay", ["email"] = "ada@example.org", ["avatar_url"] = "", ["html_url"] = "" }
        : path.StartsWith($"/repos/{Repository}/git/trees/", StringComparison.Ordinal)
        ? new JsonObject
        {
            ["tree"] = new JsonArray([.. repository.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => new JsonObject
            { ["type"] = "blob", ["path"] = f.Key, ["sha"] = Name(f.Value), ["size"] = f.Value.Length })]),
        }
        : null;

    private byte[] Blob(string name) => repository.Values.First(c => Name(c) == name);

    private JsonObject Graph(JsonNode request)
    {
        string query = request["query"]!.GetValue<string>();
        if (query.Contains("createCommitOnBranch", StringComparison.Ordinal))
            return Answer("createCommitOnBranch", Commit(request["variables"]!["input"]!));
        JsonObject found = [];
        if (query.Contains("defaultBranchRef", StringComparison.Ordinal))
            found["defaultBranchRef"] = new JsonObject { ["name"] = "main" };
        foreach (Match asked in BlobAsked().Matches(query))
            found[asked.Groups[1].Value] = new JsonObject { ["text"] = Encoding.UTF8.GetString(Blob(asked.Groups[2].Value)), ["isTruncated"] = false };
        foreach (Match asked in HistoryAsked().Matches(query))
            found[asked.Groups[1].Value] = new JsonObject { ["target"] = History() };
        if (UnnamedHistory().IsMatch(query))
            found["ref"] = new JsonObject { ["target"] = History() };
        return Answer("repository", found);
    }

    private JsonObject History() => new()
    {
        ["oid"] = head,
        ["history"] = new JsonObject
        {
            ["nodes"] = new JsonArray(new JsonObject
            {
                ["oid"] = head,
                ["message"] = "A commit",
                ["committedDate"] = "2026-09-14T09:00:00Z",
                ["author"] = new JsonObject { ["name"] = "Ada Quay", ["email"] = "ada@example.org", ["user"] = null },
            }),
        },
    };

    private JsonObject Commit(JsonNode input)
    {
        if (input["expectedHeadOid"]!.GetValue<string>() != head)
            throw new InvalidOperationException("The commit is on another head.");
        JsonObject commit = [];
        int index = 0;
        foreach (JsonNode? addition in input["fileChanges"]!["additions"]!.AsArray())
        {
            byte[] content = addition!["contents"]!.GetValue<string>() is var text ? Convert.FromBase64String(text) : [];
            string path = addition["path"]!.GetValue<string>();
            repository[path] = Committed[path] = content;
            commit[string.Create(CultureInfo.InvariantCulture, $"file_{index++}")] = new JsonObject { ["oid"] = Name(content) };
        }

        head = Name(Encoding.UTF8.GetBytes(head));
        commit["oid"] = head;
        commit["committedDate"] = "2026-09-14T09:00:00Z";
        return new JsonObject { ["commit"] = commit };
    }

    private static JsonObject Answer(string name, JsonObject value) => new() { ["data"] = new JsonObject { [name] = value } };

    [GeneratedRegex(@"(\w+):\s*object\(oid: ""(\w+)""\)")]
    private static partial Regex BlobAsked();

    [GeneratedRegex(@"(\w+):\s*ref\(qualifiedName")]
    private static partial Regex HistoryAsked();

    [GeneratedRegex(@"(?<!:\s*)\bref\(qualifiedName")]
    private static partial Regex UnnamedHistory();
}
