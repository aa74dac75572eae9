using System.Buffers;
using System.Text.Unicode;

namespace ExpoSite.Site.Sources;

/// <summary>Writes text as UTF-8 straight into a buffer.</summary>
internal sealed class Utf8TextWriter(IBufferWriter<byte> output) : ImmediateTextWriter
{
    private char highSurrogate;

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        if (char.IsHighSurrogate(value))
        {
            highSurrogate = value;
            return;
        }

        if (highSurrogate != '\0')
        {
            ReadOnlySpan<char> pair = [highSurrogate, value];
            highSurrogate = '\0';
            Write(pair);
            return;
        }

        Write([value]);
    }

    public override void WriteUtf8(ReadOnlySpan<byte> text) => output.Write(text);

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        while (!buffer.IsEmpty)
        {
            // Three bytes per UTF-16 code unit are always enough.
            ReadOnlySpan<char> part = buffer.Length > 4096 ? buffer[..4096] : buffer;
            Span<byte> bytes = output.GetSpan(part.Length * 3);
            Utf8.FromUtf16(
                part, bytes, out int read, out int written, replaceInvalidSequences: true, isFinalBlock: part.Length == buffer.Length);
            output.Advance(written);
            buffer = buffer[read..];
        }
    }
}
