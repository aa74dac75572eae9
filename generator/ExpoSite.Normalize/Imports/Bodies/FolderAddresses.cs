using System.Text.RegularExpressions;
using ExpoSite.Normalize.Imports.Sources;

namespace ExpoSite.Normalize.Imports.Bodies;

/// <summary>What addresses in a text of a generator's folder are here. What leads nowhere is told.</summary>
internal sealed partial class FolderAddresses(
    ImportedStory story, FolderText folder, ImportedAddresses stories, ImportedMedia media, ImportNotes notes, ImportedBody around)
{
    private const int LongestShown = 80;
    private const string NotInFolder = "links to pages that are not in the folder", LinkAnew = "the words stay; link them anew";

    private static readonly FrozenSet<string> PictureEndings = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg");

    /// <summary>True for an address that ends as a picture's name does.</summary>
    public static bool IsPictureName(string address) => PictureEndings.Contains(Path.GetExtension(address.Split('?', '#')[0]));

    /// <summary>The picture above the story, or null for one that did not come along.</summary>
    public string? Picture(string stated) =>
        Of(stated, isPicture: true) is { } address && address.StartsWith("/media/", StringComparison.Ordinal) ? address : null;

    /// <summary>Where the story stands now that had an address; null for another one.</summary>
    public string? OfStory(string address) => Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) ? stories.Of(uri) : null;

    /// <summary>An address that stands in the text itself; empty for one that is none on the web.</summary>
    public string Loose(string address) => OfStory(address.TrimEnd('.', ',', ')', ';', ':', '>')) ?? "";

    /// <summary>The address here, or null for one that leads nowhere.</summary>
    /// <param name="written">As it stands in the text.</param>
    /// <param name="isPicture">True for what is shown, false for what is linked to.</param>
    /// <param name="isTold">False to ask only.</param>
    public string? Of(string written, bool isPicture, bool isTold = true)
    {
        string stated = written.Trim();
        if (stated.Length == 0 || stated[0] == '#')
            return written;
        if (stated.StartsWith(ImportedSiteAddress.Nowhere, StringComparison.Ordinal))
            return Lost(NotInFolder, LinkAnew, story.Title, isTold);
        if (stated.StartsWith(ImportedSiteAddress.Here, StringComparison.Ordinal))
            return stated[ImportedSiteAddress.Here.Length..];
        bool isAbsolute = Uri.TryCreate(stated, UriKind.Absolute, out Uri? uri) && uri.Scheme != "file" && stated[0] != '/';
        if (isAbsolute && uri!.Scheme is not ("http" or "https"))
            return isPicture ? Missing(stated, isTold) : written;
        if (stated.StartsWith("%7B", StringComparison.OrdinalIgnoreCase))
            stated = Uri.UnescapeDataString(stated);
        int cut = stated.AsSpan().IndexOfAny('#', '?'), hash = stated.IndexOf('#', StringComparison.Ordinal);
        string path = cut < 0 ? stated : stated[..cut], fragment = hash < 0 ? "" : stated[hash..];
        // "@/blog/a.md" of Zola, "{filename}/a.md", "|filename|a.md" and "{static}/a.png" of Pelican.
        Match mark = Mark().Match(path);
        bool isNamed = mark.Success || path.StartsWith("@/", StringComparison.Ordinal);
        if (mark.Success && mark.Groups["kind"].Value is not ("filename" or "static" or "attach" or "photo" or "image"))
            return Lost("links to lists of the old site", LinkAnew, stated, isTold);
        path = mark.Success ? mark.Groups["path"].Value : isNamed ? path[1..] : path;
        if (!isAbsolute)
        {
            if (folder.References.FileOf(folder.Path, path) is { } file && media.OfFile(file) is { } shown)
                return shown;
            if (!isPicture && folder.References.PageOf(folder.Path, Uri.UnescapeDataString(path), isNamed) is { } page)
                return Link(new Uri(page), stated, fragment, isTold);
            if (isNamed && !isPicture)
                return Lost(NotInFolder, LinkAnew, stated, isTold);
        }

        var based = new Uri(story.Addresses.FirstOrDefault() ?? stories.Site.AbsoluteUri);
        return !Uri.TryCreate(based, isNamed ? "/" + path.TrimStart('/') : stated, out Uri? target)
            || target.Scheme is not ("http" or "https") ? isPicture ? Missing(stated, isTold) : written
            : isPicture ? Shown(target, stated, isTold) : Link(target, stated, fragment, isTold);
    }

    // On the writer's own disk, or within the text itself.
    private string? Missing(string stated, bool isTold)
    {
        if (isTold)
            around.NoteOnWeb(stated.Length > LongestShown ? stated[..LongestShown] + "…" : stated);
        return null;
    }

    private string? Shown(Uri target, string stated, bool isTold)
    {
        string? own = !stories.IsOld(target) ? null
            : folder.References.FileOf(folder.Path, target.AbsolutePath) is { } found ? media.OfFile(found) : media.At(target.AbsoluteUri);
        if (own is not null)
            return own;
        bool isOnWeb = !target.AbsoluteUri.StartsWith(ImportedSiteAddress.Unknown, StringComparison.Ordinal);
        if (isTold)
            around.NoteOnWeb(isOnWeb ? target.AbsoluteUri : stated);
        return isOnWeb ? target.AbsoluteUri : null;
    }

    private string? Link(Uri target, string stated, string fragment, bool isTold)
    {
        if (stories.Of(target) is { } here)
            return here + fragment;
        if (!stories.IsOld(target))
            return target.AbsoluteUri;
        if (Path.HasExtension(target.AbsolutePath) && folder.References.FileOf(folder.Path, target.AbsolutePath) is { } file)
            return media.OfFile(file);
        if (folder.References.IsStory(target))
        {
            return Lost(
                "links to stories that were not imported", "the words stay; link them when the other story is there", stated, isTold);
        }

        if (target.AbsoluteUri.StartsWith(ImportedSiteAddress.Unknown, StringComparison.Ordinal))
        {
            return Lost(
                "links within a site whose address the folder does not say",
                "the words stay; import again with --url and the address of the old site", stated, isTold);
        }

        if (isTold)
        {
            notes.LeftOut(
                "links to pages of the old site that were not imported", "they lead to the old site; change them or keep it", story.Place,
                target.AbsoluteUri);
        }

        return target.AbsoluteUri;
    }

    private string? Lost(string kind, string hint, string example, bool isTold)
    {
        if (isTold)
            notes.LeftOut(kind, hint, story.Place, example.Replace(ImportedSiteAddress.Unknown, "", StringComparison.Ordinal));
        return null;
    }

    [GeneratedRegex(@"^[{|:](?<kind>[a-z_]+)[}|:](?<path>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
