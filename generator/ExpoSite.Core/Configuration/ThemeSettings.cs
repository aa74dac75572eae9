namespace ExpoSite.Core.Configuration;

/// <summary>What site.yml changes of the theme; what is null stays as the style sheet has it.</summary>
public sealed record ThemeSettings
{
    public SchemeColors Light { get; init; } = new();

    public SchemeColors Dark { get; init; } = new();

    /// <summary>CSS font-family list for headlines and text, or null.</summary>
    public string? TextFont { get; init; }

    /// <summary>CSS font-family list for navigation, labels and dates, or null.</summary>
    public string? LabelFont { get; init; }

    /// <summary>A picture in <c>input/media/</c> that stands in place of the site's name, or null.</summary>
    public ThemeLogo? Logo { get; init; }

    /// <summary>True when <c>theme/</c> is a whole theme, so that nothing comes from the one that ships with the program.</summary>
    public bool IsWhole { get; init; }
}

/// <summary>The colours of light or dark.</summary>
public sealed record SchemeColors
{
    /// <summary>The band of the masthead and what is marked.</summary>
    public ThemeColor? Brand { get; init; }

    /// <summary>Ground of the page.</summary>
    public ThemeColor? Paper { get; init; }

    /// <summary>Text.</summary>
    public ThemeColor? Ink { get; init; }
}

/// <summary>A colour and where it is written.</summary>
public sealed record ThemeColor(HexColor Value, SourcePosition Place);

/// <summary>A picture below <c>input/media/</c> and where it is named.</summary>
public sealed record ThemeLogo(string Source, SourcePosition Place);
