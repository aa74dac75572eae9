using System.Buffers;
using ExpoSite.Site.Planning;

namespace ExpoSite.Site.Outputs.Files;

/// <summary>The CMS that the newsroom has in <c>admin/</c>, as it is.</summary>
internal sealed class CmsOutput : IOutput
{
    public IEnumerable<OutputFile> Plan(SiteContext site) => site.Cms.Select(file => OutputFile.Of(
        file.Path, OutputKind.Other, output => output.Write(file.Content.Span), SourcePosition.WholeFile(file.Path)));
}
