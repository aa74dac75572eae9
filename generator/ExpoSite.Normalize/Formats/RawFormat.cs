using ExpoSite.Normalize.Decoding;
using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Formats;

/// <summary>A format of raw files: how they are named, and who reads them.</summary>
/// <param name="Extensions">In lower case, with the dot.</param>
internal abstract record RawFormat(ImmutableArray<string> Extensions)
{
    /// <summary>What its bytes may be, beside what they do not tell.</summary>
    public ImmutableArray<FileKind> Kinds { get; init; } = [];

    /// <summary>Largest file that is read, in bytes.</summary>
    public abstract int MaxBytes { get; }

    /// <summary>Reads a file that has passed the checks which all formats share.</summary>
    public abstract FileReading Read(RawFile raw, NormalizeOptions options);

    /// <summary>Reads a file that came with another one.</summary>
    /// <param name="raw">Its bytes, and the path of the file that it came with.</param>
    /// <param name="text">Its text, by what is stated beside it.</param>
    public abstract FileReading ReadAttached(RawFile raw, Func<string> text, NormalizeOptions options);

    /// <summary>True for a file of that name and kind.</summary>
    public bool Takes(string name, FileKind? kind) => IsNamed(name) && Fits(kind);

    public bool IsNamed(string path) => Extensions.Contains(Path.GetExtension(path).ToLowerInvariant());

    public bool Fits(FileKind? kind) => kind is null || Kinds.Contains(kind);

    /// <summary>A finding about bytes that are of another format than the name says.</summary>
    public Diagnostic? Misfit(RawFile raw)
    {
        FileKind? kind = FileKind.Of(raw.Content.Span);
        if (Fits(kind))
            return null;
        return kind == FileKind.Protected && Kinds.Contains(FileKind.Word)
            ? NormalizeRules.PasswordProtected.At(raw.Path, "The document is encrypted.", kind.Hint)
            : NormalizeRules.MisnamedFile.At(
                raw.Path, $"The name ends in '{Path.GetExtension(raw.Path)}', but this is {kind!.Name}.", kind.Hint);
    }
}
