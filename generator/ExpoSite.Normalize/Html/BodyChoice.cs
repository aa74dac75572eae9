namespace ExpoSite.Normalize.Html;

/// <summary>A block's place in the result, and why.</summary>
internal readonly record struct BlockVerdict(bool IsBody, string Role, string Reason);

/// <summary>Chooses the body by agreement of the readings, then trims it by evidence.</summary>
internal static class BodyChoice
{
    /// <summary>One verdict per block.</summary>
    public static BlockVerdict[] Choose(IReadOnlyList<TextBlock> blocks, IReadOnlyList<BodyReading> readings, PageTitle? title, IReadOnlyCollection<string> authors)
    {
        BlockVerdict[] verdicts = [.. blocks.Select(b => Vote(b, readings))];
        LeadParagraphs.Add(blocks, verdicts, readings, title);
        BodyTrimming.Trim(blocks, verdicts, title?.Text, authors, readings.FirstOrDefault(r => r.Trust >= 2));
        return verdicts;
    }

    private static BlockVerdict Vote(TextBlock block, IReadOnlyList<BodyReading> readings)
    {
        double all = readings.Sum(r => r.Trust);
        List<BodyReading> votes = [.. readings.Where(r => r.Blocks.Contains(block.Index))];
        double share = all == 0 ? 0 : votes.Sum(r => r.Trust) / all;
        string names = votes.Count == 0 ? "no reading" : string.Join(", ", votes.Select(r => r.Name));
        return share >= 0.5
            ? new BlockVerdict(true, block.Kind == BlockKind.Figure ? "figure" : "body", $"taken by {names}")
            : new BlockVerdict(false, "navigation", $"taken by {names} only");
    }
}
