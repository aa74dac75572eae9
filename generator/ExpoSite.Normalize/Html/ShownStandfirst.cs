using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Html.Blocks;
using ExpoSite.Normalize.Html.Body;
using ExpoSite.Normalize.Html.Pages;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Html;

/// <summary>The standfirst that a page shows between headline and text describes the story where the page states no description.</summary>
internal static class ShownStandfirst
{
    private const int LeastWords = 5;
    private const int MostLetters = 300;

    private const NameEvidence Others = NameEvidence.Related | NameEvidence.Advert | NameEvidence.Offer | NameEvidence.Share
        | NameEvidence.Comment | NameEvidence.Caption | NameEvidence.Media;

    /// <summary>The draft, described by it; the block's verdict then says so.</summary>
    public static Draft Describe(Draft draft, PageSurvey survey, BlockVerdict[] verdicts, string path)
    {
        if (draft.Description is not null || survey.TitleAt < 0)
            return draft;
        TextBlock? line = survey.Blocks.Skip(survey.TitleAt + 1).TakeWhile(b => !verdicts[b.Index].IsBody)
            .FirstOrDefault(b => IsOne(b, survey));
        if (line is null)
            return draft;
        verdicts[line.Index] = new BlockVerdict(false, "standfirst", 0.7, "named after the lead; it becomes the description");
        int at = PageDocument.PlaceOf(line.Element, path).Line;
        return draft with
        {
            Description = line.Text,
            Values = [.. draft.Values,
                new ValueEvidence("description", line.Text, "standfirst below the headline", 0.7, at > 0 ? [at] : [])],
        };
    }

    private static bool IsOne(TextBlock block, PageSurvey survey) =>
        block is { Kind: BlockKind.Text or BlockKind.Heading, Text.Length: < MostLetters, LinkDensity: < 0.3 }
        && survey.NamesAround(block) is var names && (names & NameEvidence.Lead) != 0 && (names & Others) == 0
        && Math.Max(TextWords.Count(block.Text), block.Text.Count(Script.IsEastAsian) / 2) >= LeastWords;
}
