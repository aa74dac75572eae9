using ExpoSite.Site.Articles;
using ExpoSite.Site.Markdown;
using ExpoSite.Site.Media;
using ExpoSite.Site.Pictures;
using ExpoSite.Site.Pictures.Files;
using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Checking.Parts;

/// <summary>The pictures of stories and pages, one at a time.</summary>
/// <param name="shelf">The measured pictures.</param>
/// <param name="alternativeText">How severe a missing alternative text is.</param>
internal sealed class ShownPictures(PictureShelf shelf, Severity alternativeText)
{
    private const int HeavyBytes = 3 << 20;

    public IEnumerable<Diagnostic> Of(Story story)
    {
        Article article = story.Article;
        if (article.Image is { } picture && MediaAddress.Of(picture.Source) is { } address)
        {
            foreach (Diagnostic finding in OfLead(story, picture, address))
                yield return finding;
        }

        foreach (Diagnostic finding in OfBody(article.Path, article.Body, article.BodyLine, story.Body))
            yield return finding;
    }

    public IEnumerable<Diagnostic> Of(StaticPage page, RenderedBody body) => OfBody(page.Path, page.Body, page.BodyLine, body);

    private IEnumerable<Diagnostic> OfLead(Story story, Picture picture, string address)
    {
        SourcePosition place = story.Article.PlaceOf("image");
        if (shelf.IsWithheld(address))
            yield return NotPublished(place, address);
        if (picture.AlternativeText is null)
            yield return NoText(place, "The lead picture has no imageAlt.", "add a line  imageAlt: what the picture shows");
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
            yield return PictureRules.HeavyPicture.At(
                place, string.Create(
                CultureInfo.InvariantCulture,
                $"The lead picture has {found.File.Length / 1_048_576.0:0.0} MB, and feeds carry the original file."),
                "save it with at most 2560 pixels in width");
        }
    }

    private IEnumerable<Diagnostic> OfBody(string path, string markdown, int bodyLine, RenderedBody body)
    {
        var source = new SourceText(path, markdown);
        foreach (BodyPicture picture in body.Pictures)
        {
            bool isWithheld = shelf.IsWithheld(picture.Address);
            if (picture.HasAlternativeText && !isWithheld)
                continue;
            SourcePosition inBody = source.At(picture.Offset);
            SourcePosition place = inBody with { Line = inBody.Line + bodyLine - 1 };
            if (isWithheld)
                yield return NotPublished(place, picture.Address);
            if (!picture.HasAlternativeText)
            {
                yield return NoText(
                    place, $"The picture {picture.Address} has no text between its brackets.", "write  ![what it shows](address)");
            }
        }
    }

    private Diagnostic NoText(SourcePosition place, string message, string hint) =>
        PictureRules.MissingAlternativeText.At(place, message, hint) with { Severity = alternativeText };

    private static Diagnostic NotPublished(SourcePosition place, string address) =>
        PictureRules.PictureNotPublished.At(place, $"The picture input{address} cannot be published.",
            "see the finding at that file; replace the picture, or show another");
}
