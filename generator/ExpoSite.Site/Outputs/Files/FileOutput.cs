using System.Buffers;
using ExpoSite.Site.Media;
using ExpoSite.Site.Planning;

namespace ExpoSite.Site.Outputs.Files;

/// <summary>Pictures from <c>input/media/</c> and the theme's assets, copied.</summary>
internal sealed class FileOutput : IOutput
{
    public IEnumerable<OutputFile> Plan(SiteContext site) =>
        site.Assets.Files.Select(f => OutputFile.Of(f.Address[1..], OutputKind.Other, output => output.Write(f.Asset.Content.Span)))
            .Concat(site.Media.Select(Copied));

    private static OutputFile Copied(CopiedFile file) =>
        new(MediaAddress.Of(file)[1..], OutputKind.Other, SourcePosition.WholeFile(file.Path), new CopiedContent(file));
}
