using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Site.Checking;

/// <summary>Links and pictures that lead nowhere, with what their writer most likely meant.</summary>
internal sealed class LinkCheck : ICheck
{
    public string Name => "checking links";

    public void Run(CheckedSite site, ICollection<Diagnostic> findings) => new DeadLinks(site).Run(findings);
}
