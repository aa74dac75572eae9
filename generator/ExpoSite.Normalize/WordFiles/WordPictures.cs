using System.Text.RegularExpressions;
using AngleSharp.Dom;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ExpoSite.Normalize.Html.Pages;
using ExpoSite.Normalize.Pictures;
using Blip = DocumentFormat.OpenXml.Drawing.Blip;
using DrawingProperties = DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties;
using Vml = DocumentFormat.OpenXml.Vml;

namespace ExpoSite.Normalize.WordFiles;

/// <summary>Pictures of a document as figures.</summary>
internal sealed partial class WordPictures(OpenXmlPart part, PictureCollection pictures)
{
    /// <summary>Appends figures for the pictures in a drawing; none for a text box.</summary>
    public void Write(OpenXmlElement drawing, IElement target)
    {
        foreach (OpenXmlElement element in drawing.Descendants().Where(IsPicture))
        {
            string? id = element is Blip blip ? blip.Embed?.InnerText : ((Vml.ImageData)element).RelationshipId?.InnerText;
            string alt = AlternativeText(drawing, element);
            if (Address(id, alt) is not { } address)
                continue;
            IElement image = NodeChildren.Append(NodeChildren.Append(target, "figure"), "img");
            image.SetAttribute("src", address);
            image.SetAttribute("alt", alt);
        }
    }

    private static bool IsPicture(OpenXmlElement element) =>
        element is Blip or Vml.ImageData && !element.Ancestors<TextBoxContent>().Any();

    private string? Address(string? id, string alternativeText)
    {
        string name = alternativeText.Length > 0 ? alternativeText : "picture in the document";
        if (id is null || !part.TryGetPartById(id, out OpenXmlPart? image))
        {
            pictures.ReportMissing(name);
            return null;
        }

        using Stream stream = image.GetStream(FileMode.Open, FileAccess.Read);
        using var bytes = new MemoryStream();
        byte[] buffer = new byte[64 * 1024];
        for (int read = stream.Read(buffer); read > 0 && bytes.Length <= PictureCollection.MaxBytes; read = stream.Read(buffer))
            bytes.Write(buffer, 0, read);
        return pictures.Add(bytes.ToArray(), name);
    }

    private static string AlternativeText(OpenXmlElement drawing, OpenXmlElement image)
    {
        string? text = image is Vml.ImageData ? image.Ancestors<Vml.Shape>().FirstOrDefault()?.Alternate?.InnerText
            : drawing.Descendants<DrawingProperties>().FirstOrDefault() is { } properties
                ? properties.Description?.InnerText ?? properties.Title?.InnerText : null;
        return ByProgram().Replace(text ?? "", "").Trim();
    }

    // What Office adds to a text that it guessed.
    [GeneratedRegex(@"\s*(?:Description automatically generated.*|Automatisch generierte Beschreibung.*|Description générée "
        + @"automatiquement.*|Descripción generada automáticamente.*|AI-generated content may be incorrect\.?|KI-generierte Inhalte "
        + @"können fehlerhaft sein\.?)\s*$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex ByProgram();
}
