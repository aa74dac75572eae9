using System.Text.RegularExpressions;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Wording;

namespace ExpoSite.Architecture.Tests;

/// <summary>Every rule is unique, in its range, explained, used and triggered.</summary>
public sealed partial class DiagnosticTests
{
    // of classes whose rules are found in many places; a rule of a check stands with it or there
    private static readonly (Type Class, char Range)[] Stages =
    [
        (typeof(NormalizeRules), '1'),
        (typeof(LoadRules), '2'),
        (typeof(BodyRules), '2'),
        (typeof(ChartRules), '2'),
        (typeof(KnowledgeRules), '2'),
        (typeof(FormatRules), '2'),
        (typeof(CheckRules), '3'),
        (typeof(FeedRules), '3'),
        (typeof(IdentityRules), '3'),
        (typeof(FactRules), '3'),
        (typeof(PictureRules), '3'),
        (typeof(CmsRules), '3'),
        (typeof(ThemeRules), '4'),
        (typeof(WordingRules), '4'),
        (typeof(LanguageRules), '3'),
        (typeof(WriteRules), '5'),
        (typeof(ProgramRules), '9'),
    ];

    [Fact]
    public void A_code_is_given_once() =>
        Expect.None(DeclaredRules.All.CountBy(r => r.Rule.Code).Where(p => p.Value > 1).Select(p => p.Key));

    [Fact]
    public void A_code_lies_in_the_range_of_its_stage() =>
        Assert.All(DeclaredRules.All, r => Assert.Matches($"^EXPO{RangeOf(r.Class)}[0-9]{{3}}$", r.Rule.Code));

    [Fact]
    public void A_rule_has_a_title_and_an_explanation_in_sentences() =>
        Assert.All(DeclaredRules.All.Select(r => r.Rule), rule =>
        {
            Assert.Matches(@"^[A-Z\p{Ll}].*[^.]$", rule.Title);
            Assert.Matches(@"^\S.+\.$", rule.Explanation);
        });

    [Fact]
    public void Every_rule_is_reported_somewhere()
    {
        string code = string.Concat(Repository.CSharpFiles("generator").Select(Repository.Read));
        Expect.None(DeclaredRules.All.Where(r => !IsReported(code, r.Class, r.Name)).Select(r => r.Name));
    }

    // Each example and each line of a table is run: it must give its rule where that is broken, and must not where it is kept.
    [Fact]
    public void Every_rule_is_triggered_by_a_test()
    {
        string[] triggered =
        [
            .. Repository.CSharpFiles("tests").Where(path => path.EndsWith("/RuleCases.cs", StringComparison.Ordinal))
                .SelectMany(path => CaseLine().Matches(Repository.Read(path))).Select(m => m.Groups[1].Value),
            .. DeclaredRules.All.Where(r => r.Rule.Example is not null).Select(r => r.Name),
        ];
        Expect.None(DeclaredRules.All.Where(r => !triggered.Contains(r.Name)).Select(r => $"{r.Rule.Code} {r.Name}"));
        Expect.None(triggered.CountBy(name => name).Where(n => n.Value > 1).Select(n => $"{n.Key} has {n.Value} lines"));
    }

    [GeneratedRegex(@"^ +\w+\((\w+(?:Rules|Check)\.\w+), ", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex CaseLine();

    private static char RangeOf(Type declaring) => Stages.FirstOrDefault(s => s.Class == declaring) is { Class: not null } stage
        ? stage.Range
        : declaring.FullName!.StartsWith("ExpoSite.Site.Checking.", StringComparison.Ordinal)
            ? '3' : throw new InvalidOperationException($"Which range is that of {declaring}?");

    // Within its own class a rule is reported by its short name.
    private static bool IsReported(string code, Type declaring, string name) =>
        Regex.IsMatch(code, $@"\b{Regex.Escape(name)}\b")
        || (!Stages.Any(s => s.Class == declaring)
            && Regex.IsMatch(code, $@"\b{name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..]}\.At\("));
}
