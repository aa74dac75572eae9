using ExpoSite.Cli.Input;
using ExpoSite.Normalize;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Cli.Desk;

/// <summary>One raw file as normalize would read it now, before anything is written.</summary>
internal sealed record DeskReading
{
    public required SiteFolder Folder { get; init; }

    public required SiteConfig Config { get; init; }

    /// <summary>The folder with the Markdown, as it was read.</summary>
    public required MarkdownFolder Articles { get; init; }

    public required ImmutableArray<ExistingMarkdown> Existing { get; init; }

    /// <summary>Path of the raw file, relative to the root.</summary>
    public required string Raw { get; init; }

    public required NormalizeResult Result { get; init; }

    /// <summary>Findings about the raw file and its story.</summary>
    public required ImmutableArray<Diagnostic> Findings { get; init; }

    /// <summary>How its lines were read; null when it could not be.</summary>
    public RawReading? Reading { get; init; }

    /// <summary>The story that is made of it; null when there is none.</summary>
    public MarkdownFile? Story { get; init; }

    /// <summary>Headlines of what else is in it is left to normalize: files of further stories and of briefs.</summary>
    public required ImmutableArray<string> Others { get; init; }

    /// <summary>Reads a file.</summary>
    /// <param name="raw">Path that it has or will have, relative to the root.</param>
    /// <param name="existing">The stories with which it is compared; without them that takes no time.</param>
    public static DeskReading Of(
        SiteFolder folder, string raw, ReadOnlyMemory<byte> content, MarkdownFolder articles, ImmutableArray<ExistingMarkdown> existing)
    {
        SiteConfig config = new SourceReader(folder, isMade: false).ReadSettings().Value!;
        // Who pastes a story that was deleted once wants it back.
        NormalizeResult result = Normalizer.Run([new RawFile(raw, content)], existing, new NormalizeOptions
        {
            TimeZone = config.TimeZone,
            Language = config.Language,
            Sections = config.Categories,
            Tags = config.Tags,
            MediaNames = MediaFolder.Beside(folder, null).Names(),
            Record = RecordFile.Read(folder).Stories,
            WritesDeleted = true,
        });
        RawReading? reading = result.Readings.FirstOrDefault(r => r.File is not null) ?? result.Readings.FirstOrDefault();
        string? path = reading?.File ?? reading?.Briefs.FirstOrDefault()?.File;
        return new DeskReading
        {
            Folder = folder,
            Config = config,
            Articles = articles,
            Existing = existing,
            Raw = raw,
            Result = result,
            Findings = [.. result.Diagnostics.Where(d => d.Position.Path == raw)],
            Reading = reading,
            Story = result.Files.FirstOrDefault(f => f.Path == path),
            Others = [.. result.Files.Where(f => f.Path != path && f.Action == MarkdownAction.Create).Select(f => f.Path)],
        };
    }

    /// <summary>A path of the articles folder, relative to the root.</summary>
    public string Display(string article) => Folder.Display(Path.Combine(Folder.Articles, article));
}
