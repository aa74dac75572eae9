namespace ExpoSite.Normalize.Tests.Rules;

public sealed class RuleCaseTests
{
    public static TheoryData<string> Codes => [.. RuleCases.All.Select(c => c.Rule.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_rule_is_found_where_it_is_broken_and_not_where_it_is_kept(string code)
    {
        RuleCase rule = RuleCases.All.Single(c => c.Rule.Code == code);

        Assert.Contains(code, rule.Broken().Select(d => d.Rule.Code));
        Assert.DoesNotContain(code, rule.Good().Select(d => d.Rule.Code));
    }
}
