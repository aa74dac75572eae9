using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ExpoSite.Cli.Preview;
using Microsoft.AspNetCore.Http;

namespace ExpoSite.Cli.Desk;

/// <summary>The desk of a preview: it lists stories by state, and makes a story of a pasted text or a dropped file.</summary>
/// <param name="site">The preview that it belongs to.</param>
internal sealed class DeskServer(PreviewSite site)
{
    /// <summary>Under which everything of the desk stands.</summary>
    public const string Folder = "/_desk/";

    /// <summary>Under which the pages of stories stand that are not written yet.</summary>
    public const string ViewFolder = Folder + "view/";

    private const string Html = "text/html; charset=utf-8";

    // Nothing but what the desk itself brings; the story's page stands in a frame.
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; frame-src 'self'; "
        + "connect-src 'self' ws://localhost:* ws://127.0.0.1:*; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    // The words of a stranger, on a page of this site: no script of it runs.
    private const string ViewPolicy = "sandbox allow-same-origin; script-src 'none'; object-src 'none'; base-uri 'none'; "
        + "form-action 'none'; frame-ancestors 'self'";

    private readonly DeskGuard guard = new();
    private readonly StoryBoard board = new(site);
    private readonly StoryDesk desk = new(site);

    /// <summary>Answers a request for an address of the desk, which was sent to this machine by one of its names.</summary>
    public async Task Handle(HttpContext context)
    {
        try
        {
            await Route(context);
        }
        catch (DeskRefusal refusal)
        {
            await Send(context, refusal.Status, new RefusedShape(refusal.Message, refusal.Hint), DeskContext.Default.RefusedShape);
        }
        catch (Exception e) when (e is not OperationCanceledException && !context.Response.HasStarted)
        {
            Diagnostic fault = FileFault.Is(e) || e is UsageException
                ? WriteRules.WriteFailed.At("input/", e.Message.ReplaceLineEndings(" "), "check permissions and free space")
                : FileBoundary.Finding("input/", "reading at the desk", e);
            await Send(context, StatusCodes.Status500InternalServerError, new RefusedShape(fault.Message, fault.Hint),
                DeskContext.Default.RefusedShape);
        }
    }

    private Task Route(HttpContext context) => context.Request.Path.Value switch
    {
        Folder + "read" => Asked(context, request => Task.FromResult(desk.Read(request)), DeskContext.Default.ReadShape),
        Folder + "write" => Asked(context, request => desk.Write(request, context.RequestAborted), DeskContext.Default.WroteShape),
        { } path when !HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method) =>
            Refuse(context, StatusCodes.Status405MethodNotAllowed, $"{path} can only be looked at.", "GET, HEAD"),
        "/_desk" => Redirect(context),
        Folder => Send(context, Html, Encoding.UTF8.GetBytes(DeskPage.Html(site, guard.Token, Board(context.Request.Query))), Policy),
        Folder + "stories" => Send(context, Html, Encoding.UTF8.GetBytes(Board(context.Request.Query)), Policy),
        Folder + "desk.js" => Send(context, "text/javascript; charset=utf-8", EmbeddedFile.Read("desk.js"), Policy),
        Folder + "desk.css" => Send(context, "text/css; charset=utf-8", EmbeddedFile.Read("desk.css"), Policy),
        { } path when path.StartsWith(ViewFolder, StringComparison.Ordinal) && desk.View.Find(path[ViewFolder.Length..]) is { } shown =>
            Send(context, path.Contains('.', StringComparison.Ordinal) ? MediaTypes.Of(path) : Html, shown, ViewPolicy),
        _ => Refuse(context, StatusCodes.Status404NotFound, "The desk has no such page.", null),
    };

    private string Board(IQueryCollection asked) => board.Html(
        asked["state"], int.TryParse(asked["page"], NumberStyles.None, CultureInfo.InvariantCulture, out int page) ? page : 1);

    private async Task Asked<T>(HttpContext context, Func<DeskRequest, Task<T>> answer, JsonTypeInfo<T> form)
    {
        if (!HttpMethods.IsPost(context.Request.Method))
        {
            await Refuse(context, StatusCodes.Status405MethodNotAllowed, "This address takes POST alone.", "POST");
            return;
        }

        DeskRequest request = await guard.Read(context, DeskContext.Default.DeskRequest);
        await Send(context, StatusCodes.Status200OK, await answer(request), form);
    }

    private static Task Redirect(HttpContext context)
    {
        context.Response.Redirect(Folder);
        return Task.CompletedTask;
    }

    private static Task Refuse(HttpContext context, int status, string message, string? allowed)
    {
        if (allowed is not null)
            context.Response.Headers.Allow = allowed;
        return Send(context, status, new RefusedShape(message, null), DeskContext.Default.RefusedShape);
    }

    private static async Task Send<T>(HttpContext context, int status, T answer, JsonTypeInfo<T> form)
    {
        context.Response.StatusCode = status;
        await Send(context, "application/json; charset=utf-8", JsonSerializer.SerializeToUtf8Bytes(answer, form), Policy);
    }

    private static async Task Send(HttpContext context, string type, ReadOnlyMemory<byte> body, string policy)
    {
        IHeaderDictionary headers = context.Response.Headers;
        context.Response.ContentType = type;
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = policy == ViewPolicy ? "SAMEORIGIN" : "DENY";
        headers.ContentSecurityPolicy = policy;
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Referrer-Policy"] = "no-referrer";
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }
}
