using System.Runtime.InteropServices;
using ExpoSite.Site;
using ExpoSite.Site.Sources;

namespace ExpoSite.Cli.Output;

/// <summary>
/// What a build wrote into a folder. A file of which something was found is not in it: the next build finds the same again.
/// </summary>
/// <param name="Time">The date of all files that the build wrote; those that it kept are older.</param>
/// <param name="Files">By output path.</param>
internal sealed record OutputRecord(DateTime Time, IReadOnlyDictionary<string, RecordedFile> Files)
{
    /// <summary>"ExpoSite", and the version of this form.</summary>
    private const ulong Form = 0x4578706F53697401;

    /// <summary>Reads a record; null when there is none, it is damaged, or another program wrote it.</summary>
    /// <exception cref="IOException">The system refuses.</exception>
    public static OutputRecord? Read(string path)
    {
        if (!File.Exists(path))
            return null;
        byte[] content = File.ReadAllBytes(path);
        int length = content.Length - ContentMark.Length;
        // Whatever is wrong with it, the mark at its end does not fit: what comes before needs no further check.
        if (length < 0 || !MarkOf(content.AsSpan(0, length)).AsSpan().SequenceEqual(content.AsSpan(length)))
            return null;
        using var reader = new BinaryReader(new MemoryStream(content, 0, length, writable: false), Encoding.UTF8);
        if (reader.ReadUInt64() != Form || ReadMark(reader) != ProgramMark.Own)
            return null;
        var time = new DateTime(reader.ReadInt64(), DateTimeKind.Utc);
        int count = reader.ReadInt32();
        var files = new Dictionary<string, RecordedFile>(count, StringComparer.Ordinal);
        for (int i = 0; i < count; i++)
        {
            files.Add(
                reader.ReadString(),
                new RecordedFile(ReadMark(reader), reader.ReadInt64(), new DateTime(reader.ReadInt64(), DateTimeKind.Utc)));
        }

        return new OutputRecord(time, files);
    }

    /// <summary>Writes the record. Half of one is none, so it need not be written beside its place.</summary>
    /// <exception cref="IOException">Something stands there, if only a link; or the system refuses.</exception>
    public void Write(string path)
    {
        using var content = new MemoryStream();
        using var writer = new BinaryWriter(content, Encoding.UTF8);
        writer.Write(Form);
        WriteMark(writer, ProgramMark.Own);
        writer.Write(Time.Ticks);
        writer.Write(Files.Count);
        foreach ((string name, RecordedFile file) in Files)
        {
            writer.Write(name);
            WriteMark(writer, file.Mark);
            writer.Write(file.Length);
            writer.Write(file.Written.Ticks);
        }

        writer.Write(MarkOf(content.GetBuffer().AsSpan(0, (int)content.Length)));
        using var record = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        record.Write(content.GetBuffer().AsSpan(0, (int)content.Length));
    }

    /// <summary>Files of a plan that are not known to be what they were.</summary>
    public int Differing(SitePlan plan, OutputRecord before) => plan.Files.Count(
        f => !Files.TryGetValue(f.Path, out RecordedFile now) || !before.Files.TryGetValue(f.Path, out RecordedFile then)
            || now.Mark != then.Mark);

    private static byte[] MarkOf(ReadOnlySpan<byte> content)
    {
        byte[] mark = new byte[ContentMark.Length];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt128LittleEndian(mark, ContentMark.Of(content).Value);
        return mark;
    }

    private static ContentMark ReadMark(BinaryReader reader)
    {
        ulong upper = reader.ReadUInt64();
        return new ContentMark(new UInt128(upper, reader.ReadUInt64()));
    }

    private static void WriteMark(BinaryWriter writer, ContentMark mark)
    {
        writer.Write((ulong)(mark.Value >> 64));
        writer.Write((ulong)mark.Value);
    }
}

/// <summary>One file that a build wrote.</summary>
/// <param name="Mark">Of what it is made of.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Written">Its date: whoever writes to the file gives it another.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RecordedFile(ContentMark Mark, long Length, DateTime Written);
