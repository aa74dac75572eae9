using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace ExpoSite.Feeds.Tests;

/// <summary>Serves a folder on loopback with the media types of GitHub Pages; the folder may be replaced meanwhile.</summary>
internal sealed class PagesServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private PagesServer(WebApplication app) => this.app = app;

    public Uri Url => new(app.Urls.Single() + "/");

    /// <summary>The new address of the site, to which every request is then sent on for good; or null.</summary>
    public Uri? MovedTo { get; set; }

    public static async Task<PagesServer> Start(string folder)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        WebApplication app = builder.Build();
        var server = new PagesServer(app);
        app.Run(context => server.Answer(context, folder));
        await app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task Answer(HttpContext context, string folder)
    {
        if (MovedTo is not null)
        {
            context.Response.Redirect(new Uri(MovedTo, context.Request.Path.ToUriComponent()).AbsoluteUri, permanent: true);
            return;
        }

        string path = context.Request.Path.Value ?? "/";
        string name = path.EndsWith('/') ? path + "index.html" : path;
        using var files = new PhysicalFileProvider(folder);
        IFileInfo file = files.GetFileInfo(name);
        if (!file.Exists)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.ContentType = Path.GetExtension(file.Name) switch
        {
            ".xml" => "application/xml",
            ".json" => "application/json; charset=utf-8",
            ".html" => "text/html; charset=utf-8",
            _ => "application/octet-stream",
        };
        await context.Response.SendFileAsync(file);
    }
}
