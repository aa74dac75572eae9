using System.Diagnostics;
using ExpoSite.Site;
using ExpoSite.Site.Stories;

namespace ExpoSite.Cli.Reporting;

/// <summary>The one line at the end.</summary>
internal static class Summary
{
    private static long began;

    /// <summary>Says that the program has begun.</summary>
    public static void Begin() => began = Stopwatch.GetTimestamp();

    /// <param name="faulty">Files that were left out because of errors.</param>
    /// <param name="changed">Files that are new or other than before; null when that is not known.</param>
    public static string OfBuild(
        SitePlan plan, int faulty, TimeSpan elapsed, IEnumerable<Diagnostic> findings, string pictures, string where, int? changed)
    {
        SiteCounts counts = plan.Counts;
        string briefs = counts.Briefs == 0 ? "" : $" ({Quantity.Of(counts.Briefs, "brief")})";
        int held = plan.HeldBack.Count(h => h.Reason != HoldReason.Faulty);
        string withheld = held == 0 ? "" : $", {Quantity.Of(held, "held back", "held back")}";
        if (faulty > 0)
            withheld += $", {Quantity.Of(faulty, "left out", "left out")} because of errors";
        string found = findings.Any(f => f.Severity != Severity.Info) ? $" {Found(findings)}." : "";
        string next = plan.NextChange is { } time
            ? $" Next due {time.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture)}." : "";
        string made = $"{Quantity.Of(counts.Pages, "page")} and {Quantity.Of(counts.Feeds, "feed")}";
        string stories = Quantity.Of(counts.Articles, "story", "stories");
        string difference = changed is { } number
            ? $", {Quantity.Of(number, "file")} of {plan.Files.Length.ToString("#,0", CultureInfo.InvariantCulture)} changed" : "";
        return $"{stories}{briefs}{withheld}: {made} written to {where} in {Seconds(elapsed)}{difference}.{pictures}{found}{next}";
    }

    private static string Errors(IEnumerable<Diagnostic> findings) => Quantity.Of(Number(findings, Severity.Error), "error");

    /// <summary>Errors and warnings in words, also when there are none.</summary>
    public static string Found(IEnumerable<Diagnostic> findings) =>
        (Number(findings, Severity.Error), Number(findings, Severity.Warning)) switch
        {
            (0, 0) => "nothing is wrong",
            (0, var warnings) => Quantity.Of(warnings, "warning"),
            (_, 0) => Errors(findings),
            var (_, warnings) => $"{Errors(findings)}, {Quantity.Of(warnings, "warning")}",
        };

    // What is told once is counted once.
    private static int Number(IEnumerable<Diagnostic> findings, Severity severity) =>
        Told.Once(findings).Count(f => f.Severity == severity);

    private static string Seconds(TimeSpan elapsed) => string.Create(CultureInfo.InvariantCulture, $"{elapsed.TotalSeconds:0.0} s");

    /// <summary>Time since the process started, its own start included where the system tells of it.</summary>
    public static TimeSpan SinceStart()
    {
        try
        {
            using Process process = Process.GetCurrentProcess();
            return DateTime.UtcNow - process.StartTime.ToUniversalTime();
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception || FileFault.Is(e))
        {
            // A container without /proc.
            return Stopwatch.GetElapsedTime(began);
        }
    }
}
