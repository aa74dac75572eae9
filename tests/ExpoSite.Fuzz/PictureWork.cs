using System.Xml;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Site.Pictures.Files;

namespace ExpoSite.Fuzz;

/// <summary>A file is read as a picture; what would be published of it is read again.</summary>
internal static class PictureWork
{
    private const string XLink = "http://www.w3.org/1999/xlink";

    // as a browser reads it: with the document's own declarations, which may give elements attributes
    private static readonly XmlReaderSettings Browser = new()
    { DtdProcessing = DtdProcessing.Parse, XmlResolver = null, MaxCharactersFromEntities = 1 << 20 };

    public static Fault? FaultOf(byte[] input)
    {
        foreach (string extension in new[] { "png", "jpg", "gif", "webp", "avif", "svg" })
        {
            Outcome<PictureFile> outcome = PictureFile.Read("input/media/a." + extension, input);
            if (Findings.FaultOf(outcome.Diagnostics) is { } unforeseen)
                return unforeseen;
            if (outcome.Value is not { } picture)
            {
                if (outcome.Diagnostics.IsEmpty)
                    return new Fault("silence", extension);
                continue;
            }

            if (picture.Width < 0 || picture.Height < 0)
                return new Fault("a size below zero", $"{picture.Width} x {picture.Height}");
            if (picture.Format == PictureFormat.Svg)
                return FaultOfDrawing(picture.Published.ToArray());
            PictureFile? again = PictureFile.Read("input/media/a." + extension, picture.Published).Value;
            return again is null || (again.Width, again.Height) != (picture.Width, picture.Height)
                ? new Fault($"{picture.Format} is another picture when published", extension) : null;
        }

        return null;
    }

    private static Fault? FaultOfDrawing(byte[] drawing)
    {
        using var reader = XmlReader.Create(new MemoryStream(drawing), Browser);
        while (reader.Read())
        {
            if (reader.NodeType is XmlNodeType.DocumentType && !string.IsNullOrEmpty(reader.Value))
                return new Fault("a drawing with declarations of its own", reader.Value);
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.LocalName.ToLowerInvariant() is "script" or "foreignobject" or "iframe" or "handler" or "listener" or "embed"
                or "object")
            {
                return new Fault($"a drawing with <{reader.LocalName}>", reader.LocalName);
            }

            while (reader.MoveToNextAttribute())
            {
                if (reader.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase))
                    return new Fault("a drawing with a handler", $"{reader.Name}={reader.Value}");
                if ((reader.LocalName == "href" || reader.NamespaceURI == XLink) && reader.Value.TrimStart()
                    .StartsWith("javascript", StringComparison.OrdinalIgnoreCase))
                {
                    return new Fault("a drawing with an address that runs", reader.Value);
                }

                if (reader.Value.Contains("data:image/svg", StringComparison.OrdinalIgnoreCase)
                    || reader.Value.Contains("data:text/html", StringComparison.OrdinalIgnoreCase))
                {
                    return new Fault("a drawing within a drawing", reader.Value);
                }
            }
        }

        return null;
    }
}
