using ExpoSite.Normalize.Imports.Folders;
using ExpoSite.Normalize.Imports.Sources;

namespace ExpoSite.Normalize.Imports.Generators;

/// <summary>A folder of texts with front matter whose generator is not known: addresses are only those that its texts state.</summary>
internal sealed class PlainFolder(FolderContents contents, TimeZoneInfo siteZone) : Generator(contents, siteZone)
{
    public override string Name => "an unknown generator";

    public override TemplateDialect Dialect => TemplateDialect.Liquid;

    public override FolderPage? Page(FolderFile file)
    {
        if (!file.HasFrontMatter || file.Folder.Split('/').Any(f => f.StartsWith('_') && f is not ("_posts" or "_drafts")))
            return null;
        var values = new FolderValues(file.Keys, []);
        bool isBundle = file.Stem == "index" && file.Folder.Length > 0;
        (StoryTime? nameDay, string name) = Dated(isBundle ? Path.GetFileName(file.Folder) : file.Stem);
        string? address = values.First("permalink", "url", "path");
        return new FolderPage
        {
            File = file,
            Values = values,
            Role = file.Stem.StartsWith("_index", StringComparison.Ordinal) ? PageRole.None : PageRole.ByDate,
            Group = file.Folder.Split('/')[0],
            Address = address is null || address.AsSpan().IndexOfAny('{', ':') >= 0 ? null : "/" + address.TrimStart('/'),
            Date = Time(values, "date", "published", "pubDate", "publishDate", "published_at", "created") ?? nameDay,
            Sections = [.. Terms(values, "categories", "category", "section")],
            Tags = [.. Terms(values, "tags", "keywords", "taxonomies.tags")],
            Language = values.First("lang", "language", "locale"),
            Version = VersionKey.Of(file, file.Path, values.First("lang", "language", "locale")),
            Slug = values.First("slug") ?? name,
            Former = [.. values.All("aliases", "alias", "redirect_from")],
        };
    }
}
