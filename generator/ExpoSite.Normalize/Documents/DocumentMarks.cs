using AngleSharp.Dom;

namespace ExpoSite.Normalize.Documents;

/// <summary>What a reader knows of elements beyond their names; not in attributes, which a file could write itself.</summary>
internal sealed class DocumentMarks
{
    private readonly HashSet<INode> large = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<INode> notes = new(ReferenceEqualityComparer.Instance);

    /// <summary>True when the document has footnotes; only then marks in its text call any.</summary>
    public bool HasNotes => notes.Count > 0;

    /// <summary>What stands in a text where a footnote is called; digits, letters and brackets would be escaped.</summary>
    public static string NoteMark(int number) => string.Create(CultureInfo.InvariantCulture, $"\uE000{number}\uE001");

    /// <summary>The paragraph stands out: its type is larger than the text's, or it is a line of its own.</summary>
    public void SetLarge(IElement paragraph) => large.Add(paragraph);

    public bool IsLarge(IElement paragraph) => large.Contains(paragraph);

    /// <summary>The paragraph is the text of a footnote.</summary>
    public void SetNote(IElement paragraph) => notes.Add(paragraph);

    public bool IsNote(IElement paragraph) => notes.Contains(paragraph);
}
