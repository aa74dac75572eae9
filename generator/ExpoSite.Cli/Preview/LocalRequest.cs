using Microsoft.AspNetCore.Http;

namespace ExpoSite.Cli.Preview;

/// <summary>Tells requests of this preview's own pages from those that pages of other sites make a browser send.</summary>
internal static class LocalRequest
{
    /// <summary>A page of another site could reach this server under a name of its own; only names of this machine are answered.</summary>
    public static bool IsOfThisMachine(HttpRequest request) => request.Host.Host is "localhost" or "127.0.0.1";

    /// <summary>Browsers say which page asks for what is more than a page or picture; who says nothing is no browser.</summary>
    public static bool IsOfOwnPage(HttpRequest request) =>
        request.Headers.Origin.ToString() is var origin && (origin.Length == 0 || origin == $"http://{request.Host.Value}");
}
