using System.Buffers;
using ExpoSite.Site.Planning;
using ExpoSite.Site.Review;
using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Finishing;

/// <summary>
/// What is done to pages and style sheets after they are rendered, whatever they were rendered from: the note of a preview, and relative
/// addresses. A site for publishing has neither, and costs nothing here.
/// </summary>
internal sealed class FinishedFiles
{
    private readonly RelativeUrls? urls;
    private readonly string? list;
    private readonly Dictionary<string, ChangedStory> changed = new(StringComparer.Ordinal);

    public FinishedFiles(SiteContext site)
    {
        urls = site.Options.RelativeUrls ? new RelativeUrls(site.Config.BasePath) : null;
        list = site.Options.ChangedFiles is null ? null : site.Views.Href(PreviewNote.ListAddress);
        foreach (ChangedStory story in site.Changes.Where(c => c.Address is not null))
            changed.TryAdd(SiteAddress.ToFile(story.Address!), story);
    }

    /// <summary>A planned file as it is written.</summary>
    public OutputFile Of(OutputFile file)
    {
        if (urls is null && list is null)
            return file;
        bool isPage = file.Path.EndsWith(".html", StringComparison.Ordinal);
        bool isFinished = (urls is not null && (isPage || file.Path.EndsWith(".css", StringComparison.Ordinal)))
            || (list is not null && file.Kind == OutputKind.Page);
        return isFinished && file.Content is RenderedContent content
            ? file with { Content = new RenderedContent(() => Finished(file, content.Prepare(), isPage)) } : file;
    }

    private Rendering Finished(OutputFile file, Rendering rendering, bool isPage)
    {
        string note = list is not null && file.Kind == OutputKind.Page
            ? PreviewNote.Of(changed.GetValueOrDefault(file.Path), list) : "";
        return new Rendering(output =>
        {
            var rendered = new ArrayBufferWriter<byte>(65_536);
            ImmutableArray<Diagnostic> found = rendering.Write(rendered);
            string text = WithNote(Encoding.UTF8.GetString(rendered.WrittenSpan), note);
            if (urls is not null)
                text = isPage ? urls.OfPage(file.Path, text) : urls.OfStyles(file.Path, text);
            Encoding.UTF8.GetBytes(text, output);
            return found;
        })
        {
            Mark = () => rendering.Mark() is { } mark
                ? ContentMark.Of(Encoding.UTF8.GetBytes($"{mark.Value:x32} {urls is not null} {note}")) : null,
        };
    }

    private static string WithNote(string page, string note)
    {
        int body = note.Length == 0 ? -1 : page.IndexOf("<body", StringComparison.OrdinalIgnoreCase);
        int end = body < 0 ? -1 : page.IndexOf('>', body);
        return end < 0 ? page : page.Insert(end + 1, note);
    }
}
