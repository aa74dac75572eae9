using System.Security.Cryptography;
using ExpoSite.Site.Media;
using ExpoSite.Site.Pictures.Files;
using NetVips;

namespace ExpoSite.Cli.Pictures;

/// <summary>Reads <c>input/media/</c>: what may be published, and what its pictures measure.</summary>
/// <param name="cache">Knows the colours of pictures that were seen before.</param>
/// <param name="memory">What this process read before, or null.</param>
internal sealed class MediaReader(SiteFolder site, PictureCache cache, MediaMemory? memory)
{
    /// <summary>Largest picture that is read, in bytes.</summary>
    public const int LargestPicture = 64 << 20;

    /// <summary>Largest other file that is published, in bytes: as much as GitHub takes.</summary>
    private const long LargestFile = 100 << 20;

    /// <summary>Where in the cache the colour of a picture is, and that it can be read to its end.</summary>
    private const string SeenEnding = "-seen-1.txt";

    /// <summary>Reads the files side by side; the result is in the order given.</summary>
    /// <param name="paths">Full paths.</param>
    public ImmutableArray<MediaReading> Read(string[] paths)
    {
        var readings = new MediaReading[paths.Length];
        Parallel.For(0, paths.Length, i => readings[i] = Read(paths[i]));
        return [.. readings];
    }

    private MediaReading Read(string path)
    {
        string display = site.Display(path);
        return memory is null ? Read(path, display) : memory.Recall(path, () => Read(path, display));
    }

    private MediaReading Read(string path, string display)
    {
        try
        {
            if (display.Any(char.IsControl))
                return LeftOut(WriteRules.MediaNotPublished, display, "The file's name contains a control character.", "rename it");
            if (PictureFormats.IsForeign(path))
            {
                return LeftOut(
                    PictureRules.UnreadablePicture, display, "Browsers do not show this format.", "save it as JPEG, PNG or WebP");
            }

            return PictureFormats.OfName(path) is null ? ReadOther(path, display) : ReadPicture(path, display);
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            return LeftOut(
                LoadRules.Unreadable, display, $"The file cannot be read: {FileFault.Reason(e, path, display)}", "check its permissions");
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new MediaReading(null, display, [FileBoundary.Finding(display, "reading", e)]);
        }
    }

    private static MediaReading ReadOther(string path, string display)
    {
        if (MediaKind.OfName(path) is not { } kind)
        {
            string message = Path.GetExtension(path) is { Length: > 1 } ending
                ? $"Files that end in {ending} are not published." : "Files without an extension are not published.";
            return LeftOut(WriteRules.MediaNotPublished, display, message, "publish it as PDF or ZIP, or remove it");
        }

        using FileStream file = PlainFile.Open(path);
        long length = file.Length;
        if (length > LargestFile)
        {
            return LeftOut(WriteRules.MediaNotPublished, display,
                $"The file has {length >> 20} MB; at most {LargestFile >> 20} MB are published.", "publish it elsewhere, and link to it");
        }

        byte[] beginning = new byte[Math.Min(length, MediaKind.BeginningLength)];
        file.ReadExactly(beginning);
        bool isTable = length <= CopiedFile.LargestTable && path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
        file.Position = 0;
        ReadOnlyMemory<byte> table = isTable ? PlainFile.ReadWhole(file) : default;
        var published = new CopiedFile(display, length) { Table = table };
        return kind.Holds(beginning)
            ? new MediaReading(published, display, []) { Open = () => Unchanged(path, display, length) }
            : LeftOut(WriteRules.MediaNotPublished, display, $"The name promises a {kind.Name}, but the file contains something else.",
                "save it again, or give it the right extension");
    }

    private MediaReading ReadPicture(string path, string display)
    {
        using FileStream file = PlainFile.Open(path);
        if (file.Length > LargestPicture)
        {
            return LeftOut(PictureRules.PictureTooLarge, display, string.Create(CultureInfo.InvariantCulture,
                $"The picture has {file.Length / 1_048_576.0:0.0} MB; at most {LargestPicture >> 20} MB are read."),
                "save it with at most 2560 pixels in width");
        }

        byte[] content = PlainFile.ReadWhole(file);
        Outcome<PictureFile> outcome = PictureFile.Read(display, content);
        return outcome.Value is { } picture
            ? Measure(path, display, content, picture) : new MediaReading(null, display, outcome.Diagnostics);
    }

    private MediaReading Measure(string path, string display, byte[] content, PictureFile picture)
    {
        string hash = Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 12));
        string? color = null;
        if (picture.Format != PictureFormat.Svg && PictureLibrary.Missing is null)
        {
            color = Seen(hash);
            if (color is null)
            {
                try
                {
                    color = PictureWorkshop.MeanColor(content);
                    cache.Keep(hash + SeenEnding, Encoding.ASCII.GetBytes(color));
                }
                catch (VipsException e)
                {
                    return LeftOut(PictureRules.UnreadablePicture, display, $"The picture is damaged: {Reason(e)}", "save it again");
                }
            }
        }

        // Most files are as they may be published: those are copied without being taken apart again.
        bool isWhole = picture.Published.Span.SequenceEqual(content);
        CopiedFile published = Published(display, picture, hash, color);
        return new MediaReading(published, display, [])
        { Open = () => isWhole ? Unchanged(path, display, published.Length) : Cleaned(path, display) };
    }

    private static CopiedFile Published(string display, PictureFile picture, string hash, string? color) =>
        new(display, picture.Published.Length)
        {
            Picture = new MeasuredPicture
            {
                Hash = hash,
                Format = picture.Format,
                Width = picture.Width,
                Height = picture.Height,
                HasAlpha = picture.HasAlpha,
                IsAnimated = picture.IsAnimated,
                Color = color,
                Credit = picture.Credit,
            },
        };

    // What was judged is what is published.
    private static FileStream Unchanged(string path, string display, long length)
    {
        FileStream file = PlainFile.Open(path);
        if (file.Length == length)
            return file;
        file.Dispose();
        throw new IOException($"'{display}' changed while the site was made.");
    }

    private static MemoryStream Cleaned(string path, string display)
    {
        ReadOnlyMemory<byte> published = PictureFile.Read(display, PlainFile.Read(path, LargestPicture)).Value?.Published
            ?? throw new IOException($"'{display}' changed while the site was made.");
        return new MemoryStream(published.ToArray(), writable: false);
    }

    private string? Seen(string hash) =>
        cache.Find(hash + SeenEnding) is { } kept && Encoding.ASCII.GetString(kept) is ['#', _, _, _, _, _, _] color ? color : null;

    private static MediaReading LeftOut(DiagnosticRule rule, string display, string message, string hint) =>
        new(null, display, [rule.At(display, message, hint)]);

    // libvips tells more than one line, and ends them.
    private static string Reason(VipsException e) =>
        e.Message.ReplaceLineEndings(" ").Replace("unable to call thumbnail_buffer", "", StringComparison.Ordinal).Trim();
}
