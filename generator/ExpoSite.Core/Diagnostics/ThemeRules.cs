namespace ExpoSite.Core.Diagnostics;

/// <summary>EXPO4xxx: templates and assets.</summary>
public static class ThemeRules
{
    public static readonly DiagnosticRule InvalidTemplate = new(
        "EXPO4001", Severity.Error, "Template does not parse",
        "The Liquid in the template is not valid at the place given.");

    public static readonly DiagnosticRule UnknownMember = new(
        "EXPO4002", Severity.Error, "Template uses a name that does not exist",
        "The view model has no such member, or there is no such filter. The theme's CONTRACT.md lists what templates see.");

    public static readonly DiagnosticRule MissingTemplate = new(
        "EXPO4003", Severity.Error, "Template is missing",
        "A page kind has no template, or a template renders a partial that is not there.");

    public static readonly DiagnosticRule RenderFailed = new(
        "EXPO4004", Severity.Error, "Template failed while rendering",
        "The template parsed, but could not be rendered for one page.");

    public static readonly DiagnosticRule LowContrast = new(
        "EXPO4010", Severity.Warning, "Two colours of the theme are too much alike",
        "Text needs a contrast of at least 4.5:1 with what it stands on (WCAG 2.2, 1.4.3), in light and in dark. Choose a darker or lighter one of the two in site.yml.");

    public static readonly DiagnosticRule TooDeep = new(
        "EXPO4011", Severity.Error, "Template nests too deep",
        "Blocks, brackets or filters within one another are read by calls within calls, which have an end. No page needs so many: put a part of the template into a partial, or split an expression with assign.");

    public static readonly DiagnosticRule TooCostly = new(
        "EXPO4012", Severity.Error, "Template costs more than a page may",
        "A loop without end, a value that doubles, a partial that renders itself: a page has a limit of steps and of characters, which the largest real pages are far below. The place is that of the template's first loop or partial.");
}
