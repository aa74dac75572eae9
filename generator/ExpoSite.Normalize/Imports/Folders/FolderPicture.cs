using ExpoSite.Normalize.Imports.Sources;
using ExpoSite.Normalize.Markdown;

namespace ExpoSite.Normalize.Imports.Folders;

/// <summary>
/// The picture above a text: the one that its own values name (one for all texts says nothing of this one), else the one in its own folder
/// that is called so.
/// </summary>
internal sealed class FolderPicture(FolderPage page, FolderReferences references)
{
    private static readonly string[] Names =
    [
        "image", "image.src", "image.url", "image.path", "image.filename", "image.feature", "images", "cover", "cover.image", "cover.src",
        "cover_image", "coverImage", "featured_image", "featuredImage", "featureImage", "feature_image", "thumbnail", "thumb", "hero",
        "hero.image", "heroImage", "hero_image", "banner", "header.image", "header.teaser", "header.overlay_image", "header_image",
        "headerImage", "og_image", "ogImage", "socialImage", "social_image", "preview", "img", "picture", "photo", "extra.image",
        "extra.cover", "extra.cover_image", "extra.thumbnail", "extra.banner", "extra.hero", "params.image", "params.cover.image",
    ];

    private static readonly string[] AltNames =
    [
        "imageAlt", "image_alt", "image.alt", "cover.alt", "coverAlt", "alt", "featured_image_alt", "featureAlt",
        "header.image_description", "extra.image_alt",
    ];

    private static readonly string[] CaptionNames =
    [
        "image.caption", "cover.caption", "image_caption", "imageCaption", "header.caption", "imageCredit", "image_credit", "caption",
    ];

    // Hugo's and its themes' names for it.
    private static readonly string[] OwnNames = ["featured", "feature", "cover", "thumbnail", "banner", "hero"];

    private static readonly string[] Endings = [".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif"];

    /// <summary>The file or the address, or null.</summary>
    public Picture? Picture
    {
        get
        {
            string? stated = Names.Select(n => page.File.Keys.First(n)).FirstOrDefault(v => v is not null && IsPicture(v)) ?? Own();
            return stated is null ? null
                : new Picture(stated, Words(AltNames), Words(CaptionNames));
        }
    }

    private string? Words(string[] keys) =>
        page.File.Keys.First(keys) is { } stated ? PlainMarkdown.Inline(PlainHtml.Line(stated)) : null;

    private static bool IsPicture(string value)
    {
        string path = value.Split('?', '#')[0];
        return value.Length < 1000 && !value.Contains('{', StringComparison.Ordinal) && !value.Contains('\n', StringComparison.Ordinal)
            && Endings.Contains(Path.GetExtension(path).ToLowerInvariant());
    }

    private string? Own() => page.File.Stem.Split('.')[0] != "index" ? null
        : OwnNames.SelectMany(n => Endings.Select(e => n + e)).FirstOrDefault(n => references.FileOf(page.File.Path, "./" + n) is { } found
            && FolderFile.FolderOf(found) == page.File.Folder);
}
