using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Html.Blocks;
using ExpoSite.Normalize.Html.Body;
using ExpoSite.Normalize.Html.Head;
using ExpoSite.Normalize.Html.Pages;
using ExpoSite.Normalize.Html.Statements;
using ExpoSite.Normalize.Html.Writing;
using ExpoSite.Normalize.Markdown;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Html;

/// <summary>Reads a saved web page: what it says of itself, then its body by the agreement of several readings.</summary>
internal static class HtmlPageReader
{
    /// <summary>The draft of any text; one that is no page gives an empty body and diagnostics.</summary>
    public static Draft Read(string html, string path, NormalizeOptions options, SavedPage? saved = null)
    {
        using IHtmlDocument document = PageDocument.Parse(html, out int leftOut);
        LatePictures.Show(document, i => PictureSource.Of(i) is not null);
        saved?.Apply(document);
        PageStatements statements = PageStatements.Read(document);
        var addresses = new PageAddresses(document, statements);
        PageTitle? title = PageTitle.Read(document, statements);
        if (title?.Element is { } headline)
            ShownTitle.SetApart(headline);
        IElement body = document.Body ?? document.DocumentElement;
        var data = new DataText(document, statements.ArticleBody);
        PageBlocks split = BlockSplitter.Split(body, title?.Element);
        IReadOnlyList<TextBlock> blocks = split.All;
        PageHead head = PageHead.Read(document, split, title, statements, options, path);
        Draft said = head.Draft(path);
        // Rather a title with the site's name in it than a story that nobody finds.
        said = said with { Title = said.Title ?? statements.First(Subject.Title) };
        var survey = new PageSurvey(blocks, title, statements, said.Authors);
        BlockVerdict[] verdicts = BodyChoice.Choose(survey, split, document);
        PageRelease? release = PageRelease.TakeOut(survey, verdicts, options.TimeZone);
        said = release?.Complete(said, path) ?? said;
        LeadPicture? lead = LeadPicture.Find(survey, verdicts, addresses);
        if (lead is { Picture: not null })
            verdicts[lead.Block.Index] = BlockVerdict.OfLead(isBody: lead.StaysInBody);
        said = lead?.StandFor(said) ?? said;
        said = ShownStandfirst.Describe(said, survey, verdicts, path);
        bool IsKept(int index) => verdicts[index].IsBody;
        var markdown = new HtmlToMarkdown(addresses, split, IsKept);
        Draft draft = said with
        {
            Body = markdown.Write(body),
            Teasers = TeaserCards.Read(
                body, split, e => split.FirstIn(e) is var index && (index < 0 || IsKept(index)), path, options.TimeZone),
            Reading = [.. blocks.Select(b => new ReadLine(PageDocument.PlaceOf(b.Element, path).Line, verdicts[b.Index].Role,
                verdicts[b.Index].Confidence, verdicts[b.Index].Reason, b.Text))],
        };
        ImmutableArray<string> hidden =
            data.After([.. blocks.Where(b => IsKept(b.Index) && b is { Kind: BlockKind.Text, IsProse: true }).Select(b => b.Text)]);
        if (hidden.Length > 0)
            draft = draft with { Body = string.Join("\n\n", hidden.Select(MarkdownEscaper.Paragraph).Prepend(draft.Body)).TrimStart('\n') };
        draft = PageTrouble.Told(draft);
        IEnumerable<Diagnostic> found = Findings(draft, html.Length, leftOut, markdown.Flattened, lead);
        if (hidden.Length > 0)
        {
            found = found.Append(NormalizeRules.TextFromData.At(path,
                $"{hidden.Length} paragraphs stand only in the page's data. They were added to the body.",
                "check the body in the Markdown file"));
        }

        if (PageTrouble.LeftOut(blocks, verdicts, path) is { } left)
            found = found.Append(left);
        return draft with { Diagnostics = [.. found, .. draft.Diagnostics, .. head.Findings(path)] };
    }

    private static IEnumerable<Diagnostic> Findings(Draft draft, int length, int leftOut, IElement? flattened, LeadPicture? lead)
    {
        const string check = "check the body in the Markdown file";
        string path = draft.Source;
        if (flattened is not null)
        {
            yield return NormalizeRules.PageTooDeep.At(PageDocument.PlaceOf(flattened, path),
                "Lists or quotations are nested too deep. From here on they are written flat.", check);
        }

        if (length > PageDocument.MaxLength)
        {
            yield return NormalizeRules.PageTooLong.At(
                path, $"The page has {length} characters. Only the first {PageDocument.MaxLength} were read.");
        }

        if (leftOut > 0)
        {
            yield return NormalizeRules.PageTooDeep.At(path, $"{leftOut} elements were left out, but their text was read: they are "
                + "nested deeper than on any normal page, or the HTML parser fails on them.", check);
        }

        if (draft.Body.Length == 0 && draft.Teasers.IsEmpty)
        {
            yield return NormalizeRules.PageWithoutBody.At(
                path, "The page has no article text.", "save the complete page, or paste its text into a .txt file");
        }

        bool isMissing = lead is { Picture: null } && draft.Image is null;
        if (isMissing && PictureSource.Of(FigureMarkdown.ImageOf(lead!.Block.Element)!) is { } missing)
        {
            yield return NormalizeRules.PictureLeftOut.At(
                PageDocument.PlaceOf(lead.Block.Element, path), $"The picture '{missing}' was not saved with the page.",
                "save the complete page, with its folder, or put the picture into input/media/ and name it as 'image'");
        }
    }
}
