using System.Net.Http.Headers;

namespace ExpoSite.Cli.Published;

/// <summary>
/// A WebSub hub. How a publisher notifies it is left to hubs (W3C WebSub, section 7); they take what PubSubHubbub 0.4 said:
/// a form with <c>hub.mode=publish</c> and the topic in <c>hub.url</c>.
/// </summary>
internal sealed class WebSubHub : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly SocketsHttpHandler handler = new() { AllowAutoRedirect = false, UseCookies = false };
    private readonly HttpClient client;
    private readonly Uri hub;

    public WebSubHub(Uri hub)
    {
        this.hub = hub;
        client = new HttpClient(handler, disposeHandler: false) { Timeout = Patience };
        client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("ExpoSite", null));
    }

    /// <summary>Tells the hub that a feed changed; null when it took that, else what it answered.</summary>
    public async Task<string?> NotifyAsync(Uri topic, CancellationToken cancellation)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        { ["hub.mode"] = "publish", ["hub.url"] = topic.AbsoluteUri, ["hub.topic"] = topic.AbsoluteUri });
        try
        {
            using HttpResponseMessage response = await client.PostAsync(hub, form, cancellation);
            return response.IsSuccessStatusCode ? null : $"it answered {(int)response.StatusCode}";
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
        {
            return e is HttpRequestException ? e.Message : $"there was no answer within {Patience.Seconds} seconds";
        }
    }

    public void Dispose()
    {
        client.Dispose();
        handler.Dispose();
    }
}
