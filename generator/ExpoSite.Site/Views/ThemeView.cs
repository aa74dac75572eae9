namespace ExpoSite.Site.Views;

/// <summary>What site.yml and the site's own files change of the theme.</summary>
public sealed record ThemeView
{
    /// <summary>
    /// Style sheet with the colours and type of site.yml, for a style element behind the link to site.css; null when it changes nothing.
    /// </summary>
    public Html? Tokens { get; init; }

    /// <summary>Address of <c>theme/assets/own.css</c>, a site's additions to the style sheet; null when there is none.</summary>
    public string? OwnStyles { get; init; }

    /// <summary>Address of the picture that stands in place of the site's name, or null.</summary>
    public string? Logo { get; init; }

    /// <summary>Colour of the masthead, as <c>#rrggbb</c>.</summary>
    public required string Brand { get; init; }

    /// <summary>Ground of the page in the dark, as <c>#rrggbb</c>.</summary>
    public required string DarkPaper { get; init; }
}
