namespace ExpoSite.Fit;

/// <summary>Says which weights a fit would change, and writes them.</summary>
internal static class FittedWeights
{
    public static void Report(FittedModel model, double[] fitted, bool writes, TextWriter output)
    {
        string path = Path.Combine(Root(), "generator", model.Files[0]), source = File.ReadAllText(path);
        (Weight Weight, double Value)[] changed =
        [
            .. CrossValidation.Pair(model, fitted).Select(p => (p.Weight, Value: WeightSource.Rounded(source, p.Weight, p.Value)))
                .Where(p => p.Value != p.Weight.Value),
        ];
        output.WriteLine($"{changed.Length} of {fitted.Length} weights would be others:");
        output.WriteLine($"  {"",-24}{"in use",8}{"fitted",8}{"change",8}");
        foreach ((Weight weight, double value) in changed.OrderByDescending(c => Math.Abs(c.Value - c.Weight.Value))
            .ThenBy(c => c.Weight.Name, StringComparer.Ordinal))
        {
            output.WriteLine($"  {weight.Name,-24}{weight.Value,8:0.##}{value,8:0.##}{value - weight.Value,8:+0.##;-0.##}");
        }

        if (!writes)
            return;
        foreach ((Weight weight, double value) in changed)
            source = WeightSource.With(source, weight, value);
        File.WriteAllText(path, source);
        output.WriteLine(
            $"written to {Path.GetRelativePath(Directory.GetCurrentDirectory(), path)}: build, test, and measure all before you keep it");
    }

    private static string Root()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "ExpoSite.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("the program runs outside the repository");
    }
}
