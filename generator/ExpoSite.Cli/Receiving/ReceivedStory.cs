using ExpoSite.Site;
using ExpoSite.Site.Review;
using ExpoSite.Site.Sources;
using ExpoSite.StoryFiles;

namespace ExpoSite.Cli.Receiving;

/// <summary>A story of a change, as its Markdown says it.</summary>
/// <param name="Path">Its file, relative to the root.</param>
/// <param name="Title">Its headline; the file's name where that cannot be read.</param>
/// <param name="Day">Day or instant on which it is published, in ISO 8601; null where the file says none.</param>
/// <param name="Section">Its section; null for none.</param>
/// <param name="State">What the change means for readers, as a short sentence; null where the site cannot tell.</param>
internal sealed record ReceivedStory(string Path, string Title, string? Day, string? Section, string? State)
{
    /// <param name="path">A Markdown file, relative to the root.</param>
    /// <param name="plan">The site with the change in it.</param>
    public static ReceivedStory Of(string path, SiteFolder folder, SitePlan plan, TimeZoneInfo zone)
    {
        ChangedStory? change = plan.Changes.FirstOrDefault(c => c.Path == path);
        string full = System.IO.Path.Combine(folder.Root, path);
        ImmutableArray<SourceFile> read = FileReader.ReadAll([full], _ => path, FileReader.TextLimit, _ => { });
        StoryFile? file = read is [var source] && TextDecoder.TryDecode(source.Content.Span, out string? text, out _)
            ? StoryFile.Read(new SourceText(path, text!), zone, [], FrontMatterKeys.Table, []) : null;
        // The site cannot place a draft without a day, and nothing is wrong with that yet.
        string? state = file is { Published: null } && file.Values.Get(FrontMatterKeys.Draft)
            ? "A draft: it stays hidden until it has a day and 'draft' is removed." : change?.State;
        return new ReceivedStory(
            path, file?.Title ?? change?.Title ?? path[(path.LastIndexOf('/') + 1)..], file?.Published?.Iso,
            file?.Values.Get(FrontMatterKeys.Category), state);
    }
}
