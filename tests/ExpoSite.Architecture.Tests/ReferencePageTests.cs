using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.FrontMatter;

namespace ExpoSite.Architecture.Tests;

/// <summary>EXPOSITE_ACCEPT=1 writes the pages instead of comparing them.</summary>
public sealed class ReferencePageTests
{
    [Fact]
    public void The_page_of_diagnostics_tells_every_rule() =>
        Holds("generator/docs/diagnostics.md", ReferencePages.Diagnostics(DiagnosticCatalog.All));

    [Fact]
    public void The_page_of_front_matter_tells_every_key() =>
        Holds("generator/docs/front-matter.md", ReferencePages.FrontMatter(FrontMatterSchema.Fields));

    [Fact]
    public void The_schema_for_editors_tells_every_key() =>
        Holds("generator/docs/front-matter.schema.json", ReferencePages.FrontMatterSchema(FrontMatterSchema.Fields));

    private static void Holds(string path, string expected)
    {
        string file = Path.Combine(Repository.Root, path);
        if (Environment.GetEnvironmentVariable("EXPOSITE_ACCEPT") == "1")
            File.WriteAllText(file, expected);
        Assert.True(
            File.Exists(file) && File.ReadAllText(file) == expected,
            $"{path} differs from the code; run the tests with EXPOSITE_ACCEPT=1 to write it.");
    }
}
