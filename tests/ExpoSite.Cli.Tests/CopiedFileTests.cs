using ExpoSite.Cli.Input;
using ExpoSite.Cli.Pictures;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Site.Media;
using ExpoSite.Site.Planning;

namespace ExpoSite.Cli.Tests;

/// <summary>A file of input/media/ goes to its place in pieces.</summary>
public sealed class CopiedFileTests
{
    private const long Length = 100 << 20;

    private static readonly CopiedFile Film = new("input/media/film.mp4", Length);

    [Fact]
    public void A_film_is_never_in_memory_as_a_whole()
    {
        using var output = new Written();
        Assert.Empty(Contents(() => new Film100()).Write(File, () => output));
        Assert.Equal(Length, output.Length);
        Assert.InRange(output.Largest, 1, 85_000);
    }

    [Fact]
    public void A_film_that_cannot_be_read_to_its_end_is_a_finding_about_it()
    {
        using var output = new Written();
        Diagnostic found = Assert.Single(Contents(() => new Film100 { FailsAt = Length / 2 }).Write(File, () => output));
        Assert.Equal((LoadRules.Unreadable, Film.Path), (found.Rule, found.Position.Path));
    }

    [Fact]
    public void A_disk_that_is_full_is_no_finding_about_the_film() =>
        Assert.Throws<IOException>(() => Contents(() => new Film100()).Write(File, () => new Written { FailsAt = Length / 2 }));

    private static PlannedFile File => new("media/film.mp4", new CopiedContent(Film));

    private static PlannedContents Contents(Func<Stream> open) =>
        new(new MediaContents([new MediaReading(Film, Film.Path, []) { Open = open }]), null);

    private abstract class Bytes : Stream
    {
        public long FailsAt { get; init; } = long.MaxValue;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => Position;

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Flush()
        {
        }

        protected void Pass(int count)
        {
            Position += count;
            if (Position > FailsAt)
                throw new IOException("worn out");
        }
    }

    private sealed class Film100 : Bytes
    {
        public override int Read(byte[] buffer, int offset, int count)
        {
            int read = (int)Math.Min(count, CopiedFileTests.Length - Position);
            Pass(read);
            return read;
        }
    }

    private sealed class Written : Bytes
    {
        public int Largest { get; private set; }

        public override void Write(byte[] buffer, int offset, int count)
        {
            Largest = Math.Max(Largest, count);
            Pass(count);
        }
    }
}
