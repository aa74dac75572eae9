using ExpoSite.Normalize.Html.Blocks;
using ExpoSite.Normalize.Html.Statements;

namespace ExpoSite.Normalize.Html.Body;

/// <summary>Collects what speaks for and against each block of a page.</summary>
internal sealed class BlockReading(PageSurvey survey, IReadOnlyList<BodyReading> readings)
{
    private readonly string title = Letters.Of(survey.Title ?? "");

    /// <summary>The block's sheet. A figure's is empty: it goes with the text around it.</summary>
    public EvidenceSheet Read(TextBlock block)
    {
        var sheet = new EvidenceSheet();
        if (block.Kind == BlockKind.Figure)
            return sheet;
        TextEvidence.Read(block, sheet);
        ReadAgreement(block, sheet);
        new PlaceEvidence(survey, block, sheet).Read();
        return sheet;
    }

    private void ReadAgreement(TextBlock block, EvidenceSheet sheet)
    {
        string letters = block.Text.Length < 1500 ? Letters.Of(block.Text) : "";
        sheet.Set(Evidence.TitleText, block.Index == survey.TitleAt || (title.Length > 0 && letters == title));
        sheet.Set(Evidence.DescriptionText, SaysDescription(letters));
        sheet.Set(Evidence.Repeated, block.Text.Length < 300 && survey.IsRepeated(block));
        if (survey.IsBodyStated)
            sheet.Set(Evidence.Stated, survey.IsStated(block) switch { true => 1, false => -1, null => 0 });
        foreach (BodyReading reading in readings)
            sheet.Set(reading.Evidence, reading.Blocks.Contains(block.Index) ? 1 : -1);
    }

    // A part of the description, or a text that begins with it: descriptions are cut off.
    private bool SaysDescription(string letters)
    {
        const int least = 26, start = 80;
        string description = survey.Description;
        return letters.Length >= least && description.Length >= least
            && (description.Contains(letters, StringComparison.Ordinal)
                || letters.StartsWith(description[..Math.Min(description.Length, start)], StringComparison.Ordinal));
    }
}
