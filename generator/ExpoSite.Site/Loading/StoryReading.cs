using ExpoSite.Site.Facts;
using ExpoSite.Site.Sources;
using ExpoSite.Site.Stories;
using ExpoSite.Site.Stories.Words;

namespace ExpoSite.Site.Loading;

/// <summary>What came of one file, which holds as long as the file, the settings, expos, exhibitors and media stay as they are.</summary>
/// <param name="Article">As it is shown; null for a file that is none.</param>
/// <param name="Findings">Those of reading it.</param>
internal sealed record StoryReading(SourceFile File, Article? Article, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>The story, not in an index; null until it is shown.</summary>
    public Story? Story { get; init; }

    /// <summary>Those of rendering the story.</summary>
    public ImmutableArray<Diagnostic> StoryFindings { get; init; } = [];

    /// <summary>What it states; null where facts are not compared.</summary>
    public StoryFacts? Facts { get; init; }

    public bool IsOf(SourceFile file) => ReferenceEquals(File, file) || File.Content.Span.SequenceEqual(file.Content.Span);
}

/// <summary>A loading of the same site before: what holds of it is not read again.</summary>
/// <param name="Readings">Of the files that could be read.</param>
/// <param name="Knowledge">The very expos, exhibitors and countries that the readings link to.</param>
/// <param name="Vocabulary">In which the readings number words.</param>
internal sealed record EarlierLoading(
    SiteSources Sources, BuildOptions Options, ImmutableArray<StoryReading> Readings, ExpoKnowledge Knowledge, SearchVocabulary Vocabulary)
{
    public Dictionary<string, StoryReading> ByPath() => Readings.ToDictionary(r => r.File.Path, StringComparer.Ordinal);

    /// <summary>Whether all that readings follow from is the same but for the files themselves.</summary>
    public bool HoldsFor(SiteSources sources, BuildOptions options) =>
        IsSame(Sources.Configuration, sources.Configuration)
        && IsSame(Sources.Expos, sources.Expos)
        && IsSame(Sources.Exhibitors, sources.Exhibitors)
        && Sources.Tables.Length == sources.Tables.Length
        && Sources.Tables.Zip(sources.Tables).All(t => t.First.Path == t.Second.Path && IsSame(t.First, t.Second))
        && Sources.MakesPictures == sources.MakesPictures
        && Sources.Media.SequenceEqual(sources.Media)
        && Sources.WithheldMedia.SequenceEqual(sources.WithheldMedia)
        && (Options.BaseUrl, Options.ChecksFacts) == (options.BaseUrl, options.ChecksFacts);

    private static bool IsSame(SourceFile? a, SourceFile? b) =>
        ReferenceEquals(a, b) || (a is not null && b is not null && a.Content.Span.SequenceEqual(b.Content.Span));
}
