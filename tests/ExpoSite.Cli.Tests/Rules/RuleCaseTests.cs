namespace ExpoSite.Cli.Tests.Rules;

public sealed class RuleCaseTests
{
    public static TheoryData<string> Codes => [.. RuleCases.All.Select(c => c.Rule.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task A_rule_is_told_where_it_is_broken_and_not_where_it_is_kept(string code)
    {
        RuleCase rule = RuleCases.All.Single(c => c.Rule.Code == code);

        Assert.Contains(code, await rule.Broken(), StringComparison.Ordinal);
        Assert.DoesNotContain(code, await rule.Good(), StringComparison.Ordinal);
    }
}
