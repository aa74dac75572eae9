using System.Collections.Immutable;
using System.Diagnostics;

namespace ExpoSite.Cli.Tests.Workflows;

/// <summary>One job on a machine of its own: its <c>run:</c> blocks with bash, its actions by stand-ins.</summary>
internal sealed class JobRun
{
    private const string OfWorkspace = "./";
    private const string OfWorkflow = "$/";

    private readonly GithubHost host;
    private readonly Dictionary<string, string> values;
    private readonly string workspace;
    private readonly string temporary;
    private Dictionary<string, string> environment = [];
    private bool failed;

    /// <param name="host">GitHub.</param>
    /// <param name="values">The contexts github, needs and runner, by full name.</param>
    public JobRun(GithubHost host, Dictionary<string, string> values)
    {
        this.host = host;
        workspace = host.NewFolder("workspace");
        temporary = host.NewFolder("temporary");
        this.values = new(values)
        { ["runner.os"] = "Linux", ["runner.arch"] = "X64", ["runner.temp"] = temporary, ["github.token"] = GithubHost.Token };
    }

    /// <summary>Runs its steps; false when one failed.</summary>
    public bool Run(WorkflowJob job)
    {
        failed = false;
        environment = job.Environment.ToDictionary(e => e.Key, e => Fill(e.Value));
        RunSteps(job.Steps, new(StringComparer.Ordinal));
        host.Caches.End(success: !failed);
        return !failed;
    }

    /// <summary>True when a job with this condition runs.</summary>
    /// <param name="isReady">True when everything that it needs succeeded.</param>
    public bool Holds(string? condition, bool isReady)
    {
        failed = !isReady;
        return Evaluator([]).Holds(condition);
    }

    public string Fill(string text) => Evaluator([]).Fill(text);

    private Expression Evaluator(Dictionary<string, string> inputs) => new(name => Value(name, inputs), Function);

    private string Value(string name, Dictionary<string, string> inputs)
    {
        if (name.StartsWith("inputs.", StringComparison.Ordinal) && inputs.TryGetValue(name["inputs.".Length..], out string? input))
            return input;
        // An output that no step wrote is empty; any other name that is not known is a slip, and secrets are not there for forks.
        bool mayBeMissing = name.StartsWith("steps.", StringComparison.Ordinal) || name.StartsWith("needs.", StringComparison.Ordinal);
        return values.TryGetValue(name, out string? value)
            ? value : mayBeMissing ? "" : throw new KeyNotFoundException($"No context has {name}.");
    }

    private string Function(string name, string[] arguments) => name switch
    {
        "always" => Expression.True,
        "success" => Expression.Of(!failed),
        "failure" => Expression.Of(failed),
        "cancelled" => "",
        "hashFiles" => Expression.Of(File.Exists(Path.Combine(workspace, arguments[0]))),
        _ => Expression.Pure(name, arguments),
    };

    private void RunSteps(ImmutableArray<WorkflowStep> steps, Dictionary<string, string> inputs)
    {
        Expression expression = Evaluator(inputs);
        foreach (WorkflowStep step in steps.Where(s => expression.Holds(s.Condition)))
        {
            Dictionary<string, string> with = step.With.ToDictionary(w => w.Key, w => expression.Fill(w.Value));
            if (step.Uses?.StartsWith(OfWorkspace, StringComparison.Ordinal) == true)
                Remember(step, RunComposite(step.Uses[OfWorkspace.Length..], workspace, with));
            else if (step.Uses?.StartsWith(OfWorkflow, StringComparison.Ordinal) == true)
                Remember(step, RunComposite(step.Uses[OfWorkflow.Length..], host.Downloaded, with));
            else if (step.Uses is { } action)
                Remember(step, Try(() => host.Act(action.Split('@')[0], with, workspace, values["github.sha"])));
            else
                Remember(step, Bash(step, expression));
        }
    }

    private Dictionary<string, string> RunComposite(string folder, string around, Dictionary<string, string> with)
    {
        // Steps of an action know nothing of those around it.
        KeyValuePair<string, string>[] outer = [.. values.Where(v => v.Key.StartsWith("steps.", StringComparison.Ordinal))];
        foreach (KeyValuePair<string, string> value in outer)
            values.Remove(value.Key);
        bool isOwn = around == workspace;
        values["github.action_path"] = Path.Combine(around, folder);
        values["github.action_repository"] = isOwn ? "" : GithubHost.ProgramRepository;
        values["github.action_ref"] = isOwn ? "" : host.ProgramRef;
        foreach ((string name, string value) in WorkflowFile.ActionDefaults(folder))
            with.TryAdd(name, Fill(value));
        // Inside of an action, only what failed in it counts.
        bool failedBefore = failed;
        failed = false;
        RunSteps(WorkflowFile.ActionSteps(folder), with);
        failed |= failedBefore;
        var outputs = WorkflowFile.ActionOutputs(folder).ToDictionary(o => o.Key, o => Fill(o.Value));
        foreach (string inner in values.Keys.Where(k => k.StartsWith("steps.", StringComparison.Ordinal)).ToArray())
            values.Remove(inner);
        foreach ((string name, string value) in outer)
            values[name] = value;
        return outputs;
    }

    private Dictionary<string, string> Try(Func<Dictionary<string, string>?> act)
    {
        Dictionary<string, string>? outputs = act();
        failed |= outputs is null;
        return outputs ?? [];
    }

    private void Remember(WorkflowStep step, Dictionary<string, string> outputs)
    {
        foreach ((string name, string value) in outputs)
            values[$"steps.{step.Id}.outputs.{name}"] = value;
    }

    private Dictionary<string, string> Bash(WorkflowStep step, Expression expression)
    {
        string script = Path.Combine(temporary, "step.sh");
        string output = Path.Combine(temporary, "output");
        File.WriteAllText(script, expression.Fill(step.Run!));
        File.WriteAllText(output, "");
        // As the runner starts it, with and without a shell that is named.
        string[] arguments = step.Shell == "bash" ? ["--noprofile", "--norc", "-eo", "pipefail", script] : ["-e", script];
        var start = new ProcessStartInfo("bash", arguments)
        { WorkingDirectory = workspace, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment.Clear();
        foreach ((string name, string value) in host.Environment(workspace, temporary).Concat(environment)
            .Concat(step.Environment.Select(e => KeyValuePair.Create(e.Key, expression.Fill(e.Value)))))
        {
            start.Environment[name] = value;
        }

        start.Environment["GITHUB_OUTPUT"] = output;
        start.Environment["RUNNER_OS"] = "Linux";
        start.Environment["GITHUB_ACTION_PATH"] = values.GetValueOrDefault("github.action_path", "");
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        host.Log.Add(process.StandardOutput.ReadToEnd());
        host.Log.Add(errors.GetAwaiter().GetResult());
        process.WaitForExit();
        failed |= process.ExitCode != 0;
        return File.ReadAllLines(output).Select(l => l.Split('=', 2)).ToDictionary(l => l[0], l => l[1]);
    }
}
