using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ExpoSite.Cli.Commands;
using ExpoSite.Cli.Preview;
using ExpoSite.Cli.Running;

namespace ExpoSite.Cli.Tests.Desk;

/// <summary>A preview of a site, and its desk as a browser reaches it.</summary>
internal sealed partial class RunningDesk(Task<int> running, CancellationTokenSource stop, HttpClient client) : IAsyncDisposable
{
    public string Origin => client.BaseAddress!.AbsoluteUri.TrimEnd('/');

    public string Token { get; private set; } = "";

    public static async Task<RunningDesk> Start(TemporarySite site)
    {
        int port = LoopbackPort.Choose(0);
        var stop = new CancellationTokenSource();
        Session session = site.Session(TextWriter.Null, TextWriter.Null, "", stop.Token);
        Task<int> running = Task.Run(() => CommandLine.Run(["preview", "--root", ".", "--port", $"{port}"], session));
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri($"http://127.0.0.1:{port}/") };
        var desk = new RunningDesk(running, stop, client);
        while (!running.IsCompleted && !await desk.Answers())
            await Task.Delay(50);
        desk.Token = TokenLine().Match(await Body(await desk.Get("_desk/"))).Groups[1].Value;
        return desk;
    }

    public async Task<HttpResponseMessage> Get(string path, string? host = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Host = host;
        return await client.SendAsync(request);
    }

    /// <summary>A request of the desk's page, unless something else is said of it.</summary>
    public async Task<HttpResponseMessage> Send(DeskCall call)
    {
        using var request = new HttpRequestMessage(new HttpMethod(call.Method), call.Path);
        request.Headers.Host = call.Host;
        if ((call.Origin ?? Origin) is { Length: > 0 } origin)
            request.Headers.Add("Origin", origin);
        if ((call.Token ?? Token) is { Length: > 0 } token)
            request.Headers.Add("X-Desk-Token", token);
        if (call.Method is "POST" or "PUT")
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(call.Body));
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(call.Type);
            request.Headers.TransferEncodingChunked = call.IsChunked;
        }

        return await client.SendAsync(request);
    }

    public async Task<JsonNode> Read(JsonObject request) => await Ask("_desk/read", request);

    public async Task<JsonNode> Write(JsonObject request) => await Ask("_desk/write", request);

    /// <summary>What is said of a request that is refused, with its status in front.</summary>
    public async Task<string> Refusal(string path, JsonObject request)
    {
        HttpResponseMessage response = await Send(new DeskCall { Path = path, Body = request.ToJsonString() });
        Assert.False(response.IsSuccessStatusCode);
        JsonNode body = JsonNode.Parse(await Body(response))!;
        return $"{(int)response.StatusCode} {body["message"]} {body["hint"]}";
    }

    public static Task<string> Body(HttpResponseMessage response) =>
        response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        Assert.Equal(0, await running);
        client.Dispose();
        stop.Dispose();
    }

    private async Task<JsonNode> Ask(string path, JsonObject request)
    {
        HttpResponseMessage response = await Send(new DeskCall { Path = path, Body = request.ToJsonString() });
        string body = await Body(response);
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{response.StatusCode}: {body}");
        return JsonNode.Parse(body)!;
    }

    private async Task<bool> Answers()
    {
        try
        {
            using HttpResponseMessage response = await Get("_desk/desk.css");
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    [GeneratedRegex("name=\"desk-token\" content=\"([0-9a-f]{64})\"")]
    private static partial Regex TokenLine();
}

/// <summary>A request, by default that of the desk's own page: null is what the page says, empty is nothing.</summary>
internal sealed record DeskCall
{
    public string Method { get; init; } = "POST";

    public string Path { get; init; } = "_desk/write";

    public string? Host { get; init; }

    public string? Origin { get; init; }

    public string? Token { get; init; }

    public string Type { get; init; } = "application/json";

    public string Body { get; init; } = DeskTexts.Request().ToJsonString();

    public bool IsChunked { get; init; }
}

/// <summary>A text as somebody pastes it.</summary>
internal static class DeskTexts
{
    public const string Story = """
        Ferry Learns to Wait for the Band
        By Ada Quay | 3 November 2025

        The last ferry of the evening now leaves four minutes later, so that the brass band of the harbour school can carry its tubas on board.
        Subscribe to our newsletter
        The captain says that she has never had a crew that was so early, or a deck on which it was so hard to hear the engine start.
        Passengers who missed the boat on Monday were played two marches on the quay and taken over by the fire brigade.
        """;

    /// <param name="more">Further members.</param>
    public static JsonObject Request(params ReadOnlySpan<(string Key, JsonNode? Value)> more)
    {
        var request = new JsonObject { ["text"] = Story };
        foreach ((string key, JsonNode? value) in more)
            request[key] = value;
        return request;
    }

    /// <summary>The same as a file.</summary>
    public static JsonObject File(string name, string? text = null) =>
        new() { ["name"] = name, ["content"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(text ?? Story)) };
}
