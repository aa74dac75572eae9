using System.Collections.Frozen;
using System.Collections.Immutable;
using ExpoSite.Site.Theming;

namespace ExpoSite.Site.Pictures;

/// <summary>The measured pictures of <c>input/media/</c>, by address.</summary>
internal sealed class PictureShelf
{
    private readonly FrozenDictionary<string, SitePicture> pictures;
    private readonly FrozenSet<string> withheld;
    private readonly FrozenSet<string> files;

    /// <param name="sources">Their media.</param>
    public PictureShelf(SiteSources sources)
    {
        bool isMade = sources.PictureMaker is not null;
        pictures = sources.Media
            .Where(m => m.Picture is not null)
            .Select(m => SitePicture.Of(MediaAddress.Of(m), m, m.Picture!, isMade))
            .ToFrozenDictionary(p => p.Address, StringComparer.Ordinal);
        withheld = sources.WithheldMedia.Select(MediaAddress.OfPath).ToFrozenSet(StringComparer.Ordinal);
        files = sources.Media.Select(MediaAddress.Of).Concat(withheld).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>No pictures.</summary>
    public static PictureShelf Empty { get; } = new(new SiteSources { Articles = [], Pages = [], Media = [], Templates = [], Assets = [] });

    /// <summary>The picture at an address as it is written in an article; null for what is not measured.</summary>
    public SitePicture? Find(string address) => pictures.GetValueOrDefault(SiteAddress.OfLink(address));

    /// <summary>True for a file of input/media/, a picture or not, published or not.</summary>
    public bool Holds(string address) => files.Contains(SiteAddress.OfLink(address));

    /// <summary>Addresses of the files of this name, in whatever folder.</summary>
    public IEnumerable<string> Named(string name) =>
        files.Where(f => f.AsSpan(f.LastIndexOf('/') + 1).Equals(name, StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal);

    /// <summary>True for a file that is there and cannot be published.</summary>
    public bool IsWithheld(string address) => withheld.Contains(SiteAddress.OfLink(address));
}
