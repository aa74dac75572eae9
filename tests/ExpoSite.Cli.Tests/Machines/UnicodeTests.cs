using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Cli.Tests.Machines;

public sealed class UnicodeTests
{
    [Theory]
    [InlineData("1", true)]
    [InlineData("0", false)]
    public void A_machine_without_the_tables_of_Unicode_is_told(string isInvariant, bool isTold)
    {
        using var site = TemporarySite.WithOneArticle();
        RunResult run = ProgramProcess.Run(
            AppContext.BaseDirectory, [("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", isInvariant)], "build", "--root", site.Folder);
        Assert.Equal(0, run.Code);
        Assert.Equal(isTold, run.Error.Contains($"(program): warning {WriteRules.LettersNotComposed.Code}", StringComparison.Ordinal));
    }
}
