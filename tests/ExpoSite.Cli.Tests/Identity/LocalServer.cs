using System.Collections.Concurrent;
using System.Net;
using ExpoSite.Cli.Preview;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ExpoSite.Cli.Tests.Identity;

/// <summary>A web server on this machine that serves a folder, and a hub that writes down what it is told.</summary>
internal sealed class LocalServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private LocalServer(WebApplication app, int port) => (this.app, Url) = (app, $"http://127.0.0.1:{port}/");

    public string Url { get; }

    /// <summary>Serves the files below this full path.</summary>
    public string Folder { get; set; } = "";

    /// <summary>Answers a path in a way of its own; false leaves it to the folder.</summary>
    public Func<HttpContext, bool> Special { get; set; } = _ => false;

    public ConcurrentQueue<string> Asked { get; } = new();

    /// <summary>The topics that the hub was told of.</summary>
    public ConcurrentQueue<string> Told { get; } = new();

    public int HubStatus { get; set; } = 204;

    public static async Task<LocalServer> Start()
    {
        int port = LoopbackPort.Choose(0);
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(k => k.Listen(IPAddress.Loopback, port));
        WebApplication app = builder.Build();
        var server = new LocalServer(app, port);
        app.Run(server.Answer);
        await app.StartAsync();
        return server;
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private async Task Answer(HttpContext context)
    {
        string path = context.Request.Path.Value!;
        Asked.Enqueue(path);
        if (path == "/hub")
        {
            IFormCollection form = await context.Request.ReadFormAsync();
            Told.Enqueue($"{form["hub.mode"]} {form["hub.url"]}");
            context.Response.StatusCode = HubStatus;
        }
        else if (!Special(context))
        {
            string? file = !Directory.Exists(Folder) ? null : Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
                .FirstOrDefault(f => "/" + Path.GetRelativePath(Folder, f).Replace('\\', '/') == path);
            if (file is not null)
                await context.Response.SendFileAsync(file);
            else
                context.Response.StatusCode = 404;
        }
    }
}
