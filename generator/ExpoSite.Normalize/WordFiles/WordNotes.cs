using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ExpoSite.Normalize.WordFiles;

/// <summary>Footnotes and endnotes, numbered in the order in which the text calls them.</summary>
internal sealed class WordNotes(MainDocumentPart main)
{
    private readonly List<(OpenXmlPart Part, OpenXmlElement Note)> called = [];
    private readonly Dictionary<OpenXmlElement, int> numbers = [];

    /// <summary>The notes that are called; the first has number 1.</summary>
    public IReadOnlyList<(OpenXmlPart Part, OpenXmlElement Note)> Called => called;

    /// <summary>The number of a footnote, or 0 for one that is not there.</summary>
    public int Footnote(string? id) => Number(main.FootnotesPart, main.FootnotesPart?.Footnotes, id);

    /// <summary>The number of an endnote, or 0 for one that is not there.</summary>
    public int Endnote(string? id) => Number(main.EndnotesPart, main.EndnotesPart?.Endnotes, id);

    private int Number(OpenXmlPart? part, OpenXmlElement? notes, string? id)
    {
        OpenXmlElement? note = notes?.ChildElements.OfType<FootnoteEndnoteType>()
            .FirstOrDefault(n => n.Id?.InnerText == id && n.Type is null);
        if (part is null || note is null)
            return 0;
        if (!numbers.TryGetValue(note, out int number))
        {
            called.Add((part, note));
            numbers[note] = number = called.Count;
        }

        return number;
    }
}
