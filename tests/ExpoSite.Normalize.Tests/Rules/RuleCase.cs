using ExpoSite.Core.Diagnostics;
using ExpoSite.Normalize.Runs;
using ExpoSite.Normalize.Tests.Imports;

namespace ExpoSite.Normalize.Tests.Rules;

/// <summary>The smallest raw file that breaks a rule, and one without the fault.</summary>
/// <param name="Rule">What must be found in the one and not in the other.</param>
/// <param name="Broken">Findings about the file that breaks it.</param>
/// <param name="Good">Findings about one without the fault.</param>
internal sealed record RuleCase(DiagnosticRule Rule, Func<IEnumerable<Diagnostic>> Broken, Func<IEnumerable<Diagnostic>> Good)
{
    /// <summary>A raw file, and the same without the fault; where the fault is the whole file, any good one.</summary>
    public static RuleCase Read(DiagnosticRule rule, RawFile broken, RawFile? good = null) =>
        new(rule, () => Raws.Run(broken).Diagnostics,
            () => Raws.Run(good ?? Raws.Article("a.txt", "Robots Learn to Fold Sails")).Diagnostics);

    /// <summary>A saved page with something below its headline.</summary>
    public static RuleCase Page(DiagnosticRule rule, string broken, string good) => Read(rule, SavedPage(broken), SavedPage(good));

    /// <summary>A second run on what the first one wrote and a person edited.</summary>
    public static RuleCase Again(DiagnosticRule rule, RawFile first, Func<string, string> edit, RawFile broken, RawFile good)
    {
        ExistingMarkdown[] edited = [.. Raws.OnDisk(Raws.Run(first)).Select(f => f with { Text = edit(f.Text) })];
        return new(rule, () => Normalizer.Run([broken], edited, Raws.Options).Diagnostics,
            () => Normalizer.Run([good], edited, Raws.Options).Diagnostics);
    }

    /// <summary>An export of another system.</summary>
    public static RuleCase Import(DiagnosticRule rule, string broken, string good) =>
        new(rule, () => Exports.Import(broken).Diagnostics, () => Exports.Import(good).Diagnostics);

    /// <summary>A folder with a story and another file.</summary>
    public static RuleCase ImportFolder(DiagnosticRule rule, string broken, string good)
    {
        return new(rule, () => Import(broken), () => Import(good));

        static IEnumerable<Diagnostic> Import(string path) => SiteFolders.Import(
            ("a.md", SiteFolders.Yaml("title: A\ndate: 2031-03-04")), (path, path.EndsWith(".yml", StringComparison.Ordinal) ? "title: x" : "")).Diagnostics;
    }

    private static RawFile SavedPage(string part) => Raws.Text(
        "a.html", $"<html><title>Robots Learn to Fold Sails</title><body><h1>Robots Learn to Fold "
            + $"Sails</h1>{part}<p>{Raws.Body.Replace("\n\n", "</p><p>", StringComparison.Ordinal)}</p></body></html>");
}
