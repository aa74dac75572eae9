using Markdig.Extensions.DefinitionLists;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ExpoSite.Site.Markdown.Marks;

/// <summary>
/// Reads definitions (<c>: text</c>) below a term of one line, as PHP Markdown Extra, kramdown and Pandoc have them. A paragraph of several
/// lines and a table have no definition.
/// </summary>
internal sealed class TermListParser : DefinitionListParser
{
    public TermListParser() => OpeningCharacters = [':'];

    public override BlockState TryOpen(BlockProcessor processor) =>
        processor.LastBlock is ParagraphBlock { Lines: { Count: 1 } lines } && !lines.Lines[0].Slice.AsSpan().Contains('|')
            ? base.TryOpen(processor) : BlockState.None;
}
