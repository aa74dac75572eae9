using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ExpoSite.Site.Pictures;

/// <summary>The measured pictures of <c>input/media/</c>, by address.</summary>
internal sealed class PictureShelf
{
    private readonly FrozenDictionary<string, SitePicture> pictures;
    private readonly FrozenSet<string> withheld;

    /// <param name="sources">Their media.</param>
    public PictureShelf(SiteSources sources)
    {
        bool isMade = sources.PictureMaker is not null;
        pictures = sources.Media
            .Where(m => m.Picture is not null)
            .Select(m => SitePicture.Of(AddressOf(m.Path), m, m.Picture!, isMade))
            .ToFrozenDictionary(p => p.Address, StringComparer.Ordinal);
        withheld = sources.WithheldMedia.Select(AddressOf).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>No pictures.</summary>
    public static PictureShelf Empty { get; } = new(new SiteSources { Articles = [], Pages = [], Media = [], Templates = [], Assets = [] });

    /// <summary>The picture at an address as it is written in an article; null for what is not measured.</summary>
    public SitePicture? Find(string address) => pictures.GetValueOrDefault(FileAddress(address));

    /// <summary>True for a file that is there and cannot be published.</summary>
    public bool IsWithheld(string address) => withheld.Contains(FileAddress(address));

    /// <summary>The address of the file, without what may follow it in a link.</summary>
    public static string FileAddress(string address) => Uri.UnescapeDataString(address.Split('?', '#')[0]);

    private static string AddressOf(string path) => path["input".Length..];
}
