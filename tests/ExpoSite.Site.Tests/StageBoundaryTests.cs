using System.Buffers;
using System.Collections.Immutable;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Text;
using ExpoSite.Site.Outputs;
using ExpoSite.Site.Planning;

namespace ExpoSite.Site.Tests;

public sealed class StageBoundaryTests
{
    private static readonly SmallSite Small = new SmallSite().With(SmallSite.Story("2026-09-01-one", "title: One\npublished: 2026-09-01"));

    [Fact]
    public void An_output_whose_planning_throws_is_a_finding_and_the_others_are_planned()
    {
        SitePlan plan = (Small with { Outputs = [new ThrowingOutput(whilePlanning: true), .. OutputList.All] }).Plan();

        Diagnostic finding = Assert.Single(plan.Diagnostics, d => d.Rule == ProgramRules.Unforeseen);
        Assert.Contains(nameof(ThrowingOutput), finding.Message, StringComparison.Ordinal);
        Assert.Contains(plan.Files, f => f.Path == "index.html");
    }

    [Fact]
    public void A_file_whose_rendering_throws_is_a_finding_at_what_claims_it_and_never_an_exception()
    {
        SitePlan plan = (Small with { Outputs = [new ThrowingOutput(whilePlanning: false), .. OutputList.All] }).Plan();
        ImmutableArray<Diagnostic> found = plan.Files.Single(f => f.Path == "thrown.html").Render(new ArrayBufferWriter<byte>());

        Assert.Equal(("EXPO9001", "input/articles/x.md"), (Assert.Single(found).Rule.Code, found[0].Position.Path));
        Assert.Empty(plan.Files.Single(f => f.Path == "index.html").Render(new ArrayBufferWriter<byte>()));
    }

    private sealed class ThrowingOutput(bool whilePlanning) : IOutput
    {
        public IEnumerable<OutputFile> Plan(SiteContext site)
        {
            if (whilePlanning)
                throw new KeyNotFoundException("planned");
            yield return new OutputFile("thrown.html", OutputKind.Page, SourcePosition.WholeFile("input/articles/x.md"),
                _ => throw new KeyNotFoundException("rendered"));
        }
    }
}
