using System.Net;
using System.Net.Http.Headers;

namespace ExpoSite.Cli.Published;

/// <summary>A site on the web. Asks its own host only, takes a limited time and number of bytes for each file, and tries twice.</summary>
internal sealed class PublishedHost : IPublishedSite, IDisposable
{
    private const int MostRedirects = 3;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan BeforeSecondTry = TimeSpan.FromSeconds(1);

    private readonly SocketsHttpHandler handler = new()
    { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.All, ConnectTimeout = Patience };
    private readonly HttpClient client;
    private readonly Uri address;

    /// <param name="address">Absolute, with a slash at its end.</param>
    public PublishedHost(Uri address)
    {
        this.address = address;
        client = new HttpClient(handler, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("ExpoSite", null));
        client.DefaultRequestHeaders.CacheControl = new CacheControlHeaderValue { NoCache = true };
    }

    public string Name => address.AbsoluteUri;

    /// <summary>The address of a file, escaped.</summary>
    public Uri AddressOf(string path) => new(address, string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));

    public Task<PublishedFile> ReadAsync(string path, CancellationToken cancellation) => ReadAsync(AddressOf(path), cancellation);

    // An address that nobody asked for before is in no cache; a host of files does not look at what stands behind the question mark.
    public Task<PublishedFile> ReadNewestAsync(string path, CancellationToken cancellation) =>
        ReadAsync(new UriBuilder(AddressOf(path)) { Query = Guid.NewGuid().ToString("N") }.Uri, cancellation);

    private async Task<PublishedFile> ReadAsync(Uri at, CancellationToken cancellation)
    {
        PublishedFile first = await TryAsync(at, cancellation);
        if (first.Problem is null || cancellation.IsCancellationRequested)
            return first;
        await Task.Delay(BeforeSecondTry, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return cancellation.IsCancellationRequested ? first : await TryAsync(at, cancellation);
    }

    public void Dispose()
    {
        client.Dispose();
        handler.Dispose();
    }

    private async Task<PublishedFile> TryAsync(Uri at, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Patience);
        try
        {
            for (int i = 0; i <= MostRedirects; i++)
            {
                using HttpResponseMessage response = await client.GetAsync(at, HttpCompletionOption.ResponseHeadersRead, limit.Token);
                if (response.Headers.Location is not { } location || (int)response.StatusCode is < 300 or > 399)
                    return await AnswerAsync(response, limit.Token);
                at = new Uri(at, location);
                if (!IsOwn(at))
                    return PublishedFile.Failed($"it leads on to another host, {at.Authority}");
            }

            return PublishedFile.Failed("it leads on and on");
        }
        catch (OperationCanceledException)
        {
            return PublishedFile.Failed($"there was no answer within {Patience.Seconds} seconds");
        }
        catch (Exception e) when (e is HttpRequestException or IOException or UriFormatException)
        {
            return PublishedFile.Failed(e.Message);
        }
    }

    // The same server, or its encrypted side.
    private bool IsOwn(Uri at) =>
        at.Host == address.Host && ((at.Scheme == address.Scheme && at.Port == address.Port) || (at.Scheme == "https" && at.IsDefaultPort));

    private static async Task<PublishedFile> AnswerAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        if (response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone)
            return PublishedFile.Missing;
        if (!response.IsSuccessStatusCode)
            return PublishedFile.Failed($"the answer was {(int)response.StatusCode}");
        using var content = new MemoryStream();
        await using Stream body = await response.Content.ReadAsStreamAsync(cancellation);
        byte[] buffer = new byte[81_920];
        while (await body.ReadAsync(buffer, cancellation) is > 0 and int read)
        {
            if (content.Length + read > PublishedFile.Limit)
                return PublishedFile.TooLarge;
            await content.WriteAsync(buffer.AsMemory(0, read), cancellation);
        }

        return new PublishedFile(content.ToArray(), null);
    }
}
