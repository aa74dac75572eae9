using ExpoSite.Site.Outputs.Files;
using ExpoSite.Site.Pictures;

namespace ExpoSite.Site.Checking;

/// <summary>Shown pictures that have copies which nobody can make.</summary>
internal static class PictureCopyCheck
{
    public static IEnumerable<Diagnostic> Run(CheckedSite site) =>
        PictureOutput.Shown(site.Context).Where(p => !p.LeftOut.IsEmpty).DistinctBy(p => p.File.Path).Select(Finding);

    private static Diagnostic Finding(SitePicture picture)
    {
        (int width, int height) = (picture.Measured.Width, picture.Measured.Height);
        string copies = picture.LeftOut.Length == 1 ? "one of its copies" : $"{picture.LeftOut.Length} of its copies";
        return WriteRules.CopyTooLarge.At(picture.File.Path,
            $"The picture has {width} x {height} pixels, too {(height > width ? "long" : "narrow")} for {copies}, which are left out.",
            "cut it into several pictures");
    }
}
