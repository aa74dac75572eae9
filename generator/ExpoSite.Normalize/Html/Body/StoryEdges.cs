using System.Text.RegularExpressions;
using ExpoSite.Normalize.Html.Blocks;
using ExpoSite.Normalize.Metadata;

namespace ExpoSite.Normalize.Html.Body;

/// <summary>
/// Takes from both ends of the body the short lines that stand in the text's own container and are none of it: the way to
/// the page, bylines, rows of links parted by bars, and whatever is no sentence above the headline.
/// </summary>
internal static partial class StoryEdges
{
    private const int BylineWords = 10;
    private const int RowWords = 14;
    private const int LabelWords = 4;
    private const int MostReach = 300;

    // Blocks that are no text of the story, from which on it is over; and what speaks too strongly for a text to be another's.
    private const int Gap = 6;
    private const double Sure = 2.3;

    public static void Trim(PageSurvey survey, bool[] isBody)
    {
        IReadOnlyList<TextBlock> blocks = survey.Blocks;
        TrimAboveHeadline(survey, isBody);
        TextBlock? first = blocks.FirstOrDefault(b => isBody[b.Index] && IsProse(b));
        // A standfirst may stand above byline and date.
        TextBlock? second = first is null ? null : blocks.Skip(first.Index + 1).FirstOrDefault(b => isBody[b.Index] && IsProse(b));
        TextBlock? last = blocks.LastOrDefault(b => isBody[b.Index] && IsProse(b));
        for (int i = 0; i < (second ?? first)?.Index; i++)
            isBody[i] &= blocks[i].Kind != BlockKind.Text || !(IsLabel(blocks[i].Text) || IsNamed(survey, blocks[i].Text));
        for (int i = last?.Index + 1 ?? blocks.Count; i < blocks.Count; i++)
            isBody[i] &= blocks[i].Kind != BlockKind.Text || !(IsRow(blocks[i].Text) || EditorLine().IsMatch(blocks[i].Text));
        TrimReach(blocks, isBody);
    }

    // "Ana Reyes may be reached at reyes@lantern.example." ends what a paper prints of a story, and is longer than a label.
    private static void TrimReach(IReadOnlyList<TextBlock> blocks, bool[] isBody)
    {
        for (int i = Array.LastIndexOf(isBody, true); i > 0; i = Array.LastIndexOf(isBody, true, i - 1))
        {
            if (blocks[i] is not { Kind: BlockKind.Text, Text.Length: < MostReach } block || !Reach().IsMatch(block.Text))
                return;
            isBody[i] = false;
        }
    }

    /// <summary>Takes out stretches far below the text of which nothing speaks strongly: summaries of other stories.</summary>
    /// <param name="looks">What the evidence comes to for each block.</param>
    public static void TrimBelowGap(IReadOnlyList<TextBlock> blocks, double[] looks, bool[] isBody)
    {
        List<List<TextBlock>> runs = Runs(blocks, isBody);
        int last = runs.FindLastIndex(r => r.Exists(b => looks[b.Index] >= Sure));
        foreach (TextBlock block in last < 0 ? [] : runs.Skip(last + 1).SelectMany(r => r))
            isBody[block.Index] = false;
    }

    // Figures are chosen by the text that they belong to.
    private static List<List<TextBlock>> Runs(IReadOnlyList<TextBlock> blocks, bool[] isBody)
    {
        var runs = new List<List<TextBlock>>();
        int gap = Gap;
        foreach (TextBlock block in blocks.Where(b => b.Kind != BlockKind.Figure))
        {
            if (!isBody[block.Index])
            {
                gap++;
                continue;
            }

            if (gap >= Gap || runs.Count == 0)
                runs.Add([]);
            runs[^1].Add(block);
            gap = 0;
        }

        return runs;
    }

    // Kickers, kinds of text, places and dates. A headline found below much of the text is that of another story.
    private static void TrimAboveHeadline(PageSurvey survey, bool[] isBody)
    {
        if (survey.TitleAt < 0 || survey.Prose(0, survey.TitleAt) * 4 > survey.AllProse)
            return;
        for (int i = 0; i < survey.TitleAt; i++)
        {
            isBody[i] &= survey.Blocks[i].Kind != BlockKind.Heading
                && (TextWords.Count(survey.Blocks[i].Text) > RowWords || EndsSentence(survey.Blocks[i].Text));
        }
    }

    private static bool IsProse(TextBlock block) => block.Kind == BlockKind.Text && block.IsProse && !IsLabel(block.Text);

    private static bool IsLabel(string text) => IsByline(text) || IsRow(text) || IsDateline(text);

    // "Ana Reyes, Harbour Telegram"
    private static bool IsNamed(PageSurvey survey, string text) =>
        TextWords.Count(text) <= BylineWords && !EndsSentence(text)
        && survey.Authors.Any(a => text.StartsWith(a, StringComparison.OrdinalIgnoreCase));

    private static bool IsByline(string text) => TextWords.Count(text) <= BylineWords && !AuthorNames.Byline(text).IsEmpty;

    // "16 July 2026, by Ana Reyes - Print", "Posted on 16 July 2026 in Trade": no sentence, and the date opens it or is most of it.
    private static bool IsDateline(string text) =>
        TextWords.Count(text) <= RowWords && text.Any(char.IsDigit) && !EndsSentence(text)
        && WrittenDate.Find(text, TimeZoneInfo.Utc) is { } date
        && text.Remove(date.Start, date.Length) is var rest
        && (date.Start == 0 || TextWords.Count(rest) <= LabelWords || rest.Count(c => c is ':' or '：') > 1);

    private static bool IsRow(string text) =>
        TextWords.Count(text) <= RowWords && Bars().Count(text) >= (text.Contains('|', StringComparison.Ordinal) ? 2 : 1)
            && !EndsSentence(text);

    private static bool EndsSentence(string text) => Sentences.Ends(text) || text.EndsWith(':');

    // "（责任编辑：王蕾）", "Edited by Ana Reyes", "© Quay Post. No copies": who worked on the text and who owns it, at its end.
    [GeneratedRegex(@"^\W*(责任编辑|責任編輯|责编|責編|编辑|編輯|校对|校對|审核|審核|监制|監製|(edited|reviewed|translated) by\s)[^.。]{0,40}$"
        + @"|^\s*(©|\(c\)\s|copyright\s)[^.。]*\.?[^.。]{0,60}$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex EditorLine();

    [GeneratedRegex(@"^\W*([\p{L}.’'-]+ ){2,5}(can|may) be (reached|contacted|followed)\b.*(@|://|\d{3}|twitter|instagram"
        + @"|facebook)|^\W*(follow|reach|contact|e-?mail) (him|her|them|me|[\p{L}’'-]+ [\p{L}’'-]+) (at|on|via)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Reach();

    [GeneratedRegex(@"\s[|>\u203A\u00BB]\s", RegexOptions.CultureInvariant)]
    private static partial Regex Bars();
}
