using System.Collections.Immutable;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Normalize.Writing;
using ExpoSite.Site;

namespace ExpoSite.Cli.Disk;

/// <summary>Reads everything that a site is made of. A file that cannot be read is a finding; the others go on.</summary>
internal sealed class SourceReader(SiteFolder folder)
{
    private readonly List<Diagnostic> findings = [];

    public ImmutableArray<Diagnostic> Findings => [.. findings.Order()];

    public SiteSources Read() => new()
    {
        Configuration = ReadConfiguration(),
        Ledger = ReadOne(folder.Ledger),
        Expos = ReadOne(folder.Expos),
        Exhibitors = ReadOne(folder.Exhibitors),
        Articles = ReadMarkdown(folder.Articles),
        Pages = ReadMarkdown(folder.Pages),
        Media = [.. List(folder.Media).Select(f => new CopiedFile(folder.Display(f), new FileInfo(f).Length, () => File.OpenRead(f)))],
        Templates = ReadTheme(folder.Theme, ["templates", "partials"], ".liquid"),
        Assets = ReadTheme(folder.Theme, ["assets"]),
        ShippedTemplates = ReadTheme(SiteFolder.ShippedTheme, ["templates", "partials"], ".liquid"),
        ShippedAssets = ReadTheme(SiteFolder.ShippedTheme, ["assets"]),
    };

    /// <summary><c>input/site.yml</c>, or null.</summary>
    public SourceFile? ReadConfiguration() => ReadOne(folder.Configuration);

    private SourceFile? ReadOne(string path) => File.Exists(path) ? ReadAll([path], folder.Display).SingleOrDefault() : null;

    private ImmutableArray<SourceFile> ReadMarkdown(string path) =>
        ReadAll([.. List(path, ".md", ".markdown").Where(f => !Proposal.IsProposal(f))], folder.Display);

    private string[] List(string path, params string[] endings) => new FolderFiles(folder, findings.Add).List(path, endings);

    private ImmutableArray<SourceFile> ReadAll(string[] paths, Func<string, string> display) =>
        FileReader.ReadAll(paths, display, FileReader.TextLimit, findings.Add);

    private ImmutableArray<SourceFile> ReadTheme(string theme, string[] parts, params string[] endings)
    {
        // The theme that ships with the program is a root of its own.
        SiteFolder around = SiteFolder.Holds(folder.Root, theme) ? folder : SiteFolder.Of(theme);
        var listing = new FolderFiles(around, findings.Add);
        return ReadAll(
            [.. parts.SelectMany(p => listing.List(Path.Combine(theme, p), endings))],
            p => "theme/" + Path.GetRelativePath(theme, p).Replace('\\', '/'));
    }
}
