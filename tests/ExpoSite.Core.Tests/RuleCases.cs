using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Core.Tests;

/// <summary>What breaks the rules of the program itself. One line for each rule, its name first: a test of the architecture looks for it there.</summary>
public sealed class RuleCases
{
    private static readonly (DiagnosticRule Rule, Func<Outcome<string>> Broken, Func<Outcome<string>> Good)[] All =
    [
        Read(ProgramRules.Unforeseen, () => throw new KeyNotFoundException(), () => new Outcome<string>("read", [])),
    ];

    [Fact]
    public void A_rule_is_found_where_it_is_broken_and_not_where_it_is_kept() => Assert.All(All, c =>
    {
        Assert.Equal(c.Rule, Assert.Single(c.Broken().Diagnostics).Rule);
        Assert.Empty(c.Good().Diagnostics);
    });

    private static (DiagnosticRule Rule, Func<Outcome<string>> Broken, Func<Outcome<string>> Good) Read(DiagnosticRule rule, Func<Outcome<string>> broken, Func<Outcome<string>> good) =>
        (rule, () => FileBoundary.Read("a", "reading", broken), () => FileBoundary.Read("a", "reading", good));
}
