using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ExpoSite.Normalize.Html.Blocks;
using ExpoSite.Normalize.Html.Pages;
using ExpoSite.Normalize.Html.Statements;
using ExpoSite.Normalize.Metadata;

namespace ExpoSite.Normalize.Html.Body;

/// <summary>Chooses the body: each block by its evidence, then figures and headings by the text that they belong to.</summary>
internal static class BodyChoice
{
    // Letters of text below which the evidence has not found a body: then another reading may show where to look.
    private const int LeastText = 250;

    private const NameEvidence Boxes = NameEvidence.Related | NameEvidence.Advert | NameEvidence.Offer | NameEvidence.Share
        | NameEvidence.Comment | NameEvidence.Navigation | NameEvidence.Meta;

    // What tells a block between paragraphs from a paragraph.
    private static readonly Evidence[] MarksOfBoxes =
    [
        Evidence.NoLetters, Evidence.Capitals, Evidence.Date, Evidence.Byline, Evidence.TitleText, Evidence.RelatedWording,
        Evidence.OfferWording, Evidence.CreditWording, Evidence.AdvertWording, Evidence.CommentWording, Evidence.Repeated,
        Evidence.NamedRelated, Evidence.NamedShare, Evidence.NamedAdvert, Evidence.NamedOffer, Evidence.NamedNavigation,
        Evidence.NamedComment, Evidence.NamedMeta, Evidence.NamedCaption, Evidence.NamedUnseen, Evidence.NamedAside, Evidence.NamedMedia,
        Evidence.BeforeTitle, Evidence.InHeader, Evidence.AllSlanted, Evidence.CreditEnd, Evidence.AfterFigure, Evidence.InComment,
        Evidence.OpensWithSign, Evidence.UnderWording, Evidence.LinkedAlone, Evidence.HoldsPicture, Evidence.InCard,
        Evidence.Caption, Evidence.OfferInside, Evidence.AuthorLife, Evidence.CreditInside,
    ];

    // Blocks at the head of the text, and letters from which on one is hardly said twice by chance.
    private const int HeadReach = 6;
    private const int LeastSaid = 40;

    // Blocks that may stand between a figure and the text that it goes with.
    private const int BesideReach = 3;

    /// <summary>One verdict per block.</summary>
    /// <param name="document">The page that holds them, for readings that are made only in need.</param>
    public static BlockVerdict[] Choose(PageSurvey survey, PageBlocks split, IHtmlDocument document)
    {
        var reading = new BlockReading(survey, BodyReadings.All(survey));
        EvidenceSheet[] sheets = [.. survey.Blocks.Select(reading.Read)];
        double[] looks = [.. sheets.Select(EvidenceWeights.Sum)];
        bool[] isBody = [.. survey.Blocks.Select(b => looks[b.Index] > 0 && IsText(b, survey))];
        var second = new HashSet<int>();
        if (survey.Blocks.Where(b => isBody[b.Index]).Sum(b => b.Text.Length) < LeastText)
        {
            second.UnionWith((ReadabilityReading.Read(document, split) ?? [])
                .Where(i => !isBody[i] && looks[i] > BodyWeights.Supported && IsText(survey.Blocks[i], survey)));
            foreach (int index in second)
                isBody[index] = true;
        }

        string?[] why = new string?[isBody.Length];
        Drop(BlockVerdict.Edge, () => StoryEdges.Trim(survey, isBody));
        Drop(BlockVerdict.Copy, () => DropCopies(survey.Blocks, isBody));
        Drop(BlockVerdict.Copy, () => DropSaidBelow(survey.Blocks, isBody));
        Drop(BlockVerdict.FarBelow, () => StoryEdges.TrimBelowGap(survey.Blocks, looks, isBody));
        Drop(BlockVerdict.IdleHeading, () => DropIdleHeadings(survey.Blocks, isBody));
        TakeParts(survey.Blocks, isBody);
        TakeHeadings(survey, sheets, looks, isBody);
        TakeWholes(survey, isBody);
        TakeBetween(survey, sheets, isBody);
        TakeFigures(survey, isBody);
        return [.. survey.Blocks.Select(
            b => survey.IsHeadline(b) ? BlockVerdict.Headline
                : BlockVerdict.Of(b, sheets[b.Index], looks[b.Index], isBody[b.Index], second.Contains(b.Index), why[b.Index]))];

        void Drop(string reason, Action step)
        {
            bool[] before = [.. isBody];
            step();
            for (int i = 0; i < isBody.Length; i++)
                why[i] ??= before[i] && !isBody[i] ? reason : null;
        }
    }

    // The headline stands in the front matter; whatever else speaks for it, it is not body.
    private static bool IsText(TextBlock block, PageSurvey survey) => block.Kind != BlockKind.Figure && !survey.IsHeadline(block)
        && !(block.Kind == BlockKind.Text && ShareWording.IsRow(block.Text));

    // The whole text once for wide and once for narrow screens. What a story itself repeats is little of it.
    private static void DropCopies(IReadOnlyList<TextBlock> blocks, bool[] isBody)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        TextBlock[] prose = [.. blocks.Where(b => isBody[b.Index] && b.IsProse)];
        TextBlock[] copies = [.. prose.Where(b => !seen.Add(b.Text))];
        bool isWhole = copies.Length > 0 && copies.Sum(b => b.Text.Length) * 5 >= prose.Sum(b => b.Text.Length) * 2
            && prose.Select(b => b.Text).SkipWhile(t => t != copies[0].Text).Take(copies.Length).SequenceEqual(copies.Select(b => b.Text));
        if (!isWhole)
            return;
        foreach (TextBlock copy in copies)
            isBody[copy.Index] = false;
    }

    // What stands above the text and is said again in it: summaries, key points.
    private static void DropSaidBelow(IReadOnlyList<TextBlock> blocks, bool[] isBody)
    {
        int first = Array.IndexOf(isBody, true);
        for (int i = Math.Max(first, 0); first >= 0 && i < Math.Min(blocks.Count, first + HeadReach); i++)
        {
            if (!isBody[i] || Letters.Of(blocks[i].Text) is not { Length: >= LeastSaid } letters)
                continue;
            isBody[i] = !string.Concat(blocks.Skip(i + 1).Where(b => isBody[b.Index]).Select(b => Letters.Of(b.Text)))
                .Contains(letters, StringComparison.Ordinal);
            if (isBody[i] && blocks[i].IsProse)
                return;
        }
    }

    // Up to three blocks between two of the body, beside one of them, that nothing marks as part of a box.
    private static void TakeBetween(PageSurvey survey, EvidenceSheet[] sheets, bool[] isBody)
    {
        IReadOnlyList<TextBlock> blocks = survey.Blocks;
        int above = -1;
        for (int i = 0; i < blocks.Count; i++)
        {
            if (!isBody[i])
                continue;
            bool isGap = above >= 0 && i - above is > 1 and <= BesideReach + 1;
            if (isGap && Enumerable.Range(above + 1, i - above - 1).All(b => IsUnmarked(b)
                && (IsBeside(b, above) || IsBeside(b, i))))
            {
                isBody.AsSpan(above + 1, i - above - 1).Fill(true);
            }

            above = i;
        }

        bool IsBeside(int index, int other) => Around(blocks[index]) == Around(blocks[other]);

        bool IsUnmarked(int index) => blocks[index] is { Kind: BlockKind.Text or BlockKind.ListItem, LinkDensity: < 0.5 }
            && !Array.Exists(MarksOfBoxes, e => sheets[index][e] > 0);
    }

    // A quotation or details between paragraphs: foot, day and links in it are its own, and say nothing of the page.
    private static void TakeWholes(PageSurvey survey, bool[] isBody)
    {
        foreach (BlockContainer whole in survey.Blocks.Select(WholeOf).OfType<BlockContainer>().Distinct())
        {
            bool IsBeside(TextBlock block) => isBody[block.Index] && Around(block) == Around(whole);
            if (survey.Blocks.Take(whole.First).Any(IsBeside) && survey.Blocks.Skip(whole.End).Any(IsBeside)
                && (survey.NamesAround(whole) & Boxes) == 0 && survey.LinkDensity(whole) < 0.5)
            {
                isBody.AsSpan(whole.First, whole.Count).Fill(true);
            }
        }
    }

    private static BlockContainer? Around(TextBlock block) => WholeOf(block) is { } whole ? Around(whole) : block.Container.Parent;

    private static BlockContainer? Around(BlockContainer whole) =>
        whole.Parent is { Element.LocalName: "figure" } figure ? figure.Parent : whole.Parent;

    private static BlockContainer? WholeOf(TextBlock block) =>
        block.Container.Outward().LastOrDefault(c => c.Element.LocalName is "blockquote" or "details");

    // A heading with nothing of the story below it, up to the next heading of its level or above.
    private static void DropIdleHeadings(IReadOnlyList<TextBlock> blocks, bool[] isBody)
    {
        for (int i = blocks.Count - 1; i >= 0; i--)
        {
            if (!isBody[i] || blocks[i].Kind != BlockKind.Heading)
                continue;
            int next = i + 1;
            while (next < blocks.Count && !isBody[next] && blocks[next].Kind != BlockKind.Heading)
                next++;
            isBody[i] = next < blocks.Count && isBody[next];
        }
    }

    // A heading that little speaks against, above text of the body and below some.
    private static void TakeHeadings(PageSurvey survey, EvidenceSheet[] sheets, double[] looks, bool[] isBody)
    {
        bool isBelow = false;
        foreach (TextBlock block in survey.Blocks)
        {
            TextBlock? next = survey.Blocks.Skip(block.Index + 1).FirstOrDefault(b => b.Kind != BlockKind.Figure);
            isBody[block.Index] |= isBelow && block is { Kind: BlockKind.Heading, LinkDensity: < 0.5 } && !survey.IsHeadline(block)
                && looks[block.Index] > BodyWeights.Supported / 2 && next is { IsProse: true } && isBody[next.Index]
                && !Array.Exists(MarksOfBoxes, e => sheets[block.Index][e] > 0);
            isBelow |= isBody[block.Index];
        }
    }

    // An item below another goes with it, and so do captions of tables and terms of a list of definitions.
    private static void TakeParts(IReadOnlyList<TextBlock> blocks, bool[] isBody)
    {
        foreach (TextBlock block in blocks.Where(b => b.Kind is BlockKind.ListItem or BlockKind.Text && !isBody[b.Index]))
        {
            if (HtmlNames.Around(block.Element, "dl") is { } definitions)
            {
                BlockContainer list = block.Container.Outward().First(c => c.Element == definitions);
                isBody[block.Index] = isBody.AsSpan(list.First, list.Count).Count(true) * 2 >= list.Count;
                continue;
            }

            IElement? whole = block.Kind == BlockKind.ListItem
                ? HtmlNames.Around(HtmlNames.Around(block.Element, "li")?.ParentElement, "li")
                : HtmlNames.Around(HtmlNames.Around(block.Element, "figcaption"), "figure") is { } figure
                    && figure.QuerySelector("table, pre") is not null ? figure : null;
            if (block.Container.Outward().FirstOrDefault(c => c.Element == whole) is not { } holder)
                continue;
            isBody[block.Index] = block.Kind == BlockKind.ListItem
                ? isBody[holder.First] : isBody.AsSpan(holder.First, holder.Count).Contains(true);
        }
    }

    // A figure goes with the text above or below it in the same container, between the first and the last of the body.
    private static void TakeFigures(PageSurvey survey, bool[] isBody)
    {
        int first = Array.IndexOf(isBody, true), last = Array.LastIndexOf(isBody, true);
        int[] indexes = [.. Enumerable.Range(0, isBody.Length)];
        bool[] isBelowText = Beside(survey.Blocks, indexes, isBody), isAboveText = Beside(survey.Blocks, indexes.Reverse(), isBody);
        for (int i = Math.Max(first, 0); i <= last; i++)
        {
            TextBlock block = survey.Blocks[i];
            if (block.Kind == BlockKind.Figure)
                isBody[i] = isBelowText[i] && isAboveText[i] && !IsInBox(survey, block);
        }
    }

    // Which blocks come soon after text, in the order given: its own caption, and other figures, may be between.
    private static bool[] Beside(IReadOnlyList<TextBlock> blocks, IEnumerable<int> order, bool[] isText)
    {
        bool[] isBeside = new bool[blocks.Count];
        int skipped = BesideReach;
        foreach (int i in order)
        {
            isBeside[i] = skipped < BesideReach;
            skipped = isText[i] ? 0 : blocks[i].Kind == BlockKind.Figure ? skipped : skipped + 1;
        }

        return isBeside;
    }

    /// <summary>True inside what is no part of the story by its names: other stories, adverts, offers, bars, bylines.</summary>
    public static bool IsInBox(PageSurvey survey, TextBlock figure) => (survey.NamesAround(figure) & Boxes) != 0;
}
