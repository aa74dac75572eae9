namespace ExpoSite.Site.Sources;

/// <summary>Decodes the files that people write, or says why that cannot be done.</summary>
internal static class TextFile
{
    /// <summary>Largest Markdown or YAML file that is read, in bytes.</summary>
    public const int MaxBytes = 8 * 1024 * 1024;

    /// <param name="mayBeEmpty">True where nothing is something to say: a list without entries, settings that are all left as they
    /// are.</param>
    public static SourceText? Read(SourceFile file, ICollection<Diagnostic> findings, bool mayBeEmpty = false)
    {
        ReadOnlySpan<byte> bytes = file.Content.Span;
        if (bytes.Length > MaxBytes)
        {
            string size = (bytes.Length / 1_048_576.0).ToString("0.0", CultureInfo.InvariantCulture);
            findings.Add(LoadRules.TooLarge.At(file.Path, $"The file has {size} MB; at most {MaxBytes / 1_048_576} MB are read.",
                "split the story, or keep the pasted page in input/raw/"));
            return null;
        }

        if (!mayBeEmpty && bytes.TrimEnd(" \t\r\n"u8).IsEmpty)
        {
            findings.Add(LoadRules.EmptyFile.At(file.Path, "The file is empty.", "write the story, or delete the file"));
            return null;
        }

        bool hasMark = bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
        int zero = hasMark ? -1 : bytes.IndexOf((byte)0);
        if (zero >= 0)
        {
            (int zeroLine, int zeroColumn) = TextDecoder.LineAndColumn(bytes, zero);
            findings.Add(LoadRules.BinaryFile.At(new SourcePosition(file.Path, zeroLine, zeroColumn), "The file contains binary data.",
                "if this is a Word file or a picture, give it the right extension and put it into input/raw/ or input/media/"));
            return null;
        }

        if (TextDecoder.TryDecode(bytes, out string? text, out int badByte))
            return Shown(new SourceText(file.Path, text!), findings);
        (int line, int column) = TextDecoder.LineAndColumn(bytes, badByte);
        findings.Add(LoadRules.Encoding.At(
            new SourcePosition(file.Path, line, column), $"Byte 0x{bytes[badByte]:X2} is not valid UTF-8.", "save the file as UTF-8"));
        return null;
    }

    // One finding for a file: where there is one such character, there are most often many.
    private static SourceText Shown(SourceText text, ICollection<Diagnostic> findings)
    {
        int first = ForbiddenCharacters.IndexIn(text.Text);
        if (first < 0)
            return text;
        findings.Add(FeedRules.ForbiddenCharacter.At(
            text.At(first), $"{ForbiddenCharacters.Name(text.Text, first)} is not a character that can be shown.", "write what was meant"));
        return new SourceText(text.Path, ForbiddenCharacters.Remove(text.Text));
    }
}
