using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace ExpoSite.Architecture.Tests;

/// <summary>Least rights and pinned actions in GitHub's workflows.</summary>
public sealed partial class WorkflowTests
{
    private const string Folder = ".github/workflows";

    public static TheoryData<string> WorkflowsAndActions =>
        [.. Repository.Files(Folder, "*.yml"), .. Repository.Files(".github/actions", "action.yml")];

    public static TheoryData<string> Workflows => [.. Repository.Files(Folder, "*.yml")];

    [Theory]
    [MemberData(nameof(WorkflowsAndActions))]
    public void An_action_is_pinned_by_commit_and_tells_its_version(string path)
    {
        MatchCollection uses = UsesLine().Matches(Repository.Read(path));
        Assert.NotEmpty(uses);
        Assert.All(uses, line =>
            Assert.Matches(@"^([\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+|[.$]/\.github/actions/[\w-]+|\./\.github/workflows/[\w-]+\.yml)$",
                line.Groups[1].Value.Trim()));
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void A_job_names_its_rights_and_its_longest_time(string path)
    {
        YamlMappingNode jobs = Assert.IsType<YamlMappingNode>(Load(path)["jobs"]);
        Assert.NotEmpty(jobs.Children);
        Assert.All(jobs.Children.Values, job =>
        {
            YamlMappingNode keys = Assert.IsType<YamlMappingNode>(job);
            Assert.IsType<YamlMappingNode>(keys["permissions"]);
            // Jobs of a called workflow have their own times.
            if (!keys.Children.ContainsKey("uses"))
                Assert.Matches("^[1-9][0-9]?$", keys["timeout-minutes"].ToString());
        });
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void A_workflow_gives_no_rights_to_jobs_that_ask_for_none(string path) =>
        Assert.Empty(Assert.IsType<YamlMappingNode>(Load(path)["permissions"]).Children);

    private static YamlMappingNode Load(string path)
    {
        YamlStream stream = [];
        using StringReader text = new(Repository.Read(path));
        stream.Load(text);
        return Assert.IsType<YamlMappingNode>(stream.Documents[0].RootNode);
    }

    [GeneratedRegex(@"^\s*(?:- )?uses:\s*(.+)$", RegexOptions.Multiline)]
    private static partial Regex UsesLine();
}
