using ExpoSite.Normalize.Runs;
using ExpoSite.StoryFiles;
using Keys = ExpoSite.Core.Content.FrontMatterKeys;

namespace ExpoSite.Cli.Desk;

/// <summary>
/// A story as the editor left it. What nobody corrected is byte for byte what normalize writes; what somebody corrected no longer fits its
/// seal, so it belongs to the editor from the first moment on.
/// </summary>
/// <param name="File">The Markdown to write.</param>
/// <param name="Values">Its front matter.</param>
/// <param name="Body">Its text.</param>
internal sealed record CorrectedStory(MarkdownFile File, KeyedValues Values, string Body, BodyLines Lines)
{
    private const int MaxSlugLength = 60;

    /// <summary>Applies what the editor corrected to a story that can be read.</summary>
    /// <exception cref="DeskRefusal">A correction is none that a story can have.</exception>
    public static CorrectedStory Of(DeskReading reading, MarkdownFile file, DeskRequest request)
    {
        TimeZoneInfo zone = reading.Config.TimeZone;
        if (StoryFile.Read(new SourceText(reading.Display(file.Path), file.Text), zone, [], Keys.Table, []) is not { } story)
        {
            throw new DeskRefusal(
                422, $"The front matter of {reading.Display(file.Path)}, which holds this story, cannot be read.", "mend that file first");
        }

        var lines = BodyLines.Align(StoryPrinter.Framed(story.Body), reading.Reading?.Lines ?? []);
        string read = lines.With(FrozenSet<int>.Empty);
        string body = request.Body is { } written ? StoryPrinter.Framed(written) : lines.With(request.Switched.ToFrozenSet());
        KeyedValues values = Corrected(story, request.Fields, zone);
        bool isCorrected = body != read || StoryPrinter.Print(values, "") != StoryPrinter.Print(story.Values, "");
        if (!isCorrected)
            return new CorrectedStory(file, values, body, lines);
        string path = file.Action == MarkdownAction.Create ? PathOf(reading, file.Path, story, values) : file.Path;
        return new CorrectedStory(file with { Path = path, Text = StoryPrinter.Print(values, body) }, values, body, lines);
    }

    private static KeyedValues Corrected(StoryFile story, CorrectedFields fields, TimeZoneInfo zone)
    {
        KeyedValues values = story.Values;
        if (fields.Title is { } title)
            values = values.With(Keys.Title, OneLine(title) ?? throw new DeskRefusal(422, "The story has no title.", "write one"));
        if (fields.Day is { } day)
            values = values.With(Keys.Published, Published(day, values.Get(Keys.Published), zone));
        if (fields.Category is { } category)
            values = values.With(Keys.Category, OneLine(category));
        if (fields.Lang is { } language)
            values = values.With(Keys.Language, OneLine(language));
        if (fields.Tags is { } tags)
            values = values.With(Keys.Tags, Parts(tags, ','));
        if (fields.Authors is { } authors)
            values = values.With(Keys.Authors, Parts(authors, ';'));
        if (fields.Description is { } description)
            values = values.With(Keys.Description, OneLine(description));
        return fields.Draft is { } draft ? values.With(Keys.Draft, draft) : values;
    }

    // The hour that was read stays with its day.
    private static StoryTime? Published(string day, StoryTime? read, TimeZoneInfo zone)
    {
        if (OneLine(day) is not { } text)
            return null;
        StoryTime time = StoryTimeReader.Parse(text, zone)
            ?? throw new DeskRefusal(422, $"'{text}' is no day.", StoryTimeReader.Hint(text));
        return read is { } before && time.IsDay && before.Day == time.Day ? before : time;
    }

    // A file is named by day and headline; where neither changed, its name stays.
    private static string PathOf(DeskReading reading, string path, StoryFile story, KeyedValues values)
    {
        bool hasTitle = values.Get(Keys.Title) == story.Title;
        bool hasDay = values.Get(Keys.Published)?.Day == story.Values.Get(Keys.Published)?.Day;
        if (hasTitle && hasDay)
            return path;
        string stem = (hasTitle ? Slug.From(StoryAddress.OfFile(path).Name, MaxSlugLength) : null)?.Value
            ?? Slug.From(values.Get(Keys.Title), MaxSlugLength)?.Value ?? "story";
        string folder = path[..(path.LastIndexOf('/') + 1)];
        HashSet<string> taken = new(reading.Existing.Select(e => e.Path), StringComparer.OrdinalIgnoreCase);
        for (int number = 1; ; number++)
        {
            string name = number == 1 ? stem : string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}");
            string free = $"{folder}{StoryAddress.FileName(values.Get(Keys.Published)?.Day, Slug.From(name, int.MaxValue)!.Value)}.md";
            if (!taken.Contains(free) && !System.IO.Path.Exists(System.IO.Path.Combine(reading.Folder.Articles, free)))
                return free;
        }
    }

    private static ImmutableArray<string> Parts(string text, char separator) =>
        [.. text.Split(separator).Select(OneLine).OfType<string>().Distinct(StringComparer.Ordinal)];

    private static string? OneLine(string text) =>
        ForbiddenCharacters.Remove(text).ReplaceLineEndings(" ").Trim() is { Length: > 0 } line ? line : null;
}
