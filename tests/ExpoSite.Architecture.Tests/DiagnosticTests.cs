using System.Reflection;
using System.Text.RegularExpressions;
using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Architecture.Tests;

/// <summary>Every rule is unique, in its range, explained, used and triggered.</summary>
public sealed partial class DiagnosticTests
{
    private static readonly (Type Class, char Range)[] RuleClasses =
    [
        (typeof(NormalizeRules), '1'),
        (typeof(LoadRules), '2'),
        (typeof(KnowledgeRules), '2'),
        (typeof(CheckRules), '3'),
        (typeof(FeedRules), '3'),
        (typeof(IdentityRules), '3'),
        (typeof(FactRules), '3'),
        (typeof(PictureRules), '3'),
        (typeof(ThemeRules), '4'),
        (typeof(WriteRules), '5'),
        (typeof(ProgramRules), '9'),
    ];

    [Fact]
    public void A_code_is_given_once() =>
        Expect.None(DiagnosticCatalog.All.CountBy(r => r.Code).Where(p => p.Value > 1).Select(p => p.Key));

    [Fact]
    public void Every_rule_is_in_the_catalogue() =>
        Assert.Equivalent(DeclaredRules().Select(r => r.Rule.Code), DiagnosticCatalog.All.Select(r => r.Code), strict: true);

    [Fact]
    public void The_catalogue_is_ordered_by_code() =>
        Assert.Equal(DiagnosticCatalog.All.Select(r => r.Code).Order(StringComparer.Ordinal), DiagnosticCatalog.All.Select(r => r.Code));

    [Fact]
    public void A_code_lies_in_the_range_of_its_stage() =>
        Assert.All(DeclaredRules(), r => Assert.Matches($"^EXPO{r.Range}[0-9]{{3}}$", r.Rule.Code));

    [Fact]
    public void A_rule_has_a_title_and_an_explanation_in_sentences() =>
        Assert.All(DiagnosticCatalog.All, rule =>
        {
            Assert.Matches(@"^[A-Z\p{Ll}].*[^.]$", rule.Title);
            Assert.Matches(@"^\S.+\.$", rule.Explanation);
        });

    [Fact]
    public void Every_rule_is_reported_somewhere()
    {
        string code = string.Concat(Repository.CSharpFiles("generator").Select(Repository.Read));
        Expect.None(DeclaredRules().Where(r => !Names(code, r.Name)).Select(r => r.Name));
    }

    // Each line of a table is run: it must give its rule where that is broken, and must not where it is kept.
    [Fact]
    public void Every_rule_is_triggered_by_a_test()
    {
        string[] triggered =
        [
            .. Repository.CSharpFiles("tests").Where(path => path.EndsWith("/RuleCases.cs", StringComparison.Ordinal))
                .SelectMany(path => CaseLine().Matches(Repository.Read(path))).Select(m => m.Groups[1].Value),
        ];
        Expect.None(DeclaredRules().Where(r => !triggered.Contains(r.Name)).Select(r => $"{r.Rule.Code} {r.Name}"));
        Expect.None(triggered.CountBy(name => name).Where(n => n.Value > 1).Select(n => $"{n.Key} has {n.Value} lines"));
    }

    [GeneratedRegex(@"^ +\w+\((\w+Rules\.\w+), ", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex CaseLine();

    private static bool Names(string code, string name) => Regex.IsMatch(code, $@"\b{Regex.Escape(name)}\b");

    private static IEnumerable<(string Name, char Range, DiagnosticRule Rule)> DeclaredRules() =>
        from rules in RuleClasses
        from field in rules.Class.GetFields(BindingFlags.Public | BindingFlags.Static)
        where field.FieldType == typeof(DiagnosticRule)
        select ($"{rules.Class.Name}.{field.Name}", rules.Range, (DiagnosticRule)field.GetValue(null)!);
}
