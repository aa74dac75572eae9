using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Text;
using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.SavedPages;

namespace ExpoSite.Normalize.Html;

/// <summary>Reads a saved web page: what it says of itself, then its body by the agreement of several readings.</summary>
internal static class HtmlPageReader
{
    /// <summary>The draft of any text; one that is no page gives an empty body and diagnostics.</summary>
    /// <param name="html">The page's text, decoded.</param>
    /// <param name="path">Path of the raw file, for places.</param>
    /// <param name="options">The site's zone and categories.</param>
    /// <param name="saved">What came along with the page, or null.</param>
    public static Draft Read(string html, string path, NormalizeOptions options, SavedPage? saved = null)
    {
        using IHtmlDocument document = PageDocument.Parse(html);
        saved?.Apply(document);
        PageStatements statements = PageStatements.Read(document);
        var addresses = new PageAddresses(document, statements);
        PageTitle? title = PageTitle.Read(document, statements);
        PageDate? published = PageDate.Published(document, title?.Element, statements, options.TimeZone);
        Draft said = Said(document, statements, addresses, path) with
        {
            Title = title?.Text,
            TitlePlace = PageDocument.PlaceOf(title?.Element, path),
            Published = published?.Time,
            Updated = PageDate.Modified(statements, published, options.TimeZone)?.Time,
        };

        IElement body = document.Body ?? document.DocumentElement;
        List<TextBlock> blocks = BlockSplitter.Split(body);
        published ??= PageDate.NearTitle(blocks, title?.Element, statements, options.TimeZone);
        said = said with { Published = published?.Time };
        List<BodyReading> readings = BodyReadings.All(document, blocks, statements);
        BlockVerdict[] verdicts = BodyChoice.Choose(blocks, readings, title, said.Authors);
        bool IsKept(IElement e) => verdicts[int.Parse(e.GetAttribute(BlockSplitter.Mark)!, CultureInfo.InvariantCulture)].IsBody;
        Draft draft = said with
        {
            Body = new HtmlToMarkdown(addresses, IsKept).Write(body),
            Teasers = TeaserCards.Read(body, e => IsStory(e, IsKept), path, options.TimeZone),
            Reading = [.. blocks.Select(b => new ReadLine(PageDocument.PlaceOf(b.Element, path).Line, verdicts[b.Index].Role, 0.5, verdicts[b.Index].Reason, b.Text))],
        };
        return draft with { Diagnostics = Findings(draft, html.Length, published, path) };
    }

    private static Draft Said(IHtmlDocument document, PageStatements statements, PageAddresses addresses, string path) => new()
    {
        Source = path,
        Body = "",
        Authors = PageAuthors.Read(document, statements),
        Category = statements.About(Subject.Category).Select(s => s.Value).FirstOrDefault(c => c.Length is > 1 and < 60 && !c.Contains('/', StringComparison.Ordinal)),
        Description = statements.First(Subject.Description),
        Language = statements.About(Subject.Language).Select(s => LanguageTag(s.Value)).FirstOrDefault(l => l is not null),
        Image = PagePicture.Read(document, statements, addresses),
        Keywords = [.. statements.About(Subject.Keyword).SelectMany(s => s.Value.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Where(k => k.Length is > 1 and < 60).Distinct(StringComparer.OrdinalIgnoreCase).Take(20)],
    };

    private static string? LanguageTag(string value)
    {
        string tag = value.Trim().Replace('_', '-');
        bool isTag = tag.Length is >= 2 and <= 12 && tag.Split('-') is [{ Length: 2 or 3 } first, ..] && first.All(char.IsAsciiLetter)
            && tag.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
        return isTag ? tag : null;
    }

    private static bool IsStory(IElement heading, Func<IElement, bool> isKept)
    {
        IElement? marked = heading.HasAttribute(BlockSplitter.Mark) ? heading : heading.QuerySelector($"[{BlockSplitter.Mark}]");
        return marked is null || isKept(marked);
    }

    private static ImmutableArray<Diagnostic> Findings(Draft draft, int length, PageDate? published, string path)
    {
        SourcePosition whole = SourcePosition.WholeFile(path);
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        if (length > PageDocument.MaxLength)
            found.Add(NormalizeRules.PageTooLong.At(whole, $"the page has {length} characters; the first {PageDocument.MaxLength} were read"));
        if (draft.Body.Length == 0 && draft.Teasers.IsEmpty)
            found.Add(NormalizeRules.PageWithoutBody.At(whole, "no article text found", "save the complete page, or paste its text into a .txt file"));
        if (draft.Title is null)
            found.Add(NormalizeRules.PageWithoutTitle.At(whole, "no title found", "add a title to the Markdown file"));
        if (published is null)
            found.Add(NormalizeRules.PageWithoutDate.At(draft.TitlePlace, "no date of publication found", "add 'published' to the Markdown file"));
        else if (published.IsAmbiguous)
            found.Add(NormalizeRules.PageDateAmbiguous.At(PageDocument.PlaceOf(published.Element, path), $"the date was read as {published.Time.Iso}", "check 'published' in the Markdown file"));
        return found.ToImmutable();
    }
}
