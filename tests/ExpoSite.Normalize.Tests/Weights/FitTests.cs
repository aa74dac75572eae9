using ExpoSite.Fit;
using ExpoSite.Normalize.Html.Body;

namespace ExpoSite.Normalize.Tests.Weights;

/// <summary>The tool that fits weights: tools/fit.</summary>
[Collection(nameof(WeightTests))]
public sealed class FitTests
{
    private static readonly string Labelled = Path.Combine(Path.GetDirectoryName(Fixtures.Folder)!, "Weights", "labelled");

    // Every second example in four has the first feature; the second says nothing.
    private static readonly Example[] Examples =
        [.. Enumerable.Range(0, 400)
            .Select(i => new Example($"{i}", [1, i % 2, i % 3 == 0 ? 1 : 0], i % 2 == 1 ? i % 10 != 1 : i % 10 == 0, 1))];

    [Fact]
    public void A_fit_finds_the_log_odds_that_made_the_examples()
    {
        // 1 in 5 without the feature, 4 in 5 with it.
        double[] weights = LogisticRegression.Fit(Examples, [new(0, null, false), new(0, null), new(0, null)], 1e-6);
        Assert.Equal(-Math.Log(4), weights[0], 0.05);
        Assert.Equal(2 * Math.Log(4), weights[1], 0.05);
        Assert.Equal(0, weights[2], 0.1);
    }

    [Fact]
    public void A_weight_keeps_its_sign_and_what_is_chosen_keeps_its_value()
    {
        double[] weights = LogisticRegression.Fit(Examples, [new(0, null, false), new(-1, null), new(0, 0.7)], 1e-6);
        Assert.Equal([0, 0.7], weights[1..]);
    }

    [Fact]
    public void A_dearer_square_makes_smaller_weights()
    {
        double Second(double l2) => LogisticRegression.Fit(Examples, [new(0, null, false), new(0, null), new(0, null)], l2)[1];
        Assert.True(Second(100) < Second(1));
    }

    [Fact]
    public void No_fold_splits_a_site()
    {
        LabelledFile[] files =
            [.. Enumerable.Range(0, 30).Select(i => LabelledTests.Files[0] with { Name = $"{i}", Site = $"site{i % 7}" })];
        LabelledFile[][] folds = CrossValidation.Folds(files, 4);
        Assert.Equal(4, folds.Length);
        Assert.Equal(30, folds.Sum(f => f.Length));
        Assert.All(files.GroupBy(f => f.Site), site => Assert.Single(folds, f => f.Any(file => file.Site == site.Key)));
    }

    [Fact]
    public void Figures_out_of_fold_stand_beside_those_of_the_weights_in_use_and_nothing_is_changed()
    {
        double before = EvidenceWeights.Of(Evidence.Links).Weight;
        (int code, string output, _) = Run("pages", Labelled);
        Assert.Equal(0, code);
        Assert.Contains("2 files of 2 sites", output, StringComparison.Ordinal);
        Assert.Matches(@"weights in use \(may have seen these\) +1\.0000", output);
        Assert.Matches(@"fitted, out of fold by site +[01]\.\d{4}", output);
        Assert.Matches(@"weights would be others:\n +in use +fitted +change\n", output);
        Assert.Equal(before, EvidenceWeights.Of(Evidence.Links).Weight);
    }

    [Fact]
    public void A_chosen_model_shows_what_each_weight_is_worth()
    {
        (int code, string output, _) = Run("dates", Labelled);
        Assert.Equal(0, code);
        Assert.Matches(@"DistanceWeights\.JustBelow +1 +-0\.\d{4} +=", output);
    }

    [Theory]
    [InlineData(2, "a model is missing")]
    [InlineData(2, "'verbs' is no model; there are pasted, pages,", "verbs", "x")]
    [InlineData(2, "a folder of labelled files is missing", "pages")]
    [InlineData(2, "'--fold' is no option", "pages", "x", "--fold", "3")]
    [InlineData(2, "chosen, not fitted: change them by hand, in ExpoSite.Normalize/Metadata/DateWeights.cs", "dates", "x", "--write")]
    [InlineData(1, "has no folder 'raw' with the labelled files", "pages", "nowhere")]
    [InlineData(1, "has nothing for 'related', which needs raw/*.md", "related", "LABELLED")]
    [InlineData(1, "has nothing for 'same-story', which needs pairs", "same-story", "LABELLED")]
    public void A_wrong_command_or_folder_is_told(int code, string message, params string[] args)
    {
        (int given, _, string errors) = Run([.. args.Select(a => a == "LABELLED" ? Labelled : a)]);
        Assert.Equal(code, given);
        Assert.Contains(message, errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "has no truth.json")]
    [InlineData("{", "is not JSON")]
    [InlineData("[]", "is not an object with an object for each file")]
    [InlineData("{\"other\": {}}", "has its name (without extension) in truth.json")]
    public void A_folder_of_another_shape_is_told(string? truth, string message)
    {
        string folder = Directory.CreateTempSubdirectory("exposite-fit-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "raw"));
            File.WriteAllText(Path.Combine(folder, "raw", "page.html"), "<p>Sails</p>");
            if (truth is not null)
                File.WriteAllText(Path.Combine(folder, "truth.json"), truth);
            (int code, _, string errors) = Run("pages", folder);
            Assert.Equal(1, code);
            Assert.Contains(message, errors, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("tags")]
    [InlineData("sections")]
    public void A_newsroom_is_labelled_by_what_its_editors_wrote_and_each_story_is_read_as_if_no_later_one_stood(string model)
    {
        string folder = Directory.CreateTempSubdirectory("exposite-fit-").FullName;
        try
        {
            string raw = Directory.CreateDirectory(Path.Combine(folder, "raw")).FullName,
                filed = Directory.CreateDirectory(Path.Combine(folder, "input", "articles")).FullName;
            for (int i = 0; i < 24; i++)
            {
                (string label, string words) = i % 2 == 0
                    ? ("Harbour", "Cranes lift crates from the quay to the barge") : ("Music", "Violins and horns play before the choir sings");
                string text = $"# Number {i}\n\n{words}, as they did before, and nobody at the fair was surprised by the {i}th time.\n";
                File.WriteAllText(
                    Path.Combine(i < 20 ? filed : raw, $"{i:00}.md"), i < 20 ? $"---\ncategory: {label}\ntags: [{label}]\n---\n{text}" : text);
            }

            const string Harbour = """{"tags": ["Harbour"], "label": "Harbour"}""", Music = """{"tags": ["Music"], "label": "Music"}""";
            File.WriteAllText(
                Path.Combine(folder, "truth.json"), $$"""{"20": {{Harbour}}, "21": {{Music}}, "22": {{Harbour}}, "23": {{Music}}}""");
            (int code, string output, string errors) = Run(model, folder);
            Assert.Equal("", errors);
            Assert.Equal(0, code);
            Assert.Contains("24 files", output, StringComparison.Ordinal);
            Assert.Matches(@"weights in use \(may have seen these\) +1\.0000", output);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_number_is_written_with_the_places_that_stand_there_and_every_weight_stands_in_its_models_file()
    {
        string generator = Path.Combine(Fixtures.Folder, "..", "..", "..", "generator");
        foreach (Model model in ModelList.All)
        {
            string source = string.Concat(model.Files.Select(f => File.ReadAllText(Path.Combine(generator, f)).ReplaceLineEndings("\n")));
            Assert.All(model.Weights, w => Assert.Equal(source, WeightSource.With(source, w, w.Value)));
        }

        Weight links = ModelList.All.Single(m => m.Name == "pages").Weights.Single(w => w.Name == "Links");
        const string Table = "internal static class EvidenceWeights\n{\n    new(Evidence.Links, -1.23, \"share of links\"),\n";
        Assert.Contains("Evidence.Links, -0.50, ", WeightSource.With(Table, links, -0.4987), StringComparison.Ordinal);
    }

    private static (int Code, string Output, string Errors) Run(params string[] args)
    {
        var output = new StringWriter { NewLine = "\n" };
        var errors = new StringWriter { NewLine = "\n" };
        return (FitCommand.Run(args, output, errors), output.ToString(), errors.ToString());
    }
}
