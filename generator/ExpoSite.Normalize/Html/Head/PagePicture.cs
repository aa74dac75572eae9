using AngleSharp.Dom;
using ExpoSite.Normalize.Html.Statements;
using ExpoSite.Normalize.Html.Writing;

namespace ExpoSite.Normalize.Html.Head;

/// <summary>The picture that stands for the story.</summary>
internal static class PagePicture
{
    private static readonly string[] NamesOfSitePictures =
        ["logo", "favicon", "placeholder", "fallback", "default-", "default_", "default.", "blank."];

    /// <summary>The stated picture with what the page's own figure of it tells, or null when none is stated.</summary>
    public static Picture? Read(IDocument document, PageStatements statements, PageAddresses addresses)
    {
        string? address = statements.About(Subject.Picture).Select(s => addresses.Picture(s.Value))
            .FirstOrDefault(a => a is not null && !IsOfSite(PictureSource.FileName(a)));
        if (address is null)
            return null;
        IElement? image = document.QuerySelectorAll("img").Take(500)
            .FirstOrDefault(i => addresses.Picture(PictureSource.Of(i)) is { } shown
                && PictureSource.FileName(shown) == PictureSource.FileName(address));
        IElement? figure = image?.Closest("figure");
        string? alt = (image is null ? null : PictureSource.AlternativeText(image)) ?? statements.First(Subject.PictureText);
        return new Picture(address, alt, figure is null ? null : FigureMarkdown.Credit(figure));
    }

    /// <summary>True for what a page states when its story has no picture.</summary>
    public static bool IsOfSite(string fileName) =>
        NamesOfSitePictures.Any(n => fileName.Contains(n, StringComparison.OrdinalIgnoreCase));
}
