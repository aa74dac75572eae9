using AngleSharp.Dom;
using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Html.Blocks;
using ExpoSite.Normalize.Html.Body;
using ExpoSite.Normalize.Html.Pages;
using ExpoSite.Normalize.Lines;
using ExpoSite.Normalize.Markdown;
using ExpoSite.Normalize.Metadata;
using ExpoSite.Normalize.Releases;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Html;

/// <summary>
/// The parts of a press release on a page: what stands between headline and text and below it, in the container that holds
/// the text. A block whose lines are broken by hand, as contacts are, is read line by line.
/// </summary>
internal sealed class PageRelease
{
    private const double Sure = 0.8;

    private readonly List<(string Text, TextBlock Block)> lines = [];
    private readonly ReleaseParts parts;

    private PageRelease(PageSurvey survey, IReadOnlyList<BlockVerdict> verdicts, TimeZoneInfo zone)
    {
        int last = Enumerable.Range(0, verdicts.Count).LastOrDefault(i => verdicts[i].IsBody, -1);
        int end = last < 0 ? 0 : Math.Max(last + 1, survey.Root?.End ?? 0);
        int textStart = -1;
        for (int i = Math.Max(0, survey.TitleAt + 1); i < end; i++)
        {
            TextBlock block = survey.Blocks[i];
            bool isText = verdicts[i].IsBody && block is { Kind: BlockKind.Text, IsProse: true };
            if (textStart < 0 && isText && !ReleaseWording.IsProvider(block.Text))
                textStart = lines.Count;
            if (block.Kind != BlockKind.Figure)
                lines.AddRange(LinesOf(block.Element).Select(l => (l, block)));
        }

        parts = ReleaseParts.Read([.. lines.Select(l => l.Text)], textStart < 0 ? lines.Count : textStart, zone);
    }

    /// <summary>Reads the release, and takes its parts out of the body; null on a page that is none.</summary>
    /// <param name="verdicts">What each of them is; those of parts are replaced.</param>
    public static PageRelease? TakeOut(PageSurvey survey, BlockVerdict[] verdicts, TimeZoneInfo zone)
    {
        var release = new PageRelease(survey, verdicts, zone);
        if (!release.parts.IsRelease)
            return null;
        foreach (var block in release.lines.Select((line, i) => (line.Block, Part: release.parts.PartOf(i))).GroupBy(l => l.Block.Index))
        {
            if (block.All(l => l.Part is not null) && block.First().Part is { } part)
                verdicts[block.Key] = new BlockVerdict(false, RoleNames.Of(part.Role), Sure, part.Reason);
        }

        return release;
    }

    /// <summary>The draft with what the release says of itself.</summary>
    public Draft Complete(Draft draft, string path)
    {
        WrittenDate? date = draft.Published is null ? parts.Date ?? parts.Embargo : null;
        var values = new List<ValueEvidence>();
        if (parts.Embargo is { } embargo)
            values.Add(Value("embargo", embargo.Time.Iso, "embargo line", [parts.EmbargoLine], path));
        if (parts.Contact is { } contact)
            values.Add(Value("contact", contact, "contact section", parts.ContactLines, path));
        int dateLine = parts.Date is null ? parts.EmbargoLine : parts.DateLine;
        if (date is not null)
            values.Add(Value("published", date.Time.Iso, "date of the release", [dateLine], path));
        bool isUnread = parts.EmbargoLine >= 0 && parts.Embargo is null;
        return draft with
        {
            Embargo = parts.Embargo?.Time ?? draft.Embargo,
            Contact = parts.Contact ?? draft.Contact,
            Published = draft.Published ?? date?.Time,
            IsHeldBack = draft.IsHeldBack || isUnread,
            Values = draft.Values.AddRange(values),
            Diagnostics = isUnread ? draft.Diagnostics.Add(NotRead(path)) : draft.Diagnostics,
        };
    }

    private Diagnostic NotRead(string path) => NormalizeRules.EmbargoNotRead.At(
        PageDocument.PlaceOf(lines[parts.EmbargoLine].Block.Element, path),
        $"The end of the embargo in '{lines[parts.EmbargoLine].Text}' cannot be read with certainty, so the story is written as a draft.",
        "add 'embargo' to its front matter and remove 'draft'");

    private ValueEvidence Value(string key, string value, string rule, IEnumerable<int> at, string path) =>
        new(key, value, rule, Sure,
            [.. at.Where(i => i >= 0).Select(i => PageDocument.PlaceOf(lines[i].Block.Element, path).Line).Where(l => l > 0).Distinct()]);

    // Only text outside markup that makes blocks: the block is the smallest part of a page.
    private static IEnumerable<string> LinesOf(IElement element)
    {
        var text = new StringBuilder();
        foreach (INode node in element.Descendants())
        {
            if (node is IElement { LocalName: "br" })
                text.Append('\n');
            else if (node is IText { Data: var data })
                text.Append(data.Replace('\n', ' '));
        }

        return text.ToString().Split('\n').Select(l => MarkdownEscaper.Collapse(l).Trim()).Where(l => l.Length > 0);
    }
}
