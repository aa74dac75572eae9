namespace ExpoSite.Architecture.Tests;

public sealed class MarkdownEntryTests
{
    // One in each half: both bound depth and size, and meet the parser's exceptions.
    private static readonly string[] Entries =
        ["generator/ExpoSite.Site/Markdown/Parsing/BodyParser.cs", "generator/ExpoSite.Normalize/Markdown/ParsedMarkdown.cs"];

    [Fact]
    public void The_Markdown_library_parses_and_renders_behind_one_boundary_only() =>
        Expect.None(Repository.CSharpFiles("generator").Except(Entries).Where(path =>
            Repository.Read(path) is var text && text.Contains("Markdig", StringComparison.Ordinal)
            && ((string[])["Markdig.Markdown.Parse(", " Markdown.Parse(", "Markdown.ToHtml(", ".ToHtml(pipeline", "Markdown.Convert(",
                "MarkdownParser.Parse(", "Markdown.ToPlainText("]).Any(call => text.Contains(call, StringComparison.Ordinal))));
}
