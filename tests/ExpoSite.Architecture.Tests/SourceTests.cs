using System.Text.RegularExpressions;

namespace ExpoSite.Architecture.Tests;

/// <summary>Habits of the source files.</summary>
public sealed partial class SourceTests
{
    private const int LongestFile = 350;
    private const int LongestLine = 140;

    // Both halves tell of stories, each of what it knows of them.
    private static readonly string[] SharedNames = ["Story"];

    public static TheoryData<string> TopFolders => ["generator", "tests"];

    [Theory]
    [MemberData(nameof(TopFolders))]
    public void A_namespace_equals_its_folder(string folder) =>
        Expect.None(Repository.CSharpFiles(folder)
            .Select(path => (path, declared: NamespaceLine().Match(Repository.Read(path))))
            .Where(file => file.declared.Success && file.declared.Groups[1].Value != FolderNamespace(file.path))
            .Select(file => $"{file.path}: {file.declared.Groups[1].Value}"));

    [Fact]
    public void A_type_of_the_program_has_its_name_alone() =>
        Expect.None(Repository.CSharpFiles("generator")
            .SelectMany(path => TypeLine().Matches(Repository.Read(path)).Select(line => (name: line.Groups[1].Value, path)))
            .GroupBy(type => type.name, type => type.path)
            .Where(type => !SharedNames.Contains(type.Key) && type.Distinct().Skip(1).Any())
            .Select(type => $"{type.Key}: {string.Join(", ", type)}"));

    [Fact]
    public void A_line_of_the_program_fits_a_screen() =>
        Expect.None(Repository.CSharpFiles("generator")
            .SelectMany(path => Repository.Read(path).Split('\n').Select((line, index) => (line, place: $"{path}({index + 1})")))
            .Where(line => line.line.Length > LongestLine)
            .Select(line => line.place));

    [Theory]
    [MemberData(nameof(TopFolders))]
    public void A_source_file_is_not_too_long(string folder) =>
        Expect.None(Repository.CSharpFiles(folder)
            .Select(path => (path, lines: Repository.Read(path).AsSpan().Count('\n')))
            .Where(file => file.lines > LongestFile)
            .Select(file => $"{file.path}: {file.lines} lines"));

    [Theory]
    [MemberData(nameof(TopFolders))]
    public void No_source_file_puts_work_off(string folder) =>
        Expect.None(Repository.CSharpFiles(folder).Where(path => PutOff().IsMatch(Repository.Read(path))));

    [Fact]
    public void Only_the_program_itself_and_its_progress_bar_know_the_console() =>
        Assert.Equal(
            ["generator/ExpoSite.Cli/Program.cs", "generator/ExpoSite.Cli/Terminal/Progress.cs"],
            Repository.CSharpFiles("generator").Where(path => ConsoleClass().IsMatch(Repository.Read(path))).Order(StringComparer.Ordinal));

    [Fact]
    public void Package_versions_stand_in_one_place()
    {
        string[] projects = [.. Repository.Files("generator", "*.csproj"), .. Repository.Files("tests", "*.csproj")];
        Assert.NotEmpty(projects);
        Expect.None(projects.Where(path => VersionedReference().IsMatch(Repository.Read(path))));
        Assert.All(projects, path =>
            Assert.True(File.Exists(Path.Combine(Repository.Root, Path.GetDirectoryName(path)!, "packages.lock.json")), path));
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        string solution = Repository.Read("ExpoSite.sln").Replace('\\', '/');
        Assert.All(
            Repository.Files("generator", "*.csproj").Concat(Repository.Files("tests", "*.csproj")),
            path => Assert.Contains(path, solution, StringComparison.Ordinal));
    }

    [Fact]
    public void A_lock_file_names_no_download_address() =>
        Assert.All(Repository.Files("tests", "package-lock.json"),
            path => Assert.DoesNotContain("resolved", Repository.Read(path), StringComparison.Ordinal));

    private static string FolderNamespace(string path) => string.Join('.', path.Split('/')[1..^1]);

    [GeneratedRegex(@"^namespace ([\w.]+)[;\s]", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"^(?:public|internal) (?:[a-z]+ )*(?:class|record|struct|enum|interface) (\w+)", RegexOptions.Multiline)]
    private static partial Regex TypeLine();

    [GeneratedRegex(@"\b(?:Ansi)?Console\.(?:Out|Error|Write|Progress|OpenStandard)")]
    private static partial Regex ConsoleClass();

    [GeneratedRegex(@"\b(TO[D]O|FIX[M]E|XX[X]|HA[C]K)\b")]
    private static partial Regex PutOff();

    [GeneratedRegex(@"<PackageReference [^>]*Version=")]
    private static partial Regex VersionedReference();
}
