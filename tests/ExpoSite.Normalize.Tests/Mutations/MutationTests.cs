using ExpoSite.Fuzz;

namespace ExpoSite.Normalize.Tests.Mutations;

/// <summary>A slice of what the fuzzer (tests/ExpoSite.Fuzz) makes: no file crashes the program, none is dangerous, none passes in silence.</summary>
public sealed class MutationTests
{
    [Theory]
    [InlineData("text", 400)]
    [InlineData("md", 400)]
    [InlineData("eml", 400)]
    [InlineData("html", 300)]
    [InlineData("mhtml", 200)]
    [InlineData("docx", 300)]
    public void A_damaged_file_gives_findings_and_safe_Markdown_in_bounded_time(string group, int count)
    {
        IReadOnlyList<string> faults = FuzzSlice.Faults(group, count);
        Assert.True(faults.Count == 0, string.Join("\n\n", faults));
    }
}
