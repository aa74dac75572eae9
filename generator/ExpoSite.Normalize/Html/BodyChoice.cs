namespace ExpoSite.Normalize.Html;

/// <summary>A block's place in the result, and why.</summary>
internal readonly record struct BlockVerdict(bool IsBody, string Role, string Reason);

/// <summary>Chooses the body by agreement of the readings, then trims it by evidence.</summary>
internal static class BodyChoice
{
    // Letters of text below which the readings have not agreed on a body: then the one that holds most text decides.
    private const int LeastAgreed = 250;

    /// <summary>One verdict per block.</summary>
    public static BlockVerdict[] Choose(IReadOnlyList<TextBlock> blocks, IReadOnlyList<BodyReading> readings, PageTitle? title, IReadOnlyCollection<string> authors)
    {
        BlockVerdict[] verdicts = [.. blocks.Select(b => Vote(b, readings))];
        if (TextIn(blocks, verdicts) < LeastAgreed && readings.MaxBy(r => blocks.Where(b => r.Blocks.Contains(b.Index)).Sum(b => b.Weight)) is { } heaviest)
            verdicts = [.. blocks.Select(b => Vote(b, [heaviest]))];
        LeadParagraphs.Add(blocks, verdicts, readings, title);
        BodyTrimming.Trim(blocks, verdicts, title?.Text, authors, readings.FirstOrDefault(r => r.Trust >= 2));
        return verdicts;
    }

    private static int TextIn(IReadOnlyList<TextBlock> blocks, BlockVerdict[] verdicts) =>
        blocks.Where((_, i) => verdicts[i].IsBody).Sum(b => b.Text.Length);

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
