using System.Buffers;
using ExpoSite.Site.Planning;
using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Outputs.Files;

/// <summary>
/// The CMS that the newsroom has in <c>admin/</c>, as it is. The preview of a change, which is read from a disk, does without.
/// </summary>
internal sealed class CmsOutput : IOutput
{
    public bool IsShared => true;

    public IEnumerable<OutputFile> Plan(SiteContext site) => site.Options.ChangedFiles is null ? site.Cms.Select(Published) : [];

    private static OutputFile Published(SourceFile file) => OutputFile.Of(
        file.Path, OutputKind.Other, output => output.Write(file.Content.Span), SourcePosition.WholeFile(file.Path));
}
