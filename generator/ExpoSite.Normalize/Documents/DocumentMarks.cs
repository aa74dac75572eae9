using AngleSharp.Dom;

namespace ExpoSite.Normalize.Documents;

/// <summary>What a reader knows of elements beyond their names; not in attributes, which a file could write itself.</summary>
internal sealed class DocumentMarks
{
    /// <summary>Paragraphs that stand out: their type is larger than the text's, or they are lines of their own.</summary>
    public HashSet<INode> Large { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Paragraphs that are the text of a footnote.</summary>
    public HashSet<INode> Notes { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>What stands in a text where a footnote is called; digits, letters and brackets would be escaped.</summary>
    public static string NoteMark(int number) => string.Create(CultureInfo.InvariantCulture, $"\uE000{number}\uE001");
}
