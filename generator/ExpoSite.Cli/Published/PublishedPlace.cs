using ExpoSite.Cli.Running;

namespace ExpoSite.Cli.Published;

/// <summary>Where a published site is, as the command line names it.</summary>
internal static class PublishedPlace
{
    /// <summary>Opens a folder or an address.</summary>
    /// <exception cref="UsageException">It is neither.</exception>
    public static IPublishedSite Open(string given, string option, Session session)
    {
        if (Uri.TryCreate(given, UriKind.Absolute, out Uri? address) && address.Scheme is ("http" or "https"))
        {
            return new PublishedHost(new UriBuilder(address)
            { UserName = "", Password = "", Query = "", Fragment = "", Path = address.AbsolutePath.TrimEnd('/') + "/" }.Uri);
        }

        string folder = session.FullPath(given);
        return Directory.Exists(folder)
            ? new PublishedFolder(folder, given)
            : throw new UsageException($"{option}: there is no folder '{given}', and it is not an http or https address.",
                "give the folder of an earlier build, or the address of the published site");
    }
}
