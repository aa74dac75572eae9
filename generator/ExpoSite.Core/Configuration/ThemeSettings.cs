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

    /// <summary>Faces that the site brings along.</summary>
    public ImmutableArray<ThemeFont> Fonts { get; init; } = [];

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

/// <summary>A face of a font that the site brings along.</summary>
/// <param name="Family">Its name in CSS.</param>
/// <param name="Source">A WOFF2 file below <c>input/media/</c>.</param>
/// <param name="Weight">As <c>font-weight</c> has it: <c>400</c>, or <c>300 800</c> of a variable font.</param>
/// <param name="IsItalic">False for an upright face.</param>
/// <param name="Range">The <c>unicode-range</c>; null for all characters.</param>
/// <param name="Place">Where the file is named.</param>
public sealed record ThemeFont(string Family, string Source, string Weight, bool IsItalic, string? Range, SourcePosition Place);
