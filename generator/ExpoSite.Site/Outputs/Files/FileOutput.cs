using System.Buffers;
using ExpoSite.Site.Media;
using ExpoSite.Site.Pictures;
using ExpoSite.Site.Planning;

namespace ExpoSite.Site.Outputs.Files;

/// <summary>Pictures from <c>input/media/</c> and the theme's assets, copied.</summary>
internal sealed class FileOutput : IOutput
{
    public bool IsShared => true;

    public IEnumerable<OutputFile> Plan(SiteContext site) =>
        site.Assets.Files.Select(f => OutputFile.Of(f.Address[1..], OutputKind.Other, output => output.Write(f.Asset.Content.Span)))
            .Concat(site.Media.Select(Copied));

    private static OutputFile Copied(CopiedFile file) =>
        new(file.Address[1..], OutputKind.Other, SourcePosition.WholeFile(file.Path), new CopiedContent(file));
}

/// <summary>Smaller copies of the pictures that pages show, and the social cards.</summary>
internal sealed class PictureOutput : IOutput
{
    public bool IsShared => true;

    public IEnumerable<OutputFile> Plan(SiteContext site) =>
        site.MakesPictures ? Copies(site).Concat(Cards(site)) : [];

    private static IEnumerable<OutputFile> Cards(SiteContext site) =>
        site.Languages.All.SelectMany(l => l.Cards.All).DistinctBy(c => c.Address)
            .Select(c => File(c.Address, OutputFile.Generated, c.Order));

    /// <summary>The pictures that pages show.</summary>
    public static IEnumerable<SitePicture> Shown(SiteContext site) =>
        site.Languages.All.SelectMany(l => l.Index.Stories).SelectMany(s => s.PictureAddresses)
            .Concat(site.Languages.All.SelectMany(l => l.Pages).SelectMany(p => p.Body.Pictures.Select(b => b.Address)))
            .Distinct(StringComparer.Ordinal)
            .Select(site.Pictures.Find)
            .OfType<SitePicture>();

    // Two files with one content share their copies.
    private static IEnumerable<OutputFile> Copies(SiteContext site) =>
        Shown(site)
            .SelectMany(p => p.Copies.Select(c => (Picture: p, Copy: c)))
            .DistinctBy(c => c.Copy.Address)
            .Select(c => File(c.Copy.Address, SourcePosition.WholeFile(c.Picture.File.Path), c.Copy.Order));

    private static OutputFile File(string address, SourcePosition claimant, PictureOrder order) =>
        new(address[1..], OutputKind.Other, claimant, new MadeContent(order));
}
