using ExpoSite.Site.Outputs.Files;
using ExpoSite.Site.Pictures;

namespace ExpoSite.Site.Checking;

/// <summary>Shown pictures that have copies which nobody can make.</summary>
internal sealed class PictureCopyCheck : ICheck
{
    public string Name => "measuring copies";

    public void Run(CheckedSite site, ICollection<Diagnostic> findings)
    {
        foreach (SitePicture picture in PictureOutput.Shown(site.Context).Where(p => !p.LeftOut.IsEmpty).DistinctBy(p => p.File.Path))
        {
            string shape = picture.Measured.Height > picture.Measured.Width ? "long" : "narrow";
            string copies = picture.LeftOut.Length == 1 ? "one of its copies" : $"{picture.LeftOut.Length} of its copies";
            findings.Add(WriteRules.CopyTooLarge.At(
                picture.File.Path,
                $"The picture has {picture.Measured.Width} x {picture.Measured.Height} pixels, too {shape} for {copies}, which are left "
                    + $"out.",
                "cut it into several pictures"));
        }
    }
}
