using ExpoSite.Site.Identity;
using ExpoSite.Site.Planning;

namespace ExpoSite.Site.Outputs.Files;

/// <summary>published.json: what the next build must know of this one once it is public.</summary>
internal sealed class PublicationOutput : IOutput
{
    // What opens from a disk, or shows a change, is no site that a next build could follow.
    public IEnumerable<OutputFile> Plan(SiteContext site) => site.Options.RelativeUrls || site.Options.ChangedFiles is not null ? [] :
    [
        OutputFile.Of(PublicationRecord.Path, OutputKind.Other, output => PublicationWriter.Write(
            PublicationRecord.After(site.Loaded.Record, site.Index.Stories, site.FeedsId, site.Index.Terms, site.Options.Now),
            NextChange.After(site.Loaded, site), output)),
    ];
}
