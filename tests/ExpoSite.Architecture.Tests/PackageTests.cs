using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ExpoSite.Architecture.Tests;

/// <summary>What dotnet pack puts into the package, as far as the project says it. <c>tests/package/run</c> installs the package.</summary>
public sealed partial class PackageTests
{
    private const string Project = "generator/ExpoSite.Cli/ExpoSite.Cli.csproj";

    private static readonly string[] Libraries =
    [
        "NetVips.Native.linux-arm64", "NetVips.Native.linux-x64", "NetVips.Native.osx-arm64", "NetVips.Native.win-x64",
    ];

    private static readonly Lazy<JsonElement> Packed = new(() => Evaluate("-p:_IsPacking=true"));

    [Fact]
    public void The_package_is_a_tool_that_says_what_it_is()
    {
        Assert.Equal(
            ("exposite", "exposite", "true", "MIT", "README.md", "icon.png"),
            (Property("PackageId"), Property("ToolCommandName"), Property("PackAsTool"), Property("PackageLicenseExpression"),
                Property("PackageReadmeFile"), Property("PackageIcon")));
        Assert.NotEqual("", Property("Description"));
        Assert.NotEqual("", Property("PackageTags"));
        Assert.Equal("true", Property("IncludeSourceRevisionInInformationalVersion"));
        // A folder that a pattern leaves open would be kept in the package.
        Assert.Equal(
            ["README.md", "icon.png"],
            Items("None").Where(i => (Value(i, "PackagePath"), Value(i, "RecursiveDir")) is ("/", "")).Select(FileName)
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_package_has_libvips_for_the_platforms_that_it_names_and_their_packages_are_locked()
    {
        Assert.Equal(Libraries, NativePackages(Packed.Value));
        string locked = Repository.Read("generator/ExpoSite.Cli/packages.tool.lock.json");
        Assert.All(Libraries, name => Assert.Contains($"\"{name}\"", locked, StringComparison.Ordinal));
        Assert.Equal(["NetVips.Native.linux-x64"], NativePackages(Evaluate("-p:RuntimeIdentifier=linux-x64")));
    }

    [Fact]
    public void Theme_typefaces_and_licences_stand_beside_the_program_and_nowhere_else_in_the_package()
    {
        string[] expected =
        [
            .. Repository.Files("theme", "*").Select(f => f["theme/".Length..]),
            .. Repository.Files("generator/ExpoSite.Cli/Typefaces", "*").Select(f => Path.GetFileName(f)),
            .. Repository.Files("generator/ExpoSite.Cli/Vendored/sveltia-cms", "*").Select(f => Path.GetFileName(f)),
            .. Repository.Files("generator/ExpoSite.Cli/Licences", "*").Select(f => Path.GetFileName(f)),
            "LICENSE",
        ];
        JsonElement[] content = Items("Content");
        Assert.Equal(expected.Length, content.Length);
        Assert.All(content, item => Assert.Equal(("PreserveNewest", "false"), (Value(item, "CopyToOutputDirectory"), Value(item, "Pack"))));
        Assert.Equal(
            expected.Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal),
            content.Select(FileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_package_in_the_program_is_named_in_the_notices()
    {
        string notices = Repository.Read("generator/ExpoSite.Cli/Licences/NOTICES.md");
        using JsonDocument locked = JsonDocument.Parse(Repository.Read("generator/ExpoSite.Cli/packages.tool.lock.json"));
        Expect.None(locked.RootElement.GetProperty("dependencies").EnumerateObject()
            .SelectMany(framework => framework.Value.EnumerateObject())
            .Where(package => package.Value.GetProperty("type").GetString() != "Project")
            .Select(package => NativePlatform().Replace(package.Name, "$1"))
            .Where(name => !Regex.IsMatch(notices, @$"^\|[^|]*(?<=[ ,]){Regex.Escape(name)}[ ,]", RegexOptions.Multiline))
            .Distinct());
    }

    [Fact]
    public void What_is_not_released_has_notes_and_a_tag_that_is_not_the_version_has_none()
    {
        (int code, string notes) = Run("bash", "tools/release/notes");
        Assert.Equal(0, code);
        Assert.Contains("### Added", notes, StringComparison.Ordinal);
        Assert.DoesNotContain("## [", notes, StringComparison.Ordinal);
        Assert.Equal(1, Run("bash", "tools/release/notes", "v987.6.5").Code);
    }

    private static string Property(string name) => Packed.Value.GetProperty("Properties").GetProperty(name).GetString()!;

    private static JsonElement[] Items(string name) => [.. Packed.Value.GetProperty("Items").GetProperty(name).EnumerateArray()];

    private static string? Value(JsonElement item, string name) =>
        item.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    private static string FileName(JsonElement item) => Value(item, "Filename") + Value(item, "Extension");

    private static IEnumerable<string> NativePackages(JsonElement evaluated) =>
        evaluated.GetProperty("Items").GetProperty("PackageReference").EnumerateArray()
            .Select(item => Value(item, "Identity")!)
            .Where(name => name.StartsWith("NetVips.Native", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static JsonElement Evaluate(string property)
    {
        (int code, string json) = Run("dotnet", "msbuild", Project, "-nologo", property, "-getItem:PackageReference,Content,None",
            "-getProperty:PackageId,ToolCommandName,PackAsTool,PackageLicenseExpression,PackageReadmeFile,PackageIcon,Description,"
            + "PackageTags,IncludeSourceRevisionInInformationalVersion");
        Assert.True(code == 0, json);
        return JsonDocument.Parse(json).RootElement;
    }

    private static (int Code, string Output) Run(string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments)
        { WorkingDirectory = Repository.Root, RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, process.ExitCode == 0 ? output : output + error.Result);
    }

    [GeneratedRegex(@"^(NetVips\.Native)\..*$")]
    private static partial Regex NativePlatform();
}
