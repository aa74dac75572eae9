using ExpoSite.Fuzz;

namespace ExpoSite.Normalize.Tests.Mutations;

/// <summary>
/// A slice of what the fuzzer (tests/ExpoSite.Fuzz) makes: no file crashes the program, none is dangerous, none passes in silence.
/// </summary>
public sealed class MutationTests
{
    [Theory]
    [InlineData("text", 150)]
    [InlineData("md", 130)]
    [InlineData("eml", 130)]
    [InlineData("html", 120)]
    [InlineData("mhtml", 50)]
    [InlineData("docx", 100)]
    public void A_damaged_file_gives_findings_and_safe_Markdown_in_bounded_time(string group, int share)
    {
        IReadOnlyList<string> faults = FuzzSlice.Faults(group, share);
        Assert.True(faults.Count == 0, string.Join("\n\n", faults));
    }
}
