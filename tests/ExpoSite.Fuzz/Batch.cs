using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ExpoSite.Fuzz;

/// <summary>Inputs one after the other in this process; the number in work stands in a file, should the process die of it.</summary>
/// <param name="Group">What is tried.</param>
/// <param name="Seed">Of the inputs.</param>
/// <param name="Work">The folder for the number in work and for faults.</param>
internal sealed record Batch(FuzzGroup Group, int Seed, string Work)
{
    /// <summary>CPU time that is allowed for each megabyte, and for what is smaller.</summary>
    private static readonly TimeSpan ForEachMegabyte = TimeSpan.FromSeconds(5);

    public static string NumberFile(string work) => Path.Combine(work, "number");

    public void Run(int first, int count)
    {
        using FileStream number = new(NumberFile(Work), FileMode.Create, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        for (int i = first; i < first + count; i++)
        {
            number.Position = 0;
            number.Write(Encoding.ASCII.GetBytes(i.ToString("D10", CultureInfo.InvariantCulture)));
            byte[] input = Group.Input(Seed, i);
            TimeSpan before = Environment.CpuUsage.TotalTime;
            Fault? fault = Group.FaultOf(input);
            TimeSpan spent = Environment.CpuUsage.TotalTime - before;
            // the first of a process pays for what all need
            if (fault is null && i > first && spent > Allowed(input.Length))
            {
                fault = new Fault("takes too long",
                    string.Create(CultureInfo.InvariantCulture, $"{spent.TotalSeconds:0.0} s of CPU for {input.Length} bytes"));
            }

            if (fault is not null)
                FaultFile.Write(Work, i, fault);
        }
    }

    public static TimeSpan Allowed(int bytes) => ForEachMegabyte * Math.Max(1, bytes / 1_000_000.0);

    /// <summary>CPU time of another process so far.</summary>
    public static TimeSpan Cpu(Process process)
    {
        process.Refresh();
        return process.HasExited ? TimeSpan.Zero : process.TotalProcessorTime;
    }
}
