using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Formats;

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
