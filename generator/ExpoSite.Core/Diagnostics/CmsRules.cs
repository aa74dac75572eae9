namespace ExpoSite.Core.Diagnostics;

/// <summary>What a CMS in <c>admin/</c> would do that nobody wants.</summary>
public static class CmsRules
{
    public static readonly DiagnosticRule NoRepository = new("EXPO3870", Severity.Warning, "The CMS has no repository",
        "'backend.repo' in admin/config.yml is the placeholder that 'exposite init --cms' wrote because it found no repository on GitHub. "
            + "Nobody can sign in before it names one. Write its owner and name, as they stand in its address.");

    public static readonly DiagnosticRule MissingChoice = new("EXPO3871", Severity.Warning, "The CMS lacks a choice",
        "site.yml or expos.yml has a section, an author or an expo that the forms in admin/config.yml do not offer. Add it to 'options' "
            + "there, or remove admin/config.yml and run 'exposite init --cms', which makes it anew.");

    public static readonly DiagnosticRule ChangedValue = new("EXPO3872", Severity.Warning, "The CMS would change a value",
        "The CMS at /admin/ reads front matter in one form only. When somebody saves this story there, a list that is written as one text "
            + "becomes a single entry, a key under another name is written a second time, and an empty 'expo' is left out, so that the "
            + "story is about an expo again. Write the value as the hint says; its meaning stays the same.");

    public static readonly DiagnosticRule NotPublished = new("EXPO3873", Severity.Warning, "A file of the CMS is not published",
        "Of admin/ the site has what 'exposite init --cms' writes: index.html, start.js, config.yml and the folder sveltia-cms/. Anything "
            + "else might run under the site's own address, beside the key with which editors sign in, so it is left out. Move it "
            + "elsewhere.");
}
