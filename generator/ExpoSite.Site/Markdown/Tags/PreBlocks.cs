using System.Net;
using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ExpoSite.Site.Markdown.Tags;

/// <summary>What stands between lines of <c>&lt;pre&gt;</c> and <c>&lt;/pre&gt;</c>, blank lines too (CommonMark, 4.6).</summary>
internal sealed class PreBlock(BlockParser parser) : CodeBlock(parser)
{
    public StringBuilder Written { get; } = new();
}

/// <summary>Reads <see cref="PreBlock"/>s: marks in them are text, and tags that only set it are left out.</summary>
internal sealed partial class PreBlockParser : BlockParser
{
    private static readonly object LacksEnd = new();

    public PreBlockParser() => OpeningCharacters = ['<'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        StringSlice line = processor.Line;
        if (processor.IsCodeIndent || Start().Match(line.ToString()) is not { Success: true } start || !HasEnd(processor, line))
            return BlockState.None;
        // On one line it is read as all other tags are.
        if (line.AsSpan().Contains("</pre>", StringComparison.OrdinalIgnoreCase))
            return BlockState.None;
        var block = new PreBlock(this) { Column = processor.Column, Span = new SourceSpan(line.Start, line.End), IsBreakable = false };
        block.Written.Append(line.AsSpan()[start.Length..]).Append('\n');
        processor.NewBlocks.Push(block);
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var pre = (PreBlock)block;
        processor.GoToColumn(processor.ColumnBeforeIndent);
        StringSlice line = processor.Line;
        int end = line.AsSpan().IndexOf("</pre>", StringComparison.OrdinalIgnoreCase);
        if (end < 0)
        {
            pre.Written.Append(line.AsSpan()).Append('\n');
            pre.UpdateSpanEnd(line.End);
            return BlockState.ContinueDiscard;
        }

        pre.Written.Append(line.AsSpan()[..end]);
        int after = line.Start + end + "</pre>".Length;
        pre.UpdateSpanEnd(after - 1);
        if (after > line.End || line.Text.AsSpan(after, line.End + 1 - after).IsWhiteSpace())
            return BlockState.BreakDiscard;
        while (processor.Line.Start < after)
            processor.NextChar();
        processor.RestartIndent();
        return BlockState.None;
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        var pre = (PreBlock)block;
        string text = pre.Written.ToString().TrimEnd('\n', ' ');
        text = WebUtility.HtmlDecode(Tag().Replace(text, t => t.Groups["break"].Success ? "\n" : ""));
        // HTML, 13.2.6.4.7: the line break behind the tag is not part of it.
        pre.Lines = new StringLineGroup(text.StartsWith('\n') ? text[1..] : text);
        return true;
    }

    // The text is searched once for an end that it lacks.
    private static bool HasEnd(BlockProcessor processor, StringSlice line)
    {
        if (processor.Document.ContainsData(LacksEnd))
            return false;
        if (line.Text.AsSpan(line.Start).Contains("</pre>", StringComparison.OrdinalIgnoreCase))
            return true;
        processor.Document.SetData(LacksEnd, true);
        return false;
    }

    [GeneratedRegex("""^<pre(?>(?:\s+(?!hidden|style)[\w-]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*>""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Start();

    [GeneratedRegex("""<br\s*/?>(?<break>)|</?(?:a|b|code|em|font|i|kbd|mark|s|samp|small|span|strong|sub|sup|u|var)(?:\s[^<>]*)?>""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tag();
}
