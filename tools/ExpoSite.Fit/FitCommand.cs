using System.Globalization;

namespace ExpoSite.Fit;

/// <summary>What was asked for.</summary>
internal sealed record FitOptions(Model Model, string[] Folders, bool Writes, bool ShowsEach, int Folds, double? L2);

/// <summary>Reads the command line, fits or measures, and prints what came of it.</summary>
internal static class FitCommand
{
    private const int Good = 0, Bad = 1, Usage = 2;

    private static readonly string Help = $"""
        Fits the weights of a model on labelled files, or shows what each weight is worth on them.

          tools/fit MODEL FOLDER [FOLDER ...] [--write] [--each] [--folds N] [--l2 X]

        A folder holds raw/NAME.EXT, and truth.json with an object for each NAME. Its 'url' names the site:
        folds never split one, so that the figures are those of sites that the fit has not seen. Where the folder also
        holds input/articles/*.md, as a newsroom does, these count as labelled by the tags and the section they have,
        and the order of names is taken for the order in which stories were filed.

        {string.Join("\n", ModelList.All.Select(m => $"  {m.Name,-11} {(m is FittedModel ? "fitted. " : "chosen. ")}{m.Needs}"))}

        A fitted model's table is fitted by logistic regression with L2; the program reads the files out of fold with
        what came of it, and the figures stand beside those of the weights in use. A model that is chosen, or any with
        --each, shows its figure with each chosen weight at 0 and doubled.

          --write    put the fitted numbers, rounded as they stand there, into the model's file
          --each     show the chosen weights of a fitted model as well
          --folds N  parts of the cross-validation (default 8)
          --l2 X     what the square of a weight costs (the default is the model's)

        Keep a fit only if its figure out of fold is the better one, and build, test and measure all before that.
        """;

    /// <summary>Exit code: 0 done, 1 a folder of the wrong shape, 2 a wrong command line.</summary>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter errors)
    {
        if (args.Contains("--help") || args.Contains("-h"))
        {
            output.WriteLine(Help);
            return Good;
        }

        try
        {
            if (Read(args, errors) is not { } options)
                return Usage;
            LabelledFile[] files = Files(options);
            if (options.Model is FittedModel model)
                Fit(model, files, options, output);
            if (options.Model is not FittedModel || options.ShowsEach)
                Sensitivity.Print(options.Model, files, output);
            return Good;
        }
        catch (WrongFolderException e)
        {
            errors.WriteLine($"fit: {e.Message}");
            return Bad;
        }
    }

    private static FitOptions? Read(IReadOnlyList<string> args, TextWriter errors)
    {
        var folders = new List<string>();
        Model? model = null;
        (bool writes, bool showsEach, int folds, double? l2) = (false, false, 8, null);
        for (int i = 0; i < args.Count; i++)
        {
            string next = i + 1 < args.Count ? args[i + 1] : "";
            switch (args[i])
            {
                case "--write":
                    writes = true;
                    break;
                case "--each":
                    showsEach = true;
                    break;
                case "--folds" when int.TryParse(next, CultureInfo.InvariantCulture, out folds) && folds > 1:
                    i++;
                    break;
                case "--l2" when double.TryParse(next, CultureInfo.InvariantCulture, out double cost) && cost > 0:
                    (l2, i) = (cost, i + 1);
                    break;
                case ['-', ..]:
                    return Wrong($"'{args[i]}' is no option, or its number is missing");
                default:
                    if (model is not null)
                        folders.Add(args[i]);
                    else if (ModelList.All.FirstOrDefault(m => m.Name == args[i]) is { } named)
                        model = named;
                    else
                        return Wrong($"'{args[i]}' is no model; there are {string.Join(", ", ModelList.All.Select(m => m.Name))}");
                    break;
            }
        }

        return model is null ? Wrong("a model is missing")
            : folders.Count == 0 ? Wrong("a folder of labelled files is missing")
            : writes && model is not FittedModel
                ? Wrong($"the weights of '{model.Name}' are chosen, not fitted: change them by hand, in {string.Join(", ", model.Files)}")
            : new FitOptions(model, [.. folders], writes, showsEach, folds, l2);

        FitOptions? Wrong(string message)
        {
            errors.WriteLine($"fit: {message} (tools/fit --help tells more)");
            return null;
        }
    }

    private static LabelledFile[] Files(FitOptions options)
    {
        var files = new List<LabelledFile>();
        foreach (string folder in options.Folders)
        {
            LabelledFile[] here = [.. LabelledFolder.Read(folder).Where(options.Model.Reads)];
            if (here.Length == 0)
                throw new WrongFolderException($"{folder} has nothing for '{options.Model.Name}', which needs {options.Model.Needs}");
            // Names are those of files within one folder.
            files.AddRange(options.Folders.Length == 1
                ? here : here.Select(f => f with { Name = $"{Path.GetFileName(Path.GetFullPath(folder))}/{f.Name}" }));
        }

        return [.. files];
    }

    private static void Fit(FittedModel model, LabelledFile[] files, FitOptions options, TextWriter output)
    {
        double l2 = options.L2 ?? model.L2;
        Example[] examples = [.. model.Examples(files)];
        int sites = files.Select(f => f.Site).Distinct().Count();
        if (examples.All(e => e.IsPositive) || !examples.Any(e => e.IsPositive) || sites < 2)
            throw new WrongFolderException("to fit, there must be files of two sites, with examples for and against");
        output.WriteLine(
            $"{model.Name}: {files.Length} files of {sites} sites, {examples.Length} examples, {examples.Count(e => e.IsPositive)} of "
                + $"them for; "
            + $"L2 {l2}, {CrossValidation.Folds(files, options.Folds).Length} folds by site");
        double[] fitted = CrossValidation.Fit(model, examples, l2);
        Figure[] inUse = model.Measure(files);
        Figure[] unseen = CrossValidation.OutOfFold(model, files, examples, options.Folds, l2);
        output.WriteLine($"  {"",-34}{string.Concat(inUse.Select(f => $"{f.Name,12}"))}");
        Row("weights in use (may have seen these)", inUse);
        Row("fitted, out of fold by site", unseen);
        Row("fitted on all, on what it has seen", Weight.With(CrossValidation.Pair(model, fitted), () => model.Measure(files)));
        FittedWeights.Report(model, fitted, options.Writes, output);

        void Row(string name, Figure[] figures) =>
            output.WriteLine($"  {name,-36}{string.Concat(figures.Select(f => $"{f.Value,10:0.0000}  "))}");
    }
}
