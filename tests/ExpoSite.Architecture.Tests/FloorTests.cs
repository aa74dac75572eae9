namespace ExpoSite.Architecture.Tests;

/// <summary>Use between the folders of a project goes one way, so that each can be understood with what stands below it alone.</summary>
public sealed class FloorTests
{
    // As many file names are read at a glance.
    private const int MostFiles = 17;

    public static TheoryData<string> Projects => [.. Floors.OfProjects.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_folder_uses_only_folders_below_it(string project)
    {
        string[] floors = Floors.OfProjects[project];
        Expect.None(FolderUse.In(project).Where(use => Array.IndexOf(floors, use.Used) > Array.IndexOf(floors, use.By))
            .Select(use => $"{use.By} uses {use.Used}: {use.Example}"));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_folder_has_its_floor_and_every_floor_its_folder(string project) =>
        Assert.Equal(
            Floors.OfProjects[project].Order(StringComparer.Ordinal), Folders(project).Select(f => f.Key).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_folder_is_seen_at_a_glance(string project) =>
        Expect.None(Folders(project).Where(f => f.Count() > MostFiles).Select(f => $"{project}/{f.Key} has {f.Count()} files"));

    // The test itself would be blind if no use were read.
    [Fact]
    public void Uses_are_seen_in_signatures_and_in_bodies()
    {
        FolderUse[] uses = [.. FolderUse.In("Core")];
        Assert.Contains(uses, use => use is { By: "Configuration", Used: "Content" or "Knowledge" });
        Assert.Contains(uses, use => use.Used == "Text");
    }

    private static IEnumerable<IGrouping<string, string>> Folders(string project)
    {
        string root = Path.Combine(Repository.Root, "generator", "ExpoSite." + project);
        return Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, Path.GetDirectoryName(file)!).Replace('\\', '/'))
            .Select(folder => folder == "." ? "" : folder)
            .Where(folder => folder.Split('/')[0] is not ("bin" or "obj"))
            .GroupBy(folder => folder);
    }
}
