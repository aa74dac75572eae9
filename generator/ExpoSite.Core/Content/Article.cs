using ExpoSite.Core.Fields;
using Keys = ExpoSite.Core.Content.FrontMatterKeys;

namespace ExpoSite.Core.Content;

/// <summary>A full story, or one known only from a teaser.</summary>
public enum ArticleKind
{
    Article,
    Brief,
}

/// <summary>One correction of a published story.</summary>
/// <param name="Time">Day or instant of the correction.</param>
/// <param name="Text">What was wrong, in a sentence or two.</param>
public sealed record Correction(StoryTime Time, string Text);

/// <summary>A picture and what is said about it.</summary>
/// <param name="Source">Path below <c>input/media/</c>, or an absolute URL.</param>
/// <param name="AlternativeText">For those who do not see the picture, or null.</param>
/// <param name="Credit">Photographer or agency, or null.</param>
public sealed record Picture(string Source, string? AlternativeText, string? Credit)
{
    /// <summary>What readers should know of it, as plain text without the credit; or null.</summary>
    public string? Caption { get; init; }
}

/// <summary>
/// One Markdown file with front matter, parsed and trusted. What its keys mean is said in <see cref="FrontMatterKeys"/>; null or empty
/// is what is not written.
/// </summary>
public sealed record Article
{
    /// <summary>What <see cref="CopyOf"/> holds for a story that is no copy. No story can be named so.</summary>
    public const string NoCopy = "none";

    /// <summary>Path relative to the root, with forward slashes.</summary>
    public required string Path { get; init; }

    /// <summary>The feed identity. Minted once; derived from the address where the front matter has none.</summary>
    public required Guid Id { get; init; }

    /// <summary>Where the addresses of its language begin: <c>/</c>, or <c>/zh/</c>.</summary>
    public string Prefix { get; init; } = "/";

    /// <summary>As the front matter gives it, or the file's name.</summary>
    public required StoryTime Published { get; init; }

    /// <summary>As the front matter gives it, or the file's name or the title.</summary>
    public required Slug Slug { get; init; }

    /// <summary>
    /// The Markdown below the front matter, as UTF-8: stories are kept to the end of a build, and their bodies are seldom wanted again.
    /// </summary>
    public required ReadOnlyMemory<byte> Utf8Body { get; init; }

    /// <summary>The same, decoded at each call.</summary>
    public string Body => Encoding.UTF8.GetString(Utf8Body.Span);

    /// <summary>1-based line on which <see cref="Body"/> starts.</summary>
    public required int BodyLine { get; init; }

    /// <summary>What the front matter says.</summary>
    public required KeyedValues Values { get; init; }

    public string Title { get => Get(Keys.Title) ?? ""; init => Values = Values.With(Keys.Title, value); }

    public StoryTime? Updated => Get(Keys.Updated);
    public string? Category => Get(Keys.Category);
    public ImmutableArray<string> Tags => Get(Keys.Tags);
    public ImmutableArray<string> Authors => Get(Keys.Authors);
    public ImmutableArray<string> Countries => Get(Keys.Countries);
    public ImmutableArray<string> Exhibitors => Get(Keys.Exhibitors);
    public string? Expo => Get(Keys.Expo);

    /// <summary>Plain text.</summary>
    public string? Description { get => Get(Keys.Description); init => Values = Values.With(Keys.Description, value); }

    /// <summary>The lead picture.</summary>
    public Picture? Image
    {
        get => Get(Keys.Image) is { } source
            ? new Picture(source, Get(Keys.ImageAlt), Get(Keys.ImageCredit)) { Caption = Get(Keys.ImageCaption) } : null;
        init => Values = Values.With(Keys.Image, value?.Source).With(Keys.ImageAlt, value?.AlternativeText)
            .With(Keys.ImageCaption, value?.Caption).With(Keys.ImageCredit, value?.Credit);
    }

    /// <summary>Null for the middle.</summary>
    public FocalPoint? ImageFocus => Get(Keys.ImageFocus);
    public ArticleKind Kind => Get(Keys.Kind);
    public StoryFormat Format => Get(Keys.Format);

    /// <summary>Who paid for it; a sponsor makes a story of any format a sponsored one.</summary>
    public Sponsor? Sponsor => Get(Keys.Sponsor);

    /// <summary>True when somebody paid for it, be it said who or not.</summary>
    public bool IsSponsored => Sponsor is not null || Format == StoryFormat.Sponsored;

    /// <summary>BCP 47 language tag, or null for the site's language.</summary>
    public string? Language { get => Get(Keys.Language); init => Values = Values.With(Keys.Language, value); }

    /// <summary>Each starting with a slash.</summary>
    public ImmutableArray<string> Aliases => Get(Keys.Aliases);
    public ImmutableArray<string> Related => Get(Keys.Related);

    /// <summary>A hint, weaker than <see cref="Related"/>.</summary>
    public ImmutableArray<string> Recommends => Get(Keys.Recommends);

    /// <summary><c>none</c> for no thread, or null where the texts are to decide.</summary>
    public string? Thread => Get(Keys.Thread);

    /// <summary>By id, slug or address; <see cref="NoCopy"/> when an editor says that it repeats none; or null.</summary>
    public string? CopyOf => Get(Keys.CopyOf);

    /// <summary>True when an editor says that this is a story of its own, however like another's its text is.</summary>
    public bool IsNoCopy => IsNone(CopyOf);

    /// <summary>Another version of the same story, by id, slug, address or file; or null.</summary>
    public string? TranslationOf => Get(Keys.TranslationOf);

    public bool IsDraft => Get(Keys.Draft);
    public StoryTime? Embargo => Get(Keys.Embargo);
    public StoryTime? Expires => Get(Keys.Expires);
    public ImmutableArray<Correction> Corrections { get => Get(Keys.Corrections); init => Values = Values.With(Keys.Corrections, value); }

    /// <summary>The story in whose place this one stands as a notice, by which it is still recognized; null for any other.</summary>
    public Article? Withdrawn { get; init; }

    /// <summary>When and why the story was withdrawn, or null.</summary>
    public Correction? Retracted => Get(Keys.Retracted);

    public ImmutableArray<string> Checked => Get(Keys.Checked);
    public string? Contact => Get(Keys.Contact);

    /// <summary>The raw file, relative to the root; or the address of what the story is based on.</summary>
    public string? Source => Get(Keys.Source);

    /// <summary>What it is named by in other files.</summary>
    public StoryName Name => new(Id, Slug, Published.Day) { Prefix = Prefix };

    /// <summary>Where each front matter value stands, by canonical key.</summary>
    public IReadOnlyDictionary<string, SourcePosition> Places => Values.Places;

    /// <summary>The value of a key.</summary>
    public T Get<T>(FieldKey<T> key) => Values.Get(key);

    /// <summary>The place of a key's value, or the file as a whole where the key is not given.</summary>
    public SourcePosition PlaceOf(string key) => Places.TryGetValue(key, out SourcePosition place) ? place : SourcePosition.WholeFile(Path);

    /// <summary>True for the value of <see cref="CopyOf"/> that says that a story is no copy.</summary>
    public static bool IsNone(string? copyOf) => NoCopy.Equals(copyOf, StringComparison.OrdinalIgnoreCase);
}

/// <summary>The part of a picture that stays in view when it is cropped, in percent of width and height from the upper left.</summary>
public readonly record struct FocalPoint(int X, int Y)
{
    /// <summary>Reads <c>30% 20%</c>, also without the signs or with a comma; null for anything else.</summary>
    public static FocalPoint? Parse(string text)
    {
        string[] parts = text.Replace("%", " ", StringComparison.Ordinal).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 2 && Percent(parts[0]) is { } x && Percent(parts[1]) is { } y ? new FocalPoint(x, y) : null;
    }

    /// <summary>As CSS writes a position: <c>30% 20%</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{X}% {Y}%");

    private static int? Percent(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value <= 100 ? value : null;
}
