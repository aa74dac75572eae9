using ExpoSite.Normalize.Runs;

namespace ExpoSite.Cli.Receiving;

/// <summary>What became of the files that a change brought.</summary>
/// <param name="Raws">One for each raw file, by path.</param>
/// <param name="Articles">Stories that came as Markdown.</param>
/// <param name="WithId">Those of them that an id was written into, by path.</param>
/// <param name="Astray">Findings about files that nothing reads.</param>
internal sealed record Receipt(
    ImmutableArray<ReceivedRaw> Raws, ImmutableArray<ReceivedStory> Articles, IReadOnlySet<string> WithId,
    ImmutableArray<Diagnostic> Astray)
{
    /// <summary>True when the change brought nothing of which stories are made.</summary>
    public bool IsEmpty => Raws.IsEmpty && Articles.IsEmpty && Astray.IsEmpty;

    /// <summary>How many stories the raw files gave.</summary>
    public int Stories => Raws.Sum(r => r.Stories.Length);
}

/// <summary>What became of a raw file.</summary>
/// <param name="Path">The raw file.</param>
/// <param name="Stories">Its stories, each with what happened to its Markdown.</param>
/// <param name="Proposals">New readings beside Markdown that a person edited.</param>
/// <param name="Findings">What was found in it, and in what was made of it.</param>
internal sealed record ReceivedRaw(
    string Path, ImmutableArray<(ReceivedStory Story, MarkdownAction Action)> Stories, ImmutableArray<string> Proposals,
    ImmutableArray<Diagnostic> Findings);
