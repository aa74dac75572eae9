using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Theming;

/// <summary>Hands text on until it is too much.</summary>
/// <param name="output">Where the text goes; not closed with this.</param>
/// <param name="most">Characters.</param>
internal sealed class BoundedTextWriter(TextWriter output, int most) : ImmediateTextWriter
{
    private long written;

    public override Encoding Encoding => output.Encoding;

    public override void Write(char value)
    {
        Count(1);
        output.Write(value);
    }

    public override void Write(string? value)
    {
        Count(value?.Length ?? 0);
        output.Write(value);
    }

    public override void Write(char[] buffer, int index, int count)
    {
        Count(count);
        output.Write(buffer, index, count);
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        Count(buffer.Length);
        output.Write(buffer);
    }

    public override void WriteUtf8(ReadOnlySpan<byte> text)
    {
        Count(text.Length);
        if (output is ImmediateTextWriter direct)
            direct.WriteUtf8(text);
        else
            output.Write(Encoding.UTF8.GetString(text));
    }

    private void Count(int length)
    {
        written += length;
        if (written > most)
            throw new TemplateLimitException($"The output grows beyond {most / 1_000_000} million characters.");
    }
}
