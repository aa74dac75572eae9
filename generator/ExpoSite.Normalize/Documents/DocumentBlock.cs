namespace ExpoSite.Normalize.Documents;

/// <summary>What a block of a document is by its form.</summary>
internal enum BlockForm
{
    Text,
    Heading,
    ListItem,
    Quote,
    Table,
    Figure,
    Footnote,
}

/// <summary>One heading, paragraph, list item, table or figure.</summary>
/// <param name="Level">1 for a title, 2 to 6 for headings, else 0.</param>
internal sealed record DocumentBlock(string Text, BlockForm Form, int Level = 0);
