using ExpoSite.Site.Articles;
using ExpoSite.Site.Markdown;
using ExpoSite.Site.Pictures;
using ExpoSite.Site.Pictures.Files;
using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Checking;

/// <summary>What stories say of their pictures, and whether these can be shown.</summary>
internal sealed class PictureCheck(CheckedSite site)
{
    public const string Name = "checking pictures";

    internal static readonly DiagnosticRule CaptionNotShown = new(
        "EXPO3026", Severity.Warning, "The caption of a lead picture is not shown",
        "A lead picture that the text shows too is shown there alone, with the caption that it has there. So `imageCaption` has no effect. "
            + "Write it there, or take the picture out of the text.");

    private const int HeavyBytes = 3 << 20;
    private readonly PictureShelf shelf = site.Loaded.Pictures;

    // Each file by itself: a picture that nobody foresaw is a finding about the file that shows it.
    public IEnumerable<Diagnostic> Run()
    {
        var findings = new List<Diagnostic>();
        foreach (Story story in site.Stories)
            Add(story.Article.Path, () => OfLead(story).Concat(OfBody(PlacedBody.Of(story.Article), story.Body)));
        foreach ((StaticPage page, RenderedBody body) in site.Loaded.Pages)
            Add(page.Path, () => OfBody(PlacedBody.Of(page), body));
        return findings;

        void Add(string path, Func<IEnumerable<Diagnostic>> found) =>
            FileBoundary.Try(path, Name, findings.Add, () => findings.AddRange(found()));
    }

    private IEnumerable<Diagnostic> OfLead(Story story)
    {
        if (story.Article.Image is not { } picture || story.LeadAddress is not { } address)
            yield break;
        SourcePosition place = story.Article.PlaceOf("image");
        if (shelf.IsWithheld(address))
            yield return NotPublished(place, address);
        if (picture.AlternativeText is null)
            yield return NoText(place, "The lead picture has no imageAlt.", "add a line  imageAlt: what the picture shows");
        if (picture.Caption is not null && story.ShowsLeadInBody)
        {
            yield return CaptionNotShown.At(story.Article.PlaceOf(FrontMatterKeys.ImageCaption.Name),
                "The text shows the lead picture itself, so readers do not see 'imageCaption'.",
                "write it where the text shows the picture,  ![What it shows](hall.jpg \"The caption\"), or take the picture out there");
        }

        if (shelf.Find(address) is not { } found)
            yield break;

        // Where the body shows it, its caption is the place for the credit.
        if (picture.Credit is null && found.Measured.Credit is null && !story.ShowsLeadInBody && found.Measured.Format != PictureFormat.Svg)
        {
            yield return PictureRules.MissingCredit.At(place, "The lead picture has no imageCredit, and its file names no maker.",
                "add a line  imageCredit: Photographer or agency");
        }

        if (found.File.Length > HeavyBytes)
        {
            string size = (found.File.Length / 1_048_576.0).ToString("0.0", CultureInfo.InvariantCulture);
            yield return PictureRules.HeavyPicture.At(place, $"The lead picture has {size} MB, and feeds carry the original file.",
                "save it with at most 2560 pixels in width");
        }
    }

    private IEnumerable<Diagnostic> OfBody(PlacedBody text, RenderedBody body)
    {
        foreach (BodyPicture picture in body.Pictures)
        {
            if (shelf.IsWithheld(picture.Address))
                yield return NotPublished(text.At(picture.Offset), picture.Address);
            if (!picture.HasAlternativeText)
            {
                yield return NoText(text.At(picture.Offset), $"The picture {picture.Address} has no text between its brackets.",
                    "write  ![what it shows](address)");
            }
        }
    }

    private Diagnostic NoText(SourcePosition place, string message, string hint) =>
        PictureRules.MissingAlternativeText.At(place, message, hint) with
        {
            Severity = site.Context.Options.RequiresAlternativeText ? Severity.Error : Severity.Warning,
        };

    private static Diagnostic NotPublished(SourcePosition place, string address) =>
        PictureRules.PictureNotPublished.At(place, $"The picture input{address} cannot be published.",
            "see the finding at that file; replace the picture, or show another");
}
