using ExpoSite.Cli.Input;
using ExpoSite.Cli.Preview;
using ExpoSite.Cli.Reporting;
using ExpoSite.Normalize.Runs;
using ExpoSite.Site.Review;
using ExpoSite.StoryFiles;
using Keys = ExpoSite.Core.Content.FrontMatterKeys;

namespace ExpoSite.Cli.Desk;

/// <summary>Reads what an editor pasted, and writes it when the editor says so.</summary>
internal sealed class StoryDesk(PreviewSite site)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    // One may have been under way when the story was written; the next has read it.
    private const int EnoughRebuilds = 2;

    // No story has more; each takes a place on the page that the browser has to keep.
    private const int MostLines = 1000;

    private readonly Lock writing = new();

    /// <summary>Pages of the stories that were read.</summary>
    public StoryView View { get; } = new(site);

    /// <summary>How a text or file is read, and the story that would come of it. Writes nothing.</summary>
    public ReadShape Read(DeskRequest request)
    {
        DeskReading reading = Named(request);
        if (reading.Story is not { } file)
            return Shape(reading, null, null, [], request);
        CorrectedStory story = CorrectedStory.Of(reading, file, request);
        (string? page, ImmutableArray<Diagnostic> found) = View.Make(
            reading.Display(story.File.Path), story.File.Text, reading.Result.Media);
        return Shape(reading, story, page, found, request);
    }

    /// <summary>Writes the story and waits until the preview shows it.</summary>
    /// <exception cref="DeskRefusal">There is nothing to write, or something is in the way.</exception>
    public async Task<WroteShape> Write(DeskRequest request, CancellationToken cancellation)
    {
        CorrectedStory story;
        string path, raw;
        lock (writing)
        {
            DeskReading reading = Named(request);
            if (reading.Story is not { } file || !IsWritable(file.Action))
            {
                throw new DeskRefusal(
                    409, reading.Story is { } same ? Notice(reading, same)! : "There is no story in it.", "see what was found in it");
            }

            story = CorrectedStory.Of(reading, file, request);
            path = DeskWriter.Write(reading, story, DeskGuard.BytesOf(request));
            raw = reading.Raw;
        }

        bool hasPage = story.Values.Get(Keys.Published) is not null;
        PreviewedStory? shown = hasPage ? await Shown(path, cancellation) : null;
        return new WroteShape(path, raw, shown is null ? null : SiteAddress.Escape(shown.Address), shown?.Title, NoteOf(story, shown));
    }

    private static string? NoteOf(CorrectedStory story, PreviewedStory? shown) => (story.File.Action, shown) switch
    {
        (MarkdownAction.KeepEdited, _) => "The file that somebody edited stays as it is. Its new reading stands beside it if it has news.",
        (_, null) when story.Values.Get(Keys.Published) is null => "A story without a day has no page yet: add 'published' to the file.",
        (_, null) => "The preview does not show it yet: something else in the site has to be put right first.",
        _ => null,
    };

    private DeskReading Named(DeskRequest request)
    {
        if (site.Folder.Articles == site.Folder.Root)
            throw new DeskRefusal(409, "This folder has no input/, and the desk writes nowhere else.", "make a newsroom: exposite init");
        var articles = new MarkdownFolder(site.Folder, site.Folder.Articles);
        ImmutableArray<ExistingMarkdown> existing = articles.Read();
        byte[] content = DeskGuard.BytesOf(request);
        string name = request.Content is null ? NameOf(request, content, articles) : RawNames.Clean(request.Name ?? "");
        return DeskReading.Of(site.Folder, RawNames.Free(site.Folder, name, content, existing), content, articles, existing);
    }

    // A pasted text has a file of its headline's name, and its id follows from that: it is read once for its headline alone.
    private string NameOf(DeskRequest request, byte[] content, MarkdownFolder articles)
    {
        string pasted = $"{site.Folder.Display(site.Folder.Raw)}/{RawNames.Pasted}";
        DeskReading alone = DeskReading.Of(site.Folder, pasted, content, articles, []);
        return alone.Story is { } story ? RawNames.Of(CorrectedStory.Of(alone, story, request).Values.Get(Keys.Title) ?? "")
            : RawNames.Pasted;
    }

    private async Task<PreviewedStory?> Shown(string path, CancellationToken cancellation)
    {
        using var rebuilt = new SemaphoreSlim(0);
        void Notify() => rebuilt.Release();
        site.Rebuilt += Notify;
        try
        {
            using var late = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            late.CancelAfter(LongestWait);
            for (int seen = 0; ; seen++)
            {
                if (site.Newest.Plan?.Previewed.FirstOrDefault(s => s.Path == path) is { } story)
                    return story;
                if (seen == EnoughRebuilds)
                    return null;
                await rebuilt.WaitAsync(late.Token);
            }
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return null;
        }
        finally
        {
            site.Rebuilt -= Notify;
        }
    }

    private static bool IsWritable(MarkdownAction action) =>
        action is MarkdownAction.Create or MarkdownAction.Rewrite or MarkdownAction.KeepEdited;

    private static string? Notice(DeskReading reading, MarkdownFile file) => file.Action switch
    {
        MarkdownAction.Rewrite => $"This story stands in {reading.Display(file.Path)}, which nobody edited. It gets this reading.",
        MarkdownAction.KeepEdited => $"This story stands in {reading.Display(file.Path)}, which somebody edited: that file stays as it is. "
            + "Only the raw file is kept, and the new reading is offered beside the story if it has news.",
        MarkdownAction.Unchanged => $"This story stands in {reading.Display(file.Path)} already, word for word.",
        _ => null,
    };

    private static ReadShape Shape(
        DeskReading reading, CorrectedStory? story, string? page, ImmutableArray<Diagnostic> found, DeskRequest request)
    {
        MarkdownFile? file = story?.File;
        ImmutableArray<ReadLine> lines = reading.Reading?.Lines ?? [];
        ImmutableArray<Diagnostic> all = Told.Once([.. reading.Findings, .. found]);
        return new ReadShape(
            file is null ? null : reading.Display(file.Path),
            file is null ? null : Notice(reading, file),
            file is not null && IsWritable(file.Action),
            file?.Action is MarkdownAction.Create or MarkdownAction.Rewrite,
            story is null ? null : Fields(reading, story),
            lines.Take(MostLines).Select((line, i) => LineOf(line, i, story?.Lines, request)),
            Math.Max(0, lines.Length - MostLines),
            file is null ? "" : StoryPrinter.Print(story!.Values, "").TrimEnd('\n'),
            story?.Body ?? "",
            page is null ? null : $"{DeskServer.Folder}view/{page}",
            all.Select(f => new FoundShape(
                f.Level, f.Rule.Code, f.Position.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"line {f.Position.Line}") : "",
                f.Message, f.Hint)),
            reading.Others);
    }

    private static FieldsShape Fields(DeskReading reading, CorrectedStory story)
    {
        KeyedValues values = story.Values;
        return new FieldsShape(
            values.Get(Keys.Title) ?? "",
            values.Get(Keys.Published)?.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            values.Get(Keys.Category) ?? "",
            LanguageOf(reading.Config, values.Get(Keys.Language)),
            string.Join(", ", values.Get(Keys.Tags)),
            string.Join("; ", values.Get(Keys.Authors)),
            values.Get(Keys.Description) ?? "",
            values.Get(Keys.Draft),
            (reading.Reading?.Values ?? []).GroupBy(v => v.Key == "published" ? "day" : v.Key, StringComparer.Ordinal)
                .ToDictionary(g => g.Key, g => Origin(g.First()), StringComparer.Ordinal));
    }

    // As the page lists it: empty for the main one, and one that the site does not have as it was read.
    private static string LanguageOf(SiteConfig config, string? tag) =>
        config.FurtherOf(tag)?.Tag ?? (config.Language.Equals(tag, StringComparison.OrdinalIgnoreCase) ? "" : tag ?? "");

    private static string Origin(ValueEvidence value)
    {
        string line = value.Lines.IsDefaultOrEmpty || value.Lines[0] == 0
            ? "" : string.Create(CultureInfo.InvariantCulture, $", line {value.Lines[0]}");
        return string.Create(CultureInfo.InvariantCulture, $"{value.Rule}{line} ({Math.Round(value.Confidence * 100)}%)");
    }

    private static DeskLineShape LineOf(ReadLine line, int index, BodyLines? lines, DeskRequest request)
    {
        bool canSwitch = lines?.CanSwitch(index) == true && request.Body is null;
        bool isInText = lines?.IsInText(index) == true;
        return new DeskLineShape(
            line.Line, line.Role,
            RoleGroups.Of(line.Role) switch
            {
                RoleGroup.Text => "text",
                RoleGroup.Naming => "naming",
                RoleGroup.OtherStory => "other",
                _ => "out",
            },
            (int)Math.Round(line.Confidence * 100), line.Reason, line.Text,
            isInText != (canSwitch && request.Switched.Contains(index)), canSwitch);
    }
}
