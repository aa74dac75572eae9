namespace ExpoSite.Cli.Preview;

/// <summary>What a browser gets. Whoever sends it disposes the body.</summary>
/// <param name="Location">Where a redirect leads, or null.</param>
internal sealed record PreviewAnswer(int Status, string MediaType, Stream Body, string? Location)
{
    public static PreviewAnswer Of(int status, string type, string text) =>
        new(status, type, new MemoryStream(Encoding.UTF8.GetBytes(text)), null);

    /// <summary>The answer where there is no page to show: what was found, and the script that loads the page once there is one.</summary>
    public static PreviewAnswer Failed(ImmutableArray<Diagnostic> found) => Of(
        500, MediaTypes.Of("index.html"),
        $"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Errors</title>{PreviewBar.Script}</head><body>"
        + $"{PreviewBar.Of(null, [], found, "there is no page to show yet")}</body></html>");
}
