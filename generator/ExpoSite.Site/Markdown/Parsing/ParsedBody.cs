using Markdig.Syntax;

namespace ExpoSite.Site.Markdown.Parsing;

/// <summary>A body as it was parsed, within bounds.</summary>
/// <param name="Document">Its blocks.</param>
/// <param name="Text">The text that the spans of the blocks lie in.</param>
/// <param name="Shown">The same text without code and what is hidden: <see cref="SourceMask"/>.</param>
/// <param name="Notes">What had to be left out of the parsing.</param>
internal sealed record ParsedBody(MarkdownDocument Document, EditedText Text, string Shown, List<BodyNote> Notes);
