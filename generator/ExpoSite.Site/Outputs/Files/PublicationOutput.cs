using ExpoSite.Site.Identity;
using ExpoSite.Site.Planning;

namespace ExpoSite.Site.Outputs.Files;

/// <summary>published.json: what the next build must know of this one once it is public.</summary>
internal sealed class PublicationOutput : IOutput
{
    public IEnumerable<OutputFile> Plan(SiteContext site) =>
    [
        OutputFile.Of(PublicationRecord.Path, OutputKind.Other, output => PublicationWriter.Write(
            PublicationRecord.After(site.Loaded.Record, site.Index.Stories, site.FeedsId, site.Index.Terms, site.Options.Now),
            NextChange.After(site.Loaded, site), output)),
    ];
}
