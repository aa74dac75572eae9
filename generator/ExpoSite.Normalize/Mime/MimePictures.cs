using ExpoSite.Normalize.Pictures;
using MimeKit;

namespace ExpoSite.Normalize.Mime;

/// <summary>The pictures beside a page in a MIME file, by the addresses that the page gives them (RFC 2392, RFC 2557).</summary>
internal sealed class MimePictures
{
    private readonly Dictionary<string, MimePart> byAddress = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<MimePart, string?> taken = [];
    private readonly PictureCollection pictures;

    public MimePictures(MimeFile file, PictureCollection pictures)
    {
        this.pictures = pictures;
        foreach (MimePart part in file.Leaves.Where(p => !p.ContentType.IsMimeType("text", "*")))
        {
            if (part.ContentId is { Length: > 0 } id)
                byAddress.TryAdd("cid:" + id, part);
            if (part.ContentLocation is { } location)
                byAddress.TryAdd(location.OriginalString, part);
        }
    }

    /// <summary>Parts that a page has shown.</summary>
    public IEnumerable<MimePart> Shown => taken.Keys;

    /// <summary>The address under which the draft may show the picture, or null for one that did not come along.</summary>
    /// <param name="page">Address of the page, for relative ones; or null.</param>
    public string? At(string address, string? page)
    {
        if (address.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase))
            return InlinePicture.Bytes(address) is { } bytes ? pictures.Add(bytes, "inline picture") : null;
        string asWritten = address.StartsWith("cid:", StringComparison.OrdinalIgnoreCase)
            ? "cid:" + Uri.UnescapeDataString(address[4..]) : address;
        if (!byAddress.TryGetValue(asWritten, out MimePart? part)
            && !(Uri.TryCreate(page, UriKind.Absolute, out Uri? from) && Uri.TryCreate(from, address, out Uri? whole)
                && byAddress.TryGetValue(whole.AbsoluteUri, out part)))
        {
            return null;
        }

        if (!taken.TryGetValue(part, out string? own))
            taken[part] = own = pictures.Add(MimeFile.BytesOf(part), part.FileName ?? address);
        return own;
    }
}
