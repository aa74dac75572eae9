namespace ExpoSite.Core.Diagnostics;

/// <summary>EXPO34xx and EXPO3030: pictures, what is said about them, and cards.</summary>
public static class PictureRules
{
    public static readonly DiagnosticRule CardWithoutHeadline = new(
        "EXPO3030", Severity.Warning, "A social card cannot show its headline",
        "Cards are set in typefaces that ship with the program: Latin, Greek and Cyrillic letters, Arabic, Hebrew, Devanagari, Bengali, "
            + "Tamil, Thai, Chinese and Japanese. Letters of other scripts come from a typeface of the machine that builds the site, and "
            + "there is none for these. The card then shows its art and the name of the site. Install the package that the hint names; "
            + "the action for GitHub does so by itself when site.yml or a story says such a language.");

    public static readonly DiagnosticRule MissingAlternativeText = new("EXPO3400", Severity.Warning, "A picture has no alternative text",
        "The alternative text tells people who cannot see a picture what it shows. For 'exposite check' a missing one is an error, so "
            + "that no new picture lacks it; 'build' only warns. Write imageAlt below image, or the words between the brackets of a "
            + "Markdown picture.");

    public static readonly DiagnosticRule MissingCredit = new("EXPO3401", Severity.Warning, "A lead picture has no credit",
        "The maker of a picture wants to be named, and usually must be. Write imageCredit, or save the picture with its maker's name in "
            + "it (EXIF Artist or Copyright).");

    public static readonly DiagnosticRule UnreadablePicture = new("EXPO3402", Severity.Warning, "A picture in input/media/ cannot be read",
        "The file is cut off or damaged, has another format than its name says, or has a format that browsers do not show. It is left "
            + "out of the site. If a story shows it, that is a separate error.");

    public static readonly DiagnosticRule PictureTooLarge = new("EXPO3403", Severity.Warning, "A picture is too large",
        "A picture with this many pixels takes more memory and time than a build may. It is left out of the site. Save it smaller: no "
            + "page shows more than 1920 pixels in width.");

    public static readonly DiagnosticRule UnsafeDrawing = new(
        "EXPO3404", Severity.Warning, "A drawing could run a script or load from elsewhere",
        "An SVG file with a script, an event handler, foreign content or an address outside the file is left out of the site. Export it "
            + "as plain SVG, or as PNG.");

    public static readonly DiagnosticRule PictureNotPublished = new(
        "EXPO3405", Severity.Error, "A story shows a picture that is not published",
        "The picture is in input/media/, but cannot be published. Another finding, at the file, says why.");

    public static readonly DiagnosticRule HeavyPicture = new("EXPO3406", Severity.Warning, "A lead picture is heavy",
        "Pages show smaller copies, but feeds carry the original file, and many readers load it on a phone. Save it with at most 2560 "
            + "pixels in width.");
}
