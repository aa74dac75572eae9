using System.Globalization;

namespace ExpoSite.Cli.Tests.Cases;

/// <summary>Slips in YAML that ended the program, in every kind of file that holds YAML.</summary>
internal static class YamlCases
{
    public static IEnumerable<Case> All =>
    [
        .. Of("hostile/yaml-deep.md", 4, "a finding; depth bounded before the library sees it", "error EXPO1102"),
        .. Of("hostile/yaml-forgotten-bracket.md", 4, "EXPO2002 at the line"),
        .. Of("hostile/yaml-surrogate.md", 3, "a finding"),
    ];

    private static IEnumerable<Case> Of(string file, int line, string mustGive, params string[] alsoRaw)
    {
        var article = new Case(file, mustGive) { Now = Case.Later, Findings = [Slip(line)] };
        yield return article;
        yield return article with { Variant = "raw", Place = "input/raw", Findings = [Slip(line), .. alsoRaw], Then = AssertHeldBack };
        yield return In("site.yml", Yaml(file, "", ""));
        yield return In("expos.yml", Yaml(file, "- ", "  "));

        // The article itself is put aside, where the site does not read.
        Case In(string name, string yaml) => article with
        {
            Variant = name,
            Place = "aside",
            Findings = [Slip(line - 1)],
            Before = site => site.Write($"input/{name}", yaml),
        };
    }

    private static string Slip(int line) => string.Create(CultureInfo.InvariantCulture, $"error EXPO2002 {line}");

    /// <summary>The front matter of the file, each line with what stands before it.</summary>
    private static string Yaml(string file, string first, string others) =>
        string.Concat(CaseFiles.Lines(file).Skip(1).TakeWhile(l => l != "---").Select((l, i) => $"{(i == 0 ? first : others)}{l}\n"));

    // What the slip may have swallowed could be what withholds the story.
    private static void AssertHeldBack(CaseRun run) =>
        Assert.All(run.Articles.Values, text => Assert.Contains("\ndraft: true\n", text, StringComparison.Ordinal));
}
