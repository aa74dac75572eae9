namespace ExpoSite.Core.Diagnostics;

/// <summary>EXPO4xxx: templates and assets.</summary>
public static class ThemeRules
{
    public static readonly DiagnosticRule InvalidTemplate = new("EXPO4001", Severity.Error, "A template does not parse",
        "The Liquid code is not valid at this place.");

    public static readonly DiagnosticRule UnknownMember = new("EXPO4002", Severity.Error, "A template uses a name that does not exist",
        "The view model has no such member, or there is no such filter. The theme's CONTRACT.md lists what templates see.");

    public static readonly DiagnosticRule MissingTemplate = new("EXPO4003", Severity.Error, "A template is missing",
        "A kind of page has no template, or a template renders a partial that does not exist.");

    public static readonly DiagnosticRule RenderFailed = new("EXPO4004", Severity.Error, "A template failed while rendering",
        "The template is valid, but could not be rendered for a page.");

    public static readonly DiagnosticRule LowContrast = new("EXPO4010", Severity.Warning, "Two colours of the theme are too similar",
        "Text needs a contrast of at least 4.5:1 with its background (WCAG 2.2, 1.4.3), in light and in dark. Make one of the two "
            + "colours in site.yml darker or lighter.");

    public static readonly DiagnosticRule MissingFont = new("EXPO4013", Severity.Warning, "A font of the theme is missing",
        "A file that site.yml names under fonts is not in input/media/, or is no WOFF2 file. Readers see the next family of the list. Put "
            + "the file there, or correct its name; other formats can be converted to WOFF2, which every browser reads.");

    public static readonly DiagnosticRule TooDeep = new("EXPO4011", Severity.Error, "A template is nested too deep",
        "Each level of blocks, brackets or filters takes a call within a call, and their number is limited. No page needs so many "
            + "levels. Put a part of the template into a partial, or split an expression with assign.");

    public static readonly DiagnosticRule TooCostly = new("EXPO4012", Severity.Error, "A template does more work than a page may",
        "A page has a limit of steps and of characters, and the largest real pages are far below it. An endless loop, a value that keeps "
            + "doubling, or a partial that renders itself exceeds it. The place is that of the template's first loop or partial.");
}
