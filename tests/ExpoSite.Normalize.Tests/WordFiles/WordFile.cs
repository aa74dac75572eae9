using System.Globalization;
using System.IO.Compression;
using System.Text;
using ExpoSite.Normalize.Runs;
using ExpoSite.Normalize.Tests.Pictures;

namespace ExpoSite.Normalize.Tests.WordFiles;

/// <summary>A Word file written part by part, as small as Word would still open it.</summary>
internal sealed class WordFile
{
    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
            + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" "
            + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private readonly Dictionary<string, byte[]> parts = new(StringComparer.Ordinal);
    private readonly StringBuilder relations = new();
    private readonly StringBuilder types = new();
    private string body = "";

    /// <summary>Styles of every file: headings as Word and as other programs name them, title, quotation, caption.</summary>
    private const string Styles =
        "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"22\"/></w:rPr></w:rPrDefault></w:docDefaults>"
        + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"Titel\"><w:name w:val=\"Title\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"Sub\"><w:name w:val=\"Subtitle\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:name w:val=\"heading 1\"/><w:rPr><w:b/></w:rPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:name w:val=\"heading 2\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"U2\"><w:name w:val=\"Überschrift 2\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"Own\"><w:name w:val=\"House crosshead\"/><w:pPr><w:outlineLvl "
            + "w:val=\"1\"/></w:pPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"OwnChild\"><w:name w:val=\"Crosshead blue\"/><w:basedOn w:val=\"Own\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"Quote\"><w:name w:val=\"Quote\"/><w:rPr><w:i/></w:rPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"Cap\"><w:name w:val=\"caption\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"Toc\"><w:name w:val=\"toc 1\"/></w:style>";

    /// <summary>True to pack the parts without compressing them.</summary>
    public bool IsStored { get; init; }

    /// <summary>A file with one of everything.</summary>
    public WordFile Everything() => Numbering().Picture("rP", TestPicture.Png()).Link("rL", "https://example.org/plan")
        .Footnotes($"<w:footnote w:id=\"4\"><w:p>{Run("Built in 1887.")}</w:p></w:footnote>")
        .Text("PRESS RELEASE").Styled("Titel", "Robots Learn to Fold Sails").Text("By Ines Calder, 12 March 2031")
        .Text("The stands of the fair were full on the first morning, and the quay outside them was fuller still, said the port office.")
        .Body($"<w:p>{Run("See ")}<w:hyperlink "
            + $"r:id=\"rL\">{Run("the plan", "<w:b/>")}</w:hyperlink>{Run(" of the hall")}<w:r><w:footnoteReference "
            + $"w:id=\"4\"/></w:r></w:p>")
        .Body($"<w:p>{Drawing("rP", "A folded sail")}</w:p>").Styled("Cap", "The first sail").Styled("H2", "At the quay")
        .Item(1, 0, "sails").Item(1, 1, "mended").Item(2, 0, "open")
        .Body($"<w:tbl><w:tr><w:tc>{Paragraph("Hall")}</w:tc><w:tc>{Paragraph("Visitors")}</w:tc></w:tr><w:tr><w:tc>{Paragraph("A")}</w:tc><w:tc>{Paragraph("900")}</w:tc></w:tr></w:tbl>")
        .Body($"<w:p><w:del w:id=\"1\"><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins w:id=\"2\">{Run("kept")}</w:ins></w:p>")
        .Styled("Quote", "We sold it before lunch.").Text("###").Text("Press contact: Jory Lanyon-Reed, press@example.org")
        .Properties("<dc:title>Robots</dc:title><dc:creator>Ines Calder</dc:creator>");

    /// <summary>The body's XML, in the usual prefixes.</summary>
    public WordFile Body(string xml)
    {
        body += xml;
        return this;
    }

    /// <summary>A paragraph of plain text.</summary>
    public WordFile Text(string text) => Body(Paragraph(text));

    /// <summary>A paragraph with a style.</summary>
    public WordFile Styled(string style, string text) => Body($"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{Run(text)}</w:p>");

    public WordFile Item(int list, int level, string text) =>
        Body($"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr>{Run(text)}</w:p>");

    /// <summary>Another part with its relation from the document.</summary>
    public WordFile Part(string id, string kind, string name, string type, byte[] content)
    {
        parts["word/" + name] = content;
        relations.Append(CultureInfo.InvariantCulture, $"<Relationship Id=\"{id}\" Type=\"{Relation}{kind}\" Target=\"{name}\"/>");
        types.Append(CultureInfo.InvariantCulture, $"<Override PartName=\"/word/{name}\" ContentType=\"{type}\"/>");
        return this;
    }

    public WordFile Link(string id, string address)
    {
        relations.Append(CultureInfo.InvariantCulture,
            $"<Relationship Id=\"{id}\" Type=\"{Relation}hyperlink\" Target=\"{address}\" TargetMode=\"External\"/>");
        return this;
    }

    public WordFile Picture(string id, byte[] content) => Part(id, "image", $"media/{id}.png", "image/png", content);

    public WordFile Footnotes(string xml) =>
        Part("rFoot", "footnotes", "footnotes.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",
            Utf8($"<w:footnotes {Namespaces}>{xml}</w:footnotes>"));

    /// <summary>List 1 has bullets; list 2 is numbered on its first two levels.</summary>
    public WordFile Numbering() =>
        Part("rNum", "numbering", "numbering.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml", Utf8(
        $"<w:numbering {Namespaces}><w:abstractNum w:abstractNumId=\"0\">{Level(0, "bullet")}{Level(1, "bullet")}</w:abstractNum>"
        + $"<w:abstractNum w:abstractNumId=\"1\">{Level(0, "decimal")}{Level(1, "decimal")}</w:abstractNum>"
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId "
            + "w:val=\"1\"/></w:num></w:numbering>"));

    public WordFile Properties(string xml)
    {
        parts["docProps/core.xml"] = Utf8(
            "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
                + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
            + $"xmlns:dcterms=\"http://purl.org/dc/terms/\" "
                + $"xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">{xml}</cp:coreProperties>");
        types.Append(
            "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>");
        return this;
    }

    public byte[] Bytes()
    {
        Part("rStyles", "styles", "styles.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml",
            Utf8($"<w:styles {Namespaces}>{Styles}</w:styles>"));
        parts["word/document.xml"] = Utf8($"<w:document {Namespaces}><w:body>{body}</w:body></w:document>");
        parts["word/_rels/document.xml.rels"] =
            Utf8($"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{relations}</Relationships>");
        string core = parts.ContainsKey("docProps/core.xml")
            ? "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" "
                + "Target=\"docProps/core.xml\"/>" : "";
        parts["_rels/.rels"] = Utf8(
            $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
            + $"Type=\"{Relation}officeDocument\" Target=\"word/document.xml\"/>{core}</Relationships>");
        parts["[Content_Types].xml"] = Utf8(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
                + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"png\" ContentType=\"image/png\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + $"<Override PartName=\"/word/document.xml\" "
                + $"ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>{types}</Types>");
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in parts)
            {
                ZipArchiveEntry entry = archive.CreateEntry(name, IsStored ? CompressionLevel.NoCompression : CompressionLevel.Optimal);
                entry.LastWriteTime = new DateTimeOffset(2031, 3, 1, 0, 0, 0, TimeSpan.Zero);
                using Stream stream = entry.Open();
                stream.Write(content);
            }
        }

        return file.ToArray();
    }

    public RawFile Raw(string path = "a.docx") => new(path, Bytes());

    public static string Paragraph(string text) => $"<w:p>{Run(text)}</w:p>";

    /// <summary>A run, with the XML of its properties.</summary>
    public static string Run(string text, string properties = "") =>
        $"<w:r>{(properties.Length > 0 ? $"<w:rPr>{properties}</w:rPr>" : "")}<w:t "
            + $"xml:space=\"preserve\">{System.Security.SecurityElement.Escape(text)}</w:t></w:r>";

    /// <summary>An inline picture with alternative text.</summary>
    public static string Drawing(string id, string alt) =>
        $"<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"Picture 1\" "
            + $"descr=\"{alt}\"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip "
            + $"r:embed=\"{id}\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";

    private static string Level(int level, string format) =>
        $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/></w:lvl>";

    private static byte[] Utf8(string xml) => Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml);
}
