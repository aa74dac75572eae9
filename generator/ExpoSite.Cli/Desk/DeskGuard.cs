using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ExpoSite.Cli.Preview;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace ExpoSite.Cli.Desk;

/// <summary>
/// Lets nobody but the desk's own page ask for anything: another site can make a browser send requests here, but it can neither read the
/// page's token nor send JSON with a header of its own.
/// </summary>
internal sealed class DeskGuard
{
    /// <summary>The header with the token.</summary>
    public const string Header = "X-Desk-Token";

    private const int MostBytes = 5 << 20;

    // Base64 takes a third more, and JSON a backslash for each line end and quotation mark.
    private const int MostRequestBytes = 2 * MostBytes;

    private const string TooLarge = "The story has more than 5 MB.";
    private const string TooLargeHint = "put larger files into input/raw/ themselves: the preview reads them at once";

    /// <summary>Of this preview alone.</summary>
    public string Token { get; } = RandomNumberGenerator.GetHexString(64, lowercase: true);

    /// <summary>What the page asks.</summary>
    /// <exception cref="DeskRefusal">It is not the page that asks, or what it asks is too large or no request.</exception>
    public async Task<DeskRequest> Read(HttpContext context, JsonTypeInfo<DeskRequest> form)
    {
        HttpRequest request = context.Request;
        if (request.Headers.Origin.Count != 1 || !LocalRequest.IsOfOwnPage(request))
            throw new DeskRefusal(StatusCodes.Status403Forbidden, "Only the desk's own page may ask this.");
        byte[] token = Encoding.ASCII.GetBytes(request.Headers[Header].ToString());
        if (!CryptographicOperations.FixedTimeEquals(token, Encoding.ASCII.GetBytes(Token)))
        {
            throw new DeskRefusal(
                StatusCodes.Status403Forbidden, "This page belongs to a preview that has ended.",
                "copy what you wrote, then load the page again");
        }

        if (!request.HasJsonContentType())
            throw new DeskRefusal(StatusCodes.Status415UnsupportedMediaType, "Only JSON is read.");
        if (request.ContentLength > MostRequestBytes)
            throw new DeskRefusal(StatusCodes.Status413PayloadTooLarge, TooLarge, TooLargeHint);
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = MostRequestBytes;
        DeskRequest asked = await Parse(request, form, context.RequestAborted);
        return BytesOf(asked).Length <= MostBytes ? asked
            : throw new DeskRefusal(StatusCodes.Status413PayloadTooLarge, TooLarge, TooLargeHint);
    }

    /// <summary>The raw file's bytes.</summary>
    public static byte[] BytesOf(DeskRequest asked) => asked.Content ?? Encoding.UTF8.GetBytes(asked.Text ?? "");

    private static async Task<DeskRequest> Parse(HttpRequest request, JsonTypeInfo<DeskRequest> form, CancellationToken cancellation)
    {
        try
        {
            return await JsonSerializer.DeserializeAsync(request.Body, form, cancellation)
                ?? throw new DeskRefusal(StatusCodes.Status400BadRequest, "The request is empty.");
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            throw new DeskRefusal(StatusCodes.Status413PayloadTooLarge, TooLarge, TooLargeHint);
        }
        catch (Exception e) when (e is JsonException or BadHttpRequestException or InvalidOperationException or FormatException)
        {
            throw new DeskRefusal(StatusCodes.Status400BadRequest, "The request cannot be read.", "load the page again");
        }
    }
}
