using ExpoSite.Cli.Founding;

namespace ExpoSite.Cli.Tests.Workflows;

/// <summary>One run of a workflow: its jobs in order, and those of the reusable workflows that it calls.</summary>
internal sealed class WorkflowRun(GithubHost host)
{
    /// <summary>Runs jobs, and those of the workflows that they call; the jobs that ran, each with its success.</summary>
    /// <param name="values">The contexts, by full name.</param>
    public Dictionary<string, bool> Run(IEnumerable<WorkflowJob> jobs, Dictionary<string, string> values)
    {
        var done = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (WorkflowJob job in jobs)
        {
            var run = new JobRun(host, values);
            if (!run.Holds(job.Condition, job.Needs.All(n => done.GetValueOrDefault(n))))
            {
                values[$"needs.{job.Name}.result"] = "skipped";
            }
            else if (job.Uses is { } called)
            {
                foreach ((string inner, bool success) in Run(Called(called, job.Permissions), Inputs(called, job, run, values)))
                    done.Add(inner, success);
            }
            else
            {
                done[job.Name] = run.Run(job);
                values[$"needs.{job.Name}.result"] = done[job.Name] ? "success" : "failure";
                foreach ((string name, string value) in job.Outputs)
                    values[$"needs.{job.Name}.outputs.{name}"] = run.Fill(value);
            }
        }

        return done;
    }

    // From the same repository, or from that of the program at its tag.
    private static string CalledFile(string uses)
    {
        const string Own = "./.github/workflows/";
        string there = $"{GithubHost.ProgramRepository}/.github/workflows/";
        string tag = $".yml@{NewsroomFiles.Tag}";
        if (uses.StartsWith(Own, StringComparison.Ordinal))
            return Path.Combine(WorkflowFile.Repository, uses);
        Assert.StartsWith(there, uses, StringComparison.Ordinal);
        Assert.EndsWith(tag, uses, StringComparison.Ordinal);
        return Path.Combine(WorkflowFile.Repository, Own, uses[there.Length..^tag.Length] + ".yml");
    }

    // GitHub starts no run in which a job asks for more than the caller was given.
    private static IEnumerable<WorkflowJob> Called(string uses, Dictionary<string, string> given)
    {
        IReadOnlyList<WorkflowJob> jobs = WorkflowFile.JobsOf(CalledFile(uses));
        Assert.All(jobs.SelectMany(j => j.Permissions), asked => Assert.True(
            given.TryGetValue(asked.Key, out string? right) && (right == "write" || right == asked.Value), $"{asked} is not given."));
        return jobs;
    }

    private static Dictionary<string, string> Inputs(
        string called, WorkflowJob job, JobRun run, Dictionary<string, string> values)
    {
        var inner = new Dictionary<string, string>(values);
        foreach ((string name, string value) in WorkflowFile.CallDefaults(CalledFile(called)).Concat(job.With))
            inner[$"inputs.{name}"] = value == "false" ? "" : run.Fill(value);
        return inner;
    }
}
