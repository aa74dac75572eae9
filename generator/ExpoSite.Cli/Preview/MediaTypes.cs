using ExpoSite.Site.Media;
using Microsoft.AspNetCore.StaticFiles;

namespace ExpoSite.Cli.Preview;

/// <summary>Content-Type by file ending: of media as the site lists them, of all else as the framework knows them.</summary>
internal static class MediaTypes
{
    private const string Xml = "application/xml";

    private static readonly FileExtensionContentTypeProvider Known = new() { Mappings = { [".xml"] = Xml, [".opml"] = Xml } };

    public static string Of(string path)
    {
        string type = MediaKind.OfName(path)?.Type
            ?? (Known.TryGetContentType(path, out string? known) ? known : "application/octet-stream");
        bool isText = type.StartsWith("text/", StringComparison.Ordinal) && !type.Contains(';', StringComparison.Ordinal);
        return isText || type is Xml or "application/json" ? type + "; charset=utf-8" : type;
    }
}
