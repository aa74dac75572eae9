using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ExpoSite.Normalize.Documents;
using Picture = DocumentFormat.OpenXml.Wordprocessing.Picture;
using Vml = DocumentFormat.OpenXml.Vml;

namespace ExpoSite.Normalize.WordFiles;

/// <summary>Reads what stands in one paragraph: text, and what floats beside it. Tracked changes count as accepted.</summary>
/// <param name="part">The part that the paragraph is of, for links.</param>
/// <param name="fields">Fields can reach over several paragraphs.</param>
internal sealed class WordInlines(OpenXmlPart part, WordStyles styles, WordFields fields, WordNotes notes)
{
    private readonly List<Inline> pieces = [];
    private string? link;
    private ParagraphProperties? paragraph;

    /// <summary>The paragraph's text in pieces of one style.</summary>
    public IReadOnlyList<Inline> Pieces => pieces;

    /// <summary>Drawings in the paragraph, pictures and text boxes alike.</summary>
    public List<OpenXmlElement> Drawings { get; } = [];

    /// <summary>Size of the smallest type in points; 0 for no text.</summary>
    public double SmallestSize { get; private set; }

    public void Read(Paragraph from)
    {
        paragraph = from.ParagraphProperties;
        Children(from);
    }

    private void Children(OpenXmlElement element)
    {
        foreach (OpenXmlElement child in element.ChildElements)
            Read(child);
    }

    private void Read(OpenXmlElement element)
    {
        switch (element)
        {
            case ParagraphProperties or DeletedRun or MoveFromRun or DeletedText or SdtProperties:
                break;
            case Run run:
                ReadRun(run);
                break;
            case Hyperlink hyperlink:
                ReadLink(hyperlink);
                break;
            case SimpleField field:
                fields.Begin();
                fields.Code(field.Instruction?.InnerText ?? "");
                fields.Separate();
                Children(field);
                fields.End();
                break;
            case AlternateContent alternate:
                Children(Choice(alternate));
                break;
            case Ruby ruby:
                if (ruby.GetFirstChild<RubyBase>() is { } text)
                    Children(text);
                break;
            case DocumentFormat.OpenXml.Math.Text formula:
                Add(formula.Text, TextStyle.Plain);
                break;
            default:
                Children(element);
                break;
        }
    }

    /// <summary>The newer of two ways to say the same, where it can be read.</summary>
    public static OpenXmlElement Choice(AlternateContent alternate) =>
        alternate.ChildElements.FirstOrDefault(c => c is AlternateContentChoice && c.HasChildren) ?? alternate.LastChild ?? alternate;

    private void ReadLink(Hyperlink hyperlink)
    {
        string? before = link;
        string? id = hyperlink.Id?.InnerText;
        link = part.HyperlinkRelationships.FirstOrDefault(r => r.Id == id)?.Uri.OriginalString ?? before;
        Children(hyperlink);
        link = before;
    }

    private void ReadRun(Run run)
    {
        RunProperties? properties = run.RunProperties;
        if (styles.Has<Vanish>(paragraph, properties))
            return;
        TextStyle style = (styles.Has<Bold>(paragraph, properties) ? TextStyle.Bold : 0)
            | (styles.Has<Italic>(paragraph, properties) ? TextStyle.Italic : 0)
            | (styles.Has<Strike>(paragraph, properties) ? TextStyle.Struck : 0);
        int before = pieces.Count;
        foreach (OpenXmlElement child in run.ChildElements)
            ReadRunPart(child, style);
        if (pieces.Skip(before).Any(p => !string.IsNullOrWhiteSpace(p.Text)))
        {
            double size = styles.SizeOf(paragraph, properties);
            SmallestSize = SmallestSize == 0 ? size : Math.Min(SmallestSize, size);
        }
    }

    private void ReadRunPart(OpenXmlElement element, TextStyle style)
    {
        switch (element)
        {
            case Text text:
                Add(text.Text, style);
                break;
            case TabChar:
                Add(" ", style);
                break;
            case NoBreakHyphen:
                Add("-", style);
                break;
            // A break of page or column is none of the text.
            case (Break or CarriageReturn) and not Break { Type.InnerText: "page" or "column" }:
                Add("\n", TextStyle.Plain);
                break;
            case FieldChar { FieldCharType.InnerText: "begin" }:
                fields.Begin();
                break;
            case FieldChar { FieldCharType.InnerText: "separate" }:
                fields.Separate();
                break;
            case FieldChar { FieldCharType.InnerText: "end" }:
                fields.End();
                break;
            case FieldCode code:
                fields.Code(code.Text);
                break;
            case FootnoteReference note:
                AddNote(notes.Footnote(note.Id?.InnerText));
                break;
            case EndnoteReference note:
                AddNote(notes.Endnote(note.Id?.InnerText));
                break;
            case Drawing or Picture or EmbeddedObject or Vml.Shape:
                Drawings.Add(element);
                break;
            case AlternateContent alternate:
                foreach (OpenXmlElement child in Choice(alternate).ChildElements)
                    ReadRunPart(child, style);
                break;
            case Ruby:
                Read(element);
                break;
            default:
                break;
        }
    }

    private void AddNote(int number)
    {
        if (number > 0 && fields.IsText)
            pieces.Add(new Inline(DocumentMarks.NoteMark(number), TextStyle.Plain, null));
    }

    private void Add(string text, TextStyle style)
    {
        string clean = text == "\n" ? text : Clean(text);
        if (clean.Length > 0 && fields.IsText)
            pieces.Add(new Inline(clean, style, link ?? fields.Address));
    }

    // Symbols of special fonts stand in the private area, where the marks of notes stand as well.
    private static string Clean(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uE000', '\uF8FF') && !text.Contains('\u00AD', StringComparison.Ordinal))
            return text;
        return string.Concat(text.Where(c => c != '\u00AD' && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.PrivateUse));
    }
}
