using ExpoSite.Site.Media;

namespace ExpoSite.Site.Markdown.Addresses;

/// <summary>Where a body stands: what is written relative in it starts there.</summary>
/// <param name="Path">Its file, relative to the root.</param>
/// <param name="Address">Its page, without base path.</param>
/// <param name="Lead">Address of the story's lead picture, or null.</param>
/// <param name="Language">Language tag of the text; null for the site's.</param>
internal sealed record BodyPlace(string Path, string Address, string? Lead = null, string? Language = null)
{
    /// <summary>The root, for a text without a page.</summary>
    public static BodyPlace Root { get; } = new("", "/");

    public static BodyPlace Of(Article article) =>
        new(article.Path, StoryAddress.Of(article), article.Image is { } image ? MediaAddress.Of(image.Source) : null, article.Language);
}
