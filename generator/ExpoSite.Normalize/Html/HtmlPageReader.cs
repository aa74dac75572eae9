using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Html.Blocks;
using ExpoSite.Normalize.Html.Body;
using ExpoSite.Normalize.Html.Head;
using ExpoSite.Normalize.Html.Pages;
using ExpoSite.Normalize.Html.Statements;
using ExpoSite.Normalize.Html.Writing;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Html;

/// <summary>Reads a saved web page: what it says of itself, then its body by the agreement of several readings.</summary>
internal static class HtmlPageReader
{
    /// <summary>The draft of any text; one that is no page gives an empty body and diagnostics.</summary>
    public static Draft Read(string html, string path, NormalizeOptions options, SavedPage? saved = null)
    {
        using IHtmlDocument document = PageDocument.Parse(html, out int leftOut);
        saved?.Apply(document);
        PageStatements statements = PageStatements.Read(document);
        var addresses = new PageAddresses(document, statements);
        PageTitle? title = PageTitle.Read(document, statements);
        IElement body = document.Body ?? document.DocumentElement;
        if (title?.Element is { } headline)
            ShownTitle.SetApart(headline);
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
            verdicts[lead.Block.Index] = BlockVerdict.OfLead(isBody: lead.CameAlong && lead.HasCaption);
        said = lead?.StandFor(said) ?? said;
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
        ImmutableArray<Diagnostic> found = Findings(draft, html.Length, leftOut, head, lead, path);
        return draft with { Diagnostics = markdown.Flattened is { } flat ? found.Insert(0, Flat(flat, path)) : found };
    }

    private static Diagnostic Flat(IElement first, string path) => NormalizeRules.PageTooDeep.At(
        PageDocument.PlaceOf(first, path), "Lists or quotations are nested too deep. From here on they are written flat.",
        "check the body in the Markdown file");

    private static ImmutableArray<Diagnostic> Findings(Draft draft, int length, int leftOut, PageHead head, LeadPicture? lead, string path)
    {
        SourcePosition whole = SourcePosition.WholeFile(path);
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        if (length > PageDocument.MaxLength)
        {
            found.Add(NormalizeRules.PageTooLong.At(whole, string.Create(
                CultureInfo.InvariantCulture, $"The page has {length} characters. Only the first {PageDocument.MaxLength} were read.")));
        }

        if (leftOut > 0)
        {
            found.Add(NormalizeRules.PageTooDeep.At(
                whole, string.Create(
                CultureInfo.InvariantCulture,
                $"{leftOut} elements were left out, but their text was read: they are nested deeper than on any normal page, or the HTML "
                + $"parser fails on them."), "check the body in the Markdown file"));
        }

        if (draft.Body.Length == 0 && draft.Teasers.IsEmpty)
        {
            found.Add(NormalizeRules.PageWithoutBody.At(
                whole, "The page has no article text.", "save the complete page, or paste its text into a .txt file"));
        }

        if (lead is { Picture: null } && draft.Image is null
            && PictureSource.Of(FigureMarkdown.ImageOf(lead.Block.Element)!) is { } missing)
        {
            found.Add(NormalizeRules.PictureLeftOut.At(
                PageDocument.PlaceOf(lead.Block.Element, path), $"The picture '{missing}' was not saved with the page.",
                "save the complete page, with its folder, or put the picture into input/media/ and name it as 'image'"));
        }

        found.AddRange(draft.Diagnostics);
        found.AddRange(head.Findings(path));
        return found.ToImmutable();
    }
}
