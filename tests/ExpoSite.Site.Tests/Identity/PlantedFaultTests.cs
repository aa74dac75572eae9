using ExpoSite.Site.Subscribers;

namespace ExpoSite.Site.Tests.Identity;

public sealed class PlantedFaultTests
{
    private static readonly Newsroom Published = new Newsroom().Recorded();

    public static TheoryData<string> Faults => [.. PlantedFaults.All.Keys];

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_planted_fault_is_found(string name)
    {
        PlantedFaults.Fault fault = PlantedFaults.All[name];
        Newsroom planted = fault.Plant(Published);

        Assert.Equal([fault.Rule], planted.Check().Select(d => d.Rule).Distinct());
    }

    [Fact]
    public void Nothing_is_found_on_an_unchanged_site()
    {
        SubscriberImpact impact = Published.Against(Published);

        Assert.Empty(Published.Check());
        Assert.Empty(impact.Changed);
        Assert.NotEmpty(impact.Feeds);
    }
}
