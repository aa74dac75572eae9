using System.Globalization;
using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Site.Tests.Checking.Facts.Stress;

/// <summary>
/// What the rules find in stories made to mislead them: nine findings of ten have to be right, and of the slips none may be
/// lost that once was found.
/// </summary>
public sealed class StressTests
{
    [Fact]
    public void Nine_findings_of_ten_are_right() => Assert.All(All(), r =>
    {
        TestContext.Current.TestOutputHelper!.WriteLine(r.Result.ToString());
        Assert.True(r.Result.Precision >= 0.9, r.Result.ToString());
        Assert.True(r.Result.Recall >= r.Recall, r.Result.ToString());
    });

    // The rules, and the part of the slips that they found when these stories were written.
    private static IEnumerable<(StressResult Result, double Recall)> All() =>
    [
        (StressResult.Of(
            FactRules.WrongEdition, [.. EditionStress.Cases, .. HeldOutStress.Editions, .. SecondHeldOutStress.Editions]), 0.9),
        (StressResult.Of(
            FactRules.HeadlineNumber, [.. NumberStress.Cases, .. HeldOutStress.Numbers, .. SecondHeldOutStress.Numbers]), 0.75),
        (StressResult.Of(
            FactRules.EventCountedTwoWays, [.. EventStress.Cases, .. HeldOutStress.Events, .. SecondHeldOutStress.Events]), 0.8),
        (StressResult.Of(FactRules.DayOutsideExpo, [.. DayStress.Cases, .. HeldOutStress.Days, .. SecondHeldOutStress.Days]), 0.9),
        (StressResult.Of(FactRules.ExhibitorMisspelled, [.. NameStress.Cases, .. HeldOutStress.Names, .. SecondHeldOutStress.Names]), 0.9),
        (StressResult.Of(FactRules.CountrySpelledTwoWays, [.. CountryStress.Cases, .. HeldOutStress.Countries]), 0.9),
    ];

    private sealed record StressResult(
        DiagnosticRule Rule, int Slips, int Found, IReadOnlyList<string> Missed, IReadOnlyList<string> FalseAlarms)
    {
        public double Precision => (double)Found / Math.Max(1, Found + FalseAlarms.Count);

        public double Recall => (double)Found / Slips;

        // Findings of other rules are false alarms of this set too.
        public static StressResult Of(DiagnosticRule rule, StressCase[] cases)
        {
            // One site for all where a rule reads each story by itself.
            bool isOfOneStory = rule == FactRules.WrongEdition || rule == FactRules.HeadlineNumber || rule == FactRules.DayOutsideExpo;
            (StressCase Case, IReadOnlyList<Diagnostic> Findings)[] read = isOfOneStory
                ? [.. StressCase.InOneSite(cases)] : [.. cases.Select(c => (c, c.Findings()))];
            var found = read.Where(r => r.Case.IsSlip && r.Findings.Any(f => f.Rule == rule)).ToList();
            return new StressResult(
                rule,
                cases.Count(c => c.IsSlip),
                found.Count,
                [.. read.Where(r => r.Case.IsSlip).Except(found).Select(r => r.Case.ToString())],
                [.. read.SelectMany(r => r.Findings.Where(f => f.Rule != rule || !r.Case.IsSlip).Select(f => $"{f.Message} | {r.Case}"))]);
        }

        public override string ToString() => string.Create(
            CultureInfo.InvariantCulture,
            $"{Rule.Code}: {Slips} slips, {Found} found, {FalseAlarms.Count} false alarms; precision {Precision:0.00}, recall "
                + $"{Recall:0.00}\n  missed\n    {string.Join("\n    ", Missed)}\n  false\n    {string.Join("\n    ", FalseAlarms)}\n");
    }
}
