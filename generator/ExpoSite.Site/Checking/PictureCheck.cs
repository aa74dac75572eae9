using ExpoSite.Site.Articles;
using ExpoSite.Site.Checking.Parts;
using ExpoSite.Site.Markdown;
using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Checking;

/// <summary>What stories say of their pictures, and whether these can be shown.</summary>
internal sealed class PictureCheck : ICheck
{
    public string Name => "checking pictures";

    public void Run(CheckedSite site, ICollection<Diagnostic> findings)
    {
        Severity severity = site.Options.RequiresAlternativeText ? Severity.Error : Severity.Warning;
        var pictures = new ShownPictures(site.Loaded.Pictures, severity);
        foreach (Story story in site.Index.Stories)
            Add(story.Article.Path, () => pictures.Of(story));
        foreach ((StaticPage page, RenderedBody body) in site.Loaded.Pages)
            Add(page.Path, () => pictures.Of(page, body));

        void Add(string path, Func<IEnumerable<Diagnostic>> found) => FileBoundary.Try(path, Name, findings.Add, () =>
        {
            foreach (Diagnostic finding in found())
                findings.Add(finding);
        });
    }
}
