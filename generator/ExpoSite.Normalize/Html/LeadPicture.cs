using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Html.Blocks;
using ExpoSite.Normalize.Html.Body;
using ExpoSite.Normalize.Html.Head;
using ExpoSite.Normalize.Html.Statements;
using ExpoSite.Normalize.Html.Writing;
using ExpoSite.Normalize.Pictures;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Html;

/// <summary>The picture at the head of a page's story: between headline and text, or right above the first paragraph.</summary>
/// <param name="Picture">What it is, or null when its file is neither on the web nor came along.</param>
/// <param name="Caption">What the page says of it beside who made it; empty for nothing.</param>
internal sealed record LeadPicture(TextBlock Block, Picture? Picture, string Caption)
{
    // Blocks of text between picture and story: a caption, a byline, a date, a summary.
    private const int BlocksBelow = 8;
    private const int BlocksBelowWithoutHeadline = 2;
    private static readonly string[] NamesOfPortraits = ["avatar", "gravatar", "author", "profile", "icon", "sprite", "badge"];

    /// <summary>True when the picture's file came along with the page.</summary>
    public bool CameAlong => Picture is { } picture && PictureCollection.IsOwn(picture.Source);

    /// <summary>True when it stays in the text, where its caption is.</summary>
    public bool StaysInBody => CameAlong && Caption.Length > 0;

    /// <summary>The first figure, else the first picture, above the text; null when there is none.</summary>
    public static LeadPicture? Find(PageSurvey survey, IReadOnlyList<BlockVerdict> verdicts, PageAddresses addresses)
    {
        int first = Enumerable.Range(0, verdicts.Count).FirstOrDefault(i => verdicts[i].IsBody, -1);
        (int top, int reach) = survey.TitleAt >= 0 && survey.TitleAt < first
            ? (survey.TitleAt, BlocksBelow) : (-1, BlocksBelowWithoutHeadline);
        TextBlock? best = null;
        for (int i = first - 1, between = 0; i > top && between <= reach; i--)
        {
            TextBlock block = survey.Blocks[i];
            between += block.Kind == BlockKind.Figure ? 0 : 1;
            bool isBetter = best is null || IsFigure(block) || !IsFigure(best);
            if (isBetter && block.Kind == BlockKind.Figure && !BodyChoice.IsInBox(survey, block) && IsOfStory(block, survey))
                best = block;
        }

        return best is null ? null : Of(best, addresses);
    }

    /// <summary>The draft with this picture where it states none, or only one that did not come along.</summary>
    public Draft StandFor(Draft draft)
    {
        if (Picture is null)
            return draft;
        if (draft.Image is { } stated && (!CameAlong || PictureCollection.IsOwn(stated.Source)))
            return IsShown(stated) && !StaysInBody ? draft with { Image = stated with { Caption = Picture.Caption } } : draft;
        Picture picture = Picture with
        {
            AlternativeText = Picture.AlternativeText ?? draft.Image?.AlternativeText,
            Caption = StaysInBody ? null : Picture.Caption,
            Credit = Picture.Credit ?? draft.Image?.Credit
        };
        return draft with
        {
            Image = picture,
            Values = [.. draft.Values.Where(v => v.Key != "image"),
                new ValueEvidence("image", picture.Source, "picture above the text", 0.8, [])],
        };
    }

    private static LeadPicture Of(TextBlock block, PageAddresses addresses)
    {
        string caption = FigureMarkdown.PlainCaption(block.Element);
        if (FigureMarkdown.ImageOf(block.Element) is not { } image || addresses.Picture(PictureSource.Of(image)) is not { } address)
            return new LeadPicture(block, null, caption);
        string? words = caption.Length > 0 ? caption : null, alt = PictureSource.AlternativeText(image) ?? words;
        return new LeadPicture(block, new Picture(address, alt, FigureMarkdown.Credit(block.Element)) { Caption = words }, caption);
    }

    // A page may state a copy of another size, and its figure be that of another picture.
    private bool IsShown(Picture stated) => PictureSource.FileName(stated.Source) == PictureSource.FileName(Picture!.Source);

    private static bool IsFigure(TextBlock block) => block.Element.LocalName == "figure" || block.Element.Closest("figure") is not null;

    // Portraits of authors and marks of sites stand there as well.
    private static bool IsOfStory(TextBlock block, PageSurvey survey)
    {
        if (FigureMarkdown.ImageOf(block.Element) is not { } image || PictureSource.Of(image) is not { } source)
            return false;
        string alt = PictureSource.AlternativeText(image) ?? "";
        string says = $"{image.ClassName} {image.ParentElement?.ClassName} {PictureSource.FileName(source)}";
        return !PagePicture.IsOfSite(PictureSource.FileName(source)) && !survey.Authors.Any(a => Letters.Same(a, alt))
            && !NamesOfPortraits.Any(n => says.Contains(n, StringComparison.OrdinalIgnoreCase));
    }
}
