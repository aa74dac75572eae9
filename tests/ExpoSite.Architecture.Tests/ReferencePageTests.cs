using ExpoSite.Core.FrontMatter;

namespace ExpoSite.Architecture.Tests;

/// <summary>EXPOSITE_ACCEPT=1 writes the pages instead of comparing them.</summary>
public sealed class ReferencePageTests
{
    [Fact]
    public void The_page_of_diagnostics_tells_every_rule() =>
        Expect.Page("generator/docs/diagnostics.md", ReferencePages.Diagnostics([.. DeclaredRules.All.Select(r => r.Rule)]));

    [Fact]
    public void The_page_of_front_matter_tells_every_key() =>
        Expect.Page("generator/docs/front-matter.md", ReferencePages.FrontMatter(FrontMatterSchema.Fields));

    [Fact]
    public void The_schema_for_editors_tells_every_key() =>
        Expect.Page("generator/docs/front-matter.schema.json", ReferencePages.FrontMatterSchema(FrontMatterSchema.Fields));
}
