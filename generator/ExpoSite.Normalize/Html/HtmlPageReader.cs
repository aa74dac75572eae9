using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Text;
using ExpoSite.Normalize.Drafting;

namespace ExpoSite.Normalize.Html;

/// <summary>Reads a saved web page: what it says of itself, then its body by the agreement of several readings.</summary>
internal static class HtmlPageReader
{
    /// <summary>The draft of any text; one that is no page gives an empty body and diagnostics.</summary>
    /// <param name="html">The page's text, decoded.</param>
    /// <param name="path">Path of the raw file, for places.</param>
    /// <param name="options">The site's zone and categories.</param>
    public static Draft Read(string html, string path, NormalizeOptions options)
    {
        using IHtmlDocument document = PageDocument.Parse(html);
        PageStatements statements = PageStatements.Read(document);
        var addresses = new PageAddresses(document, statements);
        PageTitle? title = PageTitle.Read(document, statements);
        IElement body = document.Body ?? document.DocumentElement;
        List<TextBlock> blocks = BlockSplitter.Split(body);
        PageHead head = PageHead.Read(document, blocks, title, statements, options, path);
        Draft said = head.Draft(path);
        List<BodyReading> readings = BodyReadings.All(document, blocks, statements);
        BlockVerdict[] verdicts = BodyChoice.Choose(blocks, readings, title, said.Authors);
        bool IsKept(IElement e) => verdicts[int.Parse(e.GetAttribute(BlockSplitter.Mark)!, CultureInfo.InvariantCulture)].IsBody;
        Draft draft = said with
        {
            Body = new HtmlToMarkdown(addresses, IsKept).Write(body),
            Teasers = TeaserCards.Read(body, e => IsStory(e, IsKept), path, options.TimeZone),
            Reading = [.. blocks.Select(b => new ReadLine(PageDocument.PlaceOf(b.Element, path).Line, verdicts[b.Index].Role, 0.5, verdicts[b.Index].Reason, b.Text))],
        };
        return draft with { Diagnostics = Findings(draft, html.Length, head, path) };
    }

    private static bool IsStory(IElement heading, Func<IElement, bool> isKept)
    {
        IElement? marked = heading.HasAttribute(BlockSplitter.Mark) ? heading : heading.QuerySelector($"[{BlockSplitter.Mark}]");
        return marked is null || isKept(marked);
    }

    private static ImmutableArray<Diagnostic> Findings(Draft draft, int length, PageHead head, string path)
    {
        SourcePosition whole = SourcePosition.WholeFile(path);
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        if (length > PageDocument.MaxLength)
            found.Add(NormalizeRules.PageTooLong.At(whole, $"the page has {length} characters; the first {PageDocument.MaxLength} were read"));
        if (draft.Body.Length == 0 && draft.Teasers.IsEmpty)
            found.Add(NormalizeRules.PageWithoutBody.At(whole, "no article text found", "save the complete page, or paste its text into a .txt file"));
        found.AddRange(head.Findings(path));
        return found.ToImmutable();
    }
}
