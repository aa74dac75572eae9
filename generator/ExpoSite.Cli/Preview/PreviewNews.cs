using System.Buffers;
using System.Net.WebSockets;
using System.Text.Json;
using System.Threading.Channels;
using ExpoSite.Site.Review;
using Microsoft.AspNetCore.Http;

namespace ExpoSite.Cli.Preview;

/// <summary>
/// Tells open pages what they cannot see: that the site was rebuilt, and which stories are not public. Over a web socket, because a browser
/// opens at most six other connections to one server, so that a seventh page would never load.
/// </summary>
internal sealed class PreviewNews(PreviewSite site, CancellationToken stopping)
{
    /// <summary>Address of the socket.</summary>
    public const string Path = PreviewSite.OwnFolder + "news";

    private static readonly byte[] Ignored = new byte[256];

    /// <summary>A message on opening and after each rebuild, until the page is closed or the preview ends.</summary>
    public async Task Send(HttpContext context)
    {
        if (!context.WebSockets.IsWebSocketRequest || !LocalRequest.IsOfOwnPage(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        using WebSocket socket = await context.WebSockets.AcceptWebSocketAsync();
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        await Task.WhenAll(Tell(socket, ended.Token), UntilClosed(socket, ended));
    }

    private async Task Tell(WebSocket socket, CancellationToken ended)
    {
        // Only the newest matters to who was busy.
        var rebuilds = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
        void Notify() => rebuilds.Writer.TryWrite(true);
        site.Rebuilt += Notify;
        try
        {
            Notify();
            await foreach (bool _ in rebuilds.Reader.ReadAllAsync(ended))
                await socket.SendAsync(Message(), WebSocketMessageType.Text, endOfMessage: true, ended);
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException)
        {
            // The page was closed, or the preview ends.
        }
        finally
        {
            site.Rebuilt -= Notify;
        }
    }

    // Pages say nothing but that they are closed.
    private static async Task UntilClosed(WebSocket socket, CancellationTokenSource ended)
    {
        try
        {
            while ((await socket.ReceiveAsync(Ignored, ended.Token)).MessageType != WebSocketMessageType.Close)
                continue;
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, ended.Token);
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException)
        {
            // As above.
        }

        await ended.CancelAsync();
    }

    private ReadOnlyMemory<byte> Message()
    {
        var text = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(text);
        json.WriteStartObject();
        json.WriteString("version", site.Version);
        json.WriteStartObject("held");
        foreach (PreviewedStory story in site.Held)
        {
            json.WriteStartObject(SiteAddress.Escape(story.Address));
            json.WriteString("label", story.Hold!.Reason.ToString());
            json.WriteString("state", story.State);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        return text.WrittenMemory;
    }
}
