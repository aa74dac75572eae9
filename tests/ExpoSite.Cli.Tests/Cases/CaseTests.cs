namespace ExpoSite.Cli.Tests.Cases;

/// <summary>The files that were agreed on as acceptance, each with what it must give.</summary>
public sealed class CaseTests
{
    private static readonly Case[] All =
    [
        .. MarkdownCases.All, .. TeaserCases.All, .. LinkCases.All,
        .. HostileCases.All, .. YamlCases.All,
        .. PageCases.All, .. MailCases.All, .. ImportCases.All,
    ];

    public static TheoryData<string> Names => [.. All.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_case_gives_what_was_agreed_on(string name)
    {
        Case @case = All.Single(c => c.Name == name);
        using CaseRun run = CaseRun.Of(@case);

        SoundSite.Hold(run);
        Assert.All(@case.Findings, finding => Assert.Contains(finding, run.Findings.Select(f => f.Short)));
        Assert.DoesNotContain(run.Findings, f => f.IsError && !@case.Findings.Contains(f.Short));
        run.AssertNeighbours();
        @case.Then(run);
    }

    [Fact]
    public void Every_case_file_has_a_row() =>
        Assert.Empty(CaseFiles.All.Except(All.SelectMany(c => CaseFiles.Of(c.File))));

    [Fact]
    public void Every_row_has_a_case_file_and_a_name_of_its_own()
    {
        Assert.All(All, c => Assert.NotEmpty(CaseFiles.Of(c.File)));
        Assert.Equal(All.Length, All.Select(c => c.Name).Distinct().Count());
    }
}
