using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ExpoSite.Browser.Tests;

/// <summary>Serves a folder on loopback as GitHub Pages does: index.html for a folder, 404.html with status 404 for the rest.</summary>
internal sealed class StaticServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private StaticServer(WebApplication app, Uri url)
    {
        _app = app;
        Url = url;
    }

    /// <summary>Address of the site, ending with its base path.</summary>
    public Uri Url { get; }

    public static async Task<StaticServer> Start(string folder, string basePath)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        WebApplication app = builder.Build();
        // the site is built after the server has its port, so the files are listed at the first request
        Lazy<Dictionary<string, string>> files = new(() => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(f => basePath + Path.GetRelativePath(folder, f).Replace('\\', '/'), StringComparer.Ordinal));
        app.Run(context => Answer(context, files.Value, basePath));
        await app.StartAsync();
        return new StaticServer(app, new Uri(new Uri(app.Urls.Single()), basePath));
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static async Task Answer(HttpContext context, Dictionary<string, string> files, string basePath)
    {
        string path = context.Request.Path.Value ?? "/";
        string name = path.EndsWith('/') ? path + "index.html" : path;
        if (!files.TryGetValue(name, out string? file))
        {
            if (files.ContainsKey(path + "/index.html"))
            {
                context.Response.Redirect(path + "/", permanent: true);
                return;
            }

            context.Response.StatusCode = StatusCodes.Status404NotFound;
            if (!files.TryGetValue(basePath + "404.html", out file))
                return;
        }

        context.Response.ContentType = ContentType(Path.GetExtension(file));
        await context.Response.SendFileAsync(file);
    }

    private static string ContentType(string extension) => extension switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".json" => "application/json",
        ".xml" or ".opml" => "application/xml",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".webp" => "image/webp",
        ".avif" => "image/avif",
        ".woff2" => "font/woff2",
        ".ico" => "image/x-icon",
        ".txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    };
}
