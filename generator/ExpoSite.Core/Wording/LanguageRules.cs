using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Core.Wording;

/// <summary>EXPO314x: sites in several languages.</summary>
public static class LanguageRules
{
    public static readonly DiagnosticRule Unusable = new("EXPO3140", Severity.Error, "A language of the site cannot be used",
        "Each entry of languages in site.yml needs a language tag of its own (BCP 47) and a path of its own, which is no part of other "
            + "addresses of the site. Stories in this language are shown among those of the main one until then.");

    public static readonly DiagnosticRule UnknownOriginal = new(
        "EXPO3141", Severity.Warning, "A translation names a story that does not exist",
        "translationOf names another version of the same story by its id, its slug, its address or its file. Without it readers find no "
            + "way from one version to the other.");

    public static readonly DiagnosticRule SecondVersion = new("EXPO3142", Severity.Warning, "A story has two versions in one language",
        "The switch between languages leads to the first of them. Either one of the two is written in another language than its front "
            + "matter says, or they are stories of their own.");

    public static readonly DiagnosticRule Circle = new("EXPO3143", Severity.Warning, "Translations name each other in a circle",
        "One version is the original, and the others name it. Where each names the next, nobody can tell which one is up to date.");

    public static readonly DiagnosticRule Untranslated = new("EXPO3144", Severity.Info, "Stories are not translated",
        "They have no version in a language of the site. A translation is a story whose translationOf names the original, or a file beside "
            + "it whose name has the path of the language before its ending: story.zh.md.");

    public static readonly DiagnosticRule NoSuchLanguage = new("EXPO3146", Severity.Warning,
        "A file is named after a language that the site does not have",
        "A file beside another, whose name has a language before its ending (story.de.md), is a translation as soon as languages in "
            + "site.yml has that language. Until then it is a story of its own in the main language, with its own place in lists "
            + "and feeds.");

    public static readonly DiagnosticRule MovedLanguage = new("EXPO3147", Severity.Warning,
        "The feed of a language has lost its language",
        "Subscribers of a published feed go on getting stories. Where its path belongs to no language any more, these are those "
            + "of the main language. A language whose path was changed keeps its subscribers and its old addresses through formerPaths.");

    public static readonly DiagnosticRule Outdated = new("EXPO3145", Severity.Info, "A translation is older than its original",
        "The original was updated or corrected since the translation was. Bring the translation up to date, and date it with updated.");
}
