using System.Diagnostics;
using System.Globalization;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Site;

namespace ExpoSite.Cli.Reporting;

/// <summary>The one line at the end.</summary>
internal static class Summary
{
    public static string OfBuild(SitePlan plan, TimeSpan elapsed, IReadOnlyCollection<Diagnostic> findings, string pictures, string where)
    {
        SiteCounts counts = plan.Counts;
        string briefs = counts.Briefs == 0 ? "" : $" ({Count(counts.Briefs, "brief")})";
        string withheld = plan.HeldBack.IsEmpty ? "" : $", {Count(plan.HeldBack.Length, "held back", "held back")}";
        string next = plan.NextChange is { } time ? $" Build again after {time.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture)}." : "";
        return $"{Count(counts.Articles, "story", "stories")}{briefs}{withheld}; {Count(counts.Pages, "page")}, {Count(counts.Feeds, "feed")} in {Seconds(elapsed)}.{pictures}{Warnings(findings)}{next} {where}";
    }

    public static string Warnings(IReadOnlyCollection<Diagnostic> findings)
    {
        int warnings = findings.Count(f => f.Severity == Severity.Warning);
        return warnings == 0 ? "" : $" {Count(warnings, "warning")}.";
    }

    public static string Errors(IReadOnlyCollection<Diagnostic> findings) => Count(findings.Count(f => f.Severity == Severity.Error), "error");

    public static string Count(int number, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:#,0} {(number == 1 ? one : many ?? one + "s")}");

    public static string Seconds(TimeSpan elapsed) => string.Create(CultureInfo.InvariantCulture, $"{elapsed.TotalSeconds:0.0} s");

    /// <summary>Time since the process started, its own start included.</summary>
    public static TimeSpan SinceStart()
    {
        using Process process = Process.GetCurrentProcess();
        return DateTime.UtcNow - process.StartTime.ToUniversalTime();
    }
}
