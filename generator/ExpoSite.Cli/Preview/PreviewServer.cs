using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ExpoSite.Cli.Preview;

/// <summary>Serves a <see cref="PreviewSite"/> on the loopback address and tells open pages to reload.</summary>
internal static class PreviewServer
{
    private const string Desk = "/_desk";

    /// <summary>Runs until Ctrl+C, or until the session is cancelled.</summary>
    /// <param name="desk">Answers what is asked of the desk.</param>
    public static async Task<int> RunAsync(PreviewSite site, int port, Session session, RequestDelegate desk)
    {
        await using WebApplication app = Create(site, port, desk);
        try
        {
            await app.StartAsync(session.Cancellation);
        }
        catch (IOException)
        {
            throw new UsageException($"--port: {port} is taken.", "leave --port out to use the next free one");
        }

        await session.Out.WriteLineAsync($"Preview at {site.Address} (Ctrl+C ends it)");
        await session.Out.WriteLineAsync($"Desk at {site.Address}{Desk[1..]}/ (paste a story, see what waits)");
        await app.WaitForShutdownAsync(session.Cancellation);
        return ExitCode.Success;
    }

    private static WebApplication Create(PreviewSite site, int port, RequestDelegate desk)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(k => k.Listen(IPAddress.Loopback, port));
        WebApplication app = builder.Build();
        app.UseWebSockets();
        var news = new PreviewNews(site, app.Lifetime.ApplicationStopping);
        app.Run(context => Route(context, site, news, desk));
        return app;
    }

    private static Task Route(HttpContext context, PreviewSite site, PreviewNews news, RequestDelegate desk)
    {
        bool isHead = HttpMethods.IsHead(context.Request.Method);
        if (!LocalRequest.IsOfThisMachine(context.Request))
            context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        else if (context.Request.Path == PreviewNews.Path)
            return news.Send(context);
        else if (context.Request.Path.StartsWithSegments(Desk, StringComparison.Ordinal))
            return desk(context);
        else if (!isHead && !HttpMethods.IsGet(context.Request.Method))
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        else
            return Send(context, site.Version, Answer(site, context.Request.Path.Value ?? "/"), isHead);
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
            return PreviewAnswer.Failed([FileBoundary.Finding(path, "preview", e)]);
        }
    }

    // A page compares its version with that of the site, which may have been rebuilt before the page listens.
    private static async Task Send(HttpContext context, string version, PreviewAnswer answer, bool isHead)
    {
        await using Stream body = answer.Body;
        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = answer.MediaType;
        context.Response.Headers["Server-Timing"] = $"version;desc=\"{version}\"";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        if (answer.Location is { } location)
            context.Response.Headers.Location = Uri.EscapeDataString(location).Replace("%2F", "/", StringComparison.Ordinal);
        if (!isHead)
            await body.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
