using System.Globalization;
using ExpoSite.Fuzz;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
string? Option(string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
int Number(string name, int otherwise) => int.TryParse(Option(name), CultureInfo.InvariantCulture, out int number) ? number : otherwise;

string? name = Option("--group");
FuzzGroup[] groups = [.. FuzzGroups.All.Where(g => name is null or "all" || g.Name == name)];
if (groups.Length == 0 || args.Contains("--help"))
{
    Console.Error.WriteLine($"""
        usage: ExpoSite.Fuzz [--group NAME] [--count N] [--seed N] [--first N] [--failures DIR]
               ExpoSite.Fuzz --group NAME --file FILE [--reduce]

        Makes inputs of a group, runs the program on them in child processes, and reads everything back that would be published.
        Failing inputs are written to DIR (default TestResults/fuzz); the exit code is 1 when there are any.
        --file tries one input in this process; --reduce makes it smaller while it fails in the same way.

        Groups: {FuzzGroups.Names}
        """);
    return 2;
}

int seed = Number("--seed", 1), first = Number("--first", 0), count = Number("--count", 1000);
if (Option("--file") is { } file)
{
    byte[] input = File.ReadAllBytes(file);
    Fault? fault = groups[0].FaultOf(input);
    Console.WriteLine(fault is null ? "nothing failed" : fault.Kind + "\n" + fault.Detail);
    if (fault is not null && args.Contains("--reduce"))
        File.WriteAllBytes(file + ".reduced", Reduction.Of(input, groups[0].FaultOf));
    return fault is null ? 0 : 1;
}

if (Option("--child") is { } work)
{
    new Batch(groups[0], seed, work).Run(first, count);
    return 0;
}

string folder = Option("--failures") ?? Path.Combine(Seeds.Root, "TestResults", "fuzz");
return groups.Sum(g => new Campaign(g, seed, folder).Run(first, count)) == 0 ? 0 : 1;
