namespace ExpoSite.Site.Sources;

/// <summary>A writer that never waits: what is written asynchronously is written at once.</summary>
internal abstract class ImmediateTextWriter() : TextWriter(CultureInfo.InvariantCulture)
{
    /// <summary>Writes a text that is at hand in UTF-8.</summary>
    public virtual void WriteUtf8(ReadOnlySpan<byte> text) => Write(Encoding.UTF8.GetString(text));

    // TextWriter hands these to the thread pool, one task for each call.
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
}
