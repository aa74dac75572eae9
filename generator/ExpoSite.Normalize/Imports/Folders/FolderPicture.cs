using ExpoSite.Normalize.Imports.Sources;
using ExpoSite.Normalize.Markdown;

namespace ExpoSite.Normalize.Imports.Folders;

/// <summary>
/// The picture above a text: the one that its own values name (one for all texts says nothing of this one), else the one in its own folder
/// that is called so.
/// </summary>
internal sealed class FolderPicture(FolderPage page, FolderReferences references)
{
    // Parts of the keys by which generators' themes name it, the surest first: "featured_image", "extra.header_image", "cover.src".
    private static readonly string[] Signs =
    [
        "featured", "feature", "cover", "hero", "header", "banner", "image", "teaser", "thumb", "picture", "photo", "img", "preview",
        "social", "og",
    ];

    private static readonly string[] Others =
        ["author", "avatar", "logo", "icon", "gallery", "resources", "carousel", "slide", "related", "sponsor", "background"];

    // Hugo's and its themes' names for it.
    private static readonly string[] OwnNames = ["featured", "feature", "cover", "thumbnail", "banner", "hero"];

    private static readonly string[] Endings = [".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif"];

    /// <summary>The file or the address, or null.</summary>
    public Picture? Picture
    {
        get
        {
            StatedValue[] values = [.. page.File.Keys.Stated(page.File.Path, 1)];
            StatedValue? stated = values.Where(v => IsPicture(v.Value) && RankOf(v.Key) >= 0).OrderBy(v => RankOf(v.Key)).FirstOrDefault();
            if ((stated?.Value ?? Own()) is not { } picture)
                return null;
            return new Picture(
                picture, Words(values, stated?.Key, "alt", "description"), Words(values, stated?.Key, "caption", "credit", "attribution"));
        }
    }

    // Beside "header_image" stand "header_image_alt" and "header.image_description", beside "cover.image" stands "cover.alt".
    private static string? Words(StatedValue[] values, string? key, params string[] signs)
    {
        string start = key is null ? "" : key.LastIndexOf('.') is > 0 and int point ? key[..(point + 1)] : "";
        // There a description is that of the text.
        bool isOfText = start is "" or "extra." or "params.";
        string? stated = signs.Select(sign => Array.Find(values, v => v.Key.StartsWith(start, StringComparison.OrdinalIgnoreCase)
            && v.Key.Contains(sign, StringComparison.OrdinalIgnoreCase)
            && (!isOfText || RankOf(v.Key) >= 0
                || (sign != "description" && v.Key.Equals(sign, StringComparison.OrdinalIgnoreCase))))?.Value)
            .FirstOrDefault(v => v is not null);
        return stated is null ? null : PlainMarkdown.Inline(PlainHtml.Line(stated));
    }

    private static int RankOf(string key) =>
        Array.Exists(Others, o => key.Contains(o, StringComparison.OrdinalIgnoreCase)) ? -1
        : Array.FindIndex(Signs, s => key.Contains(s, StringComparison.OrdinalIgnoreCase));

    private static bool IsPicture(string value) => value.Length < 1000 && value.AsSpan().IndexOfAny("{\n<") < 0
        && Endings.Contains(Path.GetExtension(value.Split('?', '#')[0]).ToLowerInvariant());

    private string? Own() => page.File.Stem.Split('.')[0] != "index" ? null
        : OwnNames.SelectMany(n => Endings.Select(e => n + e)).FirstOrDefault(n => references.FileOf(page.File.Path, "./" + n) is { } found
            && FolderFile.FolderOf(found) == page.File.Folder);
}
