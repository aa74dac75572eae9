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

/// <summary>A format of text, whose encoding may stand nowhere.</summary>
/// <param name="Reader">Reads the text; of the file it takes the path and what stands beside it.</param>
internal sealed record TextFormat(ImmutableArray<string> Extensions, Func<string, RawFile, NormalizeOptions, Draft> Reader)
    : RawFormat(Extensions)
{
    public override int MaxBytes => 8 * 1024 * 1024;

    public override FileReading Read(RawFile raw, NormalizeOptions options)
    {
        DecodedText decoded = RawDecoder.Decode(raw.Content.Span, null);
        if (decoded.Text is not { } text)
            return FileReading.Failed(Undecoded(raw, decoded.BadByte));
        if (string.IsNullOrWhiteSpace(text))
            return FileReading.Failed(Empty(raw));
        GarbledText.Repair mended = GarbledText.Mend(text);
        var findings = new List<Diagnostic>();
        if (mended.At >= 0)
        {
            findings.Add(NormalizeRules.GarbledText.At(
                new SourceText(raw.Path, text).At(mended.At),
                mended.IsRepaired
                    ? "UTF-8 text was once read as Windows-1252. It was repaired."
                    : "Some of the text was once read in a wrong encoding. It stays as it is.",
                "compare accents and quotation marks with the original"));
        }

        int hidden = HiddenCharacters.FirstSuspect(text);
        if (hidden >= 0)
        {
            findings.Add(NormalizeRules.HiddenCharacters.At(
                new SourceText(raw.Path, text).At(hidden), $"The character {HiddenCharacters.NameAt(text, hidden)} was left out."));
        }

        return new FileReading([Reader(HiddenCharacters.Remove(mended.Text), raw, options)], [.. findings]);
    }

    public override FileReading ReadAttached(RawFile raw, Func<string> text, NormalizeOptions options) =>
        new([Reader(HiddenCharacters.Remove(GarbledText.Mend(text()).Text), raw, options)], []);

    /// <summary>A finding about a file without text.</summary>
    public static Diagnostic Empty(RawFile raw) =>
        NormalizeRules.EmptyFile.At(raw.Path, "The file has no text.", "paste the page's text again, or delete the file");

    private static Diagnostic Undecoded(RawFile raw, int badByte)
    {
        ReadOnlySpan<byte> bytes = raw.Content.Span;
        if (badByte < 0)
            return NormalizeRules.NotText.At(PlaceOf(raw, bytes.IndexOf((byte)0)), "The file contains binary data.", FileKind.OtherHint);
        return NormalizeRules.RawEncoding.At(
            PlaceOf(raw, badByte), $"Byte 0x{bytes[badByte]:X2} is not valid UTF-8, and no other encoding is certain.",
            "save the file as UTF-8 in an editor");
    }

    private static SourcePosition PlaceOf(RawFile raw, int index)
    {
        (int line, int column) = TextDecoder.LineAndColumn(raw.Content.Span, index);
        return new SourcePosition(raw.Path, line, column);
    }
}

/// <summary>A format whose files hold others: a package, or a message of several parts.</summary>
internal sealed record ContainerFormat(ImmutableArray<string> Extensions, Func<RawFile, NormalizeOptions, FileReading> Reader)
    : RawFormat(Extensions)
{
    public override int MaxBytes => 24 * 1024 * 1024;

    public override FileReading Read(RawFile raw, NormalizeOptions options) =>
        raw.Content.Span.IndexOfAnyExcept((byte)0, (byte)' ', (byte)'\n') < 0
            ? FileReading.Failed(TextFormat.Empty(raw))
            : Reader(raw, options);

    public override FileReading ReadAttached(RawFile raw, Func<string> text, NormalizeOptions options) => Reader(raw, options);
}
