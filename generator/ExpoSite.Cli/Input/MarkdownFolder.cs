using ExpoSite.Normalize.Runs;
using ExpoSite.Normalize.Writing;
using ExpoSite.Site.Sources;

namespace ExpoSite.Cli.Input;

/// <summary>The folder that normalize writes into. What a person wrote there is never replaced.</summary>
/// <param name="site">The root, for the paths in findings.</param>
/// <param name="folder">Full path.</param>
internal sealed class MarkdownFolder(SiteFolder site, string folder)
{
    private readonly SortedDictionary<string, SourceFile> files = new(StringComparer.Ordinal);

    /// <summary>The Markdown that stands there. What cannot be read or decoded is left to the build to report, and left alone.</summary>
    public ImmutableArray<ExistingMarkdown> Read()
    {
        string[] paths = new FolderFiles(site, _ => { }).List(folder, ".md");
        var existing = ImmutableArray.CreateBuilder<ExistingMarkdown>();
        foreach (SourceFile file in FileReader.ReadAll(
            paths, p => Path.GetRelativePath(folder, p).Replace('\\', '/'), FileReader.TextLimit, _ => { }))
        {
            if (!TextDecoder.TryDecode(file.Content.Span, out string? text, out _))
                continue;
            files[file.Path] = file;
            existing.Add(new ExistingMarkdown(file.Path, text!));
        }

        return existing.ToImmutable();
    }

    /// <summary>Writes what is new or rewritten and removes what is to go; findings name what could not be done.</summary>
    /// <returns>Paths of the stories that could not be written.</returns>
    public HashSet<string> Write(IEnumerable<MarkdownFile> stories, List<Diagnostic> findings, List<WrittenFile> written)
    {
        var unwritten = new HashSet<string>(StringComparer.Ordinal);
        MarkdownFile[] changed =
            [.. stories.Where(f => f.Action is MarkdownAction.Create or MarkdownAction.Rewrite or MarkdownAction.Remove)];
        if (changed.Length > 0 && !new FolderFiles(site, findings.Add).MayWriteInto(folder))
            return [.. changed.Select(f => f.Path)];

        foreach (MarkdownFile story in changed)
        {
            string path = Path.GetFullPath(Path.Combine(folder, story.Path));
            if (!SiteFolder.Holds(folder, path))
                throw new InvalidOperationException($"'{story.Path}' leaves the articles folder.");
            (string, string) conflict =
                ($"The story of {story.Source} was not written, because there is another file here.", "move that file, or run again");
            if (site.TryWrite(path, () => TryWrite(path, story), findings.Add, conflict))
                written.Add(new WrittenFile(path, Word(story)));
            else
                unwritten.Add(story.Path);
        }

        return unwritten;
    }

    private static string Word(MarkdownFile story) => story.Action switch
    {
        MarkdownAction.Remove => "removed",
        _ when Proposal.IsProposal(story.Path) => "proposed",
        MarkdownAction.Create => "new",
        _ => "rewritten",
    };

    private bool TryWrite(string path, MarkdownFile story)
    {
        byte[] text = Encoding.UTF8.GetBytes(story.Text);
        if (story.Action == MarkdownAction.Create)
            return AtomicFile.TryCreate(path, text);
        return files.TryGetValue(story.Path, out SourceFile? seen)
            && (story.Action == MarkdownAction.Remove
                ? AtomicFile.TryRemove(path, seen.Content.Span) : AtomicFile.TryReplace(path, text, seen.Content.Span));
    }
}
