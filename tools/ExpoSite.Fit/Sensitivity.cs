namespace ExpoSite.Fit;

/// <summary>What each chosen weight is worth: the figure with the weight at 0, and with twice the weight.</summary>
internal static class Sensitivity
{
    public static void Print(Model model, IReadOnlyList<LabelledFile> files, TextWriter output)
    {
        HashSet<string> fitted = model is FittedModel f ? [.. f.Fitted.Select(w => w.Weight.ToString())] : [];
        Figure[] inUse = model.Measure(files);
        output.WriteLine(
            $"{model.Name}: {files.Count} files, with the weights in use "
            + $"{string.Join(", ", inUse.Select(i => $"{i.Name} {i.Value:0.0000}"))}");
        output.WriteLine($"  {$"{inUse[0].Name} with the weight",-44}{"in use",8}{"at 0",10}{"doubled",10}");
        foreach (Weight weight in model.Weights.Where(w => !fitted.Contains(w.ToString())))
        {
            double without = weight.At(0, () => model.Measure(files))[0].Value,
            twice = weight.At(2 * weight.Value, () => model.Measure(files))[0].Value;
            output.WriteLine($"  {weight,-44}{weight.Value,8:0.###}{Change(without),10}{Change(twice),10}");
        }

        string Change(double value) => Math.Abs(value - inUse[0].Value) < 0.00005 ? "=" : $"{value - inUse[0].Value:+0.0000;-0.0000}";
    }
}
