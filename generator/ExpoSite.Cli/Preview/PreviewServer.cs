using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ExpoSite.Cli.Preview;

/// <summary>Serves a <see cref="PreviewSite"/> on the loopback address and tells open pages to reload.</summary>
internal static class PreviewServer
{
    /// <summary>Runs until Ctrl+C, or until the session is cancelled.</summary>
    public static async Task<int> RunAsync(PreviewSite site, int port, Session session)
    {
        await using WebApplication app = Create(site, port);
        try
        {
            await app.StartAsync(session.Cancellation);
        }
        catch (IOException)
        {
            throw new UsageException($"--port: {port} is taken.", "leave --port out to use the next free one");
        }

        await session.Out.WriteLineAsync($"Preview at {site.Address} (Ctrl+C ends it)");
        await app.WaitForShutdownAsync(session.Cancellation);
        return ExitCode.Success;
    }

    private static WebApplication Create(PreviewSite site, int port)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(k => k.Listen(IPAddress.Loopback, port));
        WebApplication app = builder.Build();
        app.Run(context => Route(context, site, app.Lifetime.ApplicationStopping));
        return app;
    }

    // A page of another site could reach this server under a name of its own; only names of this machine are answered.
    private static Task Route(HttpContext context, PreviewSite site, CancellationToken stopping)
    {
        bool isHead = HttpMethods.IsHead(context.Request.Method);
        if (context.Request.Host.Host is not ("localhost" or "127.0.0.1"))
            context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        else if (!isHead && !HttpMethods.IsGet(context.Request.Method))
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        else if (context.Request.Path == PreviewSite.EventsPath)
            return SendEvents(context, site, stopping);
        else
            return Send(context, Answer(site, context.Request.Path.Value ?? "/"), isHead);
        return Task.CompletedTask;
    }

    private static PreviewAnswer Answer(PreviewSite site, string path)
    {
        try
        {
            return site.Answer(path);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return PreviewSite.Failed([FileBoundary.Finding(path, "preview", e)]);
        }
    }

    private static async Task Send(HttpContext context, PreviewAnswer answer, bool isHead)
    {
        await using Stream body = answer.Body;
        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = answer.MediaType;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        if (answer.Location is { } location)
            context.Response.Headers.Location = Uri.EscapeDataString(location).Replace("%2F", "/", StringComparison.Ordinal);
        if (!isHead)
            await body.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    // Server-sent events (WHATWG HTML, section 9.2): the version on opening and after each rebuild.
    private static async Task SendEvents(HttpContext context, PreviewSite site, CancellationToken stopping)
    {
        var rebuilds = Channel.CreateUnbounded<bool>();
        void Notify() => rebuilds.Writer.TryWrite(true);
        site.Rebuilt += Notify;
        try
        {
            using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
            context.Response.ContentType = "text/event-stream";
            Notify();
            await foreach (bool _ in rebuilds.Reader.ReadAllAsync(ended.Token))
            {
                await context.Response.WriteAsync($"data: {site.Version}\n\n", ended.Token);
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
}

/// <summary>Finds the port for a preview.</summary>
internal static class LoopbackPort
{
    private const int First = 4000;

    private const int Tried = 100;

    /// <summary>The port asked for (0 for any that is free), or 4000 or the next free one.</summary>
    /// <exception cref="UsageException">It is taken.</exception>
    public static int Choose(int? asked)
    {
        if (asked is { } port)
        {
            return Free(port)
                ?? throw new UsageException($"--port: {port} is taken or not allowed.", "leave --port out to use the next free one");
        }

        return Enumerable.Range(First, Tried).Select(Free).FirstOrDefault(p => p is not null)
            ?? throw new UsageException($"No free port from {First} to {First + Tried - 1}.", "give one with --port N");
    }

    private static int? Free(int port)
    {
        try
        {
            using var probe = new TcpListener(IPAddress.Loopback, port);
            probe.Start();
            return ((IPEndPoint)probe.LocalEndpoint).Port;
        }
        catch (SocketException)
        {
            return null;
        }
    }
}
