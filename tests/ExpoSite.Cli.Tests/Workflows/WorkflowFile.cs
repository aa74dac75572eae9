using System.Collections.Immutable;
using YamlDotNet.RepresentationModel;

namespace ExpoSite.Cli.Tests.Workflows;

/// <summary>Workflows and composite actions, as far as a run needs them.</summary>
internal static class WorkflowFile
{
    /// <summary>Full path of this repository.</summary>
    public static readonly string Repository = FindRepository();

    /// <summary>The jobs of a workflow of this repository, in the order in which they are written, which is that of their needs.</summary>
    public static ImmutableArray<WorkflowJob> Jobs(string name) => JobsOf(Path.Combine(Repository, $".github/workflows/{name}.yml"));

    /// <summary>The same of a file.</summary>
    public static ImmutableArray<WorkflowJob> JobsOf(string file) =>
        [.. ((YamlMappingNode)Load(file)["jobs"]).Children.Select(j => Job(j.Key.ToString(), (YamlMappingNode)j.Value))];

    /// <summary>What the inputs of a reusable workflow are when they are not given.</summary>
    public static Dictionary<string, string> CallDefaults(string file) =>
        ((YamlMappingNode)Load(file)["on"])["workflow_call"] is YamlMappingNode call ? Defaults(call) : [];

    /// <summary>The steps of a composite action.</summary>
    public static ImmutableArray<WorkflowStep> ActionSteps(string folder) => Steps((YamlMappingNode)Action(folder)["runs"]);

    /// <summary>What the inputs of a composite action are when they are not given.</summary>
    public static Dictionary<string, string> ActionDefaults(string folder) => Defaults(Action(folder));

    /// <summary>Its outputs, which are expressions.</summary>
    public static Dictionary<string, string> ActionOutputs(string folder) =>
        ((YamlMappingNode)Action(folder)["outputs"]).Children
            .ToDictionary(o => o.Key.ToString(), o => Text((YamlMappingNode)o.Value, "value")!);

    private static YamlMappingNode Action(string folder) => Load(Path.Combine(Repository, folder, "action.yml"));

    private static Dictionary<string, string> Defaults(YamlMappingNode of) => !of.Children.TryGetValue("inputs", out YamlNode? inputs) ? []
        : ((YamlMappingNode)inputs).Children
        .Select(i => (Name: i.Key.ToString(), Default: Text((YamlMappingNode)i.Value, "default"))).Where(i => i.Default is not null)
            .ToDictionary(i => i.Name, i => i.Default!);

    private static WorkflowJob Job(string name, YamlMappingNode job) => new(
        name, Needs(job), Text(job, "if"), Text(job, "uses"), Map(job, "with"), Map(job, "outputs"), Map(job, "permissions"), Map(job, "env"),
        Steps(job));

    private static ImmutableArray<string> Needs(YamlMappingNode job) =>
        !job.Children.TryGetValue("needs", out YamlNode? needs) ? []
        : needs is YamlSequenceNode several ? [.. several.Select(n => n.ToString())] : [needs.ToString()];

    private static ImmutableArray<WorkflowStep> Steps(YamlMappingNode of) => !of.Children.TryGetValue("steps", out YamlNode? steps) ? [] :
    [
        .. ((YamlSequenceNode)steps).Cast<YamlMappingNode>().Select(s => new WorkflowStep(
            Text(s, "id"), Text(s, "if"), Text(s, "uses"), Text(s, "run"), Text(s, "shell"), Map(s, "with"), Map(s, "env"))),
    ];

    private static string? Text(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out YamlNode? value) ? value.ToString() : null;

    private static Dictionary<string, string> Map(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out YamlNode? value)
            ? ((YamlMappingNode)value).Children.ToDictionary(c => c.Key.ToString(), c => c.Value.ToString()) : [];

    private static YamlMappingNode Load(string path)
    {
        var stream = new YamlStream();
        using var text = new StringReader(File.ReadAllText(path));
        stream.Load(text);
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    private static string FindRepository()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ExpoSite.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside of the repository.");
    }
}

/// <param name="Uses">The reusable workflow that the job is, or null.</param>
internal sealed record WorkflowJob(
    string Name, ImmutableArray<string> Needs, string? Condition, string? Uses, Dictionary<string, string> With,
    Dictionary<string, string> Outputs, Dictionary<string, string> Permissions, Dictionary<string, string> Environment,
    ImmutableArray<WorkflowStep> Steps);

internal sealed record WorkflowStep(
    string? Id, string? Condition, string? Uses, string? Run, string? Shell, Dictionary<string, string> With,
    Dictionary<string, string> Environment);
