using System.Reflection;
using ExpoSite.Core.Text;
using ExpoSite.Normalize;
using ExpoSite.Site;
using ExpoSite.StoryFiles;
using ExpoSite.Yaml;

namespace ExpoSite.Architecture.Tests;

/// <summary>Core, Normalize and Site are pure: what they may name is held here.</summary>
public sealed class LayeringTests
{
    private static readonly Dictionary<string, Assembly> PureAssemblies = new()
    {
        ["Core"] = typeof(Slug).Assembly,
        ["Yaml"] = typeof(YamlSource).Assembly,
        ["StoryFiles"] = typeof(StoryFile).Assembly,
        ["Normalize"] = typeof(Normalizer).Assembly,
        ["Site"] = typeof(SiteBuild).Assembly,
    };

    private static readonly string[] ForbiddenTypes =
    [
        "System.Console", "System.Random", "System.Diagnostics.Process", "System.Diagnostics.Stopwatch",
        "System.IO.File", "System.IO.FileInfo", "System.IO.FileStream", "System.IO.FileSystemInfo", "System.IO.FileSystemWatcher",
        "System.IO.Directory", "System.IO.DirectoryInfo", "System.IO.DriveInfo", "System.IO.RandomAccess",
        "System.Security.Cryptography.RandomNumberGenerator",
    ];

    private static readonly string[] ForbiddenMembers =
    [
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today",
        "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow", "System.TimeProvider.get_System",
        "System.TimeZoneInfo.get_Local", "System.Guid.NewGuid", "System.Guid.CreateVersion7",
        "System.IO.Path.Exists", "System.IO.Path.GetTempPath", "System.IO.Path.GetTempFileName", "System.IO.Path.GetRandomFileName",
        "System.Globalization.CultureInfo.get_CurrentCulture", "System.Globalization.CultureInfo.get_CurrentUICulture",
    ];

    public static TheoryData<string> Pure => [.. PureAssemblies.Keys];

    [Fact]
    public void Core_references_the_framework_only() =>
        Assert.All(Compiled("Core").References, name => Assert.StartsWith("System", name, StringComparison.Ordinal));

    [Theory]
    [InlineData("Core")]
    [InlineData("Yaml")]
    [InlineData("StoryFiles")]
    [InlineData("Normalize")]
    [InlineData("Site")]
    public void A_pure_project_references_no_other_project_but_Core_and_the_readers_of_YAML_and_story_files(string project) =>
        Assert.DoesNotContain(
            Compiled(project).References,
            name => name == "exposite" || (name.StartsWith("ExpoSite.", StringComparison.Ordinal)
                && name is not ("ExpoSite.Core" or "ExpoSite.Yaml" or "ExpoSite.StoryFiles")));

    // The library recurses without a bound and throws by content: ExpoSite.Yaml stands around it.
    [Theory]
    [InlineData("StoryFiles")]
    [InlineData("Normalize")]
    [InlineData("Site")]
    public void No_other_project_hands_a_text_to_the_YAML_library(string project) =>
        Assert.DoesNotContain("YamlDotNet", Compiled(project).References);

    [Theory]
    [MemberData(nameof(Pure))]
    public void A_pure_project_touches_no_disk_console_process_or_chance(string project) =>
        Expect.None(Compiled(project).Types.Intersect(ForbiddenTypes));

    [Theory]
    [MemberData(nameof(Pure))]
    public void A_pure_project_opens_no_socket(string project) =>
        Assert.DoesNotContain(
            Compiled(project).Types,
            name => name.StartsWith("System.Net.", StringComparison.Ordinal) && name != "System.Net.WebUtility");

    [Theory]
    [MemberData(nameof(Pure))]
    public void A_pure_project_asks_no_clock_culture_or_new_id(string project) =>
        Expect.None(Compiled(project).Members.Select(m => $"{m.Type}.{m.Name}").Intersect(ForbiddenMembers));

    [Theory]
    [MemberData(nameof(Pure))]
    public void A_pure_project_asks_nothing_of_its_machine_but_how_many_cores_it_has(string project) =>
        Expect.None(Compiled(project).Members
            .Where(m => m.Type == "System.Environment" && m.Name is not ("get_ProcessorCount" or "get_CurrentManagedThreadId"))
            .Select(m => m.Name));

    [Theory]
    [MemberData(nameof(Pure))]
    public void A_pure_project_opens_no_reader_or_writer_by_path(string project) =>
        Expect.None(Compiled(project).Members
            .Where(m => m is { Name: ".ctor", FirstIsText: true, Type: "System.IO.StreamReader" or "System.IO.StreamWriter" })
            .Select(m => m.Type));

    [Theory]
    [MemberData(nameof(Pure))]
    public void A_path_is_resolved_only_against_a_base_that_the_caller_gives(string project) =>
        Assert.DoesNotContain(
            Compiled(project).Members,
            m => m is { Type: "System.IO.Path", Name: "GetFullPath", ParameterCount: 1 });

    private static CompiledAssembly Compiled(string project) => CompiledAssembly.Of(PureAssemblies[project]);
}
