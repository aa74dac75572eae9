using ExpoSite.Site.Identity;
using ExpoSite.Site.Sources;

namespace ExpoSite.Cli.Published;

/// <summary>Which site is published, as the command line says it.</summary>
/// <param name="Place">Address or folder of the site, or the file itself; null where nobody says.</param>
/// <param name="IsFirst">True takes the site for one that was never published, whatever is there.</param>
internal sealed record PublishedRequest(string? Place, bool IsFirst)
{
    public static PublishedRequest None { get; } = new(null, IsFirst: false);
}

/// <summary>Fetches the record of the published site, which tells a build who is who.</summary>
internal static class PublishedRecord
{
    private const string Option = "--published";

    // Every site of this program has the first, and every site the second.
    private const string FeedList = "feeds.opml";
    private const string FirstPage = "index.html";

    /// <summary>The file; without content for a site that was never published; null where nobody says what is published, or where it
    /// cannot be read, which is an error.</summary>
    /// <exception cref="UsageException">The place is none.</exception>
    public static SourceFile? Read(PublishedRequest request, Session session, Action<Diagnostic> report)
    {
        if (request.Place is not { } place)
        {
            return request.IsFirst
                ? throw new UsageException("--first-publish says what is published, so it needs --published.",
                    "exposite build --published https://example.org/ --first-publish")
                : null;
        }

        string file = session.FullPath(place);
        if (request.IsFirst)
            return new SourceFile(place, Array.Empty<byte>());
        if (File.Exists(file))
            return FileReader.ReadAll([file], _ => place, PublishedFile.Limit, report) is [var read] ? Whole(read, report) : null;
        IPublishedSite site = PublishedPlace.Open(Option, place, session);
        using var connection = site as IDisposable;
        return ReadAsync(site, session, report).GetAwaiter().GetResult();
    }

    private static async Task<SourceFile?> ReadAsync(IPublishedSite site, Session session, Action<Diagnostic> report)
    {
        string name = $"{site.Name.TrimEnd('/')}/{PublicationRecord.Path}";
        PublishedFile file = await site.ReadNewestAsync(PublicationRecord.Path, session.Cancellation);
        if (file.Content is { } content)
            return Whole(new SourceFile(name, content), report);
        PublishedFile list = file.Problem is null ? await site.ReadNewestAsync(FeedList, session.Cancellation) : file;
        PublishedFile page = list is { Problem: null, Content: null } ? await site.ReadNewestAsync(FirstPage, session.Cancellation) : list;
        if (page.Problem is { } problem)
        {
            report(IdentityRules.PublishedUnreadable.At(
                name, $"The file cannot be read: {problem}.", "run it again; if the problem remains, check the address"));
            return null;
        }

        if (list.Content is not null)
        {
            report(IdentityRules.RecordMissing.At(
                name, "There is a site with feeds, but no record of its stories.",
                "publish the last good version again; to begin a record, add --first-publish once"));
            return null;
        }

        if (page.Content is not null)
        {
            report(IdentityRules.OtherSite.At(
                name, "There is a site that another program made. This build takes its place, and begins a record.", "check the address"));
        }

        return new SourceFile(name, Array.Empty<byte>());
    }

    // An empty file is no record, and must not be taken for a site that was never published.
    private static SourceFile? Whole(SourceFile file, Action<Diagnostic> report)
    {
        if (!file.Content.IsEmpty)
            return file;
        report(IdentityRules.DamagedRecord.At(file.Path, "The file is empty.", "publish the last good version of the site again"));
        return null;
    }
}
