using System.Buffers;
using ExpoSite.Core.Text;
using ExpoSite.Site.Planning;

namespace ExpoSite.Site.Outputs.Files;

/// <summary>Pictures from <c>input/media/</c> and the theme's assets, copied.</summary>
internal sealed class FileOutput : IOutput
{
    public IEnumerable<OutputFile> Plan(SiteContext site) =>
        site.Assets.Files.Select(f => OutputFile.Of(f.Address[1..], OutputKind.Other, output => output.Write(f.Asset.Content.Span)))
            .Concat(site.Media.Select(m => new OutputFile(m.Path["input/".Length..], OutputKind.Other, SourcePosition.WholeFile(m.Path), output =>
            {
                using Stream file = m.Open();
                int read;
                while ((read = file.Read(output.GetSpan(81_920))) > 0)
                    output.Advance(read);
                return [];
            })));
}
