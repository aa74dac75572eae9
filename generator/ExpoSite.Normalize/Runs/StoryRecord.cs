namespace ExpoSite.Normalize.Runs;

/// <summary>A story that normalize wrote once.</summary>
/// <param name="Id">The id that follows from its raw file, whatever id its file has.</param>
/// <param name="Path">The Markdown file, relative to the articles folder.</param>
/// <param name="Source">The raw file.</param>
public sealed record RecordedStory(Guid Id, string Path, string Source);

/// <summary>
/// All stories that normalize ever wrote, in <c>input/normalized.tsv</c>: one that is in it and has no file was deleted by a
/// person, and stays deleted. Lines are sorted by id, so that two branches seldom touch the same place; any order is read, and
/// what is no line is passed over, as the marks that a merge leaves. See decision 22.
/// </summary>
public sealed class StoryRecord
{
    private const string Head =
        "# Stories that normalize wrote: id, Markdown, raw file. One without its Markdown was deleted and stays so. Commit this file.";

    private readonly ImmutableSortedDictionary<string, RecordedStory> stories;

    private StoryRecord(ImmutableSortedDictionary<string, RecordedStory> stories) => this.stories = stories;

    /// <summary>The record of a newsroom in which nothing was written yet.</summary>
    public static StoryRecord Empty { get; } = new(ImmutableSortedDictionary.Create<string, RecordedStory>(StringComparer.Ordinal));

    public static StoryRecord Read(string text)
    {
        var read = Empty.stories.ToBuilder();
        foreach (string line in text.Split('\n'))
        {
            if (line.TrimEnd('\r').Split('\t') is [{ } id, { Length: > 0 } path, { } source] && Guid.TryParseExact(id, "D", out Guid found))
                read[found.ToString()] = new RecordedStory(found, path, source);
        }

        return new StoryRecord(read.ToImmutable());
    }

    public bool Has(Guid id) => stories.ContainsKey(id.ToString());

    /// <summary>The record with these stories in it.</summary>
    public StoryRecord With(IEnumerable<RecordedStory> written) =>
        new(stories.SetItems(written
            .Where(s => !s.Path.Contains('\t', StringComparison.Ordinal) && !s.Source.AsSpan().ContainsAny('\t', '\n'))
            .Select(s => KeyValuePair.Create(s.Id.ToString(), s))));

    /// <summary>The file's text; empty for no story.</summary>
    public string Text() => stories.IsEmpty ? ""
        : string.Concat(stories.Values.Select(story => $"{story.Id}\t{story.Path}\t{story.Source}\n").Prepend($"{Head}\n"));
}
