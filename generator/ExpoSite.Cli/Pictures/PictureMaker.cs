using ExpoSite.Cli.Disk;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Site.Pictures;
using NetVips;

namespace ExpoSite.Cli.Pictures;

/// <summary>Makes each picture once: what an earlier build made comes from the cache. Thread-safe.</summary>
/// <param name="cache">What earlier builds made.</param>
/// <param name="media">The files that copies are made of.</param>
internal sealed class PictureMaker(PictureCache cache, MediaContents media)
{
    private int made;
    private int reused;

    /// <summary>Pictures made by this run.</summary>
    public int Made => made;

    /// <summary>Pictures that the cache had.</summary>
    public int Reused => reused;

    /// <summary>The bytes of a picture, the same for the same key; or findings when it cannot be made.</summary>
    public Outcome<byte[]> Make(PictureOrder order)
    {
        string name = $"{order.Key}-{PictureLibrary.Version}.{order.Format.ToString().ToLowerInvariant()}";
        if (cache.Find(name) is { } kept)
        {
            Interlocked.Increment(ref reused);
            return new Outcome<byte[]>(kept, []);
        }

        try
        {
            byte[] picture = order switch
            {
                CopyOrder copy => PictureWorkshop.Copy(copy, media.Read(copy.Source)),
                CardOrder card => PictureWorkshop.Card(card, card.Photo is { } photo ? media.Read(photo) : null),
                _ => throw new InvalidOperationException($"Nobody makes a {order.GetType().Name}."),
            };
            cache.Keep(name, picture);
            Interlocked.Increment(ref made);
            return new Outcome<byte[]>(picture, []);
        }
        catch (Exception e) when (e is VipsException || FileFault.Is(e))
        {
            return new Outcome<byte[]>([], [Refusal(order, e.Message)]);
        }
    }

    private static Diagnostic Refusal(PictureOrder order, string reason)
    {
        string? path = (order as CopyOrder)?.Source.Path ?? (order as CardOrder)?.Photo?.Path;
        return WriteRules.PictureNotMade.At(path ?? "(generated)", $"A {order.Format} of this picture could not be made: {reason.Split('\n')[0].Trim()}", "save the picture again");
    }
}
