using System.Globalization;
using System.Text;

namespace ExpoSite.Site.Theming;

/// <summary>Hands text on until it is too much.</summary>
/// <param name="output">Where the text goes; not closed with this.</param>
/// <param name="most">Characters.</param>
internal sealed class BoundedTextWriter(TextWriter output, int most) : TextWriter(CultureInfo.InvariantCulture)
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

    // The base class hands these to the thread pool; here nothing waits.
    public override Task WriteAsync(char value)
    {
        Write(value);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(string? value)
    {
        Write(value);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(char[] buffer, int index, int count)
    {
        Write(buffer, index, count);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return Task.CompletedTask;
    }

    public override Task FlushAsync() => Task.CompletedTask;

    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private void Count(int length)
    {
        written += length;
        if (written > most)
            throw new TemplateLimitException($"What is written grows beyond {most / 1_000_000} million characters.");
    }
}
