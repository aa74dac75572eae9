using ExpoSite.Fuzz;

namespace ExpoSite.Site.Tests.Mutations;

/// <summary>A slice of what the fuzzer (tests/ExpoSite.Fuzz) makes of the files that a site is built of.</summary>
public sealed class MutationTests
{
    [Theory]
    [InlineData("article", 20)]
    [InlineData("page", 40)]
    [InlineData("site", 30)]
    [InlineData("expos", 25)]
    [InlineData("exhibitors", 15)]
    [InlineData("theme", 50)]
    [InlineData("picture", 70)]
    [InlineData("svg", 70)]
    public void A_damaged_file_gives_findings_and_a_safe_site(string group, int share)
    {
        IReadOnlyList<string> faults = FuzzSlice.Faults(group, share);
        Assert.True(faults.Count == 0, string.Join("\n\n", faults));
    }
}
