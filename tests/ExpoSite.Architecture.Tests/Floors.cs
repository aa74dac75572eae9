namespace ExpoSite.Architecture.Tests;

/// <summary>The folders of each project from the ground up: what stands in one may use those before it, and nothing after it.</summary>
internal static class Floors
{
    public static readonly IReadOnlyDictionary<string, string[]> OfProjects = new Dictionary<string, string[]>
    {
        ["Core"] = ["Text", "Diagnostics", "Pictures", "Content", "Knowledge", "Configuration", "FrontMatter"],
        ["Yaml"] = [""],
        ["Cli"] =
        [
            "Disk", "Terminal", "Running", "Pictures", "Input", "Output", "Reporting/Impact", "Reporting", "Published", "Preview", "Commands", "",
        ],
    };
}
