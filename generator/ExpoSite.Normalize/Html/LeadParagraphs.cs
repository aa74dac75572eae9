namespace ExpoSite.Normalize.Html;

/// <summary>The paragraph between headline and body, which pages set apart and most readings miss.</summary>
internal static class LeadParagraphs
{
    private const int MinWeight = 60;
    private const int MaxDistance = 12;

    /// <summary>Adds it to the body: text of some weight, below the title and above the first block taken, that any reading saw.</summary>
    public static void Add(IReadOnlyList<TextBlock> blocks, BlockVerdict[] verdicts, IReadOnlyList<BodyReading> readings, PageTitle? title)
    {
        if (title?.Element is not { } heading)
            return;
        int titleAt = blocks.FirstOrDefault(b => heading.Contains(b.Element) || b.Element.Contains(heading))?.Index ?? -1;
        int first = Array.FindIndex(verdicts, v => v.IsBody);
        if (titleAt < 0 || first - titleAt is < 2 or > MaxDistance)
            return;
        foreach (TextBlock block in blocks.Skip(titleAt + 1).Take(first - titleAt - 1))
        {
            bool isLead = block.Kind is BlockKind.Text or BlockKind.Heading && block.Weight >= MinWeight && block.LinkDensity < 0.3
                && !BlockEvidence.OpensLikeBox(block.Text) && readings.Any(r => r.Blocks.Contains(block.Index));
            if (isLead)
                verdicts[block.Index] = new BlockVerdict(true, "body", "stands between title and body");
        }
    }
}
