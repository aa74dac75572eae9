using AngleSharp.Dom;
using ExpoSite.Normalize.Html.Blocks;
using ExpoSite.Normalize.Html.Statements;
using ExpoSite.Normalize.Pictures;

namespace ExpoSite.Normalize.Html.Body;

/// <summary>What a block's place says: the names around it, the headline, its neighbours, blocks made alike.</summary>
internal sealed class PlaceEvidence(PageSurvey survey, TextBlock block, EvidenceSheet sheet)
{
    // A part of the prose that may be a stray paragraph.
    private const double Little = 0.02;
    private const int MostCaption = 1000;
    private const int LeastSaid = 20;
    // A caption may go on with names and a credit.
    private const int MostCredit = 80;
    private const int MostCredited = 400;
    private const int PictureReach = 2;

    private static readonly (NameEvidence Name, Evidence Evidence)[] Names =
    [
        (NameEvidence.Related, Evidence.NamedRelated), (NameEvidence.Share, Evidence.NamedShare),
        (NameEvidence.Advert, Evidence.NamedAdvert), (NameEvidence.Offer, Evidence.NamedOffer),
        (NameEvidence.Navigation, Evidence.NamedNavigation), (NameEvidence.Comment, Evidence.NamedComment),
        (NameEvidence.Meta, Evidence.NamedMeta), (NameEvidence.Caption, Evidence.NamedCaption),
        (NameEvidence.Unseen, Evidence.NamedUnseen), (NameEvidence.Aside, Evidence.NamedAside), (NameEvidence.Lead, Evidence.NamedLead),
        (NameEvidence.Media, Evidence.NamedMedia), (NameEvidence.Header, Evidence.InHeader),
    ];

    public void Read()
    {
        ReadNames();
        ReadStretch();
        ReadContainers();
        ReadNeighbours();
        ReadMake();
    }

    private void ReadNames()
    {
        NameEvidence around = survey.NamesAround(block);
        foreach ((NameEvidence name, Evidence evidence) in Names)
            sheet.Set(evidence, (around & name) != 0);
        sheet.Set(Evidence.InComment, block.IsComment);
    }

    private void ReadStretch()
    {
        sheet.Set(Evidence.BeforeTitle, block.Index < survey.TitleAt);
        sheet.Set(Evidence.AfterTitle, survey.TitleAt >= 0 && block.Index > survey.TitleAt);
        double all = Math.Max(1, survey.AllProse);
        double before = survey.Prose(0, block.Index) / all, after = survey.Prose(block.Index + 1, survey.Blocks.Count) / all;
        sheet.Set(Evidence.Before, before);
        sheet.Set(Evidence.After, after);
        bool isHead = before < Little, isHeading = block.Kind == BlockKind.Heading;
        bool isApart = block.Container.Parent is { } parent && survey.Prose(parent) * 5 < survey.AllProse;
        sheet.Set(Evidence.LeadHeading, isHead && isHeading && (isApart || sheet[Evidence.InHeader] > 0 || sheet[Evidence.NamedLead] > 0));
        sheet.Set(Evidence.FragmentAtHead, isHead && !isHeading && block.Text.Length < 40 && !EndsAsSentence(block.Text));
        sheet.Set(Evidence.SlantedAtTail, after < 0.05 && sheet[Evidence.AllSlanted] > 0);
        sheet.Set(Evidence.AuthorLife, after < 0.15 && block.Text.Length < 800 && OpensWithAuthor());
        sheet.Set(Evidence.WordingAtTail, after < 0.04 && block.Text.Length < 400 && BlockEvidence.OpensLikeNote(block.Text));
        sheet.Set(Evidence.AddressAtTail, after < 0.03 && block.Text.Length < 200 && block.Text.Contains('@', StringComparison.Ordinal));
    }

    private void ReadContainers()
    {
        if (survey.Root is { } root)
        {
            bool isIn = root.Holds(block);
            sheet.Set(Evidence.InRoot, isIn ? 1 : -1);
            sheet.Set(Evidence.BelowRoot, isIn ? Math.Min(block.Container.Depth - root.Depth, 6) / 6.0 : 0);
        }

        if (block.Container.Parent is not { } box)
            return;
        sheet.Set(Evidence.ParentShare, Math.Min(1, (double)survey.Prose(box) / survey.HeaviestParent));
        while (box.Count < 2 && box.Parent is not null)
            box = box.Parent;
        sheet.Set(Evidence.BoxLinks, survey.LinkDensity(box));
        sheet.Set(Evidence.BoxProse, survey.AllProse == 0 ? 0 : Math.Min(1, 2.0 * survey.Prose(box) / survey.AllProse));
    }

    private void ReadNeighbours()
    {
        TextBlock? previous = block.Index > 0 ? survey.Blocks[block.Index - 1] : null;
        TextBlock? next = block.Index + 1 < survey.Blocks.Count ? survey.Blocks[block.Index + 1] : null;
        sheet.Set(Evidence.PreviousLinks, previous?.LinkDensity ?? 0);
        sheet.Set(Evidence.NextLinks, next?.LinkDensity ?? 0);
        sheet.Set(Evidence.NextLength, next is null ? 0 : TextEvidence.LengthOf(next.Text.Length));
        bool isBelowFigure = previous?.Kind == BlockKind.Figure && block.Text.Length < 300;
        sheet.Set(Evidence.AfterFigure, isBelowFigure);
        sheet.Set(Evidence.AloneAfterFigure,
            isBelowFigure && block.Container.Parent == previous!.Container.Parent && block.Container.Parent!.Count < 4);
        sheet.Set(Evidence.Caption, block.Kind == BlockKind.Text && block.Text.Length < MostCaption
            && ((isBelowFigure && sheet[Evidence.AllSlanted] > 0) || SaysPicture()
                || (block.Text.Length < MostCredited && PictureCredit.In(block.Text) is not null)));
        sheet.Set(Evidence.UnderWording, IsUnderWording());
        sheet.Set(Evidence.InCard, survey.IsInCard(block));
    }

    // What the picture in it, or just above it, says to those who do not see it.
    private bool SaysPicture()
    {
        string? stated = SaidOf(block.Element);
        for (int i = block.Index - 1; stated is null && i >= 0 && i >= block.Index - PictureReach; i--)
            stated = survey.Blocks[i].Kind == BlockKind.Figure ? SaidOf(survey.Blocks[i].Element) : null;
        if (stated is not { Length: >= LeastSaid and < MostCaption })
            return false;
        string alt = Letters.Of(StatedText.Read(stated)), letters = Letters.Of(block.Text);
        return alt.Length >= LeastSaid && letters.Length >= LeastSaid && letters.Length <= alt.Length + MostCredit
            && (letters.StartsWith(alt, StringComparison.Ordinal) || alt.StartsWith(letters, StringComparison.Ordinal));
    }

    private static string? SaidOf(IElement element) => element.Descendants<IElement>().Prepend(element)
        .Select(e => e.GetAttribute("alt")).FirstOrDefault(t => t?.Length > 0);

    private bool OpensWithAuthor() => survey.Authors.Any(a => a.Contains(' ', StringComparison.Ordinal)
        && block.Text.StartsWith(a, StringComparison.OrdinalIgnoreCase));

    private void ReadMake()
    {
        sheet.Set(Evidence.MakeAlone, survey.IsMadeAlone(block) && block.Kind != BlockKind.Table);
    }

    // A heading or label that opens as boxes do, with nothing but pictures and links below it so far.
    private bool IsUnderWording()
    {
        if (block is { Kind: BlockKind.Heading, LinkDensity: < 0.5 })
            return false;
        for (int i = block.Index - 1; i >= 0 && i >= block.Index - 10; i--)
        {
            TextBlock above = survey.Blocks[i];
            if (above.Kind == BlockKind.Figure || (above.LinkDensity > 0.5 && above.Kind != BlockKind.Heading))
                continue;
            return above.Text.Length < 60
                && TextEvidence.WordingOf(above) is Evidence.RelatedWording or Evidence.OfferWording or Evidence.CommentWording;
        }

        return false;
    }

    private static bool EndsAsSentence(string text) => text.Length > 12 && Sentences.Ends(text.AsSpan().TrimEnd());
}
