using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;
using ExpoSite.Cli.Commands;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ExpoSite.Cli.Preview;

/// <summary>Serves a <see cref="PreviewSite"/> on the loopback address and tells open pages to reload.</summary>
internal static class PreviewServer
{
    private const int PortsTried = 20;

    public static async Task<int> RunAsync(PreviewSite site, int port, bool tryNext, Session session)
    {
        int free = tryNext ? FirstFree(port) : port;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(session.Cancellation);
        await using WebApplication app = Create(site, free);
        try
        {
            await app.StartAsync(stop.Token);
        }
        catch (IOException)
        {
            throw new UsageException($"--port: {port} is taken.", "leave --port out to use the next free one");
        }

        using var watcher = new SourceWatcher(site);
        await session.Out.WriteLineAsync($"Preview at {app.Urls.First()}/ (Ctrl+C ends it)");
        await app.WaitForShutdownAsync(stop.Token);
        return ExitCode.Success;
    }

    private static WebApplication Create(PreviewSite site, int port)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(k => k.Listen(IPAddress.Loopback, port));
        WebApplication app = builder.Build();
        app.MapGet(PreviewSite.EventsPath, context => SendEvents(context, site, app.Lifetime.ApplicationStopping));
        app.MapFallback(async context =>
        {
            PreviewAnswer answer = site.Answer(context.Request.Path.Value ?? "/");
            context.Response.StatusCode = answer.Status;
            context.Response.ContentType = answer.MediaType;
            context.Response.Headers.CacheControl = "no-store";
            if (answer.Location is { } location)
                context.Response.Headers.Location = Uri.EscapeDataString(location).Replace("%2F", "/", StringComparison.Ordinal);
            if (!HttpMethods.IsHead(context.Request.Method))
                await context.Response.Body.WriteAsync(answer.Body, context.RequestAborted);
        });
        return app;
    }

    // Server-sent events (WHATWG HTML, section 9.2): one message for each rebuild.
    private static async Task SendEvents(HttpContext context, PreviewSite site, CancellationToken stopping)
    {
        var rebuilds = Channel.CreateUnbounded<bool>();
        void Notify() => rebuilds.Writer.TryWrite(true);
        site.Rebuilt += Notify;
        try
        {
            using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
            context.Response.ContentType = "text/event-stream";
            await context.Response.WriteAsync(": open\n\n", ended.Token);
            await context.Response.Body.FlushAsync(ended.Token);
            await foreach (bool _ in rebuilds.Reader.ReadAllAsync(ended.Token))
            {
                await context.Response.WriteAsync("data: reload\n\n", ended.Token);
                await context.Response.Body.FlushAsync(ended.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The browser left, or the preview ends.
        }
        finally
        {
            site.Rebuilt -= Notify;
        }
    }

    private static int FirstFree(int port)
    {
        for (int tried = port; tried < port + PortsTried; tried++)
        {
            try
            {
                using var listener = new TcpListener(IPAddress.Loopback, tried);
                listener.Start();
                return tried;
            }
            catch (SocketException)
            {
                // Taken: the next one.
            }
        }

        throw new UsageException($"No free port from {port} to {port + PortsTried - 1}.", "give one with --port N");
    }
}
