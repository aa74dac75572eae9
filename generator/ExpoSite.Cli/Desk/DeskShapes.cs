using System.Text.Json.Serialization;

namespace ExpoSite.Cli.Desk;

/// <summary>What the desk's page asks: a text or a file, and what the editor changed of its reading.</summary>
internal sealed record DeskRequest
{
    /// <summary>Pasted text; null where a file is given.</summary>
    public string? Text { get; init; }

    /// <summary>Name of the file, as the browser tells it.</summary>
    public string? Name { get; init; }

    /// <summary>Its bytes, in base64.</summary>
    public byte[]? Content { get; init; }

    /// <summary>Values that the editor corrected.</summary>
    public CorrectedFields Fields
    {
        get => field ?? CorrectedFields.None;
        init;
    }

    /// <summary>Indexes of the lines that are in the text and should not be, or the other way round.</summary>
    public ImmutableArray<int> Switched
    {
        get => field.IsDefault ? [] : field;
        init;
    }

    /// <summary>The text as the editor wrote it, in Markdown; null to take it from the lines.</summary>
    public string? Body { get; init; }
}

/// <summary>Values as an editor wrote them; null for one that stays as it was read, empty for none.</summary>
internal sealed record CorrectedFields
{
    /// <summary>Everything stays as it was read.</summary>
    public static CorrectedFields None { get; } = new();

    public string? Title { get; init; }

    /// <summary>Year, month and day: <c>2026-09-14</c>.</summary>
    public string? Day { get; init; }

    public string? Category { get; init; }

    /// <summary>BCP 47; empty for the main language of the site.</summary>
    public string? Lang { get; init; }

    /// <summary>With commas between them.</summary>
    public string? Tags { get; init; }

    /// <summary>With semicolons between them, since a name may have a comma.</summary>
    public string? Authors { get; init; }

    public string? Description { get; init; }

    public bool? Draft { get; init; }
}

/// <summary>What the page shows of a reading.</summary>
/// <param name="Path">The Markdown file that would be written, relative to the root; null when there is no article.</param>
/// <param name="Notice">What becomes of a file that stands there; null for a new one.</param>
/// <param name="CanWrite">False when there is nothing to write.</param>
/// <param name="CanCorrect">False when a person's file stays as it is, so that corrections would be lost.</param>
/// <param name="MoreLines">How many lines follow those that are shown; they can be changed in the Markdown.</param>
/// <param name="Page">Address of the page as the site would show it; null when the site cannot be read.</param>
internal sealed record ReadShape(
    string? Path, string? Notice, bool CanWrite, bool CanCorrect, FieldsShape? Fields, IEnumerable<DeskLineShape> Lines, int MoreLines,
    string FrontMatter, string Body, string? Page, IEnumerable<FoundShape> Findings, IEnumerable<string> Others);

/// <param name="Read">Where each value came from, by key.</param>
internal sealed record FieldsShape(
    string Title, string Day, string Category, string Lang, string Tags, string Authors, string Description, bool Draft,
    IReadOnlyDictionary<string, string> Read);

/// <param name="Line">1-based line of the raw file; 0 where the format has none.</param>
/// <param name="Group">text, naming, other or out.</param>
/// <param name="Sure">Percent.</param>
internal sealed record DeskLineShape(
    int Line, string Role, string Group, int Sure, string Reason, string Text, bool IsInText, bool CanSwitch);

internal sealed record FoundShape(string Severity, string Code, string Place, string Message, string? Hint);

/// <param name="Address">Of the previewed story; null when the preview does not show it.</param>
/// <param name="Note">Why not, or what else to know.</param>
internal sealed record WroteShape(string Path, string Raw, string? Address, string? Title, string? Note);

internal sealed record RefusedShape(string Message, string? Hint);

/// <summary>Reads and writes what desk and page tell each other, without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DeskRequest))]
[JsonSerializable(typeof(ReadShape))]
[JsonSerializable(typeof(WroteShape))]
[JsonSerializable(typeof(RefusedShape))]
internal sealed partial class DeskContext : JsonSerializerContext;
